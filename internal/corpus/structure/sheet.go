package structure

import (
	"context"

	"isnad/internal/corpus/about"
	"isnad/internal/corpus/doc"
)

// A sheet is a text in lines, and what has been found out about each so far. The types
// that find one kind of structure each (headings, tables, lists and so on) share it and
// write their decisions into it.
type sheet struct {
	ctx      context.Context
	text     string
	lines    []doc.Line
	shapes   []shape // one for each line and an empty one
	markdown bool
}

func newSheet(ctx context.Context, d *doc.Document) *sheet {
	s := &sheet{ctx: ctx, text: d.Text, lines: doc.SplitLines(d.Text), markdown: d.Markdown}
	s.shapes = make([]shape, len(s.lines)+1)
	return s
}

// checkLines is after how many lines ctx is looked at.
const checkLines = 256

// going says whether there is a line n and the caller still waits.
func (s *sheet) going(n int) bool {
	return n < len(s.lines) && (n%checkLines != 0 || s.ctx.Err() == nil)
}

// line is the text of line n (from 0) without what can't be seen at its edges.
func (s *sheet) line(n int) string {
	return doc.Visible(s.text[s.lines[n].Start:s.lines[n].End])
}

func (s *sheet) set(n int, k doc.Kind, why string) {
	s.lines[n].Kind, s.lines[n].Why = k, why
}

// heading makes line n a heading, unless it only has a heading's marks.
func (s *sheet) heading(n, level int, why string) {
	if s.lines[n].End-s.lines[n].Start > doc.HeadingBytes {
		s.set(n, doc.Prose, "too long for a heading")
		return
	}
	s.set(n, doc.Heading, why)
	s.lines[n].Level = level
}

// row makes line n a row, whatever it looked like.
func (s *sheet) row(n int, why string) {
	s.set(n, doc.Prose, why)
	s.lines[n].Level = 0
	s.shapes[n].title = false
}

// markup makes line n markup, whatever it looked like.
func (s *sheet) markup(n int, why string) {
	s.row(n, why)
	s.lines[n].Kind = doc.Markup
}

// plain says whether line n is running text: no list item, caption, table row.
func (s *sheet) plain(n int) bool {
	l := s.lines[n]
	return l.Kind == doc.Prose && l.Why == whyText && s.text[l.Start] != '|'
}

// gapAt says whether line n has no text of its own: blank, boilerplate, or
// outside the file.
func (s *sheet) gapAt(n int) bool {
	if n < 0 || n >= len(s.lines) {
		return true
	}
	k := s.lines[n].Kind
	return k == doc.Blank || k == doc.Boilerplate || k == doc.FrontMatter || k == doc.Heading || k == doc.Markup || s.lines[n].Why == about.Why
}
