package about

import (
	"unicode"

	"isnad/internal/analysis"
	"isnad/internal/corpus/doc"
)

// A date stands among the first lines of an article, alone, behind a place or a
// label, or glued to the text that follows it.
const (
	dateAfter = 2 // words before it, in a line that may be a sentence
	labelled  = 3 // words before it, with the day of the week, in a line that is none
	dateTail  = 4 // words after it in a line that is not a sentence
)

// A dateWord is a word of a line, folded, and its end in bytes.
type dateWord struct {
	text       string
	start, end int
}

// DateLine is the date with which a line begins: at least a month and a year, or
// three numbers. A sentence that begins with one is about that day, not of it,
// unless the day of the week is there too, as datelines have it.
func DateLine(line string) string {
	if !doc.HasDigit(line[:min(len(line), dateBytes)]) {
		return ""
	}
	words := firstWords(line, 16)
	for from := range min(len(words), labelled+1) {
		end, weekday := dateEnd(words, from)
		if end == 0 || from > dateAfter && !weekday { // "the prices from 1 January 2025"
			continue
		}
		if weekday && from <= dateAfter || len(words)-end <= dateTail && !doc.EndsSentence(line) {
			return doc.OneLine(line[words[from].start:words[end-1].end])
		}
		return ""
	}
	return ""
}

// dateBytes is how much of a line its first words may be.
const dateBytes = 1000

// dateEnd is the word behind the date that begins at word from, 0 where none does, and
// whether it names a day of the week.
func dateEnd(words []dateWord, from int) (end int, weekday bool) {
	t := tables()
	if w := words[from].text; !doc.IsNumber(w) && !t.weekdays.Has(w) && !t.starts.Has(w) {
		return 0, false // the rest of a name of a month
	}
	numbers, year, month := 0, false, false
run:
	for to := from; to < len(words); to++ {
		switch w := words[to].text; {
		case doc.IsNumber(w):
			numbers++
			year = year || isYear(w)
		case t.months.Has(w):
			month = true
		case t.weekdays.Has(w):
			weekday = true
		case to > from && t.inside.Has(w):
			continue // where the date goes on behind it
		case to == from || !t.behind.Has(w):
			break run
		}
		end = to + 1
	}
	if !year || !month && numbers != 3 {
		return 0, false
	}
	return end, weekday
}

// isYear says whether a word of digits, folded, is a year that an article may be of.
func isYear(w string) bool { return len(w) == 4 && w >= "1300" && w < "2100" }

// firstWords are the first most words of a line. A number and the letters glued to
// it are two words: “2020الساعة”.
func firstWords(line string, most int) []dateWord {
	var words []dateWord
	start, digits := -1, false
	for i, r := range line + " " {
		inside := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
		if start >= 0 && (!inside || unicode.IsDigit(r) != digits) {
			words = append(words, dateWord{analysis.Fold(line[start:i]), start, i})
			start = -1
			if len(words) == most {
				break
			}
		}
		if inside && start < 0 {
			start, digits = i, unicode.IsDigit(r)
		}
	}
	return words
}
