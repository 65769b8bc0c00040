// Package openai embeds texts through an endpoint that speaks OpenAI's embeddings
// API: OpenAI itself, Ollama, vLLM, llama.cpp and many others.
//
// The endpoint's answers are checked: each has one finite vector of the
// right length, not all zero, for each text, or it is an error. Vectors are
// scaled to unit length, whatever the endpoint does.
//
// How requests are carried, tried again and kept from telling the key is in package
// endpoint.
package openai

import (
	"cmp"
	"context"
	"slices"
	"time"

	api "github.com/sashabaranov/go-openai"

	"isnad/internal/analysis"
	"isnad/internal/embed"
	"isnad/internal/endpoint"
)

// Options describe an endpoint and its model. BaseURL and Model are needed.
type Options struct {
	BaseURL       string        // up to and including /v1; no user, password or query
	Model         string        // as the endpoint calls it
	Dimension     int           // asked of the model; 0: whatever it gives
	QueryModel    string        // as the endpoint calls it for questions; empty: Model
	QueryPrefix   string        // put before each question
	PassagePrefix string        // put before each passage
	Batch         int           // texts in one request; 0: 64
	Timeout       time.Duration // of one request, from connecting to the last byte; 0: 30 s
	APIKey        string        // empty for endpoints that want none
	KeyOrigin     string        // for hints: the variable or file that the key came from
}

const (
	defaultBatch   = 64
	defaultTimeout = 30 * time.Second

	// widest is the longest vector that any model is expected to give.
	widest = 16384
)

// An Error says why texts could not be embedded.
type Error = endpoint.Error

// A Client is an embedder over one endpoint. It is safe for concurrent use.
type Client struct {
	opts        Options // without the key
	fingerprint embed.Fingerprint
	api         *api.Client
	endpoint    *endpoint.Endpoint
}

var _ embed.Embedder = (*Client)(nil)

// New prepares a client. If opts leave the dimension open, it embeds a short text to learn
// it; otherwise nothing is sent. Its errors are of type *[Error].
func New(ctx context.Context, opts Options) (*Client, error) {
	c, err := connect(opts, endpoint.Options{})
	if err != nil {
		return nil, err
	}
	return c.ready(ctx)
}

// connect builds the client without sending anything. way changes how requests are sent, for
// tests.
func connect(opts Options, way endpoint.Options) (*Client, error) {
	opts.Dimension = max(0, opts.Dimension)
	if opts.Batch <= 0 {
		opts.Batch = defaultBatch
	}
	if opts.Timeout <= 0 {
		opts.Timeout = defaultTimeout
	}
	way.Name, way.API, way.Section = "embedding endpoint", "an embeddings API", "embed"
	way.BaseURL, way.Model, way.Example = opts.BaseURL, opts.Model, "text-embedding-3-small"
	way.APIKey, way.KeyOrigin = opts.APIKey, opts.KeyOrigin
	way.Timeout, way.Relief = opts.Timeout, "lower embed.batch"
	way.Inspect = refuseNull
	way.Fix = opts.fix
	e, err := endpoint.New(way)
	if err != nil {
		return nil, err
	}
	opts.APIKey = ""
	return &Client{
		opts:     opts,
		api:      e.API(),
		endpoint: e,
		fingerprint: embed.Fingerprint{
			Model:         opts.Model,
			QueryModel:    opts.QueryModel,
			Weights:       e.URL(),
			QueryPrefix:   opts.QueryPrefix,
			PassagePrefix: opts.PassagePrefix,
			Spelling:      analysis.PlainVersion,
		},
	}, nil
}

// ready returns the client with its dimension known.
func (c *Client) ready(ctx context.Context) (*Client, error) {
	if c.opts.Dimension > 0 {
		c.setDimension(c.opts.Dimension)
		return c, nil
	}
	if err := c.learnDimension(ctx); err != nil {
		return nil, c.endpoint.Blame(err)
	}
	return c, nil
}

// learnDimension takes the model's dimension from the vector of a short text.
func (c *Client) learnDimension(ctx context.Context) error {
	c.endpoint.Limit(answerLimit(1, widest))
	data, err := c.request(ctx, c.opts.Model, []string{"a"})
	if err != nil {
		return err
	}
	if len(data) > 0 {
		c.setDimension(len(data[0].Embedding))
	}
	_, err = unitVectors(data, 1, c.fingerprint.Dimension)
	return err
}

func (c *Client) setDimension(n int) {
	c.fingerprint.Dimension = n
	c.endpoint.Limit(answerLimit(c.opts.Batch, n))
}

// Embed returns a unit vector for each text, in their order. It sends Options.Batch texts a
// request, one request after the other; calls may run at the same time.
//
// The statuses 429, 500, 502, 503 and 504 and connections cut midway are tried again, 6 times
// in all and within 2 minutes of waiting. Anything else fails at once. So does a timeout,
// which has cost its wait already. Errors are of type *[Error]; when ctx is done, they wrap
// its cause.
func (c *Client) Embed(ctx context.Context, kind embed.Kind, texts []string) ([][]float32, error) {
	model, prefix := c.opts.Model, c.opts.PassagePrefix
	if kind == embed.Query {
		model, prefix = cmp.Or(c.opts.QueryModel, model), c.opts.QueryPrefix
	}
	vectors := make([][]float32, 0, len(texts))
	for batch := range slices.Chunk(texts, c.opts.Batch) {
		some, err := c.embed(ctx, model, prefix, batch)
		if err != nil {
			return nil, c.endpoint.Blame(err)
		}
		vectors = append(vectors, some...)
	}
	return vectors, nil
}

// Batch returns how many texts go into one request.
func (c *Client) Batch() int { return c.opts.Batch }

// embed embeds one batch.
func (c *Client) embed(ctx context.Context, model, prefix string, texts []string) ([][]float32, error) {
	input := make([]string, len(texts))
	for i, t := range texts {
		input[i] = prefix + analysis.Plain(t)
	}
	data, err := c.request(ctx, model, input)
	if err != nil {
		return nil, err
	}
	return unitVectors(data, len(texts), c.fingerprint.Dimension)
}

// request sends one request and returns the vectors of the answer, unchecked.
func (c *Client) request(ctx context.Context, model string, input []string) ([]api.Embedding, error) {
	answer, err := c.api.CreateEmbeddings(ctx, api.EmbeddingRequest{
		Input:      input,
		Model:      api.EmbeddingModel(model),
		Dimensions: c.opts.Dimension,
	})
	if err != nil {
		return nil, c.endpoint.Unreadable(err)
	}
	return answer.Data, nil
}

// Fingerprint identifies the model by its names, its endpoint's address and its
// prefixes. Other weights under the same name and address go unnoticed unless
// their vectors have another length.
func (c *Client) Fingerprint() embed.Fingerprint { return c.fingerprint }
