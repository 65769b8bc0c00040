package answer

import (
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/direct"
	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/linear"
)

// focusFrom is the least log odds, by the reader, of a sentence whose span is marked as the
// words that answer.
const focusFrom = 0.0

// directFrom is the probability of being right from which words stand alone before an answer. On the
// texts that it is fitted on 89 of 100 that are shown answer; docs/measured.md has other texts.
const directFrom = 0.7

// focus returns the words of s that answer, where they are known. Of a question for a
// person, place, date or number these are the direct answer or nothing: a wrong name in bold
// is worse than none.
func (e *evidence) focus(s *sentence) Range {
	if e.request.Sort.HasWords() {
		return e.direct(s)
	}
	if s.reading == nil || s.reading.Evidence < focusFrom {
		return Range{}
	}
	return Range{s.reading.Start, s.reading.End}
}

// direct returns the words of s that alone answer, where they are likely enough right.
func (e *evidence) direct(s *sentence) Range {
	c, ok := e.choice(s)
	if !ok || linear.Logistic(linear.Dot(e.weights.direct, c.Features[:])) < directFrom {
		return Range{}
	}
	return Range(c.Range)
}

// choice finds the words of s that may stand alone.
func (e *evidence) choice(s *sentence) (direct.Choice, bool) {
	lead := 0.0
	if best := e.sentences[0]; s.passage == best.passage && s.place == best.place && len(e.sentences) > 1 {
		lead = s.score - e.sentences[1].score
	}
	return direct.Choose(e.question, e.request, direct.Sentence{Text: s.text(), Passage: s.passage, Reading: s.reading, Confidence: e.confidence, Lead: lead})
}

// disagree reports whether another quote marks other numbers than the first.
func disagree(quotes []quote) bool {
	first := analysis.Numbers(quotes[0].focused())
	return slices.ContainsFunc(quotes[1:], func(q quote) bool {
		return q.focus != (Range{}) && !slices.Equal(analysis.Numbers(q.focused()), first)
	})
}

// moreThanDirect is how many bytes a quote has at least beside its direct answer; a shorter
// one would only be said twice.
const moreThanDirect = 12

// setDirect puts the direct answer of the best sentence before the statements. Articles
// that differ, and questions of two parts, have none; neither has a sentence that says
// nothing else.
func (answer *Answer) setDirect(e *evidence, quotes []quote) {
	best := &e.sentences[0]
	at := e.direct(best)
	q := quotes[0]
	if at == (Range{}) || !best.in(q) || e.request.Sort == asked.Number && disagree(quotes) {
		return
	}
	offset := q.passage.Sentences[best.place].Start - q.passage.Sentences[q.first].Start
	c := answer.Citations[0]
	run := Range{offset + at.Start, offset + at.End}
	text := excerpt.Shown(c.Quote[run.Start:run.End])
	if len(c.Shown()) > len(text)+moreThanDirect {
		answer.Direct = Direct{Text: text, N: c.N, Range: run}
	}
}
