package evidence

import (
	"slices"

	"isnad/internal/answer/matching"
	"isnad/internal/bilingual"
	"isnad/internal/question"
	"isnad/internal/retrieval"
)

// written is an Arabic question in written words, of several those that the passages have: a text
// that says المبلغ is asked for that and not for فلوس.
func written(q *question.Question, hits []retrieval.Hit) *question.Question {
	if q.Script() != "Arabic" {
		return q
	}
	there := make([]matching.Stems, len(hits))
	for i := range hits {
		p := &hits[i].Passage
		there[i] = matching.StemsOf(p.Title + " " + p.Heading + " " + p.Text)
	}
	return question.InWords(q, bilingual.Written(q.Text(), func(stem string) bool {
		return slices.ContainsFunc(there, func(s matching.Stems) bool { return s.Has(stem) })
	}))
}
