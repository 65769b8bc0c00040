package openai

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"isnad/internal/embed"
	"isnad/internal/endpoint"
	"isnad/internal/endpoint/endpointtest"
)

// A fakeServer is an endpoint that embeds texts. Its first requests are answered by
// the handlers of play, one each, those after them rightly.
type fakeServer struct {
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

func serve(t testing.TB, play ...http.HandlerFunc) *fakeServer {
	e := &fakeServer{play: play}
	e.Server = httptest.NewServer(e)
	t.Cleanup(e.Close)
	return e
}

func (e *fakeServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
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
func (e *fakeServer) seen() []request {
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

// options are settings for the endpoint at base, of dimension 3.
func options(base string) Options {
	return Options{BaseURL: base + "/v1", Model: "m", Dimension: 3, APIKey: endpointtest.Secret, KeyOrigin: "KEY_VARIABLE"}
}

// client is a client of e, and its clock. change adapts the options; nil for none.
func client(t testing.TB, e *fakeServer, change func(*Options)) (*Client, *endpointtest.Clock) {
	t.Helper()
	opts, fake := options(e.URL), new(endpointtest.Clock)
	if change != nil {
		change(&opts)
	}
	return clientBy(t, opts, endpoint.Options{Clock: fake.Clock()}), fake
}

// clientBy is a client whose requests are carried in some way.
func clientBy(t testing.TB, opts Options, by endpoint.Options) *Client {
	t.Helper()
	c, err := connect(opts, by)
	if err == nil {
		c, err = c.ready(t.Context())
	}
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// embedOne has one text embedded.
func embedOne(t testing.TB, c *Client) ([][]float32, error) {
	return c.Embed(t.Context(), embed.Passage, []string{"text"})
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
