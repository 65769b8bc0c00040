// Package openai embeds texts through an endpoint that speaks OpenAI's embeddings
// API: OpenAI itself, Ollama, vLLM, llama.cpp and many others.
//
// Nothing the endpoint says is trusted: an answer has one finite vector of the
// right length, not all zero, for each text, or it is an error. Vectors are
// scaled to unit length, whatever the endpoint does.
//
// What may pass by itself is tried again, a bounded number of times and for a
// bounded time, no sooner than the endpoint's Retry-After says. See [Client.Embed].
//
// The API key goes to the endpoint's host and nowhere else: redirects are not
// followed, and no error, fingerprint or print of a [Client] holds it, not even
// where the endpoint sends it back.
package openai

import (
	"context"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	api "github.com/sashabaranov/go-openai"

	"isnad/internal/embed"
)

// Options describe an endpoint and its model. BaseURL and Model are needed.
type Options struct {
	BaseURL       string        // up to and including /v1; no user, password or query
	Model         string        // as the endpoint calls it
	Dimension     int           // asked of the model; 0: whatever it gives
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

// A Client is an embedder over one endpoint. It is safe for concurrent use.
type Client struct {
	opts        Options // without the key
	host        string
	fingerprint embed.Fingerprint
	api         *api.Client
	sender      *sender
}

var _ embed.Embedder = (*Client)(nil)

// New prepares a client. Where opts leave the dimension open it has one short
// text embedded to learn it; otherwise nothing is sent. Its errors are of type
// *[Error].
func New(ctx context.Context, opts Options) (*Client, error) {
	return newClient(ctx, opts, systemClock)
}

func newClient(ctx context.Context, opts Options, clock clock) (*Client, error) {
	base, err := parseBase(opts.BaseURL)
	if err != nil {
		return nil, &Error{Model: opts.Model, Err: err, Fix: fixAddress}
	}
	if opts.Model == "" {
		return nil, &Error{Host: base.Host, Err: errNoModel, Fix: "set embed.model, such as text-embedding-3-small"}
	}
	opts.Dimension = max(0, opts.Dimension)
	if opts.Batch <= 0 {
		opts.Batch = defaultBatch
	}
	if opts.Timeout <= 0 {
		opts.Timeout = defaultTimeout
	}
	c := connect(base, opts, clock)
	if opts.Dimension > 0 {
		c.setDimension(opts.Dimension)
		return c, nil
	}
	if err := c.learnDimension(ctx); err != nil {
		return nil, c.blame(err)
	}
	return c, nil
}

// connect builds the client; nothing is sent yet.
func connect(base *url.URL, opts Options, clock clock) *Client {
	s := &sender{
		transport: http.DefaultTransport,
		clock:     clock,
		timeout:   opts.Timeout,
		key:       opts.APIKey,
	}
	config := api.DefaultConfig(opts.APIKey)
	config.BaseURL, config.HTTPClient = base.String(), s
	// The sender and the library lie behind pointers, which print as addresses.
	opts.APIKey = ""
	return &Client{
		opts:   opts,
		host:   base.Host,
		api:    api.NewClientWithConfig(config),
		sender: s,
		fingerprint: embed.Fingerprint{
			Model:         opts.Model,
			Weights:       base.String(),
			QueryPrefix:   opts.QueryPrefix,
			PassagePrefix: opts.PassagePrefix,
		},
	}
}

// parseBase reads the endpoint's address. Its errors do not show the address,
// which may hold a password.
func parseBase(base string) (*url.URL, error) {
	u, err := url.Parse(strings.TrimSpace(base))
	switch {
	case err != nil, u.Scheme != "http" && u.Scheme != "https", u.Hostname() == "":
		return nil, errAddress
	case u.User != nil, u.RawQuery != "", u.Fragment != "":
		return nil, errSecretAddress
	}
	// Written differently, it is still the same endpoint with the same vectors.
	return &url.URL{
		Scheme: u.Scheme,
		Host:   strings.ToLower(u.Host),
		Path:   strings.TrimRight(u.Path, "/"),
	}, nil
}

// learnDimension takes the model's dimension from the vector of a short text.
func (c *Client) learnDimension(ctx context.Context) error {
	c.sender.limit = answerLimit(1, widest)
	data, err := c.request(ctx, []string{"a"})
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
	c.sender.limit = answerLimit(c.opts.Batch, n)
}

// Embed gives a unit vector for each of texts, in their order. It sends
// Options.Batch texts a request, one request after the other; calls may run at
// the same time.
//
// Answers 429, 500, 502, 503 and 504 and connections cut midway are tried again,
// 6 times in all and within 2 minutes of waiting. Anything else fails at once, a
// timeout too: it has cost its wait already. Errors are of type *[Error]; when
// ctx is done, they wrap its cause.
func (c *Client) Embed(ctx context.Context, kind embed.Kind, texts []string) ([][]float32, error) {
	prefix := c.opts.PassagePrefix
	if kind == embed.Query {
		prefix = c.opts.QueryPrefix
	}
	vectors := make([][]float32, 0, len(texts))
	for batch := range slices.Chunk(texts, c.opts.Batch) {
		some, err := c.embed(ctx, prefix, batch)
		if err != nil {
			return nil, c.blame(err)
		}
		vectors = append(vectors, some...)
	}
	return vectors, nil
}

// Batch is how many texts go into one request.
func (c *Client) Batch() int { return c.opts.Batch }

// embed has one batch embedded.
func (c *Client) embed(ctx context.Context, prefix string, texts []string) ([][]float32, error) {
	input := make([]string, len(texts))
	for i, t := range texts {
		input[i] = prefix + t
	}
	data, err := c.request(ctx, input)
	if err != nil {
		return nil, err
	}
	return unitVectors(data, len(texts), c.fingerprint.Dimension)
}

// request sends one request and gives what the answer holds, unchecked.
func (c *Client) request(ctx context.Context, input []string) ([]api.Embedding, error) {
	answer, err := c.api.CreateEmbeddings(ctx, api.EmbeddingRequest{
		Input:      input,
		Model:      api.EmbeddingModel(c.opts.Model),
		Dimensions: c.opts.Dimension,
	})
	if err != nil {
		return nil, notAPI(err)
	}
	return answer.Data, nil
}

// Fingerprint identifies the model by its name, its endpoint's address and its
// prefixes. Other weights under the same name and address go unnoticed unless
// their vectors have another length.
func (c *Client) Fingerprint() embed.Fingerprint { return c.fingerprint }
