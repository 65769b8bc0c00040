package answer

import (
	"context"
	"slices"

	"isnad/internal/answer/consult"
	"isnad/internal/answer/plan"
	"isnad/internal/answer/prompt"
	"isnad/internal/question"
	"isnad/internal/retrieval"
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
func (a *Answerer) look(ctx context.Context, call Call, q *question.Question, spent *Usage) (evidence, Outcome, float64, error) {
	e, err := a.gather(ctx, q, "")
	if err != nil {
		return e, Nothing, 0, err
	}
	outcome, confidence := a.judge(&e)
	o := a.opts.Model
	if o == nil || !o.Search || call.Plain || outcome == Answered && confidence >= o.SureFrom {
		return e, outcome, confidence, nil
	}
	words, used := o.consult().Words(ctx, call.User, q, call.known)
	*spent = spent.Plus(used)
	if words == "" {
		return e, outcome, confidence, ctx.Err()
	}
	wide, err := a.gather(ctx, q, words)
	if err != nil {
		return e, outcome, confidence, err
	}
	if out, sure := a.judge(&wide); sure > confidence {
		return wide, out, sure, nil
	}
	return e, outcome, confidence, nil
}

// mostWider is how many passages are added that only words of the model find.
const mostWider = 4

// hits searches for a question, and with other words, if there are any, for what it does not
// find itself.
func (a *Answerer) hits(ctx context.Context, q *question.Question, words string) ([]retrieval.Hit, error) {
	hits, err := a.search.Search(ctx, q.Text(), retrieval.Options{Limit: plan.Most})
	if err != nil || words == "" {
		return hits, err
	}
	others, err := a.search.Search(ctx, words, retrieval.Options{Limit: plan.Most})
	others = slices.DeleteFunc(others, func(h retrieval.Hit) bool {
		return slices.ContainsFunc(hits, func(k retrieval.Hit) bool { return k.Passage.ID == h.Passage.ID })
	})
	return append(hits, others[:min(len(others), mostWider)]...), err
}
