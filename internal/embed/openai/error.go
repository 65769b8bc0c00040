package openai

import (
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
	errNotAPI        = errors.New("this is not an answer of an embeddings API")
)

// An Error says why texts could not be embedded.
type Error struct {
	Host   string // of the endpoint, with its port; empty where the address can't be read
	Model  string
	Status int    // the HTTP status; 0 where there was none, or a success
	Err    error  // without the API key
	Fix    string // what to do next
}

// Error is place and cause:
//
//	embedding endpoint localhost:11434, model "bge-m3": 404 Not Found: model "bge-m3" not found
func (e *Error) Error() string {
	place := "embedding endpoint"
	if e.Host != "" {
		place += " " + e.Host
	}
	if e.Model != "" {
		place += fmt.Sprintf(", model %q", e.Model)
	}
	return fmt.Sprintf("%s: %v", place, e.Err)
}

func (e *Error) Unwrap() error { return e.Err }

// Hint says what to do next, or nothing when the cause speaks for itself.
func (e *Error) Hint() string { return e.Fix }

// blame completes err with its place and the way out.
func (c *Client) blame(err error) error {
	e := &Error{Host: c.host, Model: c.opts.Model, Err: err, Fix: c.fix(err)}
	if s, ok := errors.AsType[*statusError](err); ok {
		e.Status = s.code
	}
	// The causes below quote what came over the wire, key and all.
	if text := redact(err.Error(), c.sender.key); text != err.Error() {
		e.Err = errors.New(text)
	}
	return e
}

// notAPI marks an error of the library that the sender has not made: the answer
// came through and can't be read.
func notAPI(err error) error {
	if _, ok := errors.AsType[*failure](err); ok {
		return err
	}
	return fmt.Errorf("%w: %w", errNotAPI, err)
}

const fixAddress = "set embed.base_url to the endpoint's address alone, such as http://localhost:11434/v1"

// fix is the way out of err.
func (c *Client) fix(err error) string {
	if s, ok := errors.AsType[*statusError](err); ok {
		return c.fixStatus(s)
	}
	if d, ok := errors.AsType[*dimensionError](err); ok {
		return c.fixDimension(d)
	}
	if t, ok := errors.AsType[*timeoutError](err); ok {
		return t.fix()
	}
	_, unknownHost := errors.AsType[*net.DNSError](err)
	_, noTLS := errors.AsType[tls.RecordHeaderError](err)
	switch {
	case errors.Is(err, syscall.ECONNREFUSED):
		return "is the server running? embed.base_url is " + c.fingerprint.Weights
	case unknownHost:
		return "check the host in embed.base_url, and the connection to the network"
	case noTLS:
		return "write http:// instead of https:// in embed.base_url"
	case errors.Is(err, errNotAPI):
		return "check embed.base_url, which mostly ends in /v1"
	case errors.Is(err, errZero), errors.Is(err, errNaN):
		return "the model fails on this text: try another embed.model, or the server's log"
	}
	return ""
}

func (c *Client) fixStatus(e *statusError) string {
	switch {
	case e.code == http.StatusUnauthorized && c.sender.key == "":
		return "the endpoint wants a key: set embed.api_key or embed.api_key_file"
	case e.code == http.StatusUnauthorized:
		return "check the key in " + c.keyOrigin()
	case e.code == http.StatusForbidden:
		return "the key in " + c.keyOrigin() + " may not use this model: check its rights and embed.model"
	case e.code == http.StatusNotFound:
		return "check embed.model, and that embed.base_url has the API's path, mostly /v1"
	case e.code == http.StatusTooManyRequests && e.after > 0:
		return "the endpoint's limit is used up: try again in " + e.after.Round(time.Second).String()
	case e.code == http.StatusTooManyRequests:
		return "the endpoint's limit is used up: try again later, or check the account's quota"
	case e.code == http.StatusRequestEntityTooLarge:
		return "lower embed.batch"
	case e.code == http.StatusBadRequest && c.opts.Dimension > 0:
		return "the model may not take embed.dimension: set it to 0"
	case e.code/100 == 3:
		return "set embed.base_url to where the endpoint is now; redirects are not followed, lest they take the key elsewhere"
	case e.code/100 == 5:
		return "the endpoint is in trouble: try again later, or see its log"
	}
	return ""
}

func (c *Client) keyOrigin() string {
	if c.opts.KeyOrigin == "" {
		return "embed.api_key"
	}
	return c.opts.KeyOrigin
}

func (c *Client) fixDimension(e *dimensionError) string {
	if c.opts.Dimension > 0 {
		return fmt.Sprintf("set embed.dimension to %d, or to 0 for whatever the model gives", e.got)
	}
	return "the model behind this name has changed meanwhile: run the program again"
}
