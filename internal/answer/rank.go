package answer

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/linear"
	"isnad/internal/answer/plan"
	"isnad/internal/question"
)

// score scores the sentences of a passage and returns the best score.
func (w *weights) score(sentences []sentence, q *question.Question) float64 {
	best := math.Inf(-1)
	for i := range sentences {
		s := &sentences[i]
		s.features = s.see(q)
		s.score = linear.Dot(w.sentence[:], s.features[:])
		best = max(best, s.score)
	}
	return best
}

// credit is what a sure reading adds to a score.
func (w *weights) credit() float64 {
	f := [sentenceFeatures]float64{wasRead: 1, readEvidence: plan.Hoped, readSpan: plan.Hoped, readShare: linear.Logistic(plan.Hoped)}
	return linear.Dot(w.sentence[:], f[:])
}

// rank orders the sentences of e, best first, each text once.
func (e *evidence) rank() {
	slices.SortStableFunc(e.sentences, func(a, b sentence) int { return -cmp.Compare(a.score, b.score) })
	seen := make(map[string]bool)
	e.sentences = slices.DeleteFunc(e.sentences, func(s sentence) bool {
		key := strings.Join(strings.Fields(analysis.Fold(s.text())), " ")
		repeated := seen[key]
		seen[key] = true
		return repeated
	})
}
