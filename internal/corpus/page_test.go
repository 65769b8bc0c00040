package corpus

import (
	"testing"

	"isnad/internal/corpus/doc"
)

// TestPages: a span knows the page on which it begins, also as a part of another.
func TestPages(t *testing.T) {
	const text = "one\ntwo\f three\n\f\ffour\nfive\n"
	a := &Article{Path: "report.pdf", Text: text, Lines: doc.SplitLines(text)}
	a.paginate()
	var pages []int
	for _, l := range a.Lines {
		pages = append(pages, l.Page)
	}
	if want := []int{1, 2, 4, 4}; len(pages) != 4 || [4]int(pages) != [4]int(want) {
		t.Errorf("lines on pages %v, want %v", pages, want)
	}
	whole := a.Span(0, len(text))
	for start := range len(text) {
		s := a.Span(start, len(text))
		if part := whole.Within(text, start, len(text)); part != s {
			t.Errorf("within %+v, want %+v", part, s)
		}
	}
	four := a.Span(17, 21)
	if four.String() != "report.pdf p. 4, line 3" || a.Span(0, 7).String() != "report.pdf p. 1, lines 1-2" {
		t.Errorf("%v, %v", four, a.Span(0, 7))
	}
	if quote, ok := a.Quote(four); quote != "four" || !ok {
		t.Errorf("quote %q", quote)
	}
}
