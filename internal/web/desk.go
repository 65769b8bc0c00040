package web

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"isnad/internal/answer"
	"isnad/internal/question"
	"isnad/internal/rate"
	"isnad/internal/retrieval"
	"isnad/internal/talks"
	"isnad/internal/web/access"
)

var (
	errTooOften = errors.New("too many questions in a minute")
	errBusy     = errors.New("too many questions wait")
)

// findTime is how long an answer may be looked for; the time in which a language model
// writes is added.
const findTime = time.Minute

// mostBody is how large a request may be, in bytes.
const mostBody = 64 << 10

// A desk takes questions and searches, from people as from programs, and sees to it that
// nobody asks too often and not too much is done at once.
type desk struct {
	library Library
	rates   *rate.Limits[string]
	talks   *talks.Talks[string]
	places  chan struct{} // a place for each question that is being answered
	limit   time.Duration // of one question
	log     *slog.Logger
}

// answer answers a question of somebody who may ask, in a conversation; talk "" is none.
// status is that of an error.
func (d *desk) answer(ctx context.Context, has access.Rights, text, talk string, call answer.Call) (a answer.Answer, status int, err error) {
	if _, err := question.Read(text); err != nil {
		return a, http.StatusBadRequest, err
	}
	if !d.rates.Take(has.Who) {
		return a, http.StatusTooManyRequests, errTooOften
	}
	ctx, cancel := context.WithTimeout(ctx, d.limit)
	defer cancel()
	select {
	case d.places <- struct{}{}:
	case <-ctx.Done():
		return a, http.StatusServiceUnavailable, errBusy
	}
	defer func() { <-d.places }()
	call.User = "web " + has.Who
	if talk == "" {
		a, err = d.library.Ask(ctx, text, call)
	} else {
		a, err = d.talks.Ask(ctx, has.Who+"\x00"+talk, text, call)
	}
	if errors.Is(err, context.DeadlineExceeded) {
		d.log.WarnContext(ctx, "a question was given up", "after", d.limit)
		return a, http.StatusServiceUnavailable, errBusy
	}
	if err != nil {
		d.log.ErrorContext(ctx, "a question could not be answered", "error", err)
		return a, http.StatusInternalServerError, err
	}
	return a, http.StatusOK, nil
}

// search searches for somebody who may. Limit 0 is the most; status is that of an error.
func (d *desk) search(ctx context.Context, has access.Rights, words string, limit int) (hits []retrieval.Hit, status int, err error) {
	if err := question.Check(words); err != nil {
		return nil, http.StatusBadRequest, err
	}
	if !d.rates.Take(has.Who) {
		return nil, http.StatusTooManyRequests, errTooOften
	}
	hits, err = d.library.Search(ctx, words, limit)
	if err != nil {
		d.log.ErrorContext(ctx, "a search failed", "error", err)
		return nil, http.StatusInternalServerError, err
	}
	return hits, http.StatusOK, nil
}
