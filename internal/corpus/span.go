package corpus

import (
	"fmt"
	"strings"

	"isnad/internal/corpus/doc"
)

// A Span is a run of bytes in one article, placed the way an editor places it:
// lines count from 1 and both are included, offsets count bytes from the start
// of their own line.
type Span struct {
	Path  string // slash-separated, relative to the corpus root
	First int    // first line
	Last  int    // last line; equal to First for a span inside one line
	Start int    // byte offset in line First at which the span begins
	End   int    // byte offset in line Last at which it ends, not included
	Page  int    `json:",omitempty"` // on which it begins, from 1; 0 where the format has no pages

	// Of a quote from subtitles or a chat, when it begins and who wrote it; else empty.
	Time   string `json:",omitempty"`
	Sender string `json:",omitempty"`
}

// String formats s as a citation: "nile.md:3" or "nile.md:3-5", with a page
// "report.pdf p. 4, line 12", and with what it knows of its time "clip.srt:12 (00:01:23)".
// Lines count through the whole file.
func (s Span) String() string {
	said := strings.Trim(s.Sender+", "+s.Time, ", ")
	if said != "" {
		said = " (" + said + ")"
	}
	return s.place() + said
}

// place is the file with page and lines.
func (s Span) place() string {
	switch {
	case s.Page > 0 && s.First == s.Last:
		return fmt.Sprintf("%s p. %d, line %d", s.Path, s.Page, s.First)
	case s.Page > 0:
		return fmt.Sprintf("%s p. %d, lines %d-%d", s.Path, s.Page, s.First, s.Last)
	case s.First == s.Last:
		return fmt.Sprintf("%s:%d", s.Path, s.First)
	}
	return fmt.Sprintf("%s:%d-%d", s.Path, s.First, s.Last)
}

// Within is the span of text[from:to], where text is what s covers.
func (s Span) Within(text string, from, to int) Span {
	first, start := s.locate(text, from)
	last, end := s.locate(text, to)
	part := Span{Path: s.Path, First: first, Last: last, Start: start, End: end}
	if s.Page > 0 {
		part.Page = s.Page + strings.Count(text[:from], doc.PageBreak)
	}
	return part
}

// locate gives the line and the offset in that line of text[at].
func (s Span) locate(text string, at int) (line, offset int) {
	newline := strings.LastIndexByte(text[:at], '\n')
	if newline < 0 {
		return s.First, s.Start + at
	}
	return s.First + strings.Count(text[:at], "\n"), at - newline - 1
}
