package answer

import (
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/excerpt"
)

const (
	// focusFrom is the least log odds, by the reader, of a sentence whose span is marked as
	// the words that answer.
	focusFrom = 0.0
)

// directFrom is the least log odds of a span, by the reader, with which it stands alone
// before an answer: where the rules can't tell, and where they speak for it. They were read
// off questions that the reader was not trained on.
var directFrom = map[asked.Sort][2]float64{
	asked.Person: {7, 2},
	asked.Place:  {4.5, 2},
	asked.Date:   {4, 1.5},
	asked.Number: {6, 3},
}

// focus returns the words of s that answer, where they are known. Of a question for a
// person, place, date or number these are the direct answer or nothing: a wrong name in bold
// is worse than none.
func (e *evidence) focus(s *sentence) Range {
	if s.reading == nil || s.reading.Evidence < focusFrom || s.reading.End <= s.reading.Start {
		return Range{}
	}
	switch e.request.Sort {
	case asked.Person, asked.Place, asked.Date, asked.Number:
		return e.direct(s)
	}
	return Range{s.reading.Start, s.reading.End}
}

// direct returns the words of s that alone answer, where reader and rules are certain.
func (e *evidence) direct(s *sentence) Range {
	if s.reading == nil || s.reading.Evidence < focusFrom {
		return Range{}
	}
	at, certain := e.request.Direct(s.text(), asked.Range{Start: s.reading.Start, End: s.reading.End})
	if certain == asked.Never || s.reading.Span < directFrom[e.request.Sort][certain-asked.Possible] {
		return Range{}
	}
	return Range(at)
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
