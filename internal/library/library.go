// Package library is the interface that all front ends use: a folder of articles that can be
// asked, searched, looked up and brought up to date, as the settings say.
//
// Each front end (the terminal, Telegram, the evaluation) uses a [Library] and
// knows neither models nor files. [Open] loads the models that the settings name;
// [Library.Load] then brings the index up to date and loads it, and questions can
// be asked.
//
// # Scope
//
// The package prints nothing and knows no flags. It tells a [Watch] of updates and
// of their errors.
package library

import (
	"context"
	"fmt"
	"path/filepath"
	"sync/atomic"

	"isnad/internal/answer"
	"isnad/internal/answer/budget"
	"isnad/internal/config"
	"isnad/internal/corpus"
	"isnad/internal/courtesy"
	"isnad/internal/embed/e5"
	"isnad/internal/index"
	"isnad/internal/llm"
	"isnad/internal/reader"
)

// Options configure a library; the zero value suits a single question.
type Options struct {
	Fresh       Freshness
	Watch       Watch
	CountTokens bool // ask the language model's endpoint for the number of tokens

	// Link sets the addresses of an answer's citations; nil leaves those of the
	// settings.
	Link func([]answer.Citation)

	Meter Meter // measures questions; may be nil
}

// A Freshness says which index a question is answered from.
type Freshness int

const (
	// Fixed is the index that was loaded first, whatever happens to the articles.
	Fixed Freshness = iota
	// Live is the newest index, whichever process made it.
	Live
	// Current is the index of the articles as they are when the question is asked.
	Current
)

// A Watch is told of a library's updates. Its functions may be nil.
type Watch struct {
	Progress func(index.Progress) // of an update
	Rebuild  func(reason string)  // an update has to embed everything again
	Done     func()               // an update has ended, with an error or without
	Updated  func(index.Report)   // an update has ended without an error, also one with its own Progress
	Former   func(cause error)    // an update failed; questions are answered from the index before it
	Waiting  func(cause error)    // there is no index yet, and another process is making it
}

// A Library is a folder of articles with its index and models. It is safe for
// concurrent use.
type Library struct {
	*Folder
	cfg      config.Config
	opts     Options
	model    *e5.Model
	reader   *reader.Reader
	store    *index.Store
	llm      *llm.Client    // nil if no model writes answers
	budget   *budget.Budget // limits the use of llm
	answerer *answer.Answerer
	live     atomic.Pointer[index.Index] // nil until Load
	gate     courtesy.Gate               // counts the questions that are being answered
}

// Open loads the models that the settings name and opens the folder of articles.
func Open(ctx context.Context, cfg config.Config, opts Options) (*Library, error) {
	l := &Library{cfg: cfg, opts: opts, budget: budget.New(cfg.LLM.TokensPerDay)}
	var err error
	if l.model, err = e5.Load(); err != nil {
		return nil, fmt.Errorf("load the embedding model: %w", err)
	}
	root, err := corpus.Open(cfg.Corpus.Dir)
	if err != nil {
		return nil, err
	}
	l.Folder = &Folder{dir: cfg.Corpus.Dir, root: root, maxFile: cfg.Corpus.MaxFile(), tokens: l.model.Tokens}
	embedder, err := Embedder(ctx, cfg, l.model)
	if err != nil {
		return nil, err
	}
	l.store = NewStore(cfg, embedder, l.model)
	if l.reader, err = reader.Load(l.model.Encoder()); err != nil {
		return nil, err
	}
	if l.llm, err = Writer(cfg, opts.CountTokens); err != nil {
		return nil, err
	}
	if l.llm != nil && !opts.CountTokens {
		l.budget = openBudget(l.cfg, l.opts.Fresh == Live)
	}
	l.answerer, err = l.Over(l.Searcher())
	return l, err
}

// IndexDir returns the folder of the index's generations.
func IndexDir(cfg config.Config) string { return filepath.Join(cfg.DataDir, "index") }
