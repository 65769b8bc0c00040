// Package voice has voice messages on Telegram written down by a model that listens, so that
// they are answered as written questions are.
//
// # Scope
//
// What was said is answered by package telegram.
package voice

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"sync"
	"time"

	api "github.com/sashabaranov/go-openai"

	"isnad/internal/endpoint"
)

// Options name the endpoint that writes speech down, and the bounds of what it is sent.
type Options struct {
	BaseURL   string // up to and including /v1
	Model     string // empty: voice messages are not understood
	APIKey    string
	KeyOrigin string        // of the key, for hints
	Longest   time.Duration // of one message
	PerDay    time.Duration // of all messages of one user
}

// Reasons why a message is not written down.
var (
	ErrLong  = errors.New("the voice message is too long")
	ErrToday = errors.New("the user has sent all that may be listened to today")
	ErrEmpty = errors.New("nothing was understood")
)

// bytesPerSecond bounds a file: Telegram's voice messages have about 4,000.
const bytesPerSecond = 32_000

// timeout is how long the endpoint may take for one message.
const timeout = time.Minute

// An Ear writes voice messages down. It is safe for concurrent use.
type Ear struct {
	opts     Options
	endpoint *endpoint.Endpoint
	api      *api.Client
	now      func() time.Time

	mu    sync.Mutex
	day   string
	heard map[int64]time.Duration // on that day, of each user
}

// New returns an Ear, or nil where the options name no model.
func New(opts Options) (*Ear, error) {
	if opts.Model == "" {
		return nil, nil
	}
	e, err := endpoint.New(endpoint.Options{Name: "voice endpoint", API: "an audio transcription API", Section: "voice", BaseURL: opts.BaseURL,
		Model: opts.Model, Example: "whisper-1", APIKey: opts.APIKey, KeyOrigin: opts.KeyOrigin, Timeout: timeout,
		Relief: "send shorter voice messages, or use a smaller model"})
	if err != nil {
		return nil, err
	}
	return &Ear{opts: opts, endpoint: e, api: e.API(), now: time.Now, heard: map[int64]time.Duration{}}, nil
}

// MostBytes is the largest file that is listened to.
func (e *Ear) MostBytes() int64 { return int64(e.opts.Longest.Seconds()) * bytesPerSecond }

// Longest is the longest message that is listened to.
func (e *Ear) Longest() time.Duration { return e.opts.Longest }

// Admit reports whether a user's message of some length may be listened to, and counts it. The
// days are those of UTC; a restart of the program begins a new one.
func (e *Ear) Admit(user int64, length time.Duration) error {
	if length > e.opts.Longest {
		return ErrLong
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if day := e.now().UTC().Format(time.DateOnly); day != e.day {
		e.day, e.heard = day, map[int64]time.Duration{}
	}
	length = max(length, time.Second)
	if e.heard[user]+length > e.opts.PerDay {
		return ErrToday
	}
	e.heard[user] += length
	return nil
}

// Write returns what is said in a message, in the language of a code such as "ar" if that is
// known, else in the one that the model hears.
func (e *Ear) Write(ctx context.Context, sound []byte, language string) (string, error) {
	answer, err := e.api.CreateTranscription(ctx, api.AudioRequest{Model: e.opts.Model, FilePath: "voice.ogg", Reader: bytes.NewReader(sound), Language: language})
	if err != nil {
		return "", errors.New(e.endpoint.Redact(err.Error()))
	}
	text := strings.Join(strings.Fields(answer.Text), " ")
	if text == "" {
		return "", ErrEmpty
	}
	return text, nil
}
