package answer

import (
	"cmp"
	"slices"

	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/verify"
	"isnad/internal/question"
)

// An event is a sentence with a date.
type event struct {
	quote quote
	date  [3]int // year, month and day; 0 for what is not known
}

const (
	mostEvents  = 8 // of a timeline
	leastEvents = 2 // below that there is nothing to order

	// besideTheSubject is how far the cosine of a sentence lies below that of the best when it
	// tells of something else.
	besideTheSubject = 0.06
)

// timeline makes a list of an extractive answer to a question for one: the sentences that have
// a date, in the order of their dates. The best ones are taken first.
func (a *Answerer) timeline(answer *Answer, q *question.Question, found []evidence) {
	if answer.Outcome != Answered || q.Form() != question.Timeline {
		return
	}
	events := eventsOf(found)
	if len(events) < leastEvents {
		return
	}
	answer.Direct, answer.Statements, answer.Citations = Direct{}, nil, nil
	for _, e := range events {
		s := e.quote.statement(answer.cited(e.quote, a.opts.URLTemplate))
		s.Item = true
		answer.Statements = append(answer.Statements, s)
	}
}

// eventsOf are the best sentences with dates, the oldest first; those whose year is not known
// come last.
func eventsOf(found []evidence) (all []event) {
	for _, e := range found {
		for i := range e.sentences {
			s := &e.sentences[i]
			far := e.sentences[0].evidence.Cosine-s.evidence.Cosine > besideTheSubject
			if ev, ok := eventOf(s); ok && !far && len(all) < mostEvents && !slices.ContainsFunc(all, ev.overlaps) {
				all = append(all, ev)
			}
		}
	}
	slices.SortStableFunc(all, func(e, f event) int { return verify.CompareDates(e.date, f.date) })
	return all
}

// eventOf reads the date of a sentence that states something. Where it names no year, that of
// its article counts.
func eventOf(s *sentence) (event, bool) {
	at, text := s.passage.Sentences[s.place], s.text()
	date := verify.DateOf(text)
	if date == [3]int{} || at.Heading || at.About || at.Boilerplate || !excerpt.States(text, at) || excerpt.IsQuestion(text) {
		return event{}, false
	}
	date[0] = cmp.Or(date[0], verify.DateOf(s.passage.Date)[0])
	return event{quoteOf(s), date}, true
}

// overlaps reports whether two events are of one sentence: passages share sentences.
func (e event) overlaps(f event) bool {
	return e.quote.citation(0, "").overlaps(f.quote.citation(0, ""))
}
