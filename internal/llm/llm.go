// Package llm lets a language model write text, through any endpoint that speaks
// OpenAI's chat API: OpenAI itself, Ollama, llama.cpp, vLLM and many others.
//
// A text has a bounded length, whatever
// the endpoint sends, and a call ends with its context or its timeout. No tools are
// offered and none are called. How requests are carried, tried again and kept from
// telling the key is in package endpoint.
//
// # Scope
//
// A [Client] is the model of package answer, which decides what to ask and checks
// the text.
package llm

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync/atomic"
	"time"

	api "github.com/sashabaranov/go-openai"

	"isnad/internal/answer"
	"isnad/internal/answer/prompt"
	"isnad/internal/endpoint"
)

// Options describe an endpoint and its model. BaseURL and Model are needed.
type Options struct {
	BaseURL     string        // up to and including /v1; no user, password or query
	Model       string        // as the endpoint calls it
	APIKey      string        // empty for endpoints that want none
	KeyOrigin   string        // for hints: the variable or file that the key came from
	Timeout     time.Duration // of one request, from connecting to the last byte; 0: 1 minute
	MaxTokens   int           // of one reply; 0: 800
	Temperature float64       // 0..2
	Count       bool          // ask the endpoint to count tokens, which some refuse
}

const (
	defaultTimeout   = time.Minute
	defaultMaxTokens = 800
)

// A Client is one model. It is safe for concurrent use.
type Client struct {
	opts     Options // without the key
	keyed    bool    // there is one
	api      *api.Client
	endpoint *endpoint.Endpoint
	format   *atomic.Int32 // index into formats of the one that the endpoint took last
}

// New prepares a client and sends nothing. Its errors, and those of [Client.Write], are of
// type *[endpoint.Error].
func New(opts Options) (*Client, error) { return connect(opts, endpoint.Options{}) }

// connect is New with options for the endpoint, which tests use.
func connect(opts Options, way endpoint.Options) (*Client, error) {
	if opts.Timeout <= 0 {
		opts.Timeout = defaultTimeout
	}
	if opts.MaxTokens <= 0 {
		opts.MaxTokens = defaultMaxTokens
	}
	way.Name, way.API, way.Section = "LLM endpoint", "a chat API that streams", "llm"
	way.BaseURL, way.Model, way.Example = opts.BaseURL, opts.Model, "gpt-4o-mini or qwen2.5:7b"
	way.APIKey, way.KeyOrigin = opts.APIKey, opts.KeyOrigin
	way.Timeout, way.Relief = opts.Timeout, "lower llm.passages or llm.max_tokens"
	e, err := endpoint.New(way)
	if err != nil {
		return nil, err
	}
	keyed := len(opts.APIKey) >= leastKey
	opts.APIKey = ""
	return &Client{opts: opts, keyed: keyed, api: e.API(), endpoint: e, format: new(atomic.Int32)}, nil
}

var _ answer.StatementModel = (*Client)(nil)

// String names endpoint and model, without the key.
func (c *Client) String() string { return c.endpoint.String() }

// MaxTokens is the limit of one reply.
func (c *Client) MaxTokens() int { return c.opts.MaxTokens }

// errSilent reports a reply without a word.
var errSilent = errors.New("the model wrote nothing")

// Write lets the model continue messages. It calls each, unless that is nil, with all of the
// text so far whenever there is more of it.
func (c *Client) Write(ctx context.Context, messages []prompt.Message, each func(text string)) (answer.Reply, error) {
	reply, err := c.write(ctx, c.request(messages), messages, each)
	if err != nil {
		return answer.Reply{Usage: reply.Usage}, c.endpoint.Blame(err)
	}
	return reply, nil
}

