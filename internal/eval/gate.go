package eval

import (
	"cmp"
	"slices"

	"isnad/internal/answer"
)

// Gate says how well the program knows what it doesn't know.
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
	RefusedRightly Share `json:"refused_rightly"`
	RefusedWrongly Share `json:"refused_wrongly"`
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

// auroc is the normalised Mann-Whitney U of the two samples.
func auroc(answerable, unanswerable []float64) *float64 {
	if len(answerable) == 0 || len(unanswerable) == 0 {
		return nil
	}
	all := make([]sample, 0, len(answerable)+len(unanswerable))
	for _, c := range answerable {
		all = append(all, sample{c, true})
	}
	for _, c := range unanswerable {
		all = append(all, sample{c, false})
	}
	slices.SortFunc(all, func(a, b sample) int { return cmp.Compare(a.confidence, b.confidence) })
	var u float64
	for i, below := 0, 0; i < len(all); {
		yes, no := 0, 0
		for tied := all[i].confidence; i < len(all) && all[i].confidence == tied; i++ {
			if all[i].answerable {
				yes++
			} else {
				no++
			}
		}
		u += float64(yes) * (float64(below) + float64(no)/2)
		below += no
	}
	share := u / (float64(len(answerable)) * float64(len(unanswerable)))
	return &share
}

type sample struct {
	confidence float64
	answerable bool
}
