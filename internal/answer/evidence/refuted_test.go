package evidence_test

import (
	"testing"

	"isnad/internal/answer/evidence"
	"isnad/internal/answer/evidence/evidencetest"
)

func TestASentenceThatPlainlyDoesNotAnswerHidesNone(t *testing.T) {
	byCosine := evidence.Weights{Sentence: map[string]float64{"cosine": 10}, Gate: evidencetest.Weights.Gate, Further: evidencetest.Weights.Further}
	life := "# سيرة سلمى رزق\n\nولدت سلمى رزق في صيدا عام 1931.\n\nتوفيت في باريس عام 1998.\n"
	for _, c := range []struct{ claim, text, nearest, question, want string }{
		{"a birth, for a death that is told without her name", life, "ولدت", "أين توفيت سلمى رزق؟", "توفيت في باريس عام 1998."},
		{"not of somebody whom the text does not name", life, "ولدت", "أين توفيت هدى علي؟", "ولدت سلمى رزق في صيدا عام 1931."},
		{"the repair of it, behind what was wrong", "# بريد\n\nيسرب المكيف ماء.\n\nزارنا الوزير.\n\nأصلحه عادل في ساعة.\n", "يسرب", "من أصلح المكيف؟", "أصلحه عادل في ساعة."},
		{"not a noun for it that ends like a pronoun", "# بريد\n\nيسرب المكيف ماء.\n\nزارنا الوزير.\n\nتغلق الصيانة ظهرا.\n", "يسرب", "من أصلح المكيف؟", "يسرب المكيف ماء."},
		{"the wounded of the same, for the dead", "# أخبار\n\nجرح ستة في انفجار طنطا.\n\nقتل في انفجار طنطا 11 شخصا.\n", "جرح", "كم شخصا قتل في انفجار طنطا؟", "قتل في انفجار طنطا 11 شخصا."},
		{"not those of something else", "# أخبار\n\nجرح ستة في انفجار طنطا.\n\nقتل في حريق تونس 3 عمال.\n", "جرح", "كم شخصا قتل في انفجار طنطا؟", "جرح ستة في انفجار طنطا."},
	} {
		t.Run(c.claim, func(t *testing.T) {
			s := new(evidencetest.Shelf).Put(t, "a.md", c.text, near-0.02, map[string]float64{c.nearest: near + 0.05})
			if got := first(t, s, c.question, evidence.Options{Weights: &byCosine}); got != c.want {
				t.Errorf("first %q, want %q", got, c.want)
			}
		})
	}
}

// What is compared with all of its sort is said so.
func TestALargestNeedsAWordForIt(t *testing.T) {
	confidence := func(text string) float64 {
		_, judged := judge(t, evidencetest.ShelfOf(t, text), "ما أكبر مدينة في الإقليم؟", evidence.Options{})
		return judged.Confidence
	}
	without, with := confidence(evidencetest.Lines("الرمان مدينة في جنوب الإقليم.")), confidence(evidencetest.Lines("الرمان كبرى، وأكبر مدينة في الإقليم."))
	if without >= with/2 {
		t.Errorf("confidence %.2f without, %.2f with it", without, with)
	}
}

func TestWhatIsOfSomethingElseIsRefuted(t *testing.T) {
	s := evidencetest.ShelfOf(t, evidencetest.Lines("راتب المحاسب 950 دينارا.", "افتتح الجلسة سامي رزق."))
	confidence := func(question string) float64 {
		_, judged := judge(t, s, question, evidence.Options{})
		return judged.Confidence
	}
	if other, own := confidence("كم راتب الحارس؟"), confidence("كم راتب المحاسب؟"); other >= own/2 {
		t.Errorf("confidence %.2f of another's, %.2f of his own", other, own)
	}
	if other, own := confidence("من افتتح المعرض؟"), confidence("من افتتح الجلسة؟"); other >= own/2 {
		t.Errorf("confidence %.2f of another thing's opening, %.2f of its own", other, own)
	}
}