func (c *Client) write(ctx context.Context, request api.ChatCompletionRequest, messages []prompt.Message, each func(string)) (reply answer.Reply, err error) {
	stream, err := c.api.CreateChatCompletionStream(ctx, request)
	if err != nil {
		return answer.Reply{}, c.endpoint.Unreadable(err)
	}
	defer stream.Close()
	r := reading{each: each, fit: c.fit, most: mostBytes(c.opts.MaxTokens)}
	err = r.all(stream)
	reply.Text, reply.Cut = c.fit(r.text.String()), !r.finished
	reply.Usage = answer.Usage{Prompt: prompt.TokensOf(messages), Completion: prompt.Tokens(reply.Text), Estimated: true}
	if r.counted.Total() > 0 {
		reply.Usage = r.counted
	}
	switch {
	case err != nil && ctx.Err() != nil:
		return reply, context.Cause(ctx)
	case err != nil:
		return reply, c.endpoint.Unreadable(err)
	case r.chunks == 0:
		return reply, c.endpoint.Unreadable(errSilent) // such as a web page
	case strings.TrimSpace(reply.Text) == "":
		return reply, errSilent
	}
	return reply, nil
}

// leastKey is how many bytes a key has. What is shorter stands in for one, such as "none" or
// "x", and may well be in an answer.
const leastKey = 8

// fit returns a text without the key, which an endpoint could send back in it.
func (c *Client) fit(text string) string {
	text = strings.ToValidUTF8(text, "\uFFFD")
	if !c.keyed {
		return text
	}
	return c.endpoint.Redact(text)
}

func (c *Client) request(messages []prompt.Message) api.ChatCompletionRequest {
	r := api.ChatCompletionRequest{
		Model: c.opts.Model,
		//lint:ignore SA1019 many servers know only this name for the limit
		MaxTokens:   c.opts.MaxTokens,
		Temperature: max(float32(c.opts.Temperature), coldest),
	}
	if c.opts.Count {
		r.StreamOptions = &api.StreamOptions{IncludeUsage: true}
	}
	for _, m := range messages {
		r.Messages = append(r.Messages, api.ChatCompletionMessage{Role: string(m.Role), Content: m.Text})
	}
	// Models that think first take no temperature, and have another name for the limit,
	// which includes their thinking. The library knows which models do.
	if api.NewReasoningValidator().Validate(r) != nil {
		r.MaxCompletionTokens, r.Temperature = thinkTokens+c.opts.MaxTokens, 0
		//lint:ignore SA1019 set above for other models
		r.MaxTokens = 0
	}
	return r
}

// coldest is sent in place of the temperature 0. The library leaves 0 out, and the endpoint's
// default would then apply. Much smaller values overflow in llama.cpp and end it.
const coldest = 0.001

// thinkTokens limits how many tokens a model may think before it writes.
const thinkTokens = 4000

// mostBytes limits the length of a text of so many tokens.
func mostBytes(tokens int) int { return 16 * tokens }

// A reading reads a stream.
type reading struct {
	each     func(string)
	fit      func(string) string
	most     int // bytes of text
	text     strings.Builder
	chunks   int
	finished bool         // the model ended by itself
	counted  answer.Usage // from the endpoint, if it counts
}

// all reads until the stream ends or the text has its greatest length.
func (r *reading) all(stream *api.ChatCompletionStream) error {
	for r.text.Len() < r.most {
		chunk, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("the stream broke off: %w", err)
		}
		r.take(chunk)
	}
	r.finished = false
	return nil
}

func (r *reading) take(chunk api.ChatCompletionStreamResponse) {
	r.chunks++
	if chunk.Usage != nil {
		r.counted = answer.Usage{Prompt: chunk.Usage.PromptTokens, Completion: chunk.Usage.CompletionTokens}
	}
	if len(chunk.Choices) == 0 {
		return
	}
	choice := chunk.Choices[0]
	r.finished = r.finished || choice.FinishReason == api.FinishReasonStop
	if choice.Delta.Content == "" {
		return
	}
	r.text.WriteString(choice.Delta.Content)
	if r.each != nil {
		r.each(r.fit(r.text.String()))
	}
}
