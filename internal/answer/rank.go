package answer

import (
	"cmp"
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/linear"
)

// rank orders the sentences of e, best first, each text once.
func (w *weights) rank(e *evidence) {
	for i := range e.sentences {
		s := &e.sentences[i]
		s.features = s.see(e.question)
		s.score = linear.Dot(w.sentence[:], s.features[:])
	}
	slices.SortStableFunc(e.sentences, func(a, b sentence) int { return -cmp.Compare(a.score, b.score) })
	seen := make(map[string]bool)
	e.sentences = slices.DeleteFunc(e.sentences, func(s sentence) bool {
		key := strings.Join(strings.Fields(analysis.Fold(s.text())), " ")
		repeated := seen[key]
		seen[key] = true
		return repeated
	})
}
