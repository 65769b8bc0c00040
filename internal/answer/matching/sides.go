package matching

import (
	"slices"
	"strings"

	"isnad/internal/analysis"
)

// A Side is the good or the bad of a thing.
type Side int

const (
	NoSide Side = iota
	Good
	Bad
)

// Words for the good and the bad of a thing, and those with which a sentence turns from one
// to the other.
var (
	merits    = analysis.Listed("merits")
	drawbacks = analysis.Listed("drawbacks")
	turning   = analysis.Listed("turning")
)

// SideOf returns which side of a thing a question asks for.
func SideOf(question string) Side {
	switch good, bad := hasListed(question, merits()), hasListed(question, drawbacks()); {
	case good == bad:
		return NoSide
	case good:
		return Good
	}
	return Bad
}

// In tells how clearly a sentence tells this side: 2 where it says so, 1 where it turns to the
// bad side, else 0.
func (s Side) In(sentence string) int {
	asked, other := merits(), drawbacks()
	if s == Bad {
		asked, other = other, asked
	}
	switch {
	case hasListed(sentence, asked):
		return 2
	case hasListed(sentence, other):
		return 0
	case s == Bad && hasListed(sentence, turning()):
		return 1
	}
	return 0
}

// hasListed reports whether a text has a word of a list, as it is or with clitics.
func hasListed(text string, list map[string]bool) bool {
	return slices.ContainsFunc(analysis.Words(text), func(w analysis.Word) bool { return listed(w.Text, list) })
}

// listed reports whether a word without some of its clitics is in a list: «ومزاياها».
func listed(word string, list map[string]bool) bool {
	for _, start := range []string{"", "و", "ف", "ل", "ال", "وال", "لل"} {
		bare, ok := strings.CutPrefix(word, start)
		if !ok {
			continue
		}
		if list[bare] {
			return true
		}
		for _, end := range []string{"ها", "ه", "هما", "هم", "ا"} {
			if stem, ok := strings.CutSuffix(bare, end); ok && (list[stem] || strings.HasSuffix(stem, "ت") && list[strings.TrimSuffix(stem, "ت")+"ه"]) {
				return true
			}
		}
	}
	return false
}
