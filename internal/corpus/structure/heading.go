package structure

import (
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/corpus/boilerplate"
	"isnad/internal/corpus/doc"
)

// The longest runs of short lines that are headings: a title with its kicker and
// subtitles, a section heading with its subtitle. Longer runs are verse or lists.
const (
	titleRun   = 4
	sectionRun = 2
)

// taggedLevel is the level of a line of Markdown that is a heading in HTML: "<h2>Name</h2>"; 0
// for other lines.
func taggedLevel(text string) int {
	if len(text) < len("<h1></h1>") || text[0] != '<' || text[1] != 'h' && text[1] != 'H' || text[2] < '1' || text[2] > '6' {
		return 0
	}
	if text[3] != '>' && text[3] != ' ' || !strings.EqualFold(text[len(text)-len("</h1>"):], "</h"+text[2:3]+">") {
		return 0
	}
	return int(text[2] - '0')
}

// headings finds the lines that are headings by their looks and place, from the top of a
// text to its end.
type headings struct {
	*sheet
	first     int   // the first line that can be seen, -1 for none
	run       []int // short lines that stand alone, since the last other text
	body      bool  // text has come
	related   bool  // the page's list of other articles has begun
	lastProse int   // the last line of text, -1 for none
}

// findHeadings finds the headings of s from line start on.
func findHeadings(s *sheet, start int) {
	h := &headings{sheet: s, lastProse: -1}
	h.first = h.firstVisible(start)
	for n := start; h.going(n); n++ {
		h.next(n)
	}
}

// next takes line n for a heading, for one of a run over which a later line decides, or for
// text, which decides over the run above it.
func (h *headings) next(n int) {
	switch l := &h.lines[n]; {
	case l.Kind == doc.Boilerplate:
		h.related = h.related || l.Why == boilerplate.WhyRelated
	case l.Kind == doc.Heading:
		h.settle(!h.body, !h.body && len(h.run) == 1 && l.Level > 1)
		h.body = true
	case l.Kind != doc.Prose:
	case h.alone(n):
		h.run = append(h.run, n)
	case h.between(n):
		h.run = append(h.run, n)
		h.settle(false, true)
		h.lastProse = n
	default:
		h.settle(!h.body, true)
		h.body, h.lastProse = true, n
	}
}

func (h *headings) firstVisible(start int) int {
	for n := start; h.going(n); n++ {
		if k := h.lines[n].Kind; k != doc.Blank && k != doc.Boilerplate && k != doc.Markup {
			return n
		}
	}
	return -1
}

// alone says whether line n could be a heading and has no text right above or
// below it. The article's first line may have text below it, if that is a
// paragraph or a label with its value, «التاريخ: ٩ نيسان», and not the next line of a
// poem, list or wrapped paragraph.
func (h *headings) alone(n int) bool {
	s := h.shapes[n]
	if !s.title || s.list && !h.loneStar(n) {
		return false
	}
	if !h.gapAt(n - 1) {
		return false
	}
	if h.gapAt(n+1) || h.enumerates(n+1) {
		return true
	}
	return n == h.first && (h.paragraph(n+1, 2*s.runes) || !strings.Contains(h.line(n), ":") && h.labelled(n+1))
}

// labelled says whether line n begins with a label of at most three words and a colon.
func (h *headings) labelled(n int) bool {
	label, value, found := strings.Cut(h.line(n), ": ")
	return found && h.lines[n].Kind == doc.Prose && value != "" && len(strings.Fields(label)) <= 3
}

// enumerates says whether line n begins a list or a table.
func (h *headings) enumerates(n int) bool {
	l := h.lines[n]
	return l.Kind == doc.Prose && (h.shapes[n].list || l.Why == WhyRow || l.Why == WhyColumns)
}

// paragraph says whether line n is text of at least so many characters, or more
// than a heading's, that no heading would have.
func (h *headings) paragraph(n, runes int) bool {
	s := h.shapes[n]
	return h.lines[n].Kind == doc.Prose && !s.list && (!s.title || s.stop) && s.runes >= min(runes, headingRunes)
}

