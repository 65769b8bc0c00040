package matching

import (
	"strings"
	"testing"

	"isnad/internal/chunk"
	"isnad/internal/question"
)

func TestNumberOfARowStandsInTheColumnAskedFor(t *testing.T) {
	row := "قميص | 4 | 2.5"
	cell := func(text, name string) chunk.Cell {
		at := strings.Index(row, text)
		return chunk.Cell{Start: at, End: at + len(text), Name: name}
	}
	p := &chunk.Passage{Text: row, Sentences: []chunk.Sentence{{End: len(row), Cells: []chunk.Cell{cell("قميص", "القطعة"), cell("4", "غسيل"), cell("2.5", "كي")}}}}
	for _, c := range []struct {
		name, question, words string
		want                  bool
	}{
		{"the column is named", "كم غسيل القميص؟", "4", false},
		{"another column is named", "كم غسيل القميص؟", "2.5", true},
		{"the word for a column names the row", "كم غسيل قميص الأسرة؟", "4", false},
		{"no column is named", "بكم القميص؟", "4", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			at := strings.Index(row, c.words)
			if got := InOtherColumn(question.New(c.question), p, 0, at, at+len(c.words)); got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}
