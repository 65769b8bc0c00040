package openai

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"regexp"
	"strings"
	"sync/atomic"
	"time"
)

// A sender carries requests to the endpoint; see [sender.Do].
type sender struct {
	// transport, not an http.Client: that one would follow redirects, and key and
	// articles are for the host in the settings alone.
	transport http.RoundTripper
	clock     clock
	timeout   time.Duration // of one try
	limit     int64         // bytes of an answer
	key       string        // to keep out of errors
}

// errorLimit is how many bytes of an error's body are read.
const errorLimit = 64 << 10

// answerLimit is the most bytes that an answer with n vectors may have. A number
// takes about 22; twice that is left for servers that indent their JSON.
func answerLimit(n, dimension int) int64 {
	return 1<<20 + 64*int64(n)*int64(dimension)
}

var errTooLarge = errors.New("the answer is too large")

// once tries req once. The answer's body has been read already, so that a
// connection cut within it can still be tried again.
func (s *sender) once(req *http.Request) (*http.Response, *failure) {
	ctx, cancel := context.WithTimeout(req.Context(), s.timeout)
	defer cancel()
	var connected atomic.Bool
	ctx = httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		GotConn: func(httptrace.GotConnInfo) { connected.Store(true) },
	})
	again, err := rewound(req.WithContext(ctx))
	if err != nil {
		return nil, &failure{err: err}
	}
	answer, err := s.transport.RoundTrip(again)
	if err != nil {
		return nil, s.broken(req.Context(), ctx, err, connected.Load())
	}
	defer answer.Body.Close()
	if answer.StatusCode/100 != 2 {
		return nil, s.refused(answer)
	}
	body, err := io.ReadAll(io.LimitReader(answer.Body, s.limit+1))
	switch {
	case err != nil:
		return nil, s.broken(req.Context(), ctx, err, true)
	case int64(len(body)) > s.limit:
		return nil, &failure{err: fmt.Errorf("%w: more than %d bytes", errTooLarge, s.limit)}
	case hasNull(body):
		return nil, &failure{err: fmt.Errorf("%w: %w", errAnswer, errNaN)}
	}
	answer.Body = io.NopCloser(bytes.NewReader(body))
	return answer, nil
}

// rewound is req with its body from the start.
func rewound(req *http.Request) (*http.Request, error) {
	if req.GetBody == nil {
		return req, nil
	}
	body, err := req.GetBody()
	req.Body = body
	return req, err
}

// nullNumber finds a null among the numbers of a list.
var nullNumber = regexp.MustCompile(`[\[,]\s*null\s*[,\]]`)

// hasNull says whether a vector in body has a null, which is how JSON writers put
// NaN. Decoding would make it a harmless-looking 0.
func hasNull(body []byte) bool {
	return bytes.Contains(body, []byte("null")) && nullNumber.Match(body)
}

// broken is the failure of a try that err ended. asked is the caller's context,
// tried the one with the timeout. A connection that stood and broke may stand the
// next time; one that never stood says something about the settings.
func (s *sender) broken(asked, tried context.Context, err error, connected bool) *failure {
	switch {
	case asked.Err() != nil:
		return &failure{err: context.Cause(asked)}
	case tried.Err() != nil:
		return &failure{err: &timeoutError{s.timeout, connected}}
	case connected:
		return &failure{err: fmt.Errorf("connection cut: %w", err), passing: true}
	}
	return &failure{err: err}
}

// A timeoutError is a try that took longer than the settings allow.
type timeoutError struct {
	limit     time.Duration
	connected bool
}

func (e *timeoutError) Error() string {
	if !e.connected {
		return fmt.Sprintf("no connection within %v", e.limit)
	}
	return fmt.Sprintf("no answer within %v", e.limit)
}

func (e *timeoutError) Unwrap() error { return context.DeadlineExceeded }

func (e *timeoutError) fix() string {
	if !e.connected {
		return "is the server running, and can this machine reach it?"
	}
	return "lower embed.batch, or raise embed.timeout"
}

// A statusError is an answer other than success.
type statusError struct {
	code  int
	said  string        // the endpoint's own words, made fit to show; may be empty
	after time.Duration // to wait, where it says so
}

func (e *statusError) Error() string {
	s := strings.TrimSpace(fmt.Sprintf("%d %s", e.code, http.StatusText(e.code)))
	if e.said != "" {
		s += ": " + e.said
	}
	return s
}

// refused is the failure that an answer other than success stands for.
func (s *sender) refused(answer *http.Response) *failure {
	// What can be read will do: the status says most.
	body, _ := io.ReadAll(io.LimitReader(answer.Body, errorLimit))
	words := message(body)
	if to, err := answer.Location(); err == nil {
		words = "moved to " + to.Scheme + "://" + to.Host + to.Path
	}
	e := &statusError{code: answer.StatusCode, said: fitToShow(words, s.key)}
	f := &failure{err: e}
	switch e.code {
	case http.StatusTooManyRequests, http.StatusInternalServerError, http.StatusBadGateway,
		http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		e.after = retryAfter(answer.Header.Get("Retry-After"), s.clock.now())
		f.passing, f.after = true, e.after
	}
	return f
}

// message finds what an error's body says, in the shapes that servers use:
// {"error": {"message": …}}, {"error": …}, {"message": …} and {"detail": …}.
// Pages and plain text are no message.
func message(body []byte) string {
	var answer struct{ Error, Message, Detail any }
	if json.Unmarshal(body, &answer) != nil {
		return ""
	}
	if inner, ok := answer.Error.(map[string]any); ok {
		answer.Error = inner["message"]
	}
	for _, words := range []any{answer.Error, answer.Message, answer.Detail} {
		if s, ok := words.(string); ok && s != "" {
			return s
		}
	}
	return ""
}
