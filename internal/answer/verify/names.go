package verify

import (
	"sync"

	"isnad/internal/analysis"
)

// A calendar holds the names of months and days of the week.
type calendar struct {
	months    map[string]int // whose names mean nothing else
	namesakes map[string]int // months whose names are also words
	weekdays  map[string]int
}

var dateNames = sync.OnceValue(func() calendar {
	c := calendar{map[string]int{}, map[string]int{}, map[string]int{}}
	for _, m := range analysis.MonthNames() {
		if m.Sure {
			c.months[m.Name] = m.Number
		} else {
			c.namesakes[m.Name] = m.Number
		}
	}
	for _, d := range analysis.WeekdayNames() {
		if d.Sure {
			c.weekdays[d.Name] = d.Number
		}
	}
	return c
})

// has reports whether a word with a capital is of the calendar, and so no name.
func (c calendar) has(word string) bool {
	return c.months[word] > 0 || c.namesakes[word] > 0 || c.weekdays[word] > 0
}

// of are the words that may stand between the parts of a date.
var of = analysis.Listed("inside a date")

// givenNames and places are those that articles name most, for a language without capitals.
// What is not among them is checked by its meaning alone.
var (
	givenNames = analysis.Listed("given names")
	places     = analysis.Listed("places")
)
