package structure

import (
	"strconv"
	"strings"
	"unicode"

	"isnad/internal/analysis"
	"isnad/internal/corpus/doc"
)

// numbered finds headings that are numbered like the items of a list: «1. دواعي الاستعمال»
// and, below some text, «2. الجرعة».
type numbered struct{ *sheet }

// numberedLevel is the level of such headings.
const numberedLevel = 3

const whyNumbered = "a numbered heading with text below it"

// fewestNumbered is how many of them show that they are no items.
const fewestNumbered = 2

// find makes each run of lines headings that are numbered 1, 2, 3 and have text below each.
func (x numbered) find(start int) {
	var run []int
	next, listed := 1, false
	end := func() {
		if len(run) >= fewestNumbered && !listed {
			for _, n := range run {
				x.heading(n, numberedLevel, whyNumbered)
			}
		}
		run, next, listed = nil, 1, false
	}
	for n := start; x.going(n); n++ {
		number := x.number(n)
		switch {
		case number == 0:
			continue
		case number != next:
			end()
			if number != 1 {
				continue
			}
		}
		if !x.headsText(n) {
			listed = true
		}
		run, next = append(run, n), number+1
	}
	end()
}

// number is that with which line n begins, if the line could be a heading; else 0.
func (x numbered) number(n int) int {
	s := x.shapes[n]
	if x.lines[n].Kind != doc.Prose || x.lines[n].Why == whyFenced || !s.list || s.stop || s.runes > headingRunes || s.words > headingWords || !x.gapAt(n-1) && !x.ends(n-1) {
		return 0
	}
	text := x.line(n)
	digits := strings.TrimLeftFunc(text, unicode.IsDigit)
	if all := analysis.Numbers(text[:len(text)-len(digits)]); len(all) == 1 {
		number, _ := strconv.Atoi(all[0])
		return number
	}
	return 0
}

// ends says whether a heading may stand right below line n: that is a point of a list, the
// end of a sentence, or looks like a title.
func (x numbered) ends(n int) bool {
	s := x.shapes[n]
	return x.lines[n].Kind == doc.Prose && (x.pointed(n) || !s.list && (s.stop || s.title))
}

// pointed says whether line n is an item with a mark and no number.
func (x numbered) pointed(n int) bool { return x.shapes[n].list && !startsWithDigit(x.line(n)) }

// headsText says whether text stands below line n that is no further item of a list, and
// is longer or ends a sentence or announces a list.
func (x numbered) headsText(n int) bool {
	below := n + 1
	for ; below < len(x.lines) && x.lines[below].Kind == doc.Blank; below++ {
	}
	if below == len(x.lines) || x.number(below) > 0 {
		return false
	}
	if k := x.lines[below].Kind; k != doc.Prose {
		return k == doc.Heading
	}
	text := x.text[x.lines[below].Start:x.lines[below].End]
	indented := strings.HasPrefix(text, "  ") || strings.HasPrefix(text, "\t")
	if x.shapes[below].list && below == n+1 {
		return !indented && x.pointed(below)
	}
	if below == n+1 && !x.markdown && x.shapes[n].runes < narrowest { // no line that was broken
		return !indented && !unfinished(x.line(n), text)
	}
	return !indented && (x.shapes[below].stop || x.shapes[below].words > headingWords || strings.HasSuffix(x.line(below), ":"))
}
