package about

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"isnad/internal/analysis"
	"isnad/internal/corpus/doc"
	"isnad/internal/corpus/phrase"
	"isnad/internal/lang"
)

type phraseTables struct{ dates, bylines, weekdays, months, starts, inside, behind phrase.Set }

var tables = sync.OnceValue(func() phraseTables {
	weekdays, months := wordsOf(analysis.WeekdayNames()), wordsOf(analysis.MonthNames())
	var starts []string
	for _, n := range analysis.MonthNames() {
		starts = append(starts, doc.FirstWord(n.Name))
	}
	return phraseTables{
		starts:   phrase.New(starts),
		dates:    phrase.New(slices.Concat(weekdays, months, lang.Words("date line", "same date"))),
		bylines:  phrase.Listed("starts of bylines"),
		weekdays: phrase.New(weekdays),
		months:   phrase.New(months),
		inside:   phrase.Listed("inside a date", "same date"),
		behind:   phrase.Listed("eras"),
	}
})

// IsDate says whether text is a date and nothing else: a fact, no heading.
func IsDate(text string) bool {
	if !strings.ContainsFunc(text, unicode.IsDigit) {
		return false
	}
	for _, w := range phrase.Folded(text) {
		if !strings.ContainsFunc(w, unicode.IsDigit) && !tables().dates.Has(w) {
			return false
		}
	}
	return true
}

// IsByline says whether text names who wrote the article: a fact, no heading.
func IsByline(text string) bool {
	if _, at := Byline(text); at > 0 {
		return true
	}
	first := phrase.Folded(doc.FirstWord(text))
	if len(first) == 0 || !tables().bylines.Has(first[0]) {
		return false
	}
	words := phrase.Folded(text)
	return 1 < len(words) && len(words) <= 6 && !slices.ContainsFunc(words[1:], analysis.IsStop) // else a sentence
}

// wordsOf are the single words of names.
func wordsOf(names []analysis.CalendarName) (words []string) {
	for _, n := range names {
		words = append(words, strings.Fields(n.Name)...)
	}
	return words
}

// FieldNames are what the fields are called in a language, for search and reading.
func FieldNames(language string) map[doc.FieldKind]string {
	names := map[doc.FieldKind]string{}
	for kind, words := range lang.For(language).WordsByKey("field names") {
		names[doc.FieldKind(kind)] = words[0]
	}
	return names
}
