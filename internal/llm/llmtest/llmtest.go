// Package llmtest has models behind OpenAI's chat API that behave like real ones, for tests
// of their clients.
package llmtest

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"
)

// A Server is a chat endpoint. Each handler answers one request, in their order; the last one
// answers all further requests.
type Server struct {
	*httptest.Server

	mu       sync.Mutex
	play     []http.HandlerFunc
	requests []Request
}

// A Request is a request to the model.
type Request struct {
	Model     string
	Stream    bool
	MaxTokens int `json:"max_tokens"`
	Options   struct {
		Count bool `json:"include_usage"`
	} `json:"stream_options"`
	Format struct {
		Type string
	} `json:"response_format"`
	Tools    []any
	Messages []struct{ Role, Content string }
	Auth     string `json:"-"`
}

// Text returns all text of the request.
func (r Request) Text() string {
	var b strings.Builder
	for _, m := range r.Messages {
		fmt.Fprintf(&b, "%s: %s\n", m.Role, m.Content)
	}
	return b.String()
}

// Start starts a server. It listens at URL + "/v1" until [Server.Stop].
func Start(play ...http.HandlerFunc) *Server {
	s := &Server{play: play}
	s.Server = httptest.NewServer(s)
	return s
}

// Stop ends the server and its running answers.
func (s *Server) Stop() {
	s.CloseClientConnections()
	s.Close()
}

// Serve starts a server that ends with the test.
func Serve(t testing.TB, play ...http.HandlerFunc) *Server {
	s := Start(play...)
	t.Cleanup(s.Stop)
	return s
}

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	req := Request{Auth: r.Header.Get("Authorization")}
	if err := json.NewDecoder(r.Body).Decode(&req); err != nil || r.URL.Path != "/v1/chat/completions" {
		http.NotFound(w, r)
		return
	}
	s.mu.Lock()
	answer := s.play[min(len(s.requests), len(s.play)-1)]
	s.requests = append(s.requests, req)
	s.mu.Unlock()
	answer(w, r.WithContext(context.WithValue(r.Context(), askedKey{}, req)))
}

type askedKey struct{}

// Asked returns the request to the model, for handlers in tests.
func Asked(r *http.Request) Request { return r.Context().Value(askedKey{}).(Request) }

// Seen returns the requests so far.
func (s *Server) Seen() []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.requests)
}

// Says returns a model that writes a text, some letters at a time, and stops.
func Says(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		write(w, text)
		event(w, `{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}`)
		fmt.Fprint(w, "data: [DONE]\n\n")
	}
}

var sentence = regexp.MustCompile(`(?m)^(\[\d+\.\d+\]) (.+)$`)

// Quotes is an honest model: it copies the first sentence that it is given.
func Quotes(w http.ResponseWriter, r *http.Request) {
	reply := "NO ANSWER"
	if m := sentence.FindStringSubmatch(Asked(r).Text()); m != nil {
		reply = m[2] + " " + m[1]
	}
	Says(reply)(w, r)
}

// Objects is an honest model that answers only where it is asked for JSON.
func Objects(w http.ResponseWriter, r *http.Request) {
	reply := `{"answered": "no", "statements": []}`
	if m := sentence.FindStringSubmatch(Asked(r).Text()); m != nil && Asked(r).Format.Type != "" {
		s, _ := json.Marshal(m[2])
		reply = fmt.Sprintf(`{"answered": "yes", "statements": [{"text": %s, "sources": [%q]}]}`, s, strings.Trim(m[1], "[]"))
	}
	Says(reply)(w, r)
}

// Tires returns a model that has used up its tokens behind a text.
func Tires(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		write(w, text)
		event(w, `{"choices":[{"index":0,"delta":{},"finish_reason":"length"}]}`)
		fmt.Fprint(w, "data: [DONE]\n\n")
	}
}

// Breaks returns a model whose connection is cut behind a text.
func Breaks(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		write(w, text)
		panic(http.ErrAbortHandler)
	}
}

// Stalls is a model that falls silent behind a text.
func Stalls(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		write(w, text)
		<-r.Context().Done()
	}
}

// Raves returns a model that never ends: it repeats a text.
func Raves(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		for r.Context().Err() == nil {
			write(w, text)
		}
	}
}

// Slowly lets a model wait before it answers.
func Slowly(wait time.Duration, h http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-time.After(wait):
			h(w, r)
		case <-r.Context().Done():
		}
	}
}

// Streams returns an endpoint that sends lines as they are.
func Streams(lines string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/event-stream")
		fmt.Fprint(w, lines)
	}
}

// letters is how many bytes of a text are sent in one event. Words, markers and Arabic
// letters are cut anywhere between characters.
const letters = 5

// write sends a text as events.
func write(w http.ResponseWriter, text string) {
	w.Header().Set("Content-Type", "text/event-stream")
	for text != "" {
		n := 0
		for range letters {
			_, size := utf8.DecodeRuneInString(text[n:])
			n += size
		}
		piece, _ := json.Marshal(text[:n])
		event(w, fmt.Sprintf(`{"choices":[{"index":0,"delta":{"content":%s}}]}`, piece))
		text = text[n:]
	}
}

func event(w http.ResponseWriter, data string) {
	fmt.Fprintf(w, "data: %s\n\n", data)
	w.(http.Flusher).Flush()
}
