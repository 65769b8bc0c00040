package weaviate

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"isnad/internal/backoff"
	"isnad/internal/endpoint"
)

// A client speaks with the nodes of a server over HTTP.
type client struct {
	nodes     []*node
	key       string
	transport http.RoundTripper
	clock     endpoint.Clock
	turn      atomic.Uint32 // the node that is asked first
}

func newClient(opts Options) *client {
	c := &client{key: opts.APIKey, transport: opts.Transport, clock: opts.Clock}
	for _, url := range opts.URLs {
		c.nodes = append(c.nodes, &node{url: strings.TrimRight(url, "/")})
	}
	return c
}

// A request is one call of the server's interface.
type request struct {
	method, path string
	body, into   any // as JSON; may be nil
	limit        time.Duration
	patient      bool // it is worth waiting for: nodes that were left alone are asked too
}

const (
	patientTries = 7
	answerLimit  = 64 << 20 // bytes
)

// pauses are those between the tries of a patient request.
var pauses = backoff.Pauses{First: 250 * time.Millisecond, Last: 8 * time.Second}

// do sends a request until a node answers or nothing can come of another try. One that is
// not patient is tried once at each node, and once more where there is but one.
func (c *client) do(ctx context.Context, r request) error {
	data, err := json.Marshal(r.body)
	if err != nil {
		return err
	}
	tries := max(2, len(c.nodes))
	if r.patient {
		tries = max(patientTries, len(c.nodes)+1)
	}
	first := int(c.turn.Add(1))
	var last error
	for try := range tries {
		n := c.node(first+try, r.patient)
		if n == nil {
			return errors.Join(errLeftAlone, last)
		}
		last = c.once(ctx, n, r, data)
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		n.saw(last, c.clock.Now())
		if f, ok := errors.AsType[*Error](last); !ok || !f.passing {
			return last
		}
		if r.patient && try < tries-1 {
			if err := c.clock.Sleep(ctx, pauses.After(try+1)); err != nil {
				return err
			}
		}
	}
	return last
}

// node is the node whose turn it is: the next that is not left alone; nil where all are.
func (c *client) node(turn int, patient bool) *node {
	for i := range c.nodes {
		n := c.nodes[(turn+i)%len(c.nodes)]
		if patient || n.allowed(c.clock.Now()) {
			return n
		}
	}
	return nil
}

// once sends a request to a node. Its errors are of type *Error.
func (c *client) once(ctx context.Context, n *node, r request, data []byte) error {
	ctx, cancel := context.WithTimeout(ctx, r.limit)
	defer cancel()
	var body io.Reader = http.NoBody
	if r.body != nil {
		body = bytes.NewReader(data)
	}
	req, err := http.NewRequestWithContext(ctx, r.method, n.url+r.path, body)
	if err != nil {
		return &Error{Node: n.url, Err: err}
	}
	req.Header.Set("Content-Type", "application/json")
	if c.key != "" {
		req.Header.Set("Authorization", "Bearer "+c.key)
	}
	answer, err := c.transport.RoundTrip(req)
	if err != nil {
		return c.broken(ctx, n, r, err)
	}
	defer answer.Body.Close()
	got, err := io.ReadAll(io.LimitReader(answer.Body, answerLimit))
	switch {
	case err != nil:
		return c.broken(ctx, n, r, err)
	case answer.StatusCode/100 != 2:
		return c.refused(n, answer.StatusCode, got)
	case r.into == nil:
		return nil
	}
	if err := json.Unmarshal(got, r.into); err != nil {
		return &Error{Node: n.url, Err: fmt.Errorf("this is not an answer of Weaviate: %w", err), Fix: "check weaviate.urls"}
	}
	if s, ok := r.into.(checked); ok {
		if err := s.check(); err != nil {
			return &Error{Node: n.url, Err: c.fit(err.Error()), passing: true}
		}
	}
	return nil
}

// A checked answer may say, with a status of success, that something failed.
type checked interface{ check() error }

// broken is the error of a request that got no whole answer.
func (c *client) broken(ctx context.Context, n *node, r request, err error) error {
	e := &Error{Node: n.url, Err: err, passing: true, Fix: "is the node running, and can this machine reach it?"}
	if ctx.Err() != nil {
		e.Err = fmt.Errorf("no answer within %v", r.limit)
		e.Fix = "is the node busy? see its log, or raise weaviate.timeout"
	}
	return e
}

// refused is the error of an answer other than success.
func (c *client) refused(n *node, status int, body []byte) error {
	e := &Error{Node: n.url, Status: status, passing: status >= 500 || status == http.StatusTooManyRequests}
	var said struct {
		Error   []struct{ Message string }
		Message string
	}
	json.Unmarshal(body, &said) //nolint:errcheck // what can be read will do
	words := []string{fmt.Sprint(status), http.StatusText(status)}
	for _, s := range said.Error {
		words = append(words, s.Message)
	}
	e.Err = c.fit(strings.Join(append(words, said.Message), " "))
	switch {
	case status == http.StatusUnauthorized && c.key == "":
		e.Fix = "the server wants a key: set weaviate.api_key or weaviate.api_key_file"
	case status == http.StatusUnauthorized, status == http.StatusForbidden:
		e.Fix = "check the key in weaviate.api_key, and what it may do"
	case status/100 == 3:
		e.Fix = "set weaviate.urls to where the server is now; redirects are not followed, lest they take the key elsewhere"
	}
	return e
}

// fit makes what a server said fit to be shown.
func (c *client) fit(words string) error {
	const longest = 300
	words = strings.Join(strings.Fields(endpoint.Redact(words, c.key)), " ")
	words = strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 {
			return -1
		}
		return r
	}, words)
	if r := []rune(words); len(r) > longest {
		words = string(r[:longest]) + "…"
	}
	return errors.New(words)
}
