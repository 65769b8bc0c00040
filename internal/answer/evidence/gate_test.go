package evidence_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"isnad/internal/answer/evidence"
	"isnad/internal/answer/evidence/evidencetest"
)

// However far the best sentence is ahead of the next, the gate counts no more than 4:
// one outlier must not outweigh all else that it looks at.
func TestTheGateCountsALeadUpToFour(t *testing.T) {
	for lead, want := range map[float64]float64{1: 1, 4: 4, 30: 4} {
		weights := evidencetest.Weights
		weights.Sentence = map[string]float64{"cosine": lead / 0.1}
		s := new(evidencetest.Shelf).Put(t, "a.txt", evidencetest.Lines("Mark one stands here.", "Mark two is there."), near-0.1, map[string]float64{"one": near})
		g, err := evidence.New(s, evidence.Options{Weights: &weights})
		if err != nil {
			t.Fatal(err)
		}
		study, err := g.Study(t.Context(), "Where is it?")
		if err != nil {
			t.Fatal(err)
		}
		if got := study.Gate[slices.Index(evidence.GateFeatures(), "margin")]; math.Abs(got-want) > 1e-9 {
			t.Errorf("%v ahead counts as %v, want %v", lead, got, want)
		}
	}
}

func TestWeightsAreOfFeaturesThatThereAre(t *testing.T) {
	weights := evidencetest.Weights
	weights.Gate = map[string]float64{"luck": 1}
	if _, err := evidence.New(new(evidencetest.Shelf), evidence.Options{Weights: &weights}); err == nil || !strings.Contains(err.Error(), `"luck"`) {
		t.Errorf("error %v", err)
	}
}

// Similarity across scripts says little: the summary of a corpus is near to anything.
func TestATextInAnotherScriptIsAboutTheSubjectByItsWords(t *testing.T) {
	for text, touches := range map[string]bool{
		"Five reports show how the picture changed.": false,
		"The chocolate came by ship.":                true,
	} {
		_, judged := judge(t, evidencetest.ShelfOf(t, text), "ما وصفة الشوكولاتة بالبرتقال؟", evidence.Options{Confidence: 0.99999})
		if judged.Touches != touches {
			t.Errorf("%s: %+v", text, judged)
		}
	}
}
