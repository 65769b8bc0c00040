package answer

import (
	"context"

	"isnad/internal/answer/asked"
	"isnad/internal/answer/frames"
	"isnad/internal/reader"
)

// says finds out whether the best sentence says yes or no to a question for one of them: by the
// rules, or else where the reader finds the same in the sentence alone and in its passage.
func (a *Answerer) says(ctx context.Context, e *evidence, outcome Outcome) error {
	if outcome != Answered || e.request.Sort != asked.YesNo || e.sentences[0].reading == nil || e.sentences[0].reading.Evidence < focusFrom {
		return nil
	}
	best := &e.sentences[0]
	e.verdict = e.request.Verdict(best.text())
	passage := e.readings[best.rank-1].Stance
	if e.verdict != asked.Open || e.request.Says(best.text(), passage.Affirms, passage.Denies) == asked.Open {
		return nil
	}
	alone, err := a.opts.Reader.Read(ctx, e.question.Text(), []reader.Passage{{Heading: best.passage.Heading, Sentences: []string{best.text()}}})
	if err != nil {
		return err
	}
	s := alone[0].Stance
	e.verdict = e.request.Says(best.text(), min(s.Affirms, passage.Affirms), min(s.Denies, passage.Denies))
	return nil
}

// setVerdict begins the answer to a question for yes or no with that word, where the best sentence
// affirms or denies the very thing that is asked. Otherwise the sentence speaks for itself.
func (answer *Answer) setVerdict(e *evidence) {
	if word := frames.For(answer.Language).Word(e.verdict); word != "" {
		answer.Statements = append(answer.Statements, Statement{Text: word})
	}
}
