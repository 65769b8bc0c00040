// Package endpointtest has servers that fail and a clock that does not wait, for tests of
// clients.
package endpointtest

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"isnad/internal/endpoint"
)

// Secret is the key in every test: no output may contain a piece of it.
const Secret = "sk-MARKED/0123456789+abcdef"

// Writes returns a handler that answers with a body of any kind. {key} in it is replaced by
// the Authorization header that came in.
func Writes(status int, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(status)
		fmt.Fprint(w, strings.ReplaceAll(body, "{key}", r.Header.Get("Authorization")))
	}
}

// Fails returns a handler that answers with an error, quotes the key, and may say when to
// come back.
func Fails(status int, retryAfter string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if retryAfter != "" {
			w.Header().Set("Retry-After", retryAfter)
		}
		Writes(status, `{"error":{"message":"no luck with {key}","type":"t","code":"c"}}`)(w, r)
	}
}

// Cuts returns a handler that closes the connection after the first bytes of an answer.
func Cuts(begin string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		conn, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			panic(err)
		}
		conn.Write([]byte(begin))
		conn.Close()
	}
}

// Stalls returns a handler that sends the beginning of an answer and then nothing.
func Stalls(begin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if begin != "" {
			fmt.Fprint(w, begin)
			w.(http.Flusher).Flush()
		}
		<-r.Context().Done()
	}
}

// A Clock records waits and ends them at once. Its random numbers are always 0.
type Clock struct {
	mu    sync.Mutex
	waits []time.Duration
}

// Noon is the time that every Clock shows.
var Noon = time.Date(2030, 3, 1, 12, 0, 0, 0, time.UTC)

// Clock returns c as an endpoint's clock.
func (c *Clock) Clock() endpoint.Clock {
	return endpoint.Clock{Now: func() time.Time { return Noon }, Sleep: c.sleep, Random: func() float64 { return 0 }}
}

func (c *Clock) sleep(ctx context.Context, d time.Duration) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.waits = append(c.waits, d)
	return context.Cause(ctx)
}

// Waits returns the waits so far.
func (c *Clock) Waits() []time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	return append([]time.Duration(nil), c.waits...)
}

// MustHide fails if shown has a piece of the key.
func MustHide(t testing.TB, shown string) {
	t.Helper()
	for i := 0; i+8 <= len(Secret); i++ {
		if strings.Contains(shown, Secret[i:i+8]) {
			t.Fatalf("the key shows: %s", shown)
		}
	}
}

// Everything returns all that err would show to anybody.
func Everything(err error) string {
	s := fmt.Sprintf("%v %+v %#v", err, err, err)
	for ; err != nil; err = errors.Unwrap(err) {
		s += fmt.Sprintf(" %v", err)
	}
	return s
}
