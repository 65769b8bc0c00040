package eval

import "isnad/internal/answer"

// AgainstSearch compares the first citation of an answer with the sentence that the
// search alone would have given: the best of its first passage, or the row, item or
// question with its answer that stands there. It counts the answerable questions that
// were both searched and asked. Answering costs time and may refuse. Unless it is right
// at least as often as the search, it does harm.
type AgainstSearch struct {
	SearchFirst Share     `json:"search_first"` // the first passage's best sentence is right
	AnswerFirst Share     `json:"answer_first"` // answered, and the first citation is right
	Gained      int       `json:"gained"`       // questions where only the answer is right
	Lost        Losses    `json:"lost"`
	CI          Intervals `json:"ci,omitempty"`
}

// Losses counts the questions for which the search was right and the answer is not, by the
// reason.
type Losses struct {
	Refused     int `json:"refused"`      // the gate refused
	RankedLower int `json:"ranked_lower"` // a right citation is shown, but not first
	Cut         int `json:"cut"`          // answered without a right citation
}

// add counts a question.
func (a *AgainstSearch) add(r Result) {
	if r.Search == nil || r.Search.First == nil || r.Answer == nil {
		return
	}
	searched := r.right(*r.Search.First)
	answered := r.Answer.Outcome == answer.Answered
	first := answered && len(r.Answer.Citations) > 0 && r.right(r.Answer.Citations[0])
	a.SearchFirst.add(searched)
	a.AnswerFirst.add(first)
	switch {
	case first && !searched:
		a.Gained++
	case first || !searched:
	case !answered:
		a.Lost.Refused++
	case r.Right():
		a.Lost.RankedLower++
	default:
		a.Lost.Cut++
	}
}

// againstSearch is nil if no question was both searched and asked.
func againstSearch(results []Result) *AgainstSearch {
	var a AgainstSearch
	for _, r := range results {
		a.add(r)
	}
	if a.SearchFirst.Of == 0 {
		return nil
	}
	return &a
}
