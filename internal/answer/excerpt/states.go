package excerpt

import (
	"strings"

	"isnad/internal/chunk"
)

// fewWords is the number of words below which a line without a final stop is taken for
// a title or caption, whatever it was classified as.
const fewWords = 12

// States reports whether a sentence is a statement and no title, menu or caption.
func States(text string, s chunk.Sentence) bool {
	if s.Boilerplate || s.Heading {
		return false
	}
	return s.Structured() || FinalMarks(text) != "" || len(strings.Fields(text)) >= fewWords
}
