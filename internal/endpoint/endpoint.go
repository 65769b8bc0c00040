// Package endpoint carries requests to a server that speaks OpenAI's protocol, be it
// for vectors or for text.
//
// What may pass by itself is tried again, a bounded number of times and for a
// bounded time, no sooner than the server's Retry-After says. See [Endpoint.Do].
//
// The API key goes to the server's host and nowhere else: redirects are not
// followed, and no error and no print of an [Endpoint] holds it, not even where the
// server sends it back. What the server says is shown as one line, without what a
// terminal might obey.
//
// # Scope
//
// What is asked, and what an answer must hold to be one, is the caller's.
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
	Name      string        // what errors call it: "embedding endpoint"
	API       string        // what it should speak: "an embeddings API"
	Section   string        // of the settings, whose keys hints name: "embed"
	BaseURL   string        // up to and including /v1; no user, password or query
	Model     string        // as the server calls it
	Example   string        // of a model, for hints
	APIKey    string        // empty for servers that want none
	KeyOrigin string        // for hints: the variable or file that the key came from
	Timeout   time.Duration // of one try, from connecting to the last byte
	Relief    string        // for hints: what to do where the server is too slow or is sent too much

	Inspect   func(body []byte) error // looks at a whole answer before it is read; may be nil
	Fix       func(err error) string  // the way out of errors that the caller knows better, or ""; may be nil
	Transport http.RoundTripper       // nil: the default one
	Clock     Clock                   // zero: the system's
}

// An Endpoint is a server as one model's callers see it. It is safe for concurrent
// use.
type Endpoint struct {
	opts  *Options // behind a pointer, which prints as an address: it holds the key
	base  *url.URL
	limit atomic.Int64 // bytes of an answer
}

// New checks the address and the model's name; nothing is sent. Its errors are of
// type *[Error].
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
		// Not an http.Client: that one would follow redirects, and key and articles
		// are for the host in the settings alone.
		opts.Transport = http.DefaultTransport
	}
	if opts.Clock.Now == nil {
		opts.Clock = SystemClock
	}
	e := &Endpoint{opts: &opts, base: base}
	e.limit.Store(defaultLimit)
	return e, nil
}

// defaultLimit is the most bytes of an answer where nobody says how many it needs.
const defaultLimit = 4 << 20

// Limit sets the most bytes that an answer may have.
func (e *Endpoint) Limit(bytes int64) { e.limit.Store(bytes) }

// URL is the server's address in one spelling.
func (e *Endpoint) URL() string { return e.base.String() }

// API is the library's client over the endpoint.
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
	// Written differently, it is still the same server.
	return &url.URL{
		Scheme: u.Scheme,
		Host:   strings.ToLower(u.Host),
		Path:   strings.TrimRight(u.Path, "/"),
	}, nil
}
