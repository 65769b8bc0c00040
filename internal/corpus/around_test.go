package corpus

import (
	"slices"
	"testing"

	"isnad/internal/corpus/doc"
)

func TestAroundGivesTheLinesThatThereAre(t *testing.T) {
	const text = "one\r\ntwo\n\nfour\n"
	a := &Article{Path: "a.md", Text: text, Lines: doc.SplitLines(text)}
	for _, tt := range []struct {
		claim       string
		first, last int
		around      int
		want        []NumberedLine
	}{
		{"a line alone, without its end", 1, 1, 0, []NumberedLine{{1, "one"}}},
		{"lines on both sides, blank ones too", 2, 2, 1, []NumberedLine{{1, "one"}, {2, "two"}, {3, ""}}},
		{"no line before the first or behind the last", 2, 3, 9, []NumberedLine{{1, "one"}, {2, "two"}, {3, ""}, {4, "four"}}},
		{"nothing of lines that are no longer there", 8, 9, 2, nil},
	} {
		t.Run(tt.claim, func(t *testing.T) {
			if got := a.Around(Span{Path: "a.md", First: tt.first, Last: tt.last}, tt.around); !slices.Equal(got, tt.want) {
				t.Errorf("got %v", got)
			}
		})
	}
}
