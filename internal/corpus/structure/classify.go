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
	s := newSheet(ctx, d)
	front := about.FrontMatter(s.text, s.lines)
	units := s.classify(d, front.Next)
	if err := ctx.Err(); err != nil {
		return Structure{}, err
	}
	a := statements{sheet: s}
	title := a.chooseTitle(front.Title, d.Title)
	units = append(units, a.units(front.Next, append(front.Fields, d.Fields...), cmp.Or(title, name))...)
	return Structure{Lines: s.lines, Units: append(units, d.Units...), Title: title, Date: a.date(front.Date)}, ctx.Err()
}

// classify decides the kind of each line from line start on. It gives the units found in
// lines.
func (s *sheet) classify(d *doc.Document, start int) []doc.Unit {
	looks := looks{s}
	tagged := looks.readMarks(d.Lines) || slices.ContainsFunc(d.Units, func(u doc.Unit) bool { return u.Kind == doc.Title })
	looks.each(start, tagged)
	looks.loneCredits()
	subtitles{s}.mark(start)
	units := leaders{s}.find(start, d.Units)
	if !d.Structured {
		units = append(units, chat{s}.messages(start)...)
		units = append(units, tables{s}.find(start)...)
		units = append(units, lists{s}.counts(start)...)
	}
	parts := parts{s}
	parts.find(start)
	interview := interview{s}
	spoken := interview.turns(start)
	if !tagged {
		numbered{s}.find(start)
		findHeadings(s, start)
	}
	units = append(units, parts.onOneLine(start)...)
	if !d.Structured {
		if !d.Paged { // else the page has shown which lines are full
			wraps{s}.find()
		}
		units = append(units, lists{s}.items(start)...)
	}
	moments{s}.find(start)
	return append(units, interview.units(spoken)...)
}

// looks decides what a line is by what its reader says and by its own text.
type looks struct{ *sheet }

// readMarks takes over what the reader says, and says whether it names the kinds of lines:
// then no line is taken for one by its looks.
func (k looks) readMarks(marks []doc.Mark) (tagged bool) {
	for n := 0; k.going(n); n++ {
		if n >= len(marks) {
			break
		}
		k.lines[n].RunsOn = marks[n].RunsOn
		switch m := marks[n]; {
		case m.Level > 0:
			tagged = true
			k.heading(n, m.Level, m.Why)
		case m.Place != "":
			k.set(n, doc.Boilerplate, "inside <"+m.Place+">")
		case m.Visible && m.Why != "":
			tagged = true
			k.set(n, doc.Prose, m.Why)
		}
	}
	return tagged
}

// each decides what a line's own text decides.
func (k looks) each(start int, tagged bool) {
	fenced := false
	for n := start; k.going(n); n++ {
		text := k.line(n)
		if text == "" {
			k.set(n, doc.Blank, "nothing to see")
			continue
		}
		k.shapes[n] = look(text)
		if k.lines[n].Why != "" { // decided by the reader
			k.shapes[n].title, k.shapes[n].list = false, false
			continue
		}
		fence := k.markdown && (strings.HasPrefix(text, "```") || strings.HasPrefix(text, "~~~"))
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
			k.set(n, doc.Boilerplate, "a code fence")
		case fenced:
			k.set(n, doc.Prose, whyFenced)
		case level > 0 && !tagged:
			k.heading(n, level, "a heading in Markdown")
		case !tagged && !fenced && k.markdown && taggedLevel(text) > 0:
			k.heading(n, taggedLevel(text), "a heading in HTML")
		case k.underlined(n):
			k.heading(n, underline(k.line(n+1)), "underlined as in Markdown")
		case k.markupOf(text) != "":
			k.set(n, doc.Markup, k.markupOf(text))
		case why != "":
			k.set(n, doc.Boilerplate, why)
		default:
			k.set(n, doc.Prose, proseWhy(k.shapes[n]))
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
func (k looks) loneCredits() {
	lines := k.lines
	for n := 0; n < len(lines); {
		end := n
		for end < len(lines) && lines[end].Kind == doc.Boilerplate && lines[end].Why == boilerplate.WhyCredit {
			end++
		}
		if end-n > 1 {
			for ; n < end; n++ {
				k.set(n, doc.Prose, "one of several such lines")
			}
		}
		n = max(end, n+1)
	}
}
