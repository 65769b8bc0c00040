package corpus

import (
	"path"
	"slices"
	"strings"
)

// A classifier decides the kinds of one article's lines.
type classifier struct {
	a        *Article
	shapes   []shape // one for each line and an empty one
	markdown bool
}

// classify decides the kind of each line of a. p is what HTML says about the
// lines, empty for other files. It gives what the front matter says and the
// units found in lines.
func classify(a *Article, p page) (*classifier, front, []Unit) {
	c := &classifier{a: a, shapes: make([]shape, len(a.Lines)+1), markdown: strings.EqualFold(path.Ext(a.Path), ".md")}
	front := frontMatter(a)
	marks := p.lines
	tagged := c.readMarks(marks) || slices.ContainsFunc(p.units, func(u Unit) bool { return u.Kind == Title })
	c.each(front.next, tagged)
	c.loneCredits()
	c.cues(front.next)
	var units []Unit
	if marks == nil {
		units = append(c.messages(front.next), c.tables(front.next)...)
		units = append(units, c.counts(front.next)...)
	}
	c.parts(front.next)
	if !tagged {
		c.headings(front.next)
	}
	units = append(units, c.turns(front.next)...)
	if marks == nil {
		c.wraps()
		units = append(units, c.lists(front.next)...)
	}
	return c, front, units
}

func (c *classifier) set(n int, k Kind, why string) {
	c.a.Lines[n].Kind, c.a.Lines[n].Why = k, why
}

// heading makes line n a heading, unless it only has a heading's marks.
func (c *classifier) heading(n, level int, why string) {
	if c.a.Lines[n].End-c.a.Lines[n].Start > headingBytes {
		c.set(n, Prose, "too long for a heading")
		return
	}
	c.set(n, Heading, why)
	c.a.Lines[n].Level = level
}

// readMarks takes over what HTML says, and says whether it names headings: then
// no line is taken for one by its looks.
func (c *classifier) readMarks(marks []mark) (tagged bool) {
	for n := range c.a.Lines {
		if n >= len(marks) {
			break
		}
		c.a.Lines[n].RunsOn = marks[n].runsOn
		switch m := marks[n]; {
		case m.level > 0:
			tagged = true
			c.heading(n, m.level, "an HTML heading")
		case m.place != "":
			c.set(n, Boilerplate, "inside <"+m.place+">")
		}
	}
	return tagged
}

// each decides what a line's own text decides.
func (c *classifier) each(start int, tagged bool) {
	fenced := false
	for n := start; n < len(c.a.Lines); n++ {
		text := c.a.line(n)
		if text == "" {
			c.set(n, Blank, "nothing to see")
			continue
		}
		c.shapes[n] = look(text)
		if c.a.Lines[n].Why != "" { // decided by HTML
			continue
		}
		fence := c.markdown && (strings.HasPrefix(text, "```") || strings.HasPrefix(text, "~~~"))
		if fence {
			fenced = !fenced
		}
		level := hashes(text)
		why := ""
		if !fenced {
			why = boilerplate(text)
		}
		switch {
		case fence:
			c.set(n, Boilerplate, "a code fence")
		case fenced:
			c.set(n, Prose, whyFenced)
		case level > 0 && !tagged:
			c.heading(n, level, "a heading in Markdown")
		case c.underlined(n):
			c.heading(n, underline(c.a.line(n+1)), "underlined as in Markdown")
		case c.markupOf(text) != "":
			c.set(n, Markup, c.markupOf(text))
		case why != "":
			c.set(n, Boilerplate, why)
		default:
			c.set(n, Prose, proseWhy(c.shapes[n]))
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
	lines := c.a.Lines
	for n := 0; n < len(lines); {
		end := n
		for end < len(lines) && lines[end].Kind == Boilerplate && lines[end].Why == whyCredit {
			end++
		}
		if end-n > 1 {
			for ; n < end; n++ {
				c.set(n, Prose, "one of several such lines")
			}
		}
		n = max(end, n+1)
	}
}
