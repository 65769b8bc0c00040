// Package page writes an article as HTML: numbered lines, each in its own direction, with
// the cited words marked.
//
// Nothing of a line is left out or changed: the text of its element is the line. Lines
// that are rows of a table are rows of a table here, with the marks between their cells.
package page

import (
	"bufio"
	"html"
	"io"
	"slices"
	"strconv"

	"isnad/internal/corpus"
)

// A Mark is a place of the article that is highlighted.
type Mark struct {
	corpus.Span
	N       int  // of the citation: the element's id is "c" and N
	Current bool // the one that the page is about
}

// A writer writes one article.
type writer struct {
	*bufio.Writer
	article *corpus.Article
	marks   []Mark // in order of their beginnings
	names   Names
	units   []corpus.Unit
	marked  map[int]bool // numbers of marks that have an id
	inTable bool
}

// Names are the words for a line, which is read out before its number, and for a page.
type Names struct{ Line, Page string }

// Write writes the article's lines.
func Write(w io.Writer, a *corpus.Article, marks []Mark, names Names) error {
	names.Line, names.Page = html.EscapeString(names.Line), html.EscapeString(names.Page)
	p := &writer{Writer: bufio.NewWriterSize(w, 32<<10), article: a, names: names, units: a.Units, marked: map[int]bool{}}
	p.marks = slices.Clone(marks)
	slices.SortStableFunc(p.marks, func(x, y Mark) int {
		if x.First != y.First {
			return x.First - y.First
		}
		return x.Start - y.Start
	})
	for i := range a.Lines {
		p.writeLine(i)
	}
	p.endTable()
	return p.Flush()
}

// writeLine writes line i, counted from 0.
func (p *writer) writeLine(i int) {
	l := p.article.Lines[i]
	p.writePage(i)
	row, isRow := p.row(l)
	isRule := p.inTable && l.Kind == corpus.Markup
	if isRow || isRule {
		p.startTable()
		p.writeRow(i, row)
		return
	}
	p.endTable()
	tag := "p"
	if l.Kind == corpus.Heading {
		tag = "h" + strconv.Itoa(min(max(l.Level, 1), 4)+1)
	}
	p.strings(`<div class="l`, p.class(i), `" id="L`)
	p.number(i + 1)
	p.WriteString(`">`)
	p.writeNumber(i + 1)
	p.strings("<", tag, ` dir="`, Direction(p.article.Text[l.Start:l.End]), `">`)
	p.writeText(i+1, l.Start, l.Start, l.End)
	p.strings("</", tag, "></div>\n")
}

// writePage says that another page of the document begins with line i.
func (p *writer) writePage(i int) {
	page := p.article.Lines[i].Page
	if page == 0 || i > 0 && p.article.Lines[i-1].Page == page {
		return
	}
	p.endTable()
	p.WriteString(`<p class="page" id="p`)
	p.number(page)
	p.WriteString(`">` + p.names.Page + " ")
	p.number(page)
	p.WriteString("</p>\n")
}

// class is the kind of a line for the style sheet.
func (p *writer) class(i int) string {
	class := ""
	for _, m := range p.marks {
		if m.Current && m.First <= i+1 && i+1 <= m.Last {
			class += " now"
			break
		}
	}
	l := p.article.Lines[i]
	switch l.Kind {
	case corpus.Blank:
		return class + " blank"
	case corpus.Boilerplate, corpus.Repeat, corpus.FrontMatter, corpus.Markup:
		return class + " faint"
	}
	if u, ok := p.unitIn(l); ok && u.Kind == corpus.Item {
		return class + " item"
	}
	return class
}

// unitIn is the first unit that begins in a line.
func (p *writer) unitIn(l corpus.Line) (corpus.Unit, bool) {
	for len(p.units) > 0 && p.units[0].Start < l.Start {
		p.units = p.units[1:]
	}
	if len(p.units) == 0 || p.units[0].Start >= l.End {
		return corpus.Unit{}, false
	}
	return p.units[0], true
}

// row is the row of a table that a line is, where it is one and nothing else.
func (p *writer) row(l corpus.Line) (corpus.Unit, bool) {
	u, ok := p.unitIn(l)
	if !ok || u.Kind != corpus.Row && u.Kind != corpus.Columns || u.End > l.End || len(u.Cells) < 2 {
		return u, false
	}
	if len(p.units) > 1 && p.units[1].Start < l.End {
		return u, false // two rows share a line of the source
	}
	return u, true
}

