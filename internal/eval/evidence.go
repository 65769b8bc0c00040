package eval

import (
	"isnad/internal/answer"
	"isnad/internal/corpus"
	"isnad/internal/eval/gold"
)

// Evidence counts how often citations show the answer, over the answerable questions. At most
// [Cited] citations of an answer count.
type Evidence struct {
	// Answered counts a citation only if the outcome is "answered". A passage that is
	// shown as related, or not shown, is not an answer.
	Answered Shown `json:"answered"`
	// Regardless counts the citations of every outcome, as if the gate were open.
	// A program that shows nothing with a refusal has none to count.
	Regardless Shown `json:"regardless_of_gate"`
}

// Shown counts what citations show. A citation is on a gold line if it touches the line and,
// where the gold text is given, contains that text or lies inside it. It gives the answer if
// it also contains an accepted wording, or is at least half of a longer one.
type Shown struct {
	FirstLine   Share `json:"first_line"`   // the first citation is on a gold line
	AnyLine     Share `json:"any_line"`     // a citation is
	FirstAnswer Share `json:"first_answer"` // the first citation gives the answer, of the questions with accepted answers
	AnyAnswer   Share `json:"any_answer"`   // a citation does
	// Precision is the share of all citations that are right: they give the answer or,
	// where no accepted answer is known, are on a gold line.
	Precision Share     `json:"precision"`
	CI        Intervals `json:"ci,omitempty"`
}

// judge compares an answer with the gold lines.
func judge(q gold.Question, places []gold.Located, a answer.Answer) *AnswerResult {
	r := &AnswerResult{Resolved: a.Resolved, Outcome: a.Outcome, Confidence: a.Confidence}
	for _, c := range a.Citations[:min(len(a.Citations), Cited)] {
		r.Citations = append(r.Citations, judgeQuote(q, places, c.Span, c.Quote))
	}
	return r
}

// judgeQuote compares one quote with the gold lines.
func judgeQuote(q gold.Question, places []gold.Located, at corpus.Span, text string) Citation {
	quote := gold.Plain(text)
	c := Citation{Span: at, Quote: text}
	for _, p := range places {
		c.OnGold = c.OnGold || p.Cited(at, quote)
	}
	c.Answers = c.OnGold && gold.Holds(quote, q.Answers)
	return c
}

// add counts an answerable question.
func (e *Evidence) add(r Result) {
	withAnswers := len(r.Question.Answers) > 0
	e.Regardless.add(r.Answer.Citations, withAnswers)
	if r.Answer.Outcome == answer.Answered {
		e.Answered.add(r.Answer.Citations, withAnswers)
	} else {
		e.Answered.add(nil, withAnswers)
	}
}

// add counts one question's citations.
func (s *Shown) add(citations []Citation, withAnswers bool) {
	var first, any Citation
	for i, c := range citations {
		if i == 0 {
			first = c
		}
		any.OnGold = any.OnGold || c.OnGold
		any.Answers = any.Answers || c.Answers
		s.Precision.add(c.Answers || c.OnGold && !withAnswers)
	}
	s.FirstLine.add(first.OnGold)
	s.AnyLine.add(any.OnGold)
	if withAnswers {
		s.FirstAnswer.add(first.Answers)
		s.AnyAnswer.add(any.Answers)
	}
}
