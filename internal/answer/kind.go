package answer

import (
	"slices"

	"isnad/internal/arabic"
)

// A kind is the sort of thing that a question asks for, as far as a sentence can
// be seen to hold it.
type kind int

const (
	anything kind = iota
	number        // كم, how many
	date          // متى, when
)

// The words that ask for a kind, folded. Dialects are written as they are spoken.
var kindWords = map[kind][]string{
	number: {"كم", "بكم", "قديش", "اديش", "شحال", "چم", "many", "much", "combien"},
	date:   {"متي", "متا", "امتي", "امتا", "ايمتي", "ايمتا", "وقتاش", "فوقاش", "وينتا", "when", "quand"},
}

// kindOf reads the kind from a question's words.
func kindOf(question string) kind {
	for _, w := range arabic.Words(question) {
		for kind, words := range kindWords {
			if slices.Contains(words, w.Text) {
				return kind
			}
		}
	}
	return anything
}

// holds says whether a text has what the kind asks for.
func (k kind) holds(text string) bool {
	switch k {
	case number:
		return len(arabic.Numbers(text)) > 0
	case date:
		return arabic.HasDate(text)
	}
	return true
}
