package eval

import (
	"testing"

	"isnad/internal/answer"
	"isnad/internal/eval/gold"
)

// The right words from the wrong place are luck, not evidence.
func TestAnAnswerOffTheGoldLineDoesNotCount(t *testing.T) {
	q := gold.Question{Gold: []gold.Place{{File: "a.md", Line: 3}}, Answers: []string{"56"}}
	a := answer.Answer{Outcome: answer.Answered, Citations: []answer.Citation{
		{N: 1, Span: span(1, 0, 1, 10), Quote: "is 56"},
		{N: 2, Span: span(3, 0, 3, 20), Quote: "is 56"},
	}}
	got := judge(q, gold.Locate(q.Gold, lines("0123456789\n\nabcdefghij0123456789")), a).Citations
	if got[0].OnGold || got[0].Answers || !got[1].OnGold || !got[1].Answers {
		t.Errorf("got %+v", got)
	}
}
