package evidence

import (
	"isnad/internal/answer/linear"
	"isnad/internal/question"
)

// AnswersToo reports whether a sentence behind the best more likely answers than not.
// Where a number or date is asked for, one from another article is held to less: that
// articles differ is worth knowing.
func (e *Evidence) AnswersToo(s *Sentence) bool {
	if e.elsewhere(s) {
		return false
	}
	f := e.further(s)
	odds := linear.Dot(e.by.weights.further[:], f[:])
	best := &e.Sentences[0]
	if e.Question.Kind() != question.Anything && s.Passage.Span.Path != best.Passage.Span.Path {
		odds += differingBonus
	}
	if s.Quote().Beside(best.Quote()) {
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
