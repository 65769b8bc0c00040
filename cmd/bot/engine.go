package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"path/filepath"
	"time"

	"isnad/internal/answer"
	"isnad/internal/config"
	"isnad/internal/corpus"
	"isnad/internal/embed"
	"isnad/internal/embed/e5"
	"isnad/internal/embed/openai"
	"isnad/internal/llm"
	"isnad/internal/reader"
	"isnad/internal/retrieval"
)

// An engine is what questions are put to: articles, model and index, as the
// settings say.
type engine struct {
	p      *program
	cfg    config.Config
	root   fs.FS // the articles
	model  *e5.Model
	reader *reader.Reader // nil where the settings leave it out
	store  *retrieval.Store
	llm    *llm.Client    // nil where no model writes
	budget *answer.Budget // of llm
}

// open prepares the engine that the settings describe.
func (p *program) open(ctx context.Context) (*engine, error) {
	cfg, err := p.load()
	if err != nil {
		return nil, err
	}
	model, err := e5.Load()
	if err != nil {
		return nil, fmt.Errorf("load the embedding model: %w", err)
	}
	root, err := corpus.Open(cfg.Corpus.Dir)
	if err != nil {
		return nil, err
	}
	embedder, err := embedderOf(ctx, cfg, model)
	if err != nil {
		return nil, err
	}
	// Passages are measured with the model's tokenizer whoever embeds them, so that
	// another provider finds them cut in the same places.
	store := retrieval.NewStore(indexDir(cfg), embedder, model.Tokens)
	e := &engine{p: p, cfg: cfg, root: root, model: model, store: store}
	if cfg.Answer.Reader {
		if e.reader, err = reader.Load(model.Encoder()); err != nil {
			return nil, err
		}
	}
	if e.llm, err = llmOf(cfg); err != nil {
		return nil, err
	}
	e.budget = answer.NewBudget(cfg.LLM.TokensPerDay)
	return e, nil
}

// llmOf is the model that the settings name for writing answers; nil for none.
func llmOf(cfg config.Config) (*llm.Client, error) {
	if cfg.LLM.Model == "" {
		return nil, nil
	}
	return llm.New(llmOptions(cfg))
}

func llmOptions(cfg config.Config) llm.Options {
	return llm.Options{
		BaseURL: cfg.LLM.BaseURL, Model: cfg.LLM.Model,
		APIKey: cfg.LLM.APIKey.Reveal(), KeyOrigin: keyOrigin(cfg, "llm.api_key", cfg.LLM.APIKeyFile),
		Timeout: cfg.LLM.Timeout, MaxTokens: cfg.LLM.MaxTokens, Temperature: cfg.LLM.Temperature,
	}
}

// modelOptions are how the model writes; nil where none does. What it writes is held against
// its sources by the model inside the program, whoever embeds passages: the verifier's
// measures are that one's.
func (e *engine) modelOptions() *answer.ModelOptions {
	if e.llm == nil {
		return nil
	}
	return &answer.ModelOptions{
		Model: e.llm, Embedder: e.model, Timeout: e.cfg.LLM.Timeout, MaxTokens: e.cfg.LLM.MaxTokens,
		Budget: e.budget, Passages: e.cfg.LLM.Passages, Rewrite: e.cfg.LLM.Rewrite,
	}
}

// embedderOf is what the settings name for turning text into vectors.
func embedderOf(ctx context.Context, cfg config.Config, model *e5.Model) (embed.Embedder, error) {
	if cfg.Embed.Provider == config.E5Small {
		return model, nil
	}
	return openai.New(ctx, openai.Options{
		BaseURL: cfg.Embed.BaseURL, Model: cfg.Embed.Model, QueryModel: cfg.Embed.QueryModel, Dimension: cfg.Embed.Dimension,
		QueryPrefix: cfg.Embed.QueryPrefix, PassagePrefix: cfg.Embed.PassagePrefix,
		Batch: cfg.Embed.Batch, Timeout: cfg.Embed.Timeout,
		APIKey: cfg.Embed.APIKey.Reveal(), KeyOrigin: keyOrigin(cfg, "embed.api_key", cfg.Embed.APIKeyFile),
	})
}

// keyOrigin is where a key came from: the file that holds it, or where the setting was
// made.
func keyOrigin(cfg config.Config, setting, file string) string {
	if file != "" {
		return file
	}
	return cfg.Origin(setting)
}

