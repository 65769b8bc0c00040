package evidence

import (
	"isnad/internal/answer/asked"
	"isnad/internal/answer/direct"
	"isnad/internal/answer/linear"
	"isnad/internal/answer/told"
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
func (e *Evidence) focus(s *Sentence) told.Range {
	if e.request.Sort.HasWords() {
		return e.Direct(s)
	}
	if s.reading == nil || s.reading.Evidence < focusFrom {
		return told.Range{}
	}
	return told.Range{Start: s.reading.Start, End: s.reading.End}
}

// Direct returns the words of s that alone answer, where they are likely enough right.
func (e *Evidence) Direct(s *Sentence) told.Range {
	if e.request.Sort == asked.Person && s.isOfSpeaker() {
		if e.confidence < directFrom {
			return told.Range{}
		}
		return s.sender()
	}
	c, ok := e.choice(s)
	if !ok || linear.Logistic(linear.Dot(e.by.weights.direct, c.Features[:])) < directFrom {
		return told.Range{}
	}
	return c.Range
}

// choice finds the words of s that may stand alone.
func (e *Evidence) choice(s *Sentence) (direct.Choice, bool) {
	lead := 0.0
	if best := e.Sentences[0]; s.Passage == best.Passage && s.Place == best.Place && len(e.Sentences) > 1 {
		lead = s.score - e.Sentences[1].score
	}
	return direct.Choose(e.Question, e.request, direct.Sentence{Text: s.Text(), Passage: s.Passage, Place: s.Place, Reading: s.reading, Confidence: e.confidence, Lead: lead})
}

// AsksNumber reports whether the question asks for a number.
func (e *Evidence) AsksNumber() bool { return e.request.Sort == asked.Number }
