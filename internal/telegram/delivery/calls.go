package delivery

import (
	"context"
	"errors"
	"net/http"
	"time"

	"isnad/internal/backoff"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/outbox"
)

// callTime is how long one call may take: a server that does not answer must not hold up a
// chat for ever.
const callTime = 30 * time.Second

// Call calls a method. When no answer comes in time, that is an error that may pass.
func (d *Delivery) Call(ctx context.Context, method string, in, out any) error {
	timed, cancel := context.WithTimeout(ctx, callTime)
	defer cancel()
	err := d.opts.API.Call(timed, method, in, out)
	if err != nil && timed.Err() != nil && ctx.Err() == nil {
		return &botapi.Error{Method: method, Message: "no answer within " + callTime.String()}
	}
	return err
}

// callUntilDone calls a method until it succeeds, hopeless says that its error will not pass,
// or ctx is done.
func (d *Delivery) callUntilDone(ctx context.Context, method string, in, out any, hopeless func(*botapi.Error) bool) error {
	for failures := 1; ; failures++ {
		err := d.Call(ctx, method, in, out)
		if err == nil {
			return nil
		}
		if e, ok := errors.AsType[*botapi.Error](err); ok && hopeless(e) {
			return err
		}
		if backoff.Sleep(ctx, max(d.opts.Pauses.After(failures), retryAfter(err))) != nil {
			return err
		}
		d.log.Warn("Telegram can't be reached yet; trying again", "method", method, "error", err)
	}
}

// retryAfter returns how long Telegram wants us to wait; 0 when it does not say.
func retryAfter(err error) time.Duration {
	if e, ok := errors.AsType[*botapi.Error](err); ok {
		return e.RetryAfter()
	}
	return 0
}

// Edit changes the text of a message. Telegram's "message is not modified" is no error. An
// edit that waits for its turn is given up when ctx is done, but one that is being sent is
// not: it would still arrive, perhaps after a newer one.
func (d *Delivery) Edit(ctx context.Context, to outbox.Chat, in botapi.Edit) error {
	err := d.outbox.Edit(ctx, to, in.Message, func(context.Context) error { return d.sender.edit(d.ctx, in) })
	if e, ok := errors.AsType[*botapi.Error](err); ok && e.NotModified() {
		return nil
	}
	return err
}

// BestEffort calls a method whose failure does not matter and reports whether it succeeded.
// A failure is logged once an hour, and a method that the server does not know is not called
// again for ten minutes.
func (d *Delivery) BestEffort(ctx context.Context, method string, in any) bool {
	if !d.warned.Now("lacks "+method, 0) {
		return false
	}
	err := d.Call(ctx, method, in, nil)
	if err == nil || ctx.Err() != nil {
		return err == nil
	}
	e, _ := errors.AsType[*botapi.Error](err)
	if e != nil && (e.Code == http.StatusNotFound || e.Code >= 500) {
		d.warned.Now("lacks "+method, 10*time.Minute)
	}
	if d.warned.Now("failed "+method, time.Hour) {
		d.log.Warn("a method of the Bot API failed; the bot does without", "method", method, "error", err)
	}
	return false
}
