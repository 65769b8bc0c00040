package answer_test

import (
	"slices"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/answer/excerpt"
)

func TestAnAnswerIsPrintedWithItsMarkers(t *testing.T) {
	for _, c := range []struct {
		claim      string
		statements []answer.Statement
		text       string
		markers    []int    // their numbers
		focus      []string // the words that answer
	}{
		{"no statements, no text", nil, "", nil, nil},
		{"each statement on a line, its markers behind it",
			[]answer.Statement{{Text: "It rose.", Cites: []int{1}}, {Text: "It fell.", Cites: []int{2, 1}}},
			"It rose. [1]\nIt fell. [2] [1]", []int{1, 2, 1}, nil},
		{"statements of one line, and items of a list",
			[]answer.Statement{{Text: "It rose.", Cites: []int{1}}, {Text: "It fell.", Cites: []int{1}, Continues: true}, {Text: "Why", Item: true}},
			"It rose. [1] It fell. [1]\n- Why", []int{1, 1}, nil},
		{"the program's own words have none",
			[]answer.Statement{{Text: "They differ:"}, {Text: "12", Cites: []int{1}, Date: "May 2020"}},
			"They differ:\n12 [1] (May 2020)", []int{1}, nil},
		{"numbers in brackets of the text are not markers",
			[]answer.Statement{{Text: "As [7] says", Cites: []int{1}}}, "As [7] says [1]", []int{1}, nil},
		{"words that answer are found behind whatever is in front of them",
			[]answer.Statement{{Text: "أتى", Cites: []int{1}, Item: true}, {Text: "يوم 3", Cites: []int{2}, Item: true, Focus: []answer.Range{{Start: 7, End: 8}}}},
			"- أتى [1]\n- يوم 3 [2]", []int{1, 2}, []string{"3"}},
	} {
		p := answer.Answer{Statements: c.statements}.Print()
		var numbers []int
		for _, m := range p.Markers {
			numbers = append(numbers, excerpt.ParseMarker(p.Text[m.Start:m.End]))
			if m.N != numbers[len(numbers)-1] {
				t.Errorf("%s: a marker of %d reads %s", c.claim, m.N, p.Text[m.Start:m.End])
			}
		}
		if p.Text != c.text || !slices.Equal(numbers, c.markers) {
			t.Errorf("%s: %q with markers %v", c.claim, p.Text, numbers)
		}
		if got := focused(answer.Answer{Statements: c.statements}); !slices.Equal(got, c.focus) {
			t.Errorf("%s: %q answer, want %q", c.claim, got, c.focus)
		}
	}
}
