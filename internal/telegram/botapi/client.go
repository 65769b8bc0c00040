// Package botapi speaks with Telegram's Bot API: one call at a time, with a
// context, and with errors that never hold the bot's token.
//
// It stands on telegram-bot-api, which is used in this file alone. Its requests carry no
// context and its types stop at Bot API 5. Therefore methods are called through its
// MakeRequest, with an HTTP client that adds the context, and their parameters and results
// are types of our own where the library's lack something.
//
// # Scope
//
// When a message may go out is for package outbox, what it says for package message.
package botapi

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

// Types that are the library's.
type (
	User   = tgbotapi.User
	Entity = tgbotapi.MessageEntity
)

// A Client calls methods of the Bot API for one bot. It is safe for concurrent use.
type Client struct {
	api    tgbotapi.BotAPI
	base   string // address of the Bot API
	http   *http.Client
	redact *strings.Replacer
}

// mostResponse bounds an answer in bytes: a hundred updates are far smaller.
const mostResponse = 32 << 20

// New is a client for the bot with this token. base is the address of the Bot API,
// such as https://api.telegram.org.
func New(base, token string) *Client {
	silence.Do(func() { tgbotapi.SetLogger(quiet{}) }) //nolint:errcheck // it fails for nil alone
	c := &Client{
		http: &http.Client{
			// A redirect would carry the address, and so the token, to another host.
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
			Transport:     transport(),
		},
		redact: redactor(token),
	}
	c.api.Token, c.base = token, strings.TrimRight(base, "/")
	c.api.SetAPIEndpoint(strings.ReplaceAll(strings.TrimRight(base, "/"), "%", "%%") + "/bot%s/%s")
	return c
}

// transport keeps enough connections open for messages that are sent at the same time.
func transport() *http.Transport {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.MaxIdleConnsPerHost = 64
	t.IdleConnTimeout = 90 * time.Second
	return t
}

var silence sync.Once

// quiet is the library's logger. The library would log addresses with the token, and only
// when it is told to debug.
type quiet struct{}

func (quiet) Println(...any)        {}
func (quiet) Printf(string, ...any) {}

// redactor replaces the token in texts, in every form that an address may have it in.
func redactor(token string) *strings.Replacer {
	pairs := []string{}
	for _, form := range []string{token, url.PathEscape(token), url.QueryEscape(token), strings.ReplaceAll(token, ":", "%3A"), strings.ReplaceAll(token, ":", "%3a")} {
		if form != "" {
			pairs = append(pairs, form, "[token]")
		}
	}
	// The part behind the colon is the secret.
	if _, secret, ok := strings.Cut(token, ":"); ok && len(secret) > 7 {
		pairs = append(pairs, secret, "[token]")
	}
	return strings.NewReplacer(pairs...)
}

// Call calls a method. in is a struct whose JSON fields are the method's
// parameters, or nil; what the method gives is read into out unless that is nil.
// The error is an [*Error].
func (c *Client) Call(ctx context.Context, method string, in, out any) error {
	params, err := parameters(in)
	if err != nil {
		return &Error{Method: method, Code: http.StatusBadRequest, Message: c.Redact(err.Error())}
	}
	once := &exchange{ctx: ctx, http: c.http}
	api := c.api
	api.Client = once
	answer, err := api.MakeRequest(method, params)
	if err != nil {
		return c.failure(ctx, method, once.status, err)
	}
	if out == nil || len(answer.Result) == 0 || string(answer.Result) == "null" {
		return nil
	}
	if err := json.Unmarshal(answer.Result, out); err != nil {
		return &Error{Method: method, Code: http.StatusBadGateway, Message: "the answer can't be read: " + c.Redact(err.Error())}
	}
	return nil
}

// failure returns what went wrong, without the token.
func (c *Client) failure(ctx context.Context, method string, status int, err error) *Error {
	if ctx.Err() != nil {
		return &Error{Method: method, Message: ctx.Err().Error(), err: context.Cause(ctx)}
	}
	if said, ok := errors.AsType[*tgbotapi.Error](err); ok {
		e := &Error{Method: method, Code: said.Code, Message: c.Redact(said.Message), MoveTo: said.MigrateToChatID,
			After: time.Duration(said.RetryAfter) * time.Second}
		if e.Code == 0 {
			e.Code = status // an answer in nobody's format
		}
		return e
	}
	// Of a *url.Error only the cause: its address holds the token.
	if outer, ok := errors.AsType[*url.Error](err); ok {
		err = outer.Err
	}
	if status >= 300 {
		return &Error{Method: method, Code: status, Message: http.StatusText(status)}
	}
	return &Error{Method: method, Message: c.Redact(err.Error())}
}

// An exchange is the HTTP client of one call: it adds the context, which the
// library does not pass on, and remembers the status, which it drops.
type exchange struct {
	ctx    context.Context
	http   *http.Client
	status int
}

func (x *exchange) Do(req *http.Request) (*http.Response, error) {
	resp, err := x.http.Do(req.WithContext(x.ctx))
	if err != nil {
		return nil, err
	}
	x.status = resp.StatusCode
	resp.Body = limited{io.LimitReader(resp.Body, mostResponse), resp.Body}
	return resp, nil
}

type limited struct {
	io.Reader
	io.Closer
}

// parameters returns the fields of in as the library wants them: text as it is, everything
// else as JSON.
func parameters(in any) (tgbotapi.Params, error) {
	params := tgbotapi.Params{}
	if in == nil {
		return params, nil
	}
	text, err := json.Marshal(in)
	if err != nil {
		return nil, err
	}
	fields := map[string]json.RawMessage{}
	if err := json.Unmarshal(text, &fields); err != nil {
		return nil, err
	}
	for name, value := range fields {
		var s string
		if json.Unmarshal(value, &s) == nil {
			params[name] = s
			continue
		}
		params[name] = string(value)
	}
	return params, nil
}
