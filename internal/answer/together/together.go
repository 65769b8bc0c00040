// Package together makes one answer of the answers to several questions of a message.
package together

import (
	"slices"

	"isnad/internal/answer"
	"isnad/internal/answer/excerpt"
)

// Of puts the answers to the questions of one message below each other, each behind
// its question, and numbers their citations anew. The outcome is the best of theirs. One
// answer stays as it is.
func Of(all []answer.Answer) answer.Answer {
	if len(all) == 1 {
		return all[0]
	}
	whole := answer.Answer{Outcome: answer.Nothing, Mode: answer.Extractive}
	for i, a := range all {
		if i == 0 {
			whole.Language = a.Language
		}
		if a.Outcome.Better(whole.Outcome) {
			whole.Outcome = a.Outcome
		}
		whole.Confidence = max(whole.Confidence, a.Confidence)
		if a.Mode == answer.ByModel {
			whole.Mode = answer.ByModel
		}
		if a.Draft.Fallback != "" || a.Draft.Err != nil {
			whole.Draft = a.Draft
		}
		add(&whole, a)
	}
	return whole
}

// add appends an answer with its question.
func add(whole *answer.Answer, a answer.Answer) {
	asked := excerpt.WithoutMarkers(excerpt.OneLine(a.Question))
	if a.Resolved != "" {
		asked = excerpt.WithoutMarkers(excerpt.OneLine(a.Resolved))
	}
	whole.Statements = append(whole.Statements, answer.Statement{Text: asked, Heading: true, Focus: []answer.Range{{Start: 0, End: len(asked)}}})
	number := map[int]int{}
	for _, c := range a.Citations {
		i := slices.IndexFunc(whole.Citations, func(b answer.Citation) bool { return b.Span == c.Span && b.Quote == c.Quote })
		if i < 0 {
			i = len(whole.Citations)
			whole.Citations = append(whole.Citations, c)
			whole.Citations[i].N = i + 1
		}
		number[c.N] = i + 1
	}
	whole.More = append(whole.More, a.More[:min(len(a.More), answer.MostMore-len(whole.More))]...)
	statements := a.Statements
	if a.Direct.N != 0 {
		statements = append([]answer.Statement{a.Direct.Statement()}, statements...)
	}
	for _, s := range statements {
		s.Cites, s.Shows = renumbered(s.Cites, number), renumbered(s.Shows, number)
		whole.Statements = append(whole.Statements, s)
	}
}

// renumbered returns the new numbers of citations.
func renumbered(old []int, number map[int]int) (all []int) {
	for _, n := range old {
		all = append(all, number[n])
	}
	return all
}
