// Package llmtest plays a model behind OpenAI's chat API, with the moods of real ones,
// for tests of those who ask it.
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

// A Server is a chat endpoint. Each request is answered by the next of its handlers,
// those beyond by the last.
type Server struct {
	*httptest.Server

	mu       sync.Mutex
	play     []http.HandlerFunc
	requests []Request
}

// A Request is what the model was asked.
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

// Text is everything that the model was told.
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

// Stop ends the server, and what it is still saying.
func (s *Server) Stop() {
	s.CloseClientConnections()
	s.Close()
}

// Serve is a server that ends with the test.
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

// Asked is what the model was asked with a request, for handlers of one's own.
func Asked(r *http.Request) Request { return r.Context().Value(askedKey{}).(Request) }

// Seen is what was asked so far.
func (s *Server) Seen() []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.requests)
}

// Says is a model that writes a text, some letters at a time, and stops.
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

// Tires is a model that has used up its tokens behind a text.
func Tires(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		write(w, text)
		event(w, `{"choices":[{"index":0,"delta":{},"finish_reason":"length"}]}`)
		fmt.Fprint(w, "data: [DONE]\n\n")
	}
}

// Breaks is a connection that is cut behind a text.
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

// Raves is a model that never ends: it says a text over and over.
func Raves(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		for r.Context().Err() == nil {
			write(w, text)
		}
	}
}

// Slowly has a model take its time before it answers.
func Slowly(wait time.Duration, h http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-time.After(wait):
			h(w, r)
		case <-r.Context().Done():
		}
	}
}

// Streams is an endpoint that sends lines as they are.
func Streams(lines string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/event-stream")
		fmt.Fprint(w, lines)
	}
}

// letters is how much of a text is one event. Words, markers and letters of two bytes
// are cut anywhere, but for between bytes.
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
