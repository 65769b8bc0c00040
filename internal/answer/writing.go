package answer

import (
	"context"
	"time"

	"isnad/internal/answer/verify"
	"isnad/internal/embed"
	"isnad/internal/llm"
)

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
	Usage    llm.Usage        // of all of them
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