// indexDir is the folder of the index's generations.
func indexDir(cfg config.Config) string { return filepath.Join(cfg.DataDir, "index") }

// update brings the index up to date and shows meanwhile how far it is.
func (e *engine) update(ctx context.Context, opts retrieval.UpdateOptions) (retrieval.Report, error) {
	start := time.Now()
	m := newMeter(e.p)
	opts.MaxFile, opts.Progress = e.cfg.Corpus.MaxFile(), m.progress()
	opts.Announce = func(r retrieval.Report) {
		if r.Reason != "" && !opts.Rebuild {
			e.p.note("making the index anew: %s", r.Reason)
		}
	}
	report, err := e.store.Update(ctx, e.root, opts)
	m.close()
	if errors.Is(err, retrieval.ErrEmptyCorpus) {
		e.p.noteRefused(report) // they may be why
		err = fmt.Errorf("corpus folder %q: %w", e.cfg.Corpus.Dir, err)
	}
	slog.Debug("index updated", "generation", report.Generation, "embedded", report.Embedded,
		"reused", report.Reused, "took", time.Since(start))
	return report, err
}

// index brings the index up to date and loads it. Where that fails, the
// generation before answers, if there is one: articles that can't be indexed now
// are no reason to be silent about those that are.
func (e *engine) index(ctx context.Context) (*retrieval.Index, error) {
	report, err := e.update(ctx, retrieval.UpdateOptions{})
	if err != nil {
		return e.before(ctx, err)
	}
	e.p.noteRefused(report)
	return e.store.Open(ctx)
}

// before is the index as it was before an update failed for a reason that lies
// outside the corpus. The first index of all is waited for.
func (e *engine) before(ctx context.Context, failure error) (*retrieval.Index, error) {
	if ctx.Err() != nil || errors.Is(failure, retrieval.ErrEmptyCorpus) {
		return nil, failure
	}
	index, err := e.store.Open(ctx)
	if err != nil {
		index, err = e.former(ctx)
	}
	_, locked := errors.AsType[*retrieval.LockedError](failure)
	switch {
	case err == nil:
		e.p.note("%v; answering from the index before", failure)
		if hint := hintOf(failure); hint != "" && !locked {
			e.p.note("hint: %s", hint)
		}
		return index, nil
	case !locked:
		return nil, failure
	}
	e.p.note("%v; waiting for it", failure)
	if _, err := e.update(ctx, retrieval.UpdateOptions{Wait: true}); err != nil {
		return nil, err
	}
	return e.store.Open(ctx)
}

// former is the index that another embedding model made, where that model can
// still be asked.
func (e *engine) former(ctx context.Context) (*retrieval.Index, error) {
	return e.store.OpenFormer(ctx, e.embedderLike)
}

var errNoEmbedder = errors.New("these settings do not reach the model that made the index")

// embedderLike is the model that made vectors of some fingerprint: the one inside
// the program, or another of the endpoint in the settings. Where the settings name
// none, no text leaves this machine.
func (e *engine) embedderLike(ctx context.Context, f embed.Fingerprint) (embed.Embedder, error) {
	if f == e.model.Fingerprint() {
		return e.model, nil
	}
	if e.cfg.Embed.Provider == config.E5Small {
		return nil, errNoEmbedder
	}
	cfg := e.cfg
	cfg.Embed.Model, cfg.Embed.QueryModel = f.Model, f.QueryModel
	cfg.Embed.QueryPrefix, cfg.Embed.PassagePrefix = f.QueryPrefix, f.PassagePrefix
	if cfg.Embed.Dimension != f.Dimension {
		cfg.Embed.Dimension = 0 // what the model gives by itself, or it is not that model
	}
	return embedderOf(ctx, cfg, e.model)
}

// answerer is an answerer over the index, brought up to date.
func (e *engine) answerer(ctx context.Context) (*answer.Answerer, error) {
	index, err := e.index(ctx)
	if err != nil {
		return nil, err
	}
	return e.over(index)
}

// over is an answerer over a loaded index, or over part of one.
func (e *engine) over(search answer.Searcher) (*answer.Answerer, error) {
	opts := answer.Options{
		Citations:   e.cfg.Answer.Citations,
		URLTemplate: e.cfg.Citations.URLTemplate,
		Model:       e.modelOptions(),
	}
	if e.reader != nil {
		opts.Reader = e.reader
	}
	return answer.New(search, opts)
}
