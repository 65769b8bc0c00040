package library

import (
	"context"
	"errors"

	"isnad/internal/config"
	"isnad/internal/embed"
	"isnad/internal/embed/e5"
	"isnad/internal/embed/openai"
	"isnad/internal/index"
	"isnad/internal/index/weaviate"
	"isnad/internal/llm"
)

// Embedder returns the model that the settings name for turning text into vectors.
func Embedder(ctx context.Context, cfg config.Config, model *e5.Model) (embed.Embedder, error) {
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

// NewStore returns the store of the index of these settings. Passages are measured with the
// tokenizer of the model inside the program whichever model embeds them, so that all models
// cut them in the same places.
func NewStore(cfg config.Config, embedder embed.Embedder, model *e5.Model) *index.Store {
	store := index.NewStore(IndexDir(cfg), embedder, model.Tokens)
	if cfg.Index.Engine == config.Weaviate {
		store.Use(weaviate.New(weaviate.Options{
			URLs: cfg.Weaviate.URLs, Collection: cfg.Weaviate.Collection, APIKey: cfg.Weaviate.APIKey.Reveal(),
			Shards: cfg.Weaviate.Shards, Replicas: cfg.Weaviate.Replicas,
			Timeout: cfg.Weaviate.Timeout, Batch: cfg.Weaviate.Batch, Dir: cfg.DataDir,
		}))
	}
	return store
}

// Writer returns the language model that the settings name for writing answers; nil for none.
// With count, its endpoint is asked for the number of tokens.
func Writer(cfg config.Config, count bool) (*llm.Client, error) {
	if cfg.LLM.Model == "" {
		return nil, nil
	}
	return llm.New(llm.Options{
		BaseURL: cfg.LLM.BaseURL, Model: cfg.LLM.Model,
		APIKey: cfg.LLM.APIKey.Reveal(), KeyOrigin: keyOrigin(cfg, "llm.api_key", cfg.LLM.APIKeyFile),
		Timeout: cfg.LLM.Timeout, MaxTokens: cfg.LLM.MaxTokens, Temperature: cfg.LLM.Temperature, Count: count,
	})
}

// keyOrigin returns where a key came from: the file that holds it, or the place where the
// setting was set.
func keyOrigin(cfg config.Config, setting, file string) string {
	if file != "" {
		return file
	}
	return cfg.Origin(setting)
}

var errNoEmbedder = errors.New("these settings do not reach the model that made the index")

// embedderLike returns the model that made the vectors with fingerprint f: the one inside the
// program, or another of the endpoint in the settings. If the settings name no endpoint, no
// text leaves this machine.
func (l *Library) embedderLike(ctx context.Context, f embed.Fingerprint) (embed.Embedder, error) {
	if f == l.model.Fingerprint() {
		return l.model, nil
	}
	if l.cfg.Embed.Provider == config.E5Small {
		return nil, errNoEmbedder
	}
	cfg := l.cfg
	cfg.Embed.Model, cfg.Embed.QueryModel = f.Model, f.QueryModel
	cfg.Embed.QueryPrefix, cfg.Embed.PassagePrefix = f.QueryPrefix, f.PassagePrefix
	if cfg.Embed.Dimension != f.Dimension {
		cfg.Embed.Dimension = 0 // ask for the model's own: if it differs from f's, it is another model
	}
	return Embedder(ctx, cfg, l.model)
}

// Vectors returns the unit vectors of questions, from the model inside the program. They must
// not be compared with those of the index, which another model may have made.
func (l *Library) Vectors(ctx context.Context, questions []string) ([][]float32, error) {
	return l.model.Embed(ctx, embed.Query, questions)
}
