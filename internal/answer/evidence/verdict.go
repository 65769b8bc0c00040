package evidence

import (
	"context"

	"isnad/internal/answer/asked"
	"isnad/internal/reader"
)

// FindVerdict finds out whether the best sentence says yes or no to a question for one of them: by
// the rules, or else where the reader finds the same in the sentence alone and in its passage.
func (e *Evidence) FindVerdict(ctx context.Context) error {
	best := &e.Sentences[0]
	if e.request.Sort != asked.YesNo || best.reading == nil || best.reading.Evidence < focusFrom {
		return nil
	}
	e.Verdict = e.request.Verdict(best.Text())
	passage := e.readings[best.rank-1].Stance
	if e.Verdict != asked.Open || e.request.Says(best.Text(), passage.Affirms, passage.Denies) == asked.Open {
		return nil
	}
	alone, err := e.by.reader.Read(ctx, e.Question.Text(), []reader.Passage{{Heading: best.Passage.Heading, Sentences: []string{best.Text()}}})
	if err != nil {
		return err
	}
	s := alone[0].Stance
	e.Verdict = e.request.Says(best.Text(), min(s.Affirms, passage.Affirms), min(s.Denies, passage.Denies))
	return nil
}
