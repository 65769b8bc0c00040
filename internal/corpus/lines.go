package corpus

import (
	"sort"
	"strings"

	"isnad/internal/corpus/doc"
)

// Span is the span of a.Text[start:end]. It panics where that expression would.
func (a *Article) Span(start, end int) Span {
	_ = a.Text[start:end]
	first, from := a.locate(start)
	last, to := a.locate(end)
	return Span{Path: a.Path, First: first, Last: last, Start: from, End: to, Page: a.page(start)}
}

// Moment is that of the line in which a.Text[at] stands.
func (a *Article) Moment(at int) doc.Moment {
	n, _ := a.locate(at)
	if n > len(a.Lines) {
		return doc.Moment{}
	}
	return a.Lines[n-1].Moment
}

// page is the page on which a.Text[at] stands, 0 where the format has none.
func (a *Article) page(at int) int {
	if len(a.Lines) == 0 || a.Lines[0].Page == 0 {
		return 0
	}
	n, _ := a.locate(at)
	l := a.Lines[min(n, len(a.Lines))-1]
	if at >= l.End {
		return l.Page
	}
	return l.Page - strings.Count(a.Text[at:l.End], doc.PageBreak)
}

// paginate gives each line the page on which it ends.
func (a *Article) paginate() {
	page := 1
	for i := range a.Lines {
		l := &a.Lines[i]
		page += strings.Count(a.Text[l.Start:l.End], doc.PageBreak)
		l.Page = page
	}
}

// locate gives the line and the offset in that line of a.Text[at]. Behind a
// final line end that is the start of a line which does not exist yet, as in
// Span.Within.
func (a *Article) locate(at int) (line, offset int) {
	if at == len(a.Text) && (at == 0 || a.Text[at-1] == '\n') {
		return len(a.Lines) + 1, 0
	}
	n := sort.Search(len(a.Lines), func(i int) bool { return a.Lines[i].Start > at })
	return n, at - a.Lines[n-1].Start
}

// Quote is the text of s, byte for byte, and whether s lies inside the article.
func (a *Article) Quote(s Span) (string, bool) {
	start, ok1 := a.offset(s.First, s.Start)
	end, ok2 := a.offset(s.Last, s.End)
	if s.Path != a.Path || !ok1 || !ok2 || start > end {
		return "", false
	}
	return a.Text[start:end], true
}

// offset is the inverse of locate; false when the line has no such byte.
func (a *Article) offset(line, offset int) (int, bool) {
	if line < 1 || line > len(a.Lines)+1 || offset < 0 {
		return 0, false
	}
	start := len(a.Text)
	if line <= len(a.Lines) {
		start = a.Lines[line-1].Start
	}
	at := start + offset
	if at > len(a.Text) {
		return 0, false
	}
	gotLine, gotOffset := a.locate(at)
	return at, gotLine == line && gotOffset == offset
}

// line is the text of line n (from 0) without what can't be seen at its edges.
func (a *Article) line(n int) string {
	return Visible(a.Text[a.Lines[n].Start:a.Lines[n].End])
}

// Visible is s without white space and invisible marks at its edges.
func Visible(s string) string { return doc.Visible(s) }
