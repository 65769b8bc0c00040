package openai

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"isnad/internal/embed"
)

// secret is the key of every test: nothing that is shown may hold a piece of it.
const secret = "sk-MARKED/0123456789+abcdef"

// An endpoint is a server that embeds texts. Its first requests are answered by
// the handlers of play, one each, those after them rightly.
type endpoint struct {
	*httptest.Server

	mu       sync.Mutex
	play     []http.HandlerFunc
	requests []request
}

// A request is what the library sent.
type request struct {
	Input      []string
	Model      string
	Dimensions int
	auth       string
}

// A vector is one element of an answer's data.
type vector struct {
	Index     int       `json:"index"`
	Embedding []float64 `json:"embedding"`
}

func serve(t testing.TB, play ...http.HandlerFunc) *endpoint {
	e := &endpoint{play: play}
	e.Server = httptest.NewServer(e)
	t.Cleanup(e.Close)
	return e
}

func (e *endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path != "/v1/embeddings" || r.Method != http.MethodPost {
		http.NotFound(w, r)
		return
	}
	req := request{auth: r.Header.Get("Authorization")}
	if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	e.mu.Lock()
	answer := func(w http.ResponseWriter, _ *http.Request) { give(w, vectorsOf(req.Input)...) }
	if n := len(e.requests); n < len(e.play) {
		answer = e.play[n]
	}
	e.requests = append(e.requests, req)
	e.mu.Unlock()
	answer(w, r)
}

// seen is what was sent so far.
func (e *endpoint) seen() []request {
	e.mu.Lock()
	defer e.mu.Unlock()
	return slices.Clone(e.requests)
}

// vectorsOf gives each text a vector of its own, of another length than 1.
func vectorsOf(texts []string) []vector {
	list := make([]vector, len(texts))
	for i, t := range texts {
		list[i] = vector{i, []float64{float64(len(t)), 1, -2}}
	}
	return list
}

// give answers with vectors.
func give(w http.ResponseWriter, list ...vector) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(map[string]any{"object": "list", "data": list})
}

// gives is a handler that answers with vectors, whatever was asked.
func gives(list ...vector) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { give(w, list...) }
}

// writes is a handler that answers with a body of any kind. {key} in it stands
// for the Authorization header that came in.
func writes(status int, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(status)
		fmt.Fprint(w, strings.ReplaceAll(body, "{key}", r.Header.Get("Authorization")))
	}
}

// fails is a handler that answers with an error and quotes the key, and perhaps
// says when to come back.
func fails(status int, retryAfter string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if retryAfter != "" {
			w.Header().Set("Retry-After", retryAfter)
		}
		writes(status, `{"error":{"message":"no luck with {key}","type":"t","code":"c"}}`)(w, r)
	}
}

// cuts is a handler that closes the connection after the first bytes of an answer.
func cuts(begin string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		conn, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			panic(err)
		}
		conn.Write([]byte(begin))
		conn.Close()
	}
}

// stalls is a handler that sends the beginning of an answer and then nothing.
func stalls(begin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if begin != "" {
			fmt.Fprint(w, begin)
			w.(http.Flusher).Flush()
		}
		<-r.Context().Done()
	}
}

// A fakeClock lets waits pass at once and notes them. Chance always gives 0.
type fakeClock struct {
	mu    sync.Mutex
	waits []time.Duration
}

var noon = time.Date(2030, 3, 1, 12, 0, 0, 0, time.UTC)

func (c *fakeClock) clock() clock {
	return clock{now: func() time.Time { return noon }, sleep: c.sleep, random: func() float64 { return 0 }}
}

func (c *fakeClock) sleep(ctx context.Context, d time.Duration) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.waits = append(c.waits, d)
	return context.Cause(ctx)
}

// options are settings for the endpoint at base, of dimension 3.
func options(base string) Options {
	return Options{BaseURL: base + "/v1", Model: "m", Dimension: 3, APIKey: secret, KeyOrigin: "KEY_VARIABLE"}
}

// client is a client of e, and its clock. change adapts the options; nil for none.
func client(t testing.TB, e *endpoint, change func(*Options)) (*Client, *fakeClock) {
	t.Helper()
	opts, fake := options(e.URL), new(fakeClock)
	if change != nil {
		change(&opts)
	}
	c, err := newClient(t.Context(), opts, fake.clock())
	if err != nil {
		t.Fatal(err)
	}
	return c, fake
}

// embedOne has one text embedded.
func embedOne(t testing.TB, c *Client) ([][]float32, error) {
	return c.Embed(t.Context(), embed.Passage, []string{"text"})
}

// mustHideKey fails where shown has a piece of the key.
func mustHideKey(t testing.TB, shown string) {
	t.Helper()
	for i := 0; i+8 <= len(secret); i++ {
		if strings.Contains(shown, secret[i:i+8]) {
			t.Fatalf("the key shows: %s", shown)
		}
	}
}

// everything is all that err would show to anybody.
func everything(err error) string {
	s := fmt.Sprintf("%v %+v %#v", err, err, err)
	for ; err != nil; err = errors.Unwrap(err) {
		s += fmt.Sprintf(" %v", err)
	}
	return s
}

// canned answers every request alike, without a network.
type cannedAnswer func() *http.Response

func (f cannedAnswer) RoundTrip(r *http.Request) (*http.Response, error) {
	answer := f()
	answer.Request = r
	return answer, nil
}

func canned(status int, body, header string) cannedAnswer {
	return func() *http.Response {
		return &http.Response{
			StatusCode: status,
			Header:     http.Header{"Retry-After": {header}, "Location": {header}},
			Body:       io.NopCloser(strings.NewReader(body)),
		}
	}
}

// An endless body goes on to 64 MB and counts what is read of it.
type endless struct{ read int64 }

func (b *endless) Read(p []byte) (int, error) {
	if b.read > 64<<20 {
		return 0, io.EOF
	}
	for i := range p {
		p[i] = ' '
	}
	b.read += int64(len(p))
	return len(p), nil
}

func (b *endless) Close() error { return nil }

// stallsThen is a handler that calls then and sends nothing.
func stallsThen(then func()) http.HandlerFunc {
	return func(_ http.ResponseWriter, r *http.Request) {
		then()
		<-r.Context().Done()
	}
}
