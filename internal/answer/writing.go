package answer

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"isnad/internal/answer/prompt"
	"isnad/internal/answer/verify"
	"isnad/internal/arabic"
	"isnad/internal/chunk"
	"isnad/internal/embed"
	"isnad/internal/llm"
	"isnad/internal/retrieval"
)

// Written is the mode of answers that a language model wrote from the sentences that
// they cite.
const Written = "llm"

// A Model goes on from messages; [llm.Client] is one. It calls each with all of its
// text so far whenever there is more of it.
type Model interface {
	Write(ctx context.Context, messages []llm.Message, each func(text string)) (llm.Reply, error)
}

// Writing says how a model writes answers. Model and Embedder are needed.
type Writing struct {
	Model     Model
	Embedder  embed.Embedder // holds statements against what they cite: multilingual-e5-small
	Timeout   time.Duration  // of one answer, both tries; 0 means 1 minute
	MaxTokens int            // of one text of the model's, for the budget; 0 means 800
	Budget    *llm.Budget    // nil for no bound
	Passages  int            // given for a question, 0 means 5; twice as many for wide ones
	Rewrite   bool           // the model completes follow-up questions
}

// A Fallback says why an answer that a model was to write is made of the articles'
// sentences all the same.
type Fallback string

const (
	Failed     Fallback = "failed"      // the model could not be reached, or broke off
	Slow       Fallback = "slow"        // it took longer than allowed
	OverBudget Fallback = "over_budget" // the user has had the tokens of the day
	Unproven   Fallback = "unproven"    // too little of what it wrote was in what it cited
	Declined   Fallback = "declined"    // it found no answer in the passages
)

// A Draft says how a model fared that was asked to write an answer; zero where none
// was asked.
type Draft struct {
	Fallback Fallback         // why the answer is extractive, empty where it is not
	Err      error            // what failed, with Failed and Slow
	Tries    int              // texts that the model wrote, 2 where the first was not good enough
	Tokens   int              // read and written for all of them
	Removed  []verify.Removal // from the last of them
}

// A Call says for whom a question is asked and who watches the answer being written.
// It travels in the context, as the hooks of net/http/httptrace do: it belongs to one
// question and passes through layers that have no use for it.
type Call struct {
	User  string // whose budget it is
	Plain bool   // no model is to write: the answer is wanted at once
	// Show is called with the answer so far, now and then, from the goroutine that asked:
	// first without a text, when the model is asked. What is shown has been checked; a
	// later text may be another one altogether.
	Show func(Answer)
}

type callKey struct{}

// WithCall is a context for the questions of a call.
func WithCall(ctx context.Context, c Call) context.Context {
	return context.WithValue(ctx, callKey{}, c)
}

// CallOf is the call that a context belongs to; zero for none.
func CallOf(ctx context.Context) Call {
	c, _ := ctx.Value(callKey{}).(Call)
	return c
}

const (
	defaultWriteTime = time.Minute
	defaultMaxTokens = 800
	defaultPassages  = 5
)

func (w Writing) withDefaults() *Writing {
	if w.Timeout <= 0 {
		w.Timeout = defaultWriteTime
	}
	if w.MaxTokens <= 0 {
		w.MaxTokens = defaultMaxTokens
	}
	if w.Passages <= 0 {
		w.Passages = defaultPassages
	}
	return &w
}

// errTooSlow is why a model's time ends.
var errTooSlow = fmt.Errorf("no whole answer within llm.timeout: %w", context.DeadlineExceeded)

// A writer has one answer written.
type writer struct {
	*Writing
	answer   *Answer // as the articles' own sentences; what is shown is a copy
	call     Call
	passages []*chunk.Passage
	prompt   prompt.Prompt
	checker  verify.Checker
	kind     kind
	form     prompt.Form
	url      string
}

// improve replaces the extractive answer by a written one, where the model manages to
// write one that can be proved. It fails only where ctx ends.
func (a *Answerer) improve(ctx context.Context, answer *Answer, r reading, found []evidence, before []prompt.Exchange) error {
	call := CallOf(ctx)
	form := prompt.FormOf(r.search)
	wide := form != prompt.Plain
	if call.Plain || answer.Outcome != Answered && !(wide && answer.Outcome == Related) {
		return nil
	}
	passages, err := a.passages(ctx, r.search, found, wide)
	if err != nil || len(passages) == 0 {
		return err
	}
	w := &writer{Writing: a.opts.Writing, answer: answer, call: call, passages: passages,
		kind: kindOf(r.asks), form: form, url: a.opts.URLTemplate}
	w.prompt = prompt.New(prompt.Question{Text: r.search, Language: answer.Language, Form: form,
		Sources: sources(passages), Before: before})
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
		result, err := w.check(ctx, reply)
		if err != nil {
			w.fail(ctx, err)
			return
		}
		w.answer.Draft.Removed = result.Removed
		switch {
		case w.good(result):
			w.answer.Draft.Fallback = ""
			*w.answer = w.written(result.Statements)
			return
		case result.Leaked: // whoever made it tell its rules will do so again
			w.answer.Draft.Fallback = Unproven
			return
		case result.Declined && len(result.Statements) == 0:
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
		w.call.Show(w.written(r.Statements))
	})
	settle(reply.Tokens)
	w.answer.Draft.Tokens += reply.Tokens
	return reply, err
}

