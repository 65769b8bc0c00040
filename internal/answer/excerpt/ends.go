package excerpt

import (
	"regexp"
	"strings"
	"unicode"
)

// IsQuestion reports whether a sentence asks something, with surprise (“?!”) or without.
func IsQuestion(text string) bool { return strings.ContainsAny(FinalMarks(text), "؟?") }

// FinalMarks returns the stops at the end of a sentence. Quotes, brackets and note
// numbers may follow them.
func FinalMarks(text string) string {
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
