// Package wordlist has the words that the checks of written answers know of all languages:
// months and days, names, denials, and a word without the particle that is glued to it.
package wordlist

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// A Calendar holds the names of months and days of the week.
type Calendar struct {
	Months    map[string]int // whose names mean nothing else
	Namesakes map[string]int // months whose names are also words
	Weekdays  map[string]int
}

// DateNames returns the names of all languages.
var DateNames = sync.OnceValue(func() Calendar {
	c := Calendar{map[string]int{}, map[string]int{}, map[string]int{}}
	for _, m := range analysis.MonthNames() {
		if m.Sure {
			c.Months[m.Name] = m.Number
		} else {
			c.Namesakes[m.Name] = m.Number
		}
	}
	for _, d := range analysis.WeekdayNames() {
		if d.Sure {
			c.Weekdays[d.Name] = d.Number
		}
	}
	return c
})

// Has reports whether a word with a capital is of the calendar, and so no name.
func (c Calendar) Has(word string) bool {
	return c.Months[word] > 0 || c.Namesakes[word] > 0 || c.Weekdays[word] > 0
}

// InsideDate are the words that may stand between the parts of a date.
var InsideDate = analysis.Listed("inside a date")

// GivenNames and Places are those that articles name most, for a language without capitals.
// What is not among them is checked by its meaning alone.
var (
	GivenNames = analysis.Listed("given names")
	Places     = analysis.Listed("places")
)

// Negations are the words that deny what comes next.
var Negations = analysis.Listed("negations")

// Percents are the words for %, or the last of them.
var Percents = analysis.Listed("percent")

// Unglued is a word, and it without the particle that may be glued to it.
func Unglued(word string) []string {
	all := []string{word}
	for _, particle := range []string{"و", "ب", "ل", "ف", "ك"} {
		if rest, ok := strings.CutPrefix(word, particle); ok && len(rest) >= 4 {
			all = append(all, rest)
		}
	}
	return all
}

// Same says whether two words have a stem in common, with or without the particle
// that may be glued to one of them.
func Same(a, b string) bool {
	for _, x := range Unglued(a) {
		for _, y := range Unglued(b) {
			if x == y || analysis.Stem(x) == analysis.Stem(y) {
				return true
			}
		}
	}
	return false
}

// Arabic reports whether a word is in Arabic letters.
func Arabic(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.Is(unicode.Arabic, r)
}

// exceptions take a denial back further on: nobody but.
var exceptions = analysis.Listed("exceptions")

// longestExcepted is how many words stand between a denial and what takes it back.
const longestExcepted = 7

// Excepts reports whether a denial, word i of a text, is taken back within its clause, or takes one back
// itself: لم يأت غير.
func Excepts(text string, words []analysis.Word, i int) bool {
	if exceptions()[words[i].Text] {
		if i+1 < len(words) && words[i+1].Text == "ان" { // غير أن is “but”
			return true
		}
		for k := i; k > max(0, i-longestExcepted) && !parted(text, words[k-1], words[k]); k-- {
			if before := words[k-1].Text; Negations()[before] || Negations()[strings.TrimPrefix(before, "و")] {
				return true
			}
		}
		return false
	}
	for k := i + 1; k < min(len(words), i+longestExcepted) && !parted(text, words[k-1], words[k]); k++ {
		if exceptions()[words[k].Text] {
			return true
		}
	}
	return false
}

// parted reports whether a mark stands between two words.
func parted(text string, a, b analysis.Word) bool {
	return strings.ContainsAny(analysis.Between(text, a, b), ",،;؛.:")
}
