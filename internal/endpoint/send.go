package endpoint

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"strings"
	"sync/atomic"
	"time"
)

// errorLimit is how many bytes of an error's body are read.
const errorLimit = 64 << 10

var errTooLarge = errors.New("the answer is too large")

// once tries req once. A whole answer's body has been read already, so that a
// connection cut within it can still be tried again; a stream's is the caller's to
// read, and what is cut there is lost.
func (e *Endpoint) once(req *http.Request) (*http.Response, *failure) {
	ctx, cancel := context.WithTimeout(req.Context(), e.opts.Timeout)
	var connected atomic.Bool
	ctx = httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		GotConn: func(httptrace.GotConnInfo) { connected.Store(true) },
	})
	s := &stream{endpoint: e, asked: req.Context(), tried: ctx, cancel: cancel, left: e.limit.Load()}
	again, err := rewound(req.WithContext(ctx))
	if err != nil {
		cancel()
		return nil, &failure{err: err}
	}
	answer, err := e.opts.Transport.RoundTrip(again)
	if err != nil {
		defer cancel()
		return nil, e.broken(req.Context(), ctx, err, connected.Load())
	}
	s.body = answer.Body
	if answer.StatusCode/100 != 2 {
		defer s.Close()
		return nil, e.refused(answer)
	}
	if req.Header.Get("Accept") == "text/event-stream" {
		answer.Body = s
		return answer, nil
	}
	defer s.Close()
	body, err := s.all()
	if err != nil {
		return nil, err.(*failure)
	}
	answer.Body = io.NopCloser(bytes.NewReader(body))
	return answer, nil
}

// A stream is the body of an answer. Its errors are of type *failure.
type stream struct {
	endpoint     *Endpoint
	asked, tried context.Context
	cancel       context.CancelFunc
	body         io.ReadCloser
	left         int64 // bytes that may still come
}

func (s *stream) Read(p []byte) (int, error) {
	n, err := s.body.Read(p)
	if s.left -= int64(n); s.left < 0 {
		return 0, &failure{err: fmt.Errorf("%w: more than %d bytes", errTooLarge, s.endpoint.limit.Load())}
	}
	if err != nil && err != io.EOF {
		err = s.endpoint.broken(s.asked, s.tried, err, true)
	}
	return n, err
}

func (s *stream) Close() error {
	defer s.cancel()
	return s.body.Close()
}

// all is the whole body, if it passes inspection.
func (s *stream) all() ([]byte, error) {
	body, err := io.ReadAll(s)
	if err == nil && s.endpoint.opts.Inspect != nil {
		if err = s.endpoint.opts.Inspect(body); err != nil {
			err = &failure{err: err}
		}
	}
	return body, err
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

// broken is the failure of a try that err ended. asked is the caller's context,
// tried the one with the timeout. A connection that stood and broke may stand the
// next time; one that never stood says something about the settings.
func (e *Endpoint) broken(asked, tried context.Context, err error, connected bool) *failure {
	switch {
	case asked.Err() != nil:
		return &failure{err: context.Cause(asked)}
	case tried.Err() != nil:
		return &failure{err: &timeoutError{e.opts.Timeout, connected}}
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
func (e *Endpoint) refused(answer *http.Response) *failure {
	// What can be read will do: the status says most.
	body, _ := io.ReadAll(io.LimitReader(answer.Body, errorLimit))
	words := message(body)
	if to, err := answer.Location(); err == nil {
		words = "moved to " + to.Scheme + "://" + to.Host + to.Path
	}
	status := &statusError{code: answer.StatusCode, said: fitToShow(words, e.opts.APIKey)}
	f := &failure{err: status}
	switch status.code {
	case http.StatusTooManyRequests, http.StatusInternalServerError, http.StatusBadGateway,
		http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		status.after = retryAfter(answer.Header.Get("Retry-After"), e.opts.Clock.Now())
		f.passing, f.after = !NamesFormat(status), status.after
	}
	return f
}

// NamesFormat reports whether a server complains about the response_format of a request,
// whatever its status: llama-cpp-python answers 500 to a form that it does not know. Another
// try would bring the same.
func NamesFormat(err error) bool { return strings.Contains(err.Error(), "response_format") }

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
