package doctor

import (
	"context"
	"fmt"
	"strings"
	"time"

	"isnad/internal/answer/prompt"
	"isnad/internal/config"
	"isnad/internal/embed"
	"isnad/internal/embed/e5"
	"isnad/internal/library"
)

// grace is how much longer an endpoint's check may take than one request, so that the request
// times out first, with its own hint.
const grace = 3 * time.Second

// embedder returns the model that embeds texts according to the settings. An endpoint is
// tested with one short text; the result is nil if the test fails.
func (d doctor) embedder(ctx context.Context, model *e5.Model, say func(Finding)) embed.Embedder {
	if d.cfg.Embed.Provider == config.E5Small {
		return model
	}
	e, found := d.embedding(ctx, model)
	say(found)
	return e
}

func (d doctor) embedding(ctx context.Context, model *e5.Model) (embed.Embedder, Finding) {
	ctx, cancel := context.WithTimeout(ctx, d.cfg.Embed.Timeout+grace)
	defer cancel()
	start := time.Now()
	e, err := library.Embedder(ctx, d.cfg, model)
	if err == nil {
		_, err = e.Embed(ctx, embed.Query, selfTest[:1])
	}
	if err != nil {
		return nil, Failed("embedding", err)
	}
	f := e.Fingerprint()
	return e, Finding{Check: "embedding", Status: OK, Detail: fmt.Sprintf("%s, model %q: %d numbers a text, in %s",
		f.Weights, f.Model, f.Dimension, time.Since(start).Round(time.Millisecond))}
}

// These are the question to the language model, the limit of its tokens, since some models think
// aloud before they answer, and how much of its text is enough.
const (
	llmTest       = "Reply with the single word: ready"
	llmTestTokens = 256
	llmTestBytes  = 40
)

// llm lets the language model write a word, in the way that answers are written.
func (d doctor) llm(ctx context.Context) Finding {
	ctx, cancel := context.WithTimeout(ctx, d.cfg.LLM.Timeout+grace)
	defer cancel()
	start := time.Now()
	cfg := d.cfg
	cfg.LLM.MaxTokens = llmTestTokens
	model, err := library.Writer(cfg, false)
	if err != nil {
		return Failed("llm", err)
	}
	var wrote string
	var first time.Duration
	_, err = model.Write(ctx, []prompt.Message{{Role: prompt.User, Text: llmTest}}, func(text string) {
		if wrote = text; first == 0 {
			first = time.Since(start)
		}
		if len(text) > llmTestBytes {
			cancel() // it has shown that it writes
		}
	})
	if err != nil && len(wrote) <= llmTestBytes {
		return Failed("llm", err)
	}
	return Finding{Check: "llm", Status: OK, Detail: fmt.Sprintf("%s: wrote %q, first words after %s",
		model, clip(wrote), first.Round(time.Millisecond))}
}

// clip returns the beginning of a model's text.
func clip(text string) string {
	const most = 40
	r := []rune(strings.Join(strings.Fields(text), " "))
	if len(r) <= most {
		return string(r)
	}
	return string(r[:most]) + "…"
}
