package question

import (
	"cmp"
	"slices"
	"strings"

	"isnad/internal/analysis"
)

// longestReword limits how much longer a completion may be than the question as typed, in
// bytes.
const longestReword = 400

// Reworded returns q, a completion of the question as it was typed, in the words of a model
// that completed it too. It returns false if text has more than the question and words of the
// conversation: a model that answers, obeys or invents adds others.
func (q *Question) Reworded(text string, typed *Question, said []string) (*Question, bool) {
	about := q.about()
	full := &Question{text: text, kindFrom: cmp.Or(q.kindFrom, q.text), carried: &about}
	if Check(text) != nil || len(text) > len(typed.text)+longestReword || full.Script() != typed.Script() {
		return nil, false
	}
	known := stemsOf(typed.Words())
	for _, s := range said {
		known = append(known, stemsOf(analysis.Words(s))...)
	}
	invented := slices.ContainsFunc(full.Words(), func(w analysis.Word) bool {
		return IsContent(w.Text) && !slices.Contains(known, analysis.Stem(w.Text)) && !slices.Contains(known, analysis.Stem(withoutParticle(w.Text)))
	})
	return full, !invented
}

// withoutParticle returns a word without a preposition in front: مالي for بمالي.
func withoutParticle(word string) string {
	for _, particle := range []string{"ب", "ل", "ك", "ف", "و"} {
		if rest, ok := strings.CutPrefix(word, particle); ok && len(rest) >= 4 {
			return rest
		}
	}
	return word
}

func stemsOf(words []analysis.Word) []string {
	stems := make([]string, len(words))
	for i, w := range words {
		stems[i] = analysis.Stem(w.Text)
	}
	return stems
}
