package eval

import (
	"slices"

	"isnad/internal/answer"
)

// Gate measures how well the program knows which questions the articles do not answer.
type Gate struct {
	// AUROC is the chance that an answerable question has the higher confidence
	// of a random pair, one answerable and one not; equal ones count half. Null
	// where the questions are all of one sort.
	AUROC *float64 `json:"auroc"`
	// Answered is the share of questions whose outcome is "answered".
	Answered Share `json:"answered"`
	// AnsweredRightly is the share of those with a citation on a gold line.
	AnsweredRightly Share `json:"answered_rightly"`
	// RefusedRightly is the share of unanswerable questions that were refused,
	// RefusedWrongly that of answerable ones: "related" and "nothing" refuse.
	RefusedRightly Share     `json:"refused_rightly"`
	RefusedWrongly Share     `json:"refused_wrongly"`
	CI             Intervals `json:"ci,omitempty"`
}

// add counts a question.
func (g *Gate) add(r Result) {
	answered := r.Answer.Outcome == answer.Answered
	g.Answered.add(answered)
	if answered {
		g.AnsweredRightly.add(slices.ContainsFunc(r.Answer.Citations, func(c Citation) bool { return c.OnGold }))
	}
	if r.Question.Answerable() {
		g.RefusedWrongly.add(!answered)
	} else {
		g.RefusedRightly.add(!answered)
	}
}
