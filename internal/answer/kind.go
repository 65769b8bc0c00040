package answer

import (
	"strings"

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

// askers are the folded words that ask for a kind, dialects as they are spoken.
// A number goes before a date: “how many drowned when it sank?” asks for one.
var askers = []struct {
	kind    kind
	phrases []string
}{
	{number, []string{
		"كم", "بكم", "كام", "بكام", "قديش", "اديش", "قداش", "شقد", "شكد", "شحال", "بشحال", "جم",
		"how many", "how much", "combien",
	}},
	{date, []string{
		"متي", "متا", "امتي", "امتا", "ايمتي", "ايمتا", "وقتاش", "فوقاش", "وينتا", "اي عام", "اي سنه",
		"when", "what year", "which year", "quand", "quelle annee",
	}},
}

// kindOf reads the kind from a question's words.
func kindOf(question string) kind {
	words := arabic.InRow(arabic.Words(question))
	for _, a := range askers {
		for _, phrase := range a.phrases {
			if strings.Contains(words, " "+phrase+" ") {
				return a.kind
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
