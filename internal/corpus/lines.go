package corpus

import (
	"sort"
	"strings"
	"unicode"
)

// splitLines finds the lines of text. '\n' ends a line and "\r\n" is one line
// end; a lone '\r' is a character like any other.
func splitLines(text string) []Line {
	lines := make([]Line, 0, strings.Count(text, "\n")+1)
	for start := 0; start < len(text); {
		end, next := len(text), len(text)
		if n := strings.IndexByte(text[start:], '\n'); n >= 0 {
			end, next = start+n, start+n+1
			if end > start && text[end-1] == '\r' {
				end--
			}
		}
		lines = append(lines, Line{Start: start, End: end})
		start = next
	}
	return lines
}

// Span is the span of a.Text[start:end]. It panics where that expression would.
func (a *Article) Span(start, end int) Span {
	_ = a.Text[start:end]
	first, from := a.locate(start)
	last, to := a.locate(end)
	return Span{Path: a.Path, First: first, Last: last, Start: from, End: to}
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

// Visible is s without white space and invisible marks (byte order mark, bidi
// marks, zero-width characters) at its edges.
func Visible(s string) string { return strings.TrimFunc(s, invisible) }

// invisible says whether r leaves no ink. Arabic's own format characters, such
// as the end of ayah U+06DD, do.
func invisible(r rune) bool {
	switch {
	case r > ' ' && r < 0x7f:
		return false
	case unicode.IsSpace(r), unicode.IsControl(r):
		return true
	}
	return r != 0x06DD && (r < 0x0600 || r > 0x0605) && unicode.Is(unicode.Cf, r)
}
