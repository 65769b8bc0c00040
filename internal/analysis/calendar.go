package analysis

import (
	"strconv"
	"strings"
	"sync"

	"isnad/internal/lang"
)

// A CalendarName is a name of a month or of a day of the week.
type CalendarName struct {
	Name   string // folded, with one space between its words
	Number int    // of the month from 1, and from 101 in the Hijri year; of the day from Monday, 1
	Sure   bool   // it means nothing else
}

// MonthNames lists the names of the months in all languages.
func MonthNames() []CalendarName { return calendarNames("months") }

// WeekdayNames lists the names of the days of the week in all languages.
func WeekdayNames() []CalendarName { return calendarNames("weekdays") }

// calendarMarks are the marks in lists of names. A star behind a word says that it means
// something else as well, and brackets stand around a word that tells nothing alone:
// "كانون* (الثاني)".
var calendarMarks = strings.NewReplacer("*", "", "(", "", ")", "")

func calendarNames(section string) (all []CalendarName) {
	for key, names := range lang.WordsByKey(section) {
		number, _ := strconv.Atoi(key) // a test reads the keys
		for _, name := range names {
			sure := !strings.Contains(name, "*") || strings.Contains(name, "(")
			all = append(all, CalendarName{Fold(calendarMarks.Replace(name)), number, sure})
		}
	}
	return all
}

// monthWords are the words that tell a month: some that mean nothing else, and some that do.
type monthWords struct{ sure, unsure map[string]bool }

var months = sync.OnceValue(func() monthWords {
	m := monthWords{sure: map[string]bool{}, unsure: map[string]bool{}}
	for _, name := range lang.Words("months") {
		for word := range strings.FieldsSeq(name) {
			bare, starred := strings.CutSuffix(word, "*")
			switch {
			case strings.HasPrefix(word, "("):
			case starred:
				m.unsure[Fold(bare)] = true
			default:
				m.sure[Fold(bare)] = true
			}
		}
	}
	return m
})
