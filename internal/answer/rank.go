package answer

import (
	"cmp"
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/excerpt"
	"isnad/internal/chunk"
)

// rank orders the sentences of e, best first, each text once.
func (w *weights) rank(e *evidence) {
	for i := range e.sentences {
		s := &e.sentences[i]
		s.features = s.see(e.question)
		s.score = dot(w.sentence[:], s.features[:])
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

// fewWords is the number of words below which a line without a final stop is taken for
// a title or caption, whatever it was classified as.
const fewWords = 12

// states reports whether a sentence is a statement and no title, menu or caption.
func states(text string, s chunk.Sentence) bool {
	if s.Boilerplate || s.Heading {
		return false
	}
	return s.Structured() || excerpt.FinalMarks(text) != "" || len(strings.Fields(text)) >= fewWords
}