// loneStar says whether the starred line n is the only one around: newspapers
// head sections that way.
func (h *headings) loneStar(n int) bool {
	return h.shapes[n].starred && !h.shapes[h.visible(n, -1)].list && !h.shapes[h.visible(n, +1)].list
}

// visible is the next line in direction step from n that has text, the one with
// the empty shape if there is none near.
func (h *headings) visible(n, step int) int {
	for i := n + step; i >= 0 && i < len(h.lines) && i != n+step*loneStarReach; i += step {
		if k := h.lines[i].Kind; k == doc.Prose || k == doc.Heading {
			return i
		}
	}
	return len(h.shapes) - 1
}

// loneStarReach bounds how far a starred line looks for others.
const loneStarReach = 8

// between says whether line n is a section heading in a file without blank
// lines: short, after the end of a paragraph, before another.
func (h *headings) between(n int) bool {
	s := h.shapes[n]
	if !s.title || s.stop || s.list || h.lastProse != n-1 || n == 0 || n+1 >= len(h.lines) {
		return false
	}
	return h.shapes[n-1].stop && h.paragraph(n-1, 3*s.runes) && h.paragraph(n+1, 3*s.runes)
}

// settle decides over the run of short lines that stand alone, and ends it. top says that
// no text came before, body that text follows.
func (h *headings) settle(top, body bool) {
	run := h.run
	h.run = nil
	longest := sectionRun
	if top {
		longest = titleRun
	}
	for i, n := range run {
		switch {
		case !body && !(top && i == 0 && len(run) > 1):
			h.set(n, doc.Prose, "a short line with no text below it")
		case len(run) > longest && !(top && i == 0):
			h.set(n, doc.Prose, "one of several short lines")
		case top && i == 0:
			h.heading(n, 1, "a short first line without a final stop")
		case TellsFact(h.line(n)) && !h.related:
			h.set(n, doc.Prose, "a short line that tells a fact")
		case h.related:
			h.heading(n, 1, "a short line on its own, among related articles")
		case h.printedTwice(run):
			h.heading(n, 1, "a headline printed twice, as at the top of a page")
		default:
			h.heading(n, 2, "a short line on its own without a final stop")
		}
	}
}

// fewestFactWords is what a line must have to tell a fact rather than name one.
const fewestFactWords = 4

// TellsFact says whether a heading tells a fact: it has a verb and a number. «بلغت
// الكلفة مئتي مليون» says what the text below may not say again.
func TellsFact(heading string) bool {
	words := analysis.Words(heading)
	if len(words) < fewestFactWords || len(analysis.Numbers(heading)) == 0 {
		return false
	}
	for _, w := range words {
		if factVerbs()[strings.TrimPrefix(w.Text, "و")] || factVerbs()[w.Text] {
			return true
		}
	}
	return false
}

// factVerbs are verbs with which headings tell facts, folded.
var factVerbs = analysis.Listed("verbs of fact")

// printedTwice says whether two lines of a run have the same text.
func (h *headings) printedTwice(run []int) bool {
	return len(run) == 2 && analysis.Fold(h.line(run[0])) == analysis.Fold(h.line(run[1]))
}

// underlined says whether line n is a Markdown heading by the line below it.
func (k looks) underlined(n int) bool {
	return k.markdown && n+1 < len(k.lines) && k.shapes[n].title && underline(k.line(n+1)) > 0
}

// underline is the level of the heading above the line text: 1 for ===, 2 for
// ---, 0 for any other line.
func underline(text string) int {
	switch {
	case len(text) >= 3 && strings.Trim(text, "=") == "":
		return 1
	case len(text) >= 3 && strings.Trim(text, "-") == "":
		return 2
	}
	return 0
}

// hashes is the level of the Markdown heading text, 0 when it is none.
func hashes(text string) int {
	level := len(text) - len(strings.TrimLeft(text, "#"))
	if level < 1 || level > 6 || len(text) == level || text[level] != ' ' && text[level] != '\t' {
		return 0
	}
	if doc.HeadingText(text) == "" {
		return 0
	}
	return level
}
