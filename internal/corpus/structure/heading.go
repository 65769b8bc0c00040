package structure

import (
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/corpus/about"
	"isnad/internal/corpus/boilerplate"
	"isnad/internal/corpus/doc"
)

// The longest runs of short lines that are headings: a title with its kicker and
// subtitles, a section heading with its subtitle. Longer runs are verse or lists.
const (
	titleRun   = 4
	sectionRun = 2
)

// headings finds the lines that are headings by their looks and place.
func (c *classifier) headings(start int) {
	first := c.firstVisible(start)
	body, related, lastProse := false, false, -1
	var run []int // standing-alone short lines since the last other text
	for n := start; c.going(n); n++ {
		switch l := &c.lines[n]; {
		case l.Kind == doc.Boilerplate:
			related = related || l.Why == boilerplate.WhyRelated
		case l.Kind == doc.Heading:
			c.settle(run, !body, !body && len(run) == 1 && l.Level > 1, related)
			run, body = nil, true
		case l.Kind != doc.Prose:
		case c.alone(n, first):
			run = append(run, n)
		case c.between(n, lastProse):
			c.settle(append(run, n), false, true, related)
			run, lastProse = nil, n
		default:
			c.settle(run, !body, true, related)
			run, body, lastProse = nil, true, n
		}
	}
}

func (c *classifier) firstVisible(start int) int {
	for n := start; c.going(n); n++ {
		if k := c.lines[n].Kind; k != doc.Blank && k != doc.Boilerplate && k != doc.Markup {
			return n
		}
	}
	return -1
}

// alone says whether line n could be a heading and has no text right above or
// below it. The article's first line may have text below it, if that is a
// paragraph and not the next line of a poem, list or wrapped paragraph.
func (c *classifier) alone(n, first int) bool {
	s := c.shapes[n]
	if !s.title || s.list && !c.loneStar(n) {
		return false
	}
	if !c.gapAt(n - 1) {
		return false
	}
	if c.gapAt(n + 1) {
		return true
	}
	return n == first && c.paragraph(n+1, 2*s.runes)
}

// gapAt says whether line n has no text of its own: blank, boilerplate, or
// outside the file.
func (c *classifier) gapAt(n int) bool {
	if n < 0 || n >= len(c.lines) {
		return true
	}
	k := c.lines[n].Kind
	return k == doc.Blank || k == doc.Boilerplate || k == doc.FrontMatter || k == doc.Heading || k == doc.Markup || c.lines[n].Why == about.Why
}

// paragraph says whether line n is text of at least so many characters, or more
// than a heading's, that no heading would have.
func (c *classifier) paragraph(n, runes int) bool {
	s := c.shapes[n]
	return c.lines[n].Kind == doc.Prose && !s.list && (!s.title || s.stop) && s.runes >= min(runes, headingRunes)
}

// loneStar says whether the starred line n is the only one around: newspapers
// head sections that way.
func (c *classifier) loneStar(n int) bool {
	return c.shapes[n].starred && !c.shapes[c.visible(n, -1)].list && !c.shapes[c.visible(n, +1)].list
}

// visible is the next line in direction step from n that has text, the one with
// the empty shape if there is none near.
func (c *classifier) visible(n, step int) int {
	for i := n + step; i >= 0 && i < len(c.lines) && i != n+step*loneStarReach; i += step {
		if k := c.lines[i].Kind; k == doc.Prose || k == doc.Heading {
			return i
		}
	}
	return len(c.shapes) - 1
}

// loneStarReach bounds how far a starred line looks for others.
const loneStarReach = 8

// between says whether line n is a section heading in a file without blank
// lines: short, after the end of a paragraph, before another.
func (c *classifier) between(n, lastProse int) bool {
	s := c.shapes[n]
	if !s.title || s.stop || s.list || lastProse != n-1 || n == 0 || n+1 >= len(c.lines) {
		return false
	}
	return c.shapes[n-1].stop && c.paragraph(n-1, 3*s.runes) && c.paragraph(n+1, 3*s.runes)
}

// settle decides over a run of short lines that stand alone. top says that no
// text came before, body that text follows, related that the page's list of
// other articles has begun.
func (c *classifier) settle(run []int, top, body, related bool) {
	longest := sectionRun
	if top {
		longest = titleRun
	}
	for i, n := range run {
		switch {
		case !body && !(top && i == 0 && len(run) > 1):
			c.set(n, doc.Prose, "a short line with no text below it")
		case len(run) > longest && !(top && i == 0):
			c.set(n, doc.Prose, "one of several short lines")
		case top && i == 0:
			c.heading(n, 1, "a short first line without a final stop")
		case TellsFact(c.line(n)) && !related:
			c.set(n, doc.Prose, "a short line that tells a fact")
		case related:
			c.heading(n, 1, "a short line on its own, among related articles")
		case c.printedTwice(run):
			c.heading(n, 1, "a headline printed twice, as at the top of a page")
		default:
			c.heading(n, 2, "a short line on its own without a final stop")
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
func (c *classifier) printedTwice(run []int) bool {
	return len(run) == 2 && analysis.Fold(c.line(run[0])) == analysis.Fold(c.line(run[1]))
}

// underlined says whether line n is a Markdown heading by the line below it.
func (c *classifier) underlined(n int) bool {
	return c.markdown && n+1 < len(c.lines) && c.shapes[n].title && underline(c.line(n+1)) > 0
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
