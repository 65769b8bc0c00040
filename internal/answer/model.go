package answer

import (
	"cmp"
	"time"

	"isnad/internal/answer/budget"
	"isnad/internal/answer/consult"
	"isnad/internal/answer/frames"
	"isnad/internal/answer/prompt"
	"isnad/internal/answer/verify"
	"isnad/internal/embed"
)

// What a model is and gives; see package prompt.
type (
	Model          = prompt.Model
	StatementModel = prompt.StatementModel
	Reply          = prompt.Reply
	Usage          = prompt.Usage
)

// ModelOptions say how a language model puts answers into words. Model, Judge and
// Embedder are needed.
type ModelOptions struct {
	Model     Model
	Judge     verify.Judge   // reads statements against what they cite
	Embedder  embed.Embedder // multilingual-e5-small, for the verifier
	Timeout   time.Duration  // of one answer, both tries; 0 means 1 minute
	MaxTokens int            // of one text of the model's, for the budget; 0 means 800
	Budget    *budget.Budget // nil for no bound
	Passages  int            // given for a question at most, 0 means 8; twice as many for wide ones
	Rewrite   bool           // the model completes follow-up questions
	Search    bool           // it writes words to search with for a question that is not surely answered
	AskFrom   float64        // confidence from which a related question goes to the model, 0 means 0.1
	SureFrom  float64        // confidence from which the model's “they do not answer” does not count, 0 means 0.8
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
	Texts    []string         // these texts as they came; for whoever judges the verifier, never for users
	Usage    Usage            // of all of them
	Removed  []verify.Removal // from the last of them
}

// A Call says for whom a question is asked and who watches the answer being written.
// The zero Call is for a single user who waits for the answer.
type Call struct {
	// Language is the code of that of the chat: it is the language of a reply to
	// talk whose words belong to none, such as emoji. It may be empty.
	Language string
	User     string // whose budget it is
	Plain    bool   // no model is to write: the answer is wanted at once
	// After is an earlier question, or words, that the question follows in a conversation
	// in the place of what was asked last. It may be empty.
	After string
	// Show is called with the answer so far, now and then, from the goroutine that asked:
	// first without a statement, when the model is asked. What is shown has been checked;
	// a later text may be another one altogether. It may be nil.
	Show func(Answer)

	known *consult.Known // words of a model to search with, of a conversation
}

const (
	defaultWriteTime = time.Minute
	defaultMaxTokens = 800
	defaultPassages  = 8
	defaultAskFrom   = 0.1 // one in eight is answerable there; see docs/measured.md, reliability
	defaultSureFrom  = 0.8 // nine in ten are
)

func (o ModelOptions) withDefaults() *ModelOptions {
	if o.Timeout <= 0 {
		o.Timeout = defaultWriteTime
	}
	if o.MaxTokens <= 0 {
		o.MaxTokens = defaultMaxTokens
	}
	if o.Passages <= 0 {
		o.Passages = defaultPassages
	}
	o.AskFrom = cmp.Or(o.AskFrom, defaultAskFrom)
	o.SureFrom = cmp.Or(o.SureFrom, defaultSureFrom)
	return &o
}

// Note explains, in the language of the question, why a model that was to write the
// answer did not. It is empty where there is nothing to explain, and where the articles do
// not answer anyway.
func (a Answer) Note() string {
	if a.Draft.Fallback == "" || a.Outcome != Answered {
		return ""
	}
	return frames.For(a.Language).Fallbacks[string(a.Draft.Fallback)]
}
