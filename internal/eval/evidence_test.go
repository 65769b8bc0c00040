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

func TestTheAnswerIsHeldAgainstTheSearch(t *testing.T) {
	q := gold.Question{Gold: []gold.Place{{File: "a.md", Line: 1}}}
	right, wrong := Citation{OnGold: true}, Citation{}
	for claim, c := range map[string]struct {
		first   Citation
		outcome answer.Outcome
		cited   []Citation
		want    AgainstSearch
	}{
		"both right":                    {right, answer.Answered, []Citation{right}, AgainstSearch{SearchFirst: Share{1, 1}, AnswerFirst: Share{1, 1}}},
		"neither":                       {wrong, answer.Answered, []Citation{wrong}, AgainstSearch{SearchFirst: Share{0, 1}, AnswerFirst: Share{0, 1}}},
		"only the answer":               {wrong, answer.Answered, []Citation{right}, AgainstSearch{SearchFirst: Share{0, 1}, AnswerFirst: Share{1, 1}, Gained: 1}},
		"refused, with the right place": {right, answer.Related, []Citation{right}, AgainstSearch{SearchFirst: Share{1, 1}, AnswerFirst: Share{0, 1}, Lost: Losses{Refused: 1}}},
		"shown behind another":          {right, answer.Answered, []Citation{wrong, right}, AgainstSearch{SearchFirst: Share{1, 1}, AnswerFirst: Share{0, 1}, Lost: Losses{RankedLower: 1}}},
		"not shown":                     {right, answer.Answered, []Citation{wrong}, AgainstSearch{SearchFirst: Share{1, 1}, AnswerFirst: Share{0, 1}, Lost: Losses{Cut: 1}}},
	} {
		t.Run(claim, func(t *testing.T) {
			r := Result{Question: q, Search: &SearchResult{First: &c.first}, Answer: &AnswerResult{Outcome: c.outcome, Citations: c.cited}}
			if got := againstSearch([]Result{r}); got == nil || got.SearchFirst != c.want.SearchFirst || got.AnswerFirst != c.want.AnswerFirst || got.Gained != c.want.Gained || got.Lost != c.want.Lost {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
	if got := againstSearch([]Result{{Question: q, Answer: &AnswerResult{}}}); got != nil {
		t.Errorf("without a search: %+v", got)
	}
}

func TestPrecisionCountsCitationsAndNotQuestions(t *testing.T) {
	var s Shown
	s.add([]Citation{{OnGold: true, Answers: true}, {OnGold: true}, {}}, true)
	s.add([]Citation{{OnGold: true}}, false)
	s.add(nil, true)
	if s.Precision != (Share{2, 4}) {
		t.Errorf("got %+v", s.Precision)
	}
}
