package endpoint

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"syscall"
	"time"
)

var (
	errAddress       = errors.New("the base URL is not an address")
	errSecretAddress = errors.New("the base URL holds a user, a password or a query")
	errNoModel       = errors.New("no model is named")

	// ErrNotAPI reports an answer that is not in the format of the interface.
	ErrNotAPI = errors.New("this is not an answer of")
)

// An Error says why the endpoint gave no answer.
type Error struct {
	Name   string // "embedding endpoint"
	Host   string // with its port; empty if the address is invalid
	Model  string
	Status int    // the HTTP status; 0 if there was none, or a success
	Err    error  // without the API key
	Fix    string // what to do next
}

// Error is place and cause:
//
//	embedding endpoint localhost:11434, model "bge-m3": 404 Not Found: model "bge-m3" not found
func (e *Error) Error() string {
	place := e.Name
	if e.Host != "" {
		place += " " + e.Host
	}
	if e.Model != "" {
		place += fmt.Sprintf(", model %q", e.Model)
	}
	return fmt.Sprintf("%s: %v", place, e.Err)
}

func (e *Error) Unwrap() error { return e.Err }

// Hint tells the user what to do next. It is empty if the cause needs no explanation.
func (e *Error) Hint() string { return e.Fix }

// Blame adds the place and a hint to err.
func (e *Endpoint) Blame(err error) *Error {
	blamed := &Error{Name: e.opts.Name, Host: e.base.Host, Model: e.opts.Model, Err: err, Fix: e.fix(err)}
	if s, ok := errors.AsType[*statusError](err); ok {
		blamed.Status = s.code
	}
	// These errors quote the server, which may have sent the key back.
	if text := e.Redact(err.Error()); text != err.Error() {
		blamed.Err = errors.New(text)
	}
	return blamed
}

// Unreadable marks an error of the library that the endpoint did not report: its answer
// arrived and can't be decoded.
func (e *Endpoint) Unreadable(err error) error {
	if _, ok := errors.AsType[*failure](err); ok {
		return err
	}
	return fmt.Errorf("%w %s: %w", ErrNotAPI, e.opts.API, err)
}

// fix returns the hint for err.
func (e *Endpoint) fix(err error) string {
	section := e.opts.Section
	if e.opts.Fix != nil {
		if fix := e.opts.Fix(err); fix != "" {
			return fix
		}
	}
	if s, ok := errors.AsType[*statusError](err); ok {
		return e.fixStatus(s)
	}
	if t, ok := errors.AsType[*timeoutError](err); ok {
		if !t.connected {
			return "is the server running, and can this machine reach it?"
		}
		return fmt.Sprintf("%s, or raise %s.timeout", e.opts.Relief, section)
	}
	_, unknownHost := errors.AsType[*net.DNSError](err)
	_, noTLS := errors.AsType[tls.RecordHeaderError](err)
	switch {
	case errors.Is(err, syscall.ECONNREFUSED):
		return fmt.Sprintf("is the server running? %s.base_url is %s", section, e.URL())
	case unknownHost:
		return fmt.Sprintf("check the host in %s.base_url, and the connection to the network", section)
	case noTLS:
		return fmt.Sprintf("write http:// instead of https:// in %s.base_url", section)
	case errors.Is(err, context.DeadlineExceeded):
		return fmt.Sprintf("%s, or raise %s.timeout", e.opts.Relief, section)
	case errors.Is(err, ErrNotAPI):
		return fmt.Sprintf("check %s.base_url, which mostly ends in /v1", section)
	}
	return ""
}

func (e *Endpoint) fixStatus(s *statusError) string {
	section := e.opts.Section
	switch {
	case s.code == http.StatusUnauthorized && e.opts.APIKey == "":
		return fmt.Sprintf("the endpoint wants a key: set %s.api_key or %[1]s.api_key_file", section)
	case s.code == http.StatusUnauthorized:
		return "check the key in " + e.keyOrigin()
	case s.code == http.StatusForbidden:
		return fmt.Sprintf("the key in %s may not use this model: check its rights and %s.model", e.keyOrigin(), section)
	case s.code == http.StatusNotFound:
		return fmt.Sprintf("check %s.model, and that %[1]s.base_url has the API's path, mostly /v1", section)
	case s.code == http.StatusTooManyRequests && s.after > 0:
		return "the endpoint's limit is used up: try again in " + s.after.Round(time.Second).String()
	case s.code == http.StatusTooManyRequests:
		return "the endpoint's limit is used up: try again later, or check the account's quota"
	case s.code == http.StatusRequestEntityTooLarge:
		return e.opts.Relief
	case s.code/100 == 3:
		return fmt.Sprintf("set %s.base_url to where the endpoint is now; redirects are not followed, lest they take the key elsewhere", section)
	case s.code/100 == 5:
		return "the endpoint is in trouble: try again later, or see its log"
	}
	return ""
}

func (e *Endpoint) keyOrigin() string {
	if e.opts.KeyOrigin == "" {
		return e.opts.Section + ".api_key"
	}
	return e.opts.KeyOrigin
}

// Status returns the HTTP status in err, 0 if there is none.
func Status(err error) int {
	if s, ok := errors.AsType[*statusError](err); ok {
		return s.code
	}
	return 0
}
