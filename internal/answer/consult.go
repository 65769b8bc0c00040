package answer

import (
	"context"

	"isnad/internal/answer/consult"
	"isnad/internal/answer/evidence"
	"isnad/internal/answer/prompt"
	"isnad/internal/question"
)

func (o *ModelOptions) consult() consult.Model {
	return consult.Model{Model: o.Model, Budget: o.Budget, Timeout: o.Timeout, MaxTokens: o.MaxTokens}
}

// reword has a model complete a question that depends on those before it, if
// ModelOptions.Rewrite is set. It also returns the tokens that this took.
func (a *Answerer) reword(ctx context.Context, call Call, meant, typed *question.Question, said []prompt.Exchange) (*question.Question, Usage) {
	o := a.opts.Model
	if o == nil || !o.Rewrite || call.Plain || len(said) == 0 || meant.Text() == typed.Text() {
		return meant, Usage{}
	}
	return o.consult().Complete(ctx, call.User, meant, typed, said)
}

// look gathers evidence for a question and judges it. Where it does not surely answer, and
// ModelOptions.Search is set, a model writes words to search with once more; what is found with
// them counts if it answers with more confidence.
func (a *Answerer) look(ctx context.Context, call Call, q *question.Question, spent *Usage) (evidence.Evidence, evidence.Judgement, error) {
	e, err := a.gatherer.Gather(ctx, q, "")
	if err != nil {
		return e, evidence.Judgement{}, err
	}
	judged := e.Judge()
	o := a.opts.Model
	if o == nil || !o.Search || call.Plain || judged.Answers && judged.Confidence >= o.SureFrom {
		return e, judged, nil
	}
	words, used := o.consult().Words(ctx, call.User, q, call.known)
	*spent = spent.Plus(used)
	if words == "" {
		return e, judged, ctx.Err()
	}
	wide, err := a.gatherer.Gather(ctx, q, words)
	if err != nil {
		return e, judged, err
	}
	if j := wide.Judge(); j.Confidence > judged.Confidence {
		return wide, j, nil
	}
	return e, judged, nil
}
