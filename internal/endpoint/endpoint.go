// Package endpoint carries requests to a server that speaks OpenAI's protocol, be it
// for vectors or for text.
//
// Failures that may be temporary are tried again, a bounded number of times and for a
// bounded time, no sooner than the server's Retry-After says. See [Endpoint.Do].
//
// The API key goes to the server's host and nowhere else: redirects are not
// followed, and no error and no print of an [Endpoint] holds it, not even where the
// server sends it back. What the server says is shown as one line, without what a
// terminal might obey.
//
// # Scope
//
// The caller decides what to ask and checks what the answer holds.
package endpoint

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	api "github.com/sashabaranov/go-openai"
)

// Options describe a server and a model there. All but the key, its origin and the
// last four are needed.
type Options struct {
	Name      string        // its name in errors: "embedding endpoint"
	API       string        // the interface that it should have: "an embeddings API"
	Section   string        // section of the settings whose keys hints name: "embed"
	BaseURL   string        // up to and including /v1; no user, password or query
	Model     string        // as the server calls it
	Example   string        // name of a model, for hints
	APIKey    string        // empty for servers that want none
	KeyOrigin string        // for hints: the variable or file that the key came from
	Timeout   time.Duration // of one try, from connecting to the last byte
	Relief    string        // for hints: what to do if the server is too slow or gets too much

	Inspect   func(body []byte) error // looks at a whole answer before it is read; may be nil
	Fix       func(err error) string  // hint for errors that the caller knows better, or ""; may be nil
	Transport http.RoundTripper       // nil: the default one
	Clock     Clock                   // zero: the system's
}

// An Endpoint is a server with one model. It is safe for concurrent use.
type Endpoint struct {
	opts  *Options // a pointer, so that printing an Endpoint does not print the key
	base  *url.URL
	limit atomic.Int64 // bytes of an answer at most
}

// New checks the address and the model's name and sends nothing. Its errors are of type
// *[Error].
func New(opts Options) (*Endpoint, error) {
	base, err := parseBase(opts.BaseURL)
	if err != nil {
		return nil, &Error{Name: opts.Name, Model: opts.Model, Err: err,
			Fix: "set " + opts.Section + ".base_url to the endpoint's address alone, such as http://localhost:11434/v1"}
	}
	if opts.Model == "" {
		return nil, &Error{Name: opts.Name, Host: base.Host, Err: errNoModel,
			Fix: "set " + opts.Section + ".model, such as " + opts.Example}
	}
	if opts.Transport == nil {
		// Do not use http.Client, which follows redirects: the key and the articles
		// must reach only the host in the settings.
		opts.Transport = http.DefaultTransport
	}
	if opts.Clock.Now == nil {
		opts.Clock = SystemClock
	}
	e := &Endpoint{opts: &opts, base: base}
	e.limit.Store(defaultLimit)
	return e, nil
}

// defaultLimit is the limit of an answer's bytes unless [Endpoint.Limit] sets another.
const defaultLimit = 4 << 20

// Limit sets the most bytes that an answer may have.
func (e *Endpoint) Limit(bytes int64) { e.limit.Store(bytes) }

// URL returns the server's address in normal form.
func (e *Endpoint) URL() string { return e.base.String() }

// API returns the library's client over the endpoint.
func (e *Endpoint) API() *api.Client {
	config := api.DefaultConfig(e.opts.APIKey)
	config.BaseURL, config.HTTPClient = e.URL(), e
	return api.NewClientWithConfig(config)
}

// Redact masks the key in a text.
func (e *Endpoint) Redact(text string) string { return Redact(text, e.opts.APIKey) }

// String names the endpoint as errors do.
func (e *Endpoint) String() string {
	return fmt.Sprintf("%s %s, model %q", e.opts.Name, e.base.Host, e.opts.Model)
}

// parseBase reads a server's address. Its errors do not show the address, which may
// hold a password.
func parseBase(base string) (*url.URL, error) {
	u, err := url.Parse(strings.TrimSpace(base))
	switch {
	case err != nil, u.Scheme != "http" && u.Scheme != "https", u.Hostname() == "":
		return nil, errAddress
	case u.User != nil, u.RawQuery != "", u.Fragment != "":
		return nil, errSecretAddress
	}
	// Spellings of the same address must be equal.
	return &url.URL{
		Scheme: u.Scheme,
		Host:   strings.ToLower(u.Host),
		Path:   strings.TrimRight(u.Path, "/"),
	}, nil
}
