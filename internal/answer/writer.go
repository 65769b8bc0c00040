package answer

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"isnad/internal/answer/prompt"
	"isnad/internal/answer/verify"
	"isnad/internal/chunk"
	"isnad/internal/llm"
	"isnad/internal/question"
)

// A writer has one answer written.
type writer struct {
	*Writing
	answer   *Answer // as the articles' own sentences; what is shown is a copy
	call     Call
	passages []*chunk.Passage
	places   [][]int // in their passage, of the sentences that the model is given
	prompt   prompt.Prompt
	checker  verify.Checker
	question *question.Question
	url      string
}

// errTooSlow is why a model's time ends.
var errTooSlow = fmt.Errorf("no whole answer within llm.timeout: %w", context.DeadlineExceeded)

// lookAgain is how many bytes must be new before a growing text is checked again: half
// a line.
const lookAgain = 40

var errOverBudget = errors.New("the tokens of the day are used up")

// improve replaces the extractive answer by a written one, where the model manages to
// write one that can be proved. It fails only where ctx ends.
func (a *Answerer) improve(ctx context.Context, answer *Answer, q *question.Question, found []evidence, before []prompt.Exchange) error {
	call := CallOf(ctx)
	if call.Plain || answer.Outcome != Answered {
		return nil
	}
	passages, err := a.passages(ctx, q.Text(), found, q.Form() != question.Plain)
	if err != nil || len(passages) == 0 {
		return err
	}
	given, places := sources(passages)
	w := &writer{Writing: a.opts.Writing, answer: answer, call: call, passages: passages, places: places,
		question: q, url: a.opts.URLTemplate}
	w.prompt = prompt.New(prompt.Question{Text: q.Text(), Language: answer.Language, Form: q.Form(),
		Sources: given, Before: before})
	w.checker = verify.Checker{Sources: w.prompt.Sources, Language: answer.Language,
		Prompt: w.prompt.Rules, Canary: w.prompt.Canary, Decline: w.prompt.Decline, Embedder: a.opts.Writing.Embedder}
	timed, cancel := context.WithTimeoutCause(ctx, w.Timeout, errTooSlow)
	defer cancel()
	w.write(timed)
	return ctx.Err()
}

// write asks the model, and once more where that was not good enough.
func (w *writer) write(ctx context.Context) {
	messages := w.prompt.Messages
	for w.answer.Draft.Tries < 2 {
		reply, err := w.ask(ctx, messages)
		if err != nil {
			w.fail(ctx, err)
			return
		}
		w.answer.Draft.Tries++
		// Of a text that was cut off, what stands behind its last marker may be half a
		// sentence.
		result, err := w.checker.Check(ctx, reply.Text, !reply.Cut)
		if err != nil {
			w.fail(ctx, err)
			return
		}
		w.answer.Draft.Removed = result.Removed
		switch {
		case w.good(result):
			w.answer.Draft.Fallback = ""
			*w.answer = w.fromModel(result.Statements)
			return
		case result.Leaked: // whoever made it tell its rules will do so again
			w.answer.Draft.Fallback = Unproven
			return
		case result.Declined:
			w.answer.Draft.Fallback = Declined
			return
		}
		w.answer.Draft.Fallback = Unproven
		messages = w.prompt.Again(reply.Text, result.Removed)
	}
}

// ask has the model write, within the user's budget, and shows what it has written as
// far as that is proved.
func (w *writer) ask(ctx context.Context, messages []llm.Message) (llm.Reply, error) {
	settle, ok := w.Budget.Reserve(w.call.User, messages, w.MaxTokens)
	if !ok {
		return llm.Reply{}, errOverBudget
	}
	shown, seen := 0, 0
	if w.call.Show != nil {
		w.call.Show(Answer{Question: w.answer.Question, Language: w.answer.Language})
	}
	reply, err := w.Model.Write(ctx, messages, func(text string) {
		if w.call.Show == nil || len(text) < seen+lookAgain {
			return
		}
		seen = len(text)
		r, err := w.checker.Check(ctx, text, false)
		if err != nil || len(r.Statements) <= shown {
			return
		}
		shown = len(r.Statements)
		w.call.Show(w.fromModel(r.Statements))
	})
	settle(reply.Usage.Total())
	w.answer.Draft.Usage = w.answer.Draft.Usage.Plus(reply.Usage)
	return reply, err
}

// fail notes why the model's answer is not to be had.
func (w *writer) fail(ctx context.Context, err error) {
	d := &w.answer.Draft
	switch {
	case errors.Is(err, errOverBudget):
		d.Fallback = OverBudget
	case ctx.Err() != nil || errors.Is(err, context.DeadlineExceeded):
		d.Fallback, d.Err = Slow, err
	default:
		d.Fallback, d.Err = Failed, err
	}
}

// good says whether what stands is an answer: no more was removed than stayed, and it
// has the number or date that was asked for.
func (w *writer) good(r verify.Result) bool {
	removed := 0
	for _, x := range r.Removed {
		if x.Why != verify.Repeated {
			removed++
		}
	}
	if len(r.Statements) == 0 || removed > len(r.Statements) {
		return false
	}
	return w.question.Form() != question.Plain || w.question.Kind().In(textOf(r.Statements))
}

func textOf(statements []verify.Statement) string {
	var b strings.Builder
	for _, s := range statements {
		b.WriteString(s.Text + "\n")
	}
	return b.String()
}
