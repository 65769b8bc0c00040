package answer

import (
	"context"
	"strings"
	"time"

	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/prompt"
	"isnad/internal/question"
)

// rewordTime is how long a model may take to complete a question. It is short since the
// answer has yet to be found.
const rewordTime = 10 * time.Second

// reword has a model complete a question that depends on those before it, if
// ModelOptions.Rewrite is set. If what the model writes is unsound
// ([question.Question.Reworded]), the question stays as the rules completed it. reword
// also returns the tokens that this took.
//
// The rules are better at telling whether a question depends on another than at telling
// on what, so that a question which stands alone is never put to the model.
func (a *Answerer) reword(ctx context.Context, call Call, meant, typed *question.Question, said []prompt.Exchange) (*question.Question, Usage) {
	o := a.opts.Model
	if o == nil || !o.Rewrite || call.Plain || len(said) == 0 || meant.Text() == typed.Text() {
		return meant, Usage{}
	}
	messages := prompt.Rewrite(typed.Text(), typed.Language(), said)
	settle, ok := o.Budget.Reserve(call.User, messages, o.MaxTokens)
	if !ok {
		return meant, Usage{}
	}
	timed, cancel := context.WithTimeout(ctx, min(rewordTime, o.Timeout))
	defer cancel()
	reply, err := o.Model.Write(timed, messages, nil)
	settle(reply.Usage.Total())
	if err != nil || reply.Cut {
		return meant, reply.Usage
	}
	full, sound := meant.Reworded(strings.Trim(excerpt.OneLine(reply.Text), "\"“”«» "), typed, prompt.Texts(said))
	if !sound {
		return meant, reply.Usage
	}
	return full, reply.Usage
}
