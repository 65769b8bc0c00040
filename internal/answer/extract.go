package answer

import (
	"cmp"
	"slices"

	"isnad/internal/answer/asked"
	"isnad/internal/answer/evidence"
	"isnad/internal/answer/frames"
	"isnad/internal/answer/quote"
)

// extract answers with sentences of the articles and nothing else.
func (a *Answerer) extract(answer *Answer, found []evidence.Evidence) {
	phrases := frames.For(answer.Language)
	switch answer.Outcome {
	case Answered:
		quotes := a.choose(found)
		for i := range quotes {
			quotes[i].Complete(found[0].Question)
		}
		quotes = quote.WithoutContained(quotes)
		answer.Citations = a.cite(quotes)
		differing := len(found) == 1 && differ(found[0].Question, quotes)
		if differing {
			answer.Statements = append(answer.Statements, Statement{Text: phrases.Differ})
		}
		if len(found) == 1 && !differing {
			answer.setDirect(&found[0], quotes)
			answer.setVerdict(found[0].Verdict)
		}
		verdict := len(answer.Statements) > 0 && !differing
		for i, q := range quotes {
			s := statementOf(q, answer.Citations[i])
			s.Continues = verdict && i == 0
			if differing {
				s.Date = answer.Citations[i].Date
			}
			answer.Statements = append(answer.Statements, s)
		}
	case Related:
		answer.Citations = a.cite(a.choose(found)[:1]) // the nearest place
		nearest := Statement{Text: refusal(&found[0], phrases)}
		for i := range answer.Citations {
			answer.Citations[i].Focus = Range{} // nearest, but no answer
			nearest.Cites = append(nearest.Cites, answer.Citations[i].N)
		}
		answer.Statements = []Statement{nearest}
	default:
		answer.Statements = []Statement{{Text: phrases.Nothing}}
	}
}

// setVerdict begins the answer to a question for yes or no with that word, where the best sentence
// affirms or denies the very thing that is asked. Otherwise the sentence speaks for itself.
func (answer *Answer) setVerdict(v asked.Verdict) {
	if word := frames.For(answer.Language).Word(v); word != "" {
		answer.Statements = append(answer.Statements, Statement{Text: word})
	}
}

// refusal says that the articles do not answer, and what is missing where that is known.
func refusal(e *evidence.Evidence, phrases *frames.Frame) string {
	gap := e.Gap()
	switch {
	case gap.Part != "":
		return phrases.Missing.With(gap.Part)
	case gap.Name != "":
		return phrases.Absent.With(gap.Name)
	}
	return cmp.Or(phrases.Lacks[gap.Kind], phrases.Related)
}

// choose takes the best sentence for each part of the question and then the next
// best, at most as many as are cited, and joins neighbours of one line in the
// order of the article. The best stays first.
func (a *Answerer) choose(found []evidence.Evidence) []quote.Quote {
	var quotes []quote.Quote
	longest := 0
	for _, e := range found {
		longest = max(longest, len(e.Sentences))
	}
	taken := 0
	for rank := range longest {
		for _, e := range found {
			if taken == a.opts.Citations || rank >= len(e.Sentences) {
				continue
			}
			s := &e.Sentences[rank]
			if rank > 0 && !e.AnswersToo(s) || slices.ContainsFunc(quotes, func(q quote.Quote) bool { return q.Has(s.Passage, s.Place) }) {
				continue
			}
			quotes = quote.Join(quotes, e.Quote(s))
			taken++
		}
	}
	return quotes
}
