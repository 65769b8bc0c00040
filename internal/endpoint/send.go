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

// once sends req once. A complete answer is read before once returns, so that a connection
// cut within it can still be tried again. A stream is left to the caller, and is not tried
// again if it breaks off.
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

// all returns the whole body if it passes inspection.
func (s *stream) all() ([]byte, error) {
	body, err := io.ReadAll(s)
	if err == nil && s.endpoint.opts.Inspect != nil {
		if err = s.endpoint.opts.Inspect(body); err != nil {
			err = &failure{err: err}
		}
	}
	return body, err
}

// rewound returns req with its body from the start.
func rewound(req *http.Request) (*http.Request, error) {
	if req.GetBody == nil {
		return req, nil
	}
	body, err := req.GetBody()
	req.Body = body
	return req, err
}

// broken returns the failure of a try that err ended. asked is the caller's context, tried
// the one with the timeout. A connection that was established and broke may work the next
// time; one that was never established points to the settings.
func (e *Endpoint) broken(asked, tried context.Context, err error, connected bool) *failure {
	switch {
	case asked.Err() != nil:
		return &failure{err: context.Cause(asked)}
	case tried.Err() != nil:
		return &failure{err: &timeoutError{e.opts.Timeout, connected}}
	case connected:
		return &failure{err: fmt.Errorf("connection cut: %w", err), temporary: true}
	}
	return &failure{err: err}
}

// A timeoutError reports a try that took longer than the settings allow.
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

// A statusError reports an answer other than success.
type statusError struct {
	code  int
	said  string        // the server's message, prepared by fitToShow; may be empty
	after time.Duration // from Retry-After; 0 for none
}

func (e *statusError) Error() string {
	s := strings.TrimSpace(fmt.Sprintf("%d %s", e.code, http.StatusText(e.code)))
	if e.said != "" {
		s += ": " + e.said
	}
	return s
}

// refused returns the failure for an answer other than success.
func (e *Endpoint) refused(answer *http.Response) *failure {
	// A partial body is enough, since the status says most.
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
		f.temporary, f.after = !NamesFormat(status), status.after
	}
	return f
}

// NamesFormat reports whether a server complains about the response_format of a request,
// whatever its status: llama-cpp-python answers 500 to a form that it does not know. Another
// try would bring the same.
func NamesFormat(err error) bool { return strings.Contains(err.Error(), "response_format") }

// message finds the message in an error's body, in the forms that servers use: {"error":
// {"message": …}}, {"error": …}, {"message": …} and {"detail": …}. Web pages and plain text
// give no message.
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
