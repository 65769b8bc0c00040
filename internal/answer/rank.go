package answer

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"isnad/internal/analysis"
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
	return s.Structured() || finalMarks(text) != "" || len(strings.Fields(text)) >= fewWords
}

// isQuestion reports whether a sentence asks something, with surprise (“?!”) or without.
func isQuestion(text string) bool { return strings.ContainsAny(finalMarks(text), "؟?") }

// finalMarks returns the stops at the end of a sentence. Quotes, brackets and note
// numbers may follow them.
func finalMarks(text string) string {
	text = strings.TrimRightFunc(note.ReplaceAllString(text, ""), closes)
	return text[len(strings.TrimRight(text, ".!?؟…۔")):]
}

// note is the number of a footnote behind a sentence: “.[3]”, in any digits.
var note = regexp.MustCompile(`(\[\p{Nd}+\]\s*)+$`)

// closes reports whether r may stand behind the final stop: a closing quote or bracket,
// or a mark of direction.
func closes(r rune) bool {
	return unicode.In(r, unicode.Pe, unicode.Pf, unicode.Cf) || r == '"' || r == '\''
}
