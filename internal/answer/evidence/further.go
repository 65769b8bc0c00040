package evidence

import (
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/answer/linear"
	"isnad/internal/answer/matching"
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
		if e.tellsOtherwise(s, best) {
			odds += otherwiseBonus
		}
	}
	if s.Quote().Beside(best.Quote()) {
		odds += neighbourBonus
	}
	return odds > 0
}

// tellsOtherwise reports whether a sentence has most of the words of the best, which the reader
// takes for an answer, and other numbers: another report of the same.
func (e *Evidence) tellsOtherwise(s, best *Sentence) bool {
	if s.reading == nil || s.reading.Evidence < focusFrom || analysis.Script(s.Text()) != analysis.Script(best.Text()) {
		return false
	}
	a, b := matching.StemsOf(best.Text()), matching.StemsOf(s.Text())
	shared := 0
	for stem := range a {
		if b[stem] {
			shared++
		}
	}
	x, y := analysis.Numbers(best.Text()), analysis.Numbers(s.Text())
	return 2*shared >= min(len(a), len(b)) && len(y) > 0 && !slices.Equal(x, y)
}

// otherwiseBonus makes another report count where it answers with a chance of one in ten: that
// the figures of two reports differ is what a reader has to know.
const otherwiseBonus = 1.5

// neighbourBonus makes a sentence beside the best one count where it answers with a
// chance of one in six: the two are one quote, so that it adds no wrong citation, and
// the answer to “why” or “how” often takes two sentences.
const neighbourBonus = 1.6

// differingBonus makes a sentence of another article count where it answers with a
// chance of one in three.
const differingBonus = 0.7
