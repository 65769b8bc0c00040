package answer

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"isnad/internal/answer/evidence"
	"isnad/internal/answer/prompt"
	"isnad/internal/answer/quote"
	"isnad/internal/answer/verify"
	"isnad/internal/chunk"
	"isnad/internal/question"
)

// An attempt has a language model put one answer into words.
type attempt struct {
	*ModelOptions
	answer   *Answer // as the articles' own sentences; what is shown is a copy
	call     Call
	passages []*chunk.Passage
	places   [][]int // in their passage, of the sentences that the model is given
	prompt   prompt.Prompt
	checker  verify.Checker
	question *question.Question
	reader   evidence.Reader // nil for none
	url      string
}

// errTooSlow is the cause with which a model's context ends.
var errTooSlow = fmt.Errorf("no whole answer within llm.timeout: %w", context.DeadlineExceeded)

// lookAgain is how many bytes a growing text must have gained, half a line, before it is
// checked again.
const lookAgain = 40

var errOverBudget = errors.New("the tokens of the day are used up")

// improve replaces the extractive answer by one that the model wrote, where its sources
// prove that. Where the gate is unsure the model decides: an answer of its that is proved
// counts although the gate found none, and its “they do not answer” although the gate found
// one. It fails only where ctx ends.
func (a *Answerer) improve(ctx context.Context, call Call, answer *Answer, q *question.Question, found []evidence.Evidence, before []prompt.Exchange) error {
	if call.Plain || !a.worthAsking(answer) {
		return nil
	}
	passages, err := a.passages(ctx, q, found)
	if err != nil || len(passages) == 0 {
		return err
	}
	given, places := prompt.SourcesOf(passages)
	t := &attempt{ModelOptions: a.opts.Model, answer: answer, call: call, passages: passages, places: places,
		question: q, reader: a.opts.Reader, url: a.opts.URLTemplate}
	t.prompt = prompt.New(prompt.Question{Text: q.Text(), Language: answer.Language, Form: q.Form(),
		Sources: given, Before: before})
	t.checker = verify.Checker{Sources: t.prompt.Sources, Language: answer.Language,
		Prompt: t.prompt.Rules, Canary: t.prompt.Canary, Decline: t.prompt.Decline, Judge: a.opts.Model.Judge, Embedder: a.opts.Model.Embedder}
	timed, cancel := context.WithTimeoutCause(ctx, t.Timeout, errTooSlow)
	defer cancel()
	t.run(timed)
	if answer.Draft.Fallback == Declined && answer.Outcome == Answered && answer.Confidence < t.SureFrom {
		answer.Outcome, answer.Direct, answer.Statements, answer.Citations = Related, Direct{}, nil, nil
		a.extract(answer, found)
	}
	return ctx.Err()
}

// worthAsking reports whether the model is asked: not where the articles have nothing about
// the subject, nor where the gate is sure that they do not answer.
func (a *Answerer) worthAsking(answer *Answer) bool {
	return answer.Outcome == Answered || answer.Outcome == Related && answer.Confidence >= a.opts.Model.AskFrom
}

// run asks the model, and once more where what it wrote was not good enough.
func (t *attempt) run(ctx context.Context) {
	messages := t.prompt.Messages
	for t.answer.Draft.Tries < 2 {
		reply, err := t.draft(ctx, messages)
		if err != nil {
			t.fail(ctx, err)
			return
		}
		t.answer.Draft.Tries++
		t.answer.Draft.Texts = append(t.answer.Draft.Texts, strings.ReplaceAll(reply.Text, t.prompt.Canary, "…"))
		// Of a text that was cut off, what stands behind its last marker may be half a
		// sentence.
		result, err := t.checker.Check(ctx, reply.Text, !reply.Cut)
		if err != nil {
			t.fail(ctx, err)
			return
		}
		if !result.Declined { // a second text that gives up says nothing about the first
			t.answer.Draft.Removed = result.Removed
		}
		good, err := t.good(ctx, result)
		if err != nil {
			t.fail(ctx, err)
			return
		}
		switch {
		case good:
			t.answer.Draft.Fallback = ""
			if t.question.Form() == question.Timeline {
				result.Statements = verify.InOrder(result.Statements)
			}
			*t.answer = t.fromModel(result.Statements)
			return
		case result.Leaked: // a second try would leak again
			t.answer.Draft.Fallback = Unproven
			return
		case result.Declined:
			t.answer.Draft.Fallback = Declined
			return
		}
		t.answer.Draft.Fallback = Unproven
		messages = t.prompt.Again(reply.Text, result)
	}
}

