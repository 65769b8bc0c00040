package answer

import (
	"isnad/internal/answer/asked"
	"isnad/internal/answer/evidence"
	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/quote"
)

// moreThanDirect is how many bytes a quote has at least beside its direct answer; a shorter
// one would only be said twice.
const moreThanDirect = 12

// setDirect puts the direct answer of the best sentence before the statements. Articles
// that differ, and questions of two parts, have none; neither has a sentence that says
// nothing else.
func (answer *Answer) setDirect(e *evidence.Evidence, quotes []quote.Quote) {
	best := &e.Sentences[0]
	at := e.Direct(best)
	q := quotes[0]
	if at == (asked.Range{}) || !q.Has(best.Passage, best.Place) || e.AsksNumber() && disagree(quotes) {
		return
	}
	offset := q.Passage.Sentences[best.Place].Start - q.Passage.Sentences[q.First].Start
	c := answer.Citations[0]
	run := Range{offset + at.Start, offset + at.End}
	text := excerpt.Shown(c.Quote[run.Start:run.End])
	if len(c.Shown()) > len(text)+moreThanDirect {
		answer.Direct = Direct{Text: text, N: c.N, Range: run}
	}
}