// lookAgain is how many bytes must be new before a text is checked again: half a line.
const lookAgain = 40

var errOverBudget = errors.New("the tokens of the day are used up")

// check checks a whole text. Of one that was cut off, what stands behind its last
// marker may be half a sentence.
func (w *writer) check(ctx context.Context, reply llm.Reply) (verify.Result, error) {
	return w.checker.Check(ctx, reply.Text, !reply.Cut)
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
	return w.form != prompt.Plain || w.kind.holds(textOf(r.Statements))
}

func textOf(statements []verify.Statement) string {
	var b strings.Builder
	for _, s := range statements {
		b.WriteString(s.Text + "\n")
	}
	return b.String()
}

// written is the answer with these statements, and what they cite numbered by first
// use.
func (w *writer) written(statements []verify.Statement) Answer {
	answer := *w.answer
	answer.Outcome, answer.Mode, answer.Focus, answer.Citations = Answered, Written, nil, nil
	var b strings.Builder
	for i, s := range statements {
		if i > 0 {
			b.WriteString(between(statements[i-1], s))
		}
		if s.Item {
			b.WriteString("- ")
		}
		b.WriteString(s.Text)
		for _, q := range w.quotes(s.Cites) {
			b.WriteString(" " + marker(answer.number(q, w.url)))
		}
	}
	answer.Text = b.String()
	return answer
}

// between is what stands between two statements: a new line, where the model began one.
func between(a, b verify.Statement) string {
	if a.Line == b.Line {
		return " "
	}
	return "\n"
}

// quotes are what references cite: sentences that follow one another on a line are one
// quote.
func (w *writer) quotes(refs []verify.Ref) (all []quote) {
	for _, r := range refs {
		q := quote{passage: w.passages[r.Passage], first: r.Sentence, last: r.Sentence}
		if n := len(all); n > 0 && all[n-1].last+1 == q.first && all[n-1].beside(q) {
			all[n-1].last = q.last
			continue
		}
		all = append(all, q)
	}
	return all
}

// number is the number of the citation of a quote, a new one where it was not cited
// yet.
func (a *Answer) number(q quote, template string) int {
	span := q.span()
	for _, c := range a.Citations {
		if c.Span == span {
			return c.N
		}
	}
	n := len(a.Citations) + 1
	a.Citations = append(a.Citations, Citation{N: n, Span: span, Quote: q.text(), Title: q.passage.Title, URL: expand(template, span)})
	return n
}

// passages are those that the model is given: where the best sentences stand, and for
// a wide question all that the search brings up.
func (a *Answerer) passages(ctx context.Context, question string, found []evidence, wide bool) (all []*chunk.Passage, err error) {
	most := a.opts.Writing.Passages
	add := func(p *chunk.Passage) {
		for _, other := range all {
			if other.ID == p.ID {
				return
			}
		}
		if len(all) < most {
			all = append(all, p)
		}
	}
	if wide {
		most *= 2
	}
	for rank := 0; ; rank++ {
		more := false
		for _, e := range found {
			if rank < len(e.sentences) {
				add(e.sentences[rank].passage)
				more = true
			}
		}
		if !more {
			break
		}
	}
	if !wide {
		return all, nil
	}
	hits, err := a.search.Search(ctx, question, retrieval.Options{Limit: most})
	for i := range hits {
		add(&hits[i].Passage)
	}
	return all, err
}

// sources are passages as the model is given them: headings and boilerplate say
// nothing, and a sentence that two passages share is given once.
func sources(passages []*chunk.Passage) []verify.Source {
	all := make([]verify.Source, len(passages))
	seen := map[string]bool{}
	for i, p := range passages {
		all[i] = verify.Source{Title: p.Title, Sentences: make([]string, len(p.Sentences))}
		for j, s := range p.Sentences {
			text := oneLine(p.Text[s.Start:s.End])
			if key := arabic.Fold(text); !s.Heading && !s.Boilerplate && !seen[key] {
				seen[key] = true
				all[i].Sentences[j] = text
			}
		}
	}
	return all
}
