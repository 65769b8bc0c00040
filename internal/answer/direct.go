package answer

import (
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/linear"
	"isnad/internal/answer/matching"
)

// focusFrom is the least log odds, by the reader, of a sentence whose span is marked as the
// words that answer.
const focusFrom = 0.0

// What speaks for words standing alone before an answer: natural log odds that they are right,
// fitted on 383 of them from texts that the reader was not trained on, and from which sum on they
// are shown. There nine of ten that answer are right.
const (
	directOfSpan   = 0.16  // for each unit of the reader's log odds, up to surestSpan
	directOfLead   = 0.45  // for each point that the sentence is ahead of the next
	directOfLikely = 0.28  // the rules speak for it
	directOfThere  = 0.6   // the passage has all words of the question
	directOfScript = -0.92 // the sentence is in another script
	directFrom     = 2.56
	surestSpan     = 16.0
)

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
	if certain == asked.Never || e.directOdds(s, certain) < directFrom {
		return Range{}
	}
	return Range(at)
}

// directOdds sums up what speaks for the words that the reader marked in s.
func (e *evidence) directOdds(s *sentence, certain asked.Certainty) float64 {
	odds := directOfSpan * min(s.reading.Span, surestSpan)
	if best := e.sentences[0]; s.passage == best.passage && s.place == best.place && len(e.sentences) > 1 {
		odds += directOfLead * min(s.score-e.sentences[1].score, mostLead)
	}
	return odds + directOfLikely*linear.One(certain == asked.Likely) + directOfScript*linear.One(matching.ScriptsDiffer(e.question, s.text())) +
		directOfThere*matching.There(e.question, s.passage.Title+" "+s.passage.Heading+" "+s.passage.Text)
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