// draft has the model write once, within the user's budget. Meanwhile it shows the
// statements that are proved so far.
func (t *attempt) draft(ctx context.Context, messages []prompt.Message) (Reply, error) {
	settle, ok := t.Budget.Reserve(t.call.User, messages, t.MaxTokens)
	if !ok {
		return Reply{}, errOverBudget
	}
	shown, seen := 0, 0
	if t.call.Show != nil {
		t.call.Show(Answer{Question: t.answer.Question, Language: t.answer.Language})
	}
	write := t.Model.Write
	if m, ok := t.Model.(StatementModel); ok {
		write = m.WriteStatements
	}
	reply, err := write(ctx, messages, func(text string) {
		if t.call.Show == nil || len(text) < seen+lookAgain {
			return
		}
		seen = len(text)
		r, err := t.checker.Check(ctx, text, false)
		if err != nil || len(r.Statements) <= shown {
			return
		}
		shown = len(r.Statements)
		t.call.Show(t.fromModel(r.Statements))
	})
	settle(reply.Usage.Total())
	t.answer.Draft.Usage = t.answer.Draft.Usage.Plus(reply.Usage)
	return reply, err
}

// fail records why there is no answer by the model.
func (t *attempt) fail(ctx context.Context, err error) {
	d := &t.answer.Draft
	switch {
	case errors.Is(err, errOverBudget):
		d.Fallback = OverBudget
	case ctx.Err() != nil || errors.Is(err, context.DeadlineExceeded):
		d.Fallback, d.Err = Slow, err
	default:
		d.Fallback, d.Err = Failed, err
	}
}

// good reports whether the statements that stand make an answer: no more were removed
// than stayed, they have the number or date that was asked for, and a bare name, number or date,
// which is proved but need not answer, is one of a sentence that the program would cite itself.
// Where the gate is unsure, the reader must find that something cited may answer.
func (t *attempt) good(ctx context.Context, r verify.Result) (bool, error) {
	switch {
	case !r.Holds() || !slices.ContainsFunc(r.Statements, t.says):
		return false, nil
	case t.question.Form() != question.Plain:
		return true, nil
	case !t.question.Kind().In(verify.TextOf(r.Statements)):
		return false, nil
	case t.sure():
		return true, nil
	}
	return t.mayAnswer(ctx, r.Statements)
}

// sure reports whether the gate is sure of the articles' own answer.
func (t *attempt) sure() bool {
	return t.answer.Outcome == Answered && t.answer.Confidence >= t.SureFrom && t.question.Form() == question.Plain
}

// says reports whether a statement answers. A bare name or date does if it is of a sentence that
// the extractive answer cites; and so it is with any statement if the gate is sure of that
// answer, since nothing checks whether a sentence that is borne out answers.
func (t *attempt) says(s verify.Statement) bool {
	if !s.Bare && (!t.sure() || t.answer.Direct.Text != "" && strings.Contains(s.Text, t.answer.Direct.Text)) {
		return true
	}
	return slices.ContainsFunc(t.quotes(s.Cites), func(q quote.Quote) bool {
		return t.answer.Outcome == Answered && slices.ContainsFunc(t.answer.Citations, citationOf(q, 0, "").overlaps)
	})
}
