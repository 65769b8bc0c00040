package scope

import (
	"slices"
	"strings"
	"sync"

	"isnad/internal/analysis"
)

// Names of months and of days of the week that mean nothing else, with their numbers.
var (
	monthNumbers = sync.OnceValue(func() map[string]int { return numbersOf(analysis.MonthNames()) })
	dayNumbers   = sync.OnceValue(func() map[string]int { return numbersOf(analysis.WeekdayNames()) })
)

func numbersOf(names []analysis.CalendarName) map[string]int {
	all := map[string]int{}
	for _, n := range names {
		if n.Sure {
			all[n.Name] = n.Number
		}
	}
	return all
}

// numbered lists the numbers of the names in a text, which may have an Arabic particle before them.
func numbered(names map[string]int, text string) (all []int) {
	words := analysis.Words(text)
	for i, w := range words {
		for _, particle := range []string{"", "و", "ب", "ل", "ف"} {
			word, ok := strings.CutPrefix(w.Text, particle)
			if !ok {
				continue
			}
			if n := names[word]; n > 0 {
				all = append(all, n)
			} else if i+1 < len(words) && names[word+" "+words[i+1].Text] > 0 {
				all = append(all, names[word+" "+words[i+1].Text])
			}
		}
	}
	return all
}

// hijri is the first number of the months of that calendar.
const hijri = 100

// AtAnyTime takes a sentence about another month or day for an answer too: why nothing happens in
// July may be told of May.
func (s *Scope) AtAnyTime() { s.months, s.days = nil, nil }

// otherTime is 1 where the sentence names another month, or day of the week, of the same calendar
// instead of that of the question, and what it leans on does not name this one either.
func otherTime(names map[string]int, asked []int, p Place) float64 {
	here := numbered(names, p.Sentence)
	if len(here) == 0 {
		return 0
	}
	there := numbered(names, p.Heading+"\n"+p.Before+"\n"+p.Sentence)
	for _, n := range asked {
		sameCalendar := func(m int) bool { return (m > hijri) == (n > hijri) }
		if !slices.Contains(there, n) && slices.ContainsFunc(here, sameCalendar) {
			return 1
		}
	}
	return 0
}
