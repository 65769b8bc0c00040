package structure

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"isnad/internal/analysis"
	"isnad/internal/corpus/doc"
	"isnad/internal/corpus/phrase"
)

// leaders finds lines whose two halves a row of dots joins, as in a table of contents and in a
// list of prices: «حمص ........ 2.500».
type leaders struct{ *sheet }

// A leaderLine is such a line.
type leaderLine struct {
	line   int
	cells  []doc.Cell
	number int // the second half, where it is a plain whole number as those of pages are; else -1
}

var (
	leader    = regexp.MustCompile(`\s*(\.{4,}|(\.\s){4,}\.?|…{2,}|_{4,}|·{4,})\s*`)
	romanPage = regexp.MustCompile(`^[ivxIVX]+$`)
)

// leaderCell is the most bytes of the half behind the dots.
const leaderCell = 60

const whyContents = "an entry of a table of contents"

// find marks the entries of tables of contents, and makes the other lines rows. Lines in
// which the reader of a format has found something stay as they are.
func (l leaders) find(start int, known []doc.Unit) []doc.Unit {
	var all []leaderLine
	for n := start; l.going(n); n++ {
		if x, ok := l.read(n); ok && !slices.ContainsFunc(known, func(u doc.Unit) bool { return u.Start < l.lines[n].End && u.End > l.lines[n].Start }) {
			all = append(all, x)
		}
	}
	var units []doc.Unit
	for len(all) > 0 {
		n := 1
		for n < len(all) && l.together(all[n-1].line, all[n].line) {
			n++
		}
		contents, head := l.isContents(all[:n]), ""
		for _, x := range all[:n] {
			if contents {
				l.row(x.line, whyContents)
				l.lines[x.line].Kind = doc.Markup
				continue
			}
			head = l.headAbove(x.line, head)
			l.row(x.line, WhyRow)
			units = append(units, row(l.text, doc.Row, x.cells, nil, head))
		}
		all = all[n:]
	}
	return units
}

// read takes line n apart. Most lines are told apart without the expression.
func (l leaders) read(n int) (leaderLine, bool) {
	at := l.lines[n]
	text := l.text[at.Start:at.End]
	if at.Kind != doc.Prose && at.Kind != doc.Heading || at.Why == whyFenced || len(text) > doc.HeadingBytes || strings.Contains(text, "\u2029") ||
		!strings.Contains(text, "....") && !strings.Contains(text, ". . .") && !strings.ContainsAny(text, "…·") && !strings.Contains(text, "____") {
		return leaderLine{}, false
	}
	dots := leader.FindStringIndex(text)
	if dots == nil || len(text)-dots[1] > leaderCell {
		return leaderLine{}, false
	}
	x := leaderLine{line: n, number: -1}
	for _, half := range [][2]int{{0, dots[0]}, {dots[1], len(text)}} {
		from, to := doc.Trimmed(l.text, at.Start+half[0], at.Start+half[1])
		if from >= to {
			return leaderLine{}, false
		}
		x.cells = append(x.cells, doc.Cell{Start: from, End: to})
	}
	value := l.text[x.cells[1].Start:x.cells[1].End]
	numbers := analysis.Numbers(value)
	switch {
	case romanPage.MatchString(value):
		x.number = 0
	case doc.IsNumber(value) && len(numbers) == 1 && len(numbers[0]) <= 4:
		for _, digit := range numbers[0] {
			x.number = max(x.number, 0)*10 + int(digit-'0')
		}
	}
	return x, x.number >= 0 || doc.HasDigit(value)
}

// together says whether two such lines are of one table: no text comes between them but a
// short line.
func (l leaders) together(n, next int) bool {
	between := 0
	for n++; n < next; n++ {
		if k := l.lines[n].Kind; k == doc.Prose || k == doc.Heading {
			if between++; between > 1 || l.shapes[n].stop {
				return false
			}
		}
	}
	return true
}

// fewestPages is how many entries show by their numbers alone that they are of a table of
// contents. Prices may grow from line to line too.
const fewestPages = 5

// isContents says whether lines are a table of contents: the numbers are those of pages,
// which never fall, and there are many, or the lines are called contents or parts.
func (l leaders) isContents(all []leaderLine) bool {
	last, parts := 0, false
	for _, x := range all {
		if x.number < last {
			return false
		}
		last = x.number
		parts = parts || analysis.CountsSections(doc.FirstWord(l.text[x.cells[0].Start:x.cells[0].End]))
	}
	return parts || len(all) >= fewestPages || contentsWords().Starts(phrase.Folded(l.headAbove(all[0].line, "")))
}

var contentsWords = sync.OnceValue(func() phrase.Set { return phrase.Listed("contents") })

// headAbove is the short line right above line n, blank lines and markup aside. Below
// another row, head is still that of the table.
func (l leaders) headAbove(n int, head string) string {
	for n--; n >= 0; n-- {
		switch l.lines[n].Kind {
		case doc.Blank, doc.Markup:
			continue
		case doc.Prose, doc.Heading:
			if l.lines[n].Why == WhyRow {
				return head
			}
			if s := l.shapes[n]; s.runes > 0 && s.words <= headingWords && !s.stop {
				return strings.TrimRight(doc.OneLine(doc.HeadingText(l.line(n))), ":")
			}
		}
		return ""
	}
	return ""
}
