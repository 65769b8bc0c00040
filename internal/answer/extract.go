package answer

import (
	"cmp"
	"slices"

	"isnad/internal/answer/frames"
	"isnad/internal/answer/linear"
	"isnad/internal/question"
)

// extract answers with sentences of the articles and nothing else.
func (a *Answerer) extract(answer *Answer, found []evidence) {
	phrases := frames.For(answer.Language)
	switch answer.Outcome {
	case Answered:
		quotes := a.choose(found)
		for i := range quotes {
			quotes[i].complete(found[0].question)
		}
		quotes = withoutContained(quotes)
		answer.Citations = a.cite(quotes)
		differing := len(found) == 1 && differ(found[0].question, quotes)
		if differing {
			answer.Statements = append(answer.Statements, Statement{Text: phrases.Differ})
		}
		if len(found) == 1 && !differing {
			answer.setDirect(&found[0], quotes)
			answer.setVerdict(&found[0])
		}
		verdict := len(answer.Statements) > 0 && !differing
		for i, q := range quotes {
			s := q.statement(answer.Citations[i])
			s.Continues = verdict && i == 0
			if differing {
				s.Date = answer.Citations[i].Date
			}
			answer.Statements = append(answer.Statements, s)
		}
	case Related:
		answer.Citations = a.cite(a.choose(found)[:1]) // the nearest place
		nearest := Statement{Text: found[0].refusal(phrases)}
		for i := range answer.Citations {
			answer.Citations[i].Focus = Range{} // nearest, but no answer
			nearest.Cites = append(nearest.Cites, answer.Citations[i].N)
		}
		answer.Statements = []Statement{nearest}
	default:
		answer.Statements = []Statement{{Text: phrases.Nothing}}
	}
}

// refusal says that the articles do not answer, and what is missing where that is known.
func (e *evidence) refusal(phrases *frames.Frame) string {
	best := &e.sentences[0]
	if e.part.asked && !e.part.found {
		return phrases.Missing.With(e.part.name)
	}
	if name := e.scope.Lacking(best.placed()); name != "" {
		return phrases.Absent.With(name)
	}
	return cmp.Or(phrases.Lacks[e.request.Lacks(best.text(), best.near())], phrases.Related)
}

// choose takes the best sentence for each part of the question and then the next
// best, at most as many as are cited, and joins neighbours of one line in the
// order of the article. The best stays first.
func (a *Answerer) choose(found []evidence) []quote {
	var quotes []quote
	longest := 0
	for _, e := range found {
		longest = max(longest, len(e.sentences))
	}
	taken := 0
	for rank := range longest {
		for _, e := range found {
			if taken == a.opts.Citations || rank >= len(e.sentences) {
				continue
			}
			s := e.sentences[rank]
			if rank > 0 && !a.answersToo(e, &s) || slices.ContainsFunc(quotes, s.in) {
				continue
			}
			quotes = join(quotes, e.quote(&s))
			taken++
		}
	}
	return quotes
}

// answersToo reports whether a sentence behind the best more likely answers than not.
// Where a number or date is asked for, one from another article is held to less: that
// articles differ is worth knowing.
func (a *Answerer) answersToo(e evidence, s *sentence) bool {
	if e.elsewhere(s) {
		return false
	}
	f := e.further(s)
	odds := linear.Dot(a.weights.further[:], f[:])
	best := &e.sentences[0]
	if e.question.Kind() != question.Anything && s.passage.Span.Path != best.passage.Span.Path {
		odds += differingBonus
	}
	if quoteOf(s).beside(quoteOf(best)) {
		odds += neighbourBonus
	}
	return odds > 0
}

// neighbourBonus makes a sentence beside the best one count where it answers with a
// chance of one in six: the two are one quote, so that it adds no wrong citation, and
// the answer to “why” or “how” often takes two sentences.
const neighbourBonus = 1.6

// differingBonus makes a sentence of another article count where it answers with a
// chance of one in three.
const differingBonus = 0.7

// withoutContained drops the quotes that an earlier one holds, now that it is complete.
func withoutContained(quotes []quote) []quote {
	var kept []quote
	for _, q := range quotes {
		if !slices.ContainsFunc(kept, func(k quote) bool {
			return k.passage == q.passage && k.first <= q.first && q.last <= k.last
		}) {
			kept = append(kept, q)
		}
	}
	return kept
}

// cite numbers the quotes.
func (a *Answerer) cite(quotes []quote) []Citation {
	citations := make([]Citation, len(quotes))
	for i, q := range quotes {
		citations[i] = q.citation(i+1, a.opts.URLTemplate)
		if start := q.passage.Sentences[q.first].Start; q.focus != (Range{}) {
			citations[i].Focus = Range{q.focus.Start - start, q.focus.End - start}
		}
	}
	return citations
}
