package library

import (
	"context"
	"errors"
	"log/slog"
	"path/filepath"
	"slices"
	"time"

	"isnad/internal/answer"
	"isnad/internal/answer/budget"
	"isnad/internal/answer/evidence"
	"isnad/internal/answer/prompt"
	"isnad/internal/answer/verify"
	"isnad/internal/config"
	"isnad/internal/corpus"
	"isnad/internal/index"
	"isnad/internal/retrieval"
)

// A Service is what front ends use of a [Library]. Tests have other implementations.
type Service interface {
	// Converse begins a conversation.
	Converse() Conversation
	// Search ranks the passages nearest to some words, best first. It returns at most limit
	// of them, and never more than the settings allow; 0 means as many as they allow.
	Search(ctx context.Context, words string, limit int) ([]retrieval.Hit, error)
	// Lines gives the lines of a span and some around it, as the article has them now.
	Lines(ctx context.Context, s corpus.Span, around int) ([]corpus.NumberedLine, error)
	// Standing tells whether an article is still the file that was indexed.
	Standing(ctx context.Context, path string) index.Standing
	// Update brings the index up to date.
	Update(ctx context.Context, opts index.UpdateOptions) (index.Report, error)
	// Articles lists the articles, in the order of their paths.
	Articles(ctx context.Context) []index.Article
	// Counts is the size of the index.
	Counts(ctx context.Context) index.Counts
}

var _ Service = (*Library)(nil)

// A Conversation takes one question after the other. It may use earlier questions to
// understand a later one.
type Conversation interface {
	Ask(ctx context.Context, question string, call answer.Call) (answer.Answer, error)
	Reset() // forgets the questions so far
}

// Ask answers a question that stands alone.
func (l *Library) Ask(ctx context.Context, question string, call answer.Call) (answer.Answer, error) {
	l.refresh(ctx)
	defer l.gate.Enter()()
	began := time.Now()
	a, err := l.answerer.Ask(ctx, question, l.linking(call))
	l.asked(ctx, call, a, err, began)
	return l.linked(a), err
}

// Converse implements [Service].
func (l *Library) Converse() Conversation {
	return conversation{l.answerer.Conversation(), l}
}

type conversation struct {
	*answer.Conversation
	library *Library
}

func (c conversation) Ask(ctx context.Context, question string, call answer.Call) (answer.Answer, error) {
	c.library.refresh(ctx)
	defer c.library.gate.Enter()()
	began := time.Now()
	a, err := c.Conversation.Ask(ctx, question, c.library.linking(call))
	c.library.asked(ctx, call, a, err, began)
	return c.library.linked(a), err
}

// linked sets the addresses of an answer's citations.
func (l *Library) linked(a answer.Answer) answer.Answer {
	if l.opts.Link != nil && len(a.Citations) > 0 {
		a.Citations = slices.Clone(a.Citations)
		l.opts.Link(a.Citations)
	}
	return a
}

// linking returns call with addresses set in the drafts that it shows.
func (l *Library) linking(call answer.Call) answer.Call {
	if show := call.Show; show != nil {
		call.Show = func(a answer.Answer) { show(l.linked(a)) }
	}
	return call
}

// Search implements [Service].
func (l *Library) Search(ctx context.Context, words string, limit int) ([]retrieval.Hit, error) {
	l.refresh(ctx)
	defer l.gate.Enter()()
	most := l.cfg.Retrieval.Limit
	if limit > 0 {
		most = min(limit, most)
	}
	return l.Searcher().Search(ctx, words, retrieval.Options{Limit: most})
}

// Searcher returns a searcher over the index that is loaded at the time of each search.
func (l *Library) Searcher() evidence.Searcher { return searcher{l} }

type searcher struct{ library *Library }

// ErrNotLoaded says that the index is not loaded yet.
var ErrNotLoaded = errors.New("the index is not loaded")

func (s searcher) Search(ctx context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error) {
	x := s.library.live.Load()
	if x == nil {
		return nil, ErrNotLoaded
	}
	return retrieval.New(x).Search(ctx, question, narrow(ctx, x, opts))
}

// Over returns an answerer that finds its passages by another search, such as one of a part
// of the articles.
func (l *Library) Over(search evidence.Searcher) (*answer.Answerer, error) {
	opts := answer.Options{
		Articles:    l.Articles,
		Citations:   l.cfg.Answer.Citations,
		Confidence:  l.cfg.Answer.Confidence,
		URLTemplate: l.cfg.Citations.URLTemplate,
		Model:       l.modelOptions(),
	}
	if l.cfg.Answer.Reader {
		opts.Reader = l.reader
	}
	return answer.New(metered(l.opts.Meter, search, opts))
}

// modelOptions returns the options of the language model; nil if none writes answers.
func (l *Library) modelOptions() *answer.ModelOptions {
	if l.llm == nil {
		return nil
	}
	return &answer.ModelOptions{
		// The processors are left to others while the language model writes.
		Model: prompt.Around(l.llm, l.gate.StepAside), Judge: l.reader, Embedder: l.model, Timeout: l.cfg.LLM.Timeout, MaxTokens: l.cfg.LLM.MaxTokens,
		Budget: l.budget, Passages: l.cfg.LLM.Passages, Rewrite: l.cfg.LLM.Rewrite, Search: l.cfg.LLM.Search, AskFrom: l.cfg.LLM.AskFrom, SureFrom: l.cfg.LLM.SureFrom,
	}
}

// openBudget loads the tokens that users have spent. An evaluation starts from none: it asks
// more than a user may in a day.
func openBudget(cfg config.Config, serves bool) *budget.Budget {
	kept, err := budget.Open(cfg.LLM.TokensPerDay, filepath.Join(cfg.DataDir, "tokens.json"))
	warn := func(err error) { slog.Warn("the used tokens are not kept", "error", err) }
	if err != nil {
		warn(err)
	}
	kept.Failed = warn
	if serves {
		kept.Spent = func(d budget.Day) {
			slog.Info("the language model's day", "date", d.Date, "questions", d.Questions, "tokens", d.Tokens(), "users", len(d.Used))
		}
	}
	return kept
}

// Checker verifies statements with the same settings as answers.
func (l *Library) Checker() verify.Checker {
	return verify.Checker{Judge: l.reader, Embedder: l.model}
}
