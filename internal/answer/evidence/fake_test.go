package evidence_test

import (
	"cmp"
	"testing"

	"isnad/internal/answer/evidence"
	"isnad/internal/answer/evidence/evidencetest"
	"isnad/internal/question"
)

const (
	near = evidencetest.Near
	far  = evidencetest.Far
)

// judge gathers evidence for a question from what s holds, and judges it: by evidencetest.Weights
// unless others are given.
func judge(t testing.TB, s evidence.Searcher, text string, opts evidence.Options) (evidence.Evidence, evidence.Judgement) {
	t.Helper()
	if opts.Weights == nil {
		opts.Weights, opts.Confidence = &evidencetest.Weights, cmp.Or(opts.Confidence, 0.5)
	}
	g, err := evidence.New(s, opts)
	if err != nil {
		t.Fatal(err)
	}
	e, err := g.Gather(t.Context(), question.New(text), "")
	if err != nil || len(e.Sentences) == 0 {
		t.Fatalf("%d sentences, %v", len(e.Sentences), err)
	}
	return e, e.Judge()
}

// first is the quote of the best sentence, complete.
func first(t testing.TB, s evidence.Searcher, text string, opts evidence.Options) string {
	t.Helper()
	e, _ := judge(t, s, text, opts)
	q := e.Quote(&e.Sentences[0])
	q.Complete(e.Question)
	return q.Text()
}