func (p *writer) startTable() {
	if !p.inTable {
		p.WriteString("<div class=\"table\" tabindex=\"0\"><table>\n")
		p.inTable = true
	}
}

func (p *writer) endTable() {
	if p.inTable {
		p.WriteString("</table></div>\n")
		p.inTable = false
	}
}

// writeRow writes a line as the row of a table. A cell holds its text and the mark that
// parts it from the next. A line without cells, such as a rule, is one cell.
func (p *writer) writeRow(i int, row corpus.Unit) {
	l := p.article.Lines[i]
	p.WriteString(`<tr class="l` + p.class(i) + `" id="L`)
	p.number(i + 1)
	p.WriteString(`" dir="` + Direction(p.article.Text[l.Start:l.End]) + `"><td class="n">`)
	p.writeNumber(i + 1)
	p.WriteString("</td>")
	if len(row.Cells) == 0 || l.Kind == corpus.Markup {
		p.WriteString(`<td colspan="99">`)
		p.writeText(i+1, l.Start, l.Start, l.End)
		p.WriteString("</td></tr>\n")
		return
	}
	tag := "td"
	if row.Kind == corpus.Columns {
		tag = "th"
	}
	from := l.Start
	for n := range row.Cells {
		to := l.End
		if n+1 < len(row.Cells) {
			to = row.Cells[n+1].Start
		}
		p.WriteString("<" + tag + ">")
		p.writeText(i+1, l.Start, from, to)
		p.WriteString("</" + tag + ">")
		from = to
	}
	p.WriteString("</tr>\n")
}

// writeNumber writes a line's number, which is its own address.
func (p *writer) writeNumber(n int) {
	p.WriteString(`<a class="n" tabindex="-1" href="#L`)
	p.number(n)
	p.strings(`" aria-label="`, p.names.Line, ` `)
	p.number(n)
	p.WriteString(`">`)
	p.number(n)
	p.WriteString("</a>")
}

// strings writes one text after the other. A 10 MB article has 80,000 lines: to join them
// first costs as much as the rest.
func (p *writer) strings(texts ...string) {
	for _, s := range texts {
		p.WriteString(s)
	}
}

func (p *writer) number(n int) { p.Write(strconv.AppendInt(p.AvailableBuffer(), int64(n), 10)) }

// writeText writes text[from:to] of line n, which begins at start, with its marks.
func (p *writer) writeText(n, start, from, to int) {
	for from < to {
		m, begin, end := p.nextMark(n, start, from, to)
		if m == nil {
			break
		}
		p.escape(from, begin)
		p.openMark(m)
		p.escape(begin, end)
		p.WriteString("</mark>")
		from = end
	}
	p.escape(from, to)
}

// nextMark is the first mark that covers a part of text[from:to], and that part.
func (p *writer) nextMark(n, start, from, to int) (*Mark, int, int) {
	var next *Mark
	begin, end := to, to
	for i := range p.marks {
		m := &p.marks[i]
		if n < m.First || n > m.Last {
			continue
		}
		first, last := start, to
		if n == m.First {
			first = start + m.Start
		}
		if n == m.Last {
			last = start + m.End
		}
		first, last = max(first, from), min(last, to)
		if first >= last || first > begin || first == begin && next != nil && !m.Current {
			continue
		}
		next, begin, end = m, first, last
	}
	return next, begin, end
}

// openMark begins a mark. The first part of one has its id.
func (p *writer) openMark(m *Mark) {
	p.WriteString("<mark")
	if !p.marked[m.N] {
		p.marked[m.N] = true
		p.WriteString(` id="c`)
		p.number(m.N)
		p.WriteString(`"`)
		if m.Current {
			p.WriteString(` tabindex="-1"`)
		}
	}
	if m.Current {
		p.WriteString(` class="now"`)
	}
	p.WriteString(">")
}

// escape writes text[from:to] so that a browser shows it as it is.
func (p *writer) escape(from, to int) {
	text := p.article.Text[from:to]
	done := 0
	for i := range len(text) {
		var s string
		switch text[i] {
		case '<':
			s = "&lt;"
		case '>':
			s = "&gt;"
		case '&':
			s = "&amp;"
		case '"':
			s = "&#34;"
		case '\'':
			s = "&#39;"
		case '\r':
			s = "&#13;"
		default:
			continue
		}
		p.WriteString(text[done:i])
		p.WriteString(s)
		done = i + 1
	}
	p.WriteString(text[done:])
}
