// Package doctor checks everything that bot needs, one part after the other, and gives a hint
// for each fault.
//
// It changes nothing. It sends one short text to each endpoint.
package doctor

import (
	"context"
	"errors"

	"isnad/internal/config"
	"isnad/internal/corpus"
	"isnad/internal/embed"
	"isnad/internal/library"
)

// A Status is the outcome of a check.
type Status string

const (
	OK   Status = "ok"
	Warn Status = "warn" // it works, with a limitation
	Fail Status = "fail"
)

// A Finding is the result of one check.
type Finding struct {
	Check  string
	Status Status
	Detail string
	Hint   string // the next step; empty if Err has a hint, or nothing is wrong
	Err    error  // why it failed; nil unless Status is Fail
}

// Failed makes the finding of a check that failed with err.
func Failed(check string, err error) Finding {
	return Finding{Check: check, Status: Fail, Detail: err.Error(), Err: err}
}

// Advice returns the finding's own hint, or that of its error.
func (f Finding) Advice() string {
	type hinter interface {
		error
		Hint() string
	}
	if h, ok := errors.AsType[hinter](f.Err); ok && f.Hint == "" {
		return h.Hint()
	}
	return f.Hint
}

// A doctor examines the parts that the settings describe.
type doctor struct{ cfg config.Config }

// Examine checks the parts in the order in which they depend on each other, and passes each
// finding to say.
func Examine(ctx context.Context, cfg config.Config, say func(Finding)) {
	d := doctor{cfg}
	model, found := d.model(ctx)
	say(found)
	var embedder embed.Embedder
	if model != nil {
		if cfg.Answer.Reader {
			say(d.reader(ctx, model))
		}
		embedder = d.embedder(ctx, model, say)
	}
	if cfg.LLM.Model != "" {
		say(d.llm(ctx))
	}
	root, err := corpus.Open(cfg.Corpus.Dir)
	if err != nil {
		say(Failed("corpus", err))
	} else {
		say(d.corpus(ctx, root))
		if embedder != nil { // without it the index's vectors can't be checked
			say(d.index(ctx, library.NewStore(cfg, embedder, model), root))
		}
	}
	say(d.disk())
	say(d.web(ctx))
	say(d.telegram(ctx))
}
