package evidence

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/linear"
	"isnad/internal/answer/plan"
	"isnad/internal/chunk"
	"isnad/internal/question"
)

// score scores the sentences of a passage and returns the best score.
func (w *weights) score(sentences []Sentence, q *question.Question) float64 {
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

// ranked orders sentences, best first, and keeps each text once.
func ranked(all []Sentence) []Sentence {
	slices.SortStableFunc(all, func(a, b Sentence) int { return -cmp.Compare(a.score, b.score) })
	seen := make(map[string]bool)
	return slices.DeleteFunc(all, func(s Sentence) bool {
		key := strings.Join(strings.Fields(analysis.Fold(s.Text())), " ")
		repeated := seen[key]
		seen[key] = true
		return repeated
	})
}

// putFirst makes the sentence at a place the best. The others keep their order.
func putFirst(all []Sentence, at int) {
	best := all[at]
	copy(all[1:], all[:at])
	all[0] = best
}

// passagesOf are the passages of sentences, each once, in the order of their best sentences.
func passagesOf(all []Sentence) iter.Seq[*chunk.Passage] {
	return func(yield func(*chunk.Passage) bool) {
		seen := map[*chunk.Passage]bool{}
		for i := range all {
			p := all[i].Passage
			if !seen[p] && !yield(p) {
				return
			}
			seen[p] = true
		}
	}
}
