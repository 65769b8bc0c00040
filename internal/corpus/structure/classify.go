// Package structure finds the structure of a text in its lines: which are headings,
// boilerplate and markup, which run on into the next, what is a table, a list, a
// message, a question and its answer, and what the text says about itself.
//
// The rules prefer to keep: a line that may carry a fact is prose.
package structure

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"isnad/internal/corpus/about"
	"isnad/internal/corpus/boilerplate"
	"isnad/internal/corpus/doc"
)

// A Structure is what was found in a document.
type Structure struct {
	Lines []doc.Line // Lines[0] is line 1
	Units []doc.Unit // those of the document too; they may overlap and are in no order
	Title string     // empty where the document gives none
	Date  string     // in the document's own words, with a year; may be empty
}

// Find finds the structure of d. The statements of a document that gives itself no
// title are about name. It ends soon after ctx is done; the error is that of ctx.
func Find(ctx context.Context, d *doc.Document, name string) (Structure, error) {
	c := &classifier{ctx: ctx, text: d.Text, lines: doc.SplitLines(d.Text), markdown: d.Markdown}
	c.shapes = make([]shape, len(c.lines)+1)
	front, units := c.classify(d)
	if err := ctx.Err(); err != nil {
		return Structure{}, err
	}
	title := c.chooseTitle(front.Title, d.Title)
	c.title = cmp.Or(title, name)
	units = append(units, c.about(front.Next, append(front.Fields, d.Fields...))...)
	return Structure{Lines: c.lines, Units: append(units, d.Units...), Title: title, Date: c.date(front.Date)}, ctx.Err()
}

// A classifier decides the kinds of the lines of one text.
type classifier struct {
	ctx      context.Context
	text     string
	lines    []doc.Line
	shapes   []shape // one for each line and an empty one
	title    string
	markdown bool
}

// going says whether there is a line n and the caller still waits.
func (c *classifier) going(n int) bool {
	return n < len(c.lines) && (n%checkLines != 0 || c.ctx.Err() == nil)
}

// checkLines is after how many lines ctx is looked at.
const checkLines = 256

// line is the text of line n (from 0) without what can't be seen at its edges.
func (c *classifier) line(n int) string {
	return doc.Visible(c.text[c.lines[n].Start:c.lines[n].End])
}

// classify decides the kind of each line. It gives what the front matter says and
// the units found in lines.
func (c *classifier) classify(d *doc.Document) (about.Front, []doc.Unit) {
	front := about.FrontMatter(c.text, c.lines)
	tagged := c.readMarks(d.Lines) || slices.ContainsFunc(d.Units, func(u doc.Unit) bool { return u.Kind == doc.Title })
	c.each(front.Next, tagged)
	c.loneCredits()
	c.cues(front.Next)
	var units []doc.Unit
	if !d.Structured {
		units = append(c.messages(front.Next), c.tables(front.Next)...)
		units = append(units, c.counts(front.Next)...)
	}
	c.parts(front.Next)
	spoken := c.speakers(front.Next)
	if !tagged {
		c.headings(front.Next)
	}
	units = append(units, c.turns(front.Next)...)
	if !d.Structured {
		if !d.Paged { // else the page has shown which lines are full
			c.wraps()
		}
		units = append(units, c.lists(front.Next)...)
	}
	return front, append(units, c.turnUnits(spoken)...)
}

func (c *classifier) set(n int, k doc.Kind, why string) {
	c.lines[n].Kind, c.lines[n].Why = k, why
}

// heading makes line n a heading, unless it only has a heading's marks.
func (c *classifier) heading(n, level int, why string) {
	if c.lines[n].End-c.lines[n].Start > doc.HeadingBytes {
		c.set(n, doc.Prose, "too long for a heading")
		return
	}
	c.set(n, doc.Heading, why)
	c.lines[n].Level = level
}

// readMarks takes over what the reader says, and says whether it names the kinds of lines:
// then no line is taken for one by its looks.
func (c *classifier) readMarks(marks []doc.Mark) (tagged bool) {
	for n := 0; c.going(n); n++ {
		if n >= len(marks) {
			break
		}
		c.lines[n].RunsOn = marks[n].RunsOn
		switch m := marks[n]; {
		case m.Level > 0:
			tagged = true
			c.heading(n, m.Level, m.Why)
		case m.Place != "":
			c.set(n, doc.Boilerplate, "inside <"+m.Place+">")
		case m.Visible && m.Why != "":
			tagged = true
			c.set(n, doc.Prose, m.Why)
		}
	}
	return tagged
}

// each decides what a line's own text decides.
func (c *classifier) each(start int, tagged bool) {
	fenced := false
	for n := start; c.going(n); n++ {
		text := c.line(n)
		if text == "" {
			c.set(n, doc.Blank, "nothing to see")
			continue
		}
		c.shapes[n] = look(text)
		if c.lines[n].Why != "" { // decided by the reader
			c.shapes[n].title, c.shapes[n].list = false, false
			continue
		}
		fence := c.markdown && (strings.HasPrefix(text, "```") || strings.HasPrefix(text, "~~~"))
		if fence {
			fenced = !fenced
		}
		level := hashes(text)
		why := ""
		if !fenced {
			why = boilerplate.Why(text)
		}
		switch {
		case fence:
			c.set(n, doc.Boilerplate, "a code fence")
		case fenced:
			c.set(n, doc.Prose, whyFenced)
		case level > 0 && !tagged:
			c.heading(n, level, "a heading in Markdown")
		case c.underlined(n):
			c.heading(n, underline(c.line(n+1)), "underlined as in Markdown")
		case c.markupOf(text) != "":
			c.set(n, doc.Markup, c.markupOf(text))
		case why != "":
			c.set(n, doc.Boilerplate, why)
		default:
			c.set(n, doc.Prose, proseWhy(c.shapes[n]))
		}
	}
}

// proseWhy names the rule for a line that no other rule took.
func proseWhy(s shape) string {
	switch {
	case s.list:
		return "a list item"
	case s.role != "":
		return string(s.role)
	}
	return whyText
}

const (
	whyText   = "text"
	whyFenced = "inside a code fence"
)

// loneCredits takes back "«name» (place)" where several such lines follow each
// other: those are a list of works or people.
func (c *classifier) loneCredits() {
	lines := c.lines
	for n := 0; n < len(lines); {
		end := n
		for end < len(lines) && lines[end].Kind == doc.Boilerplate && lines[end].Why == boilerplate.WhyCredit {
			end++
		}
		if end-n > 1 {
			for ; n < end; n++ {
				c.set(n, doc.Prose, "one of several such lines")
			}
		}
		n = max(end, n+1)
	}
}
