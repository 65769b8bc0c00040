package eval

import (
	"fmt"
	"testing"

	"isnad/internal/answer"

	"isnad/internal/eval/gold"
)

// sure is a result with a confidence, right or not.
func sure(confidence float64, right bool) Result {
	return Result{
		Question: gold.Question{Gold: []gold.Place{{File: "a.md", Line: 1}}},
		Answer:   &AnswerResult{Confidence: confidence, Citations: []Citation{{}, {OnGold: right}}},
	}
}

func TestReliability(t *testing.T) {
	refused := sure(0.15, true)
	refused.Answer.Outcome = answer.Nothing
	wrongWords := sure(0.75, true)
	wrongWords.Question.Answers = []string{"x"}
	for claim, c := range map[string]struct {
		results []Result
		ece     float64
		bins    map[int]string // questions, mean confidence, right ones
	}{
		"taken at its word":                       {[]Result{sure(1, true), sure(0, false)}, 0, map[int]string{0: "1 0.00 0", 9: "1 1.00 1"}},
		"always wrong and sure of it":             {[]Result{sure(1, false), sure(0, true)}, 1, map[int]string{0: "1 0.00 1", 9: "1 1.00 0"}},
		"half of them right at one half":          {[]Result{sure(0.5, true), sure(0.5, false)}, 0, map[int]string{5: "2 0.50 1"}},
		"a bin ends below its end":                {[]Result{sure(0.1, true), sure(0.3, true), sure(0.7, true)}, 1.9 / 3, map[int]string{1: "1 0.10 1", 3: "1 0.30 1", 7: "1 0.70 1"}},
		"bins weigh as much as they hold":         {[]Result{sure(0.8, true), sure(0.8, true), sure(0.8, true), sure(0.2, false)}, 0.2, map[int]string{2: "1 0.20 0", 8: "3 0.80 3"}},
		"a refusal counts too":                    {[]Result{refused}, 0.85, map[int]string{1: "1 0.15 1"}},
		"right is what gives the answer":          {[]Result{wrongWords}, 0.75, map[int]string{7: "1 0.75 0"}},
		"who was only searched for says nothing":  {[]Result{{Search: &SearchResult{}}, sure(1, true)}, 0, map[int]string{9: "1 1.00 1"}},
		"a confidence out of range is at the end": {[]Result{sure(1.5, true)}, 0.5, map[int]string{9: "1 1.50 1"}},
	} {
		t.Run(claim, func(t *testing.T) {
			got := reliability(c.results)
			if !near(got.ECE, c.ece) {
				t.Errorf("error %v, want %v", got.ECE, c.ece)
			}
			for i, b := range got.Bins {
				words := ""
				if b.Confidence != nil {
					words = fmt.Sprintf("%d %.2f %d", b.Questions, *b.Confidence, b.Right.Hits)
				}
				if words != c.bins[i] || !near(b.From, float64(i)/10) || !near(b.To, float64(i+1)/10) {
					t.Errorf("bin %d from %v to %v holds %q, want %q", i, b.From, b.To, words, c.bins[i])
				}
			}
		})
	}
	if reliability([]Result{{}}) != nil || reliability(nil) != nil {
		t.Error("a reliability of nothing")
	}
}
