package delivery

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"time"

	"isnad/internal/backoff"
	"isnad/internal/telegram/botapi"
)

// allowed are the kinds of updates that Telegram is asked for.
var allowed = []string{"message", "edited_message", "callback_query", "inline_query", "message_reaction", "channel_post", "edited_channel_post",
	"stopped_message_generation"}

const (
	batch = 100 // most updates that Telegram returns at once

	// While updates are in progress Telegram returns them again with each request, so that
	// new ones are looked for at this pace.
	lookAgain = 200 * time.Millisecond

	// An update that has waited this long while many are in progress is parked, up to
	// some number.
	parkAfter = 300 * time.Millisecond
	parkFrom  = batch / 2
	parkMost  = 1000
)

// A poller fetches updates.
type poller struct{ *Delivery }

// poll fetches updates until ctx is done. Its error is one that will not pass.
func (d poller) poll(ctx context.Context) error {
	d.BestEffort(ctx, "deleteWebhook", nil) // while there is one, nothing can be fetched
	rivals := newRivals()
	for failures := 0; ctx.Err() == nil; {
		err := d.pollOnce(ctx)
		if err == nil || ctx.Err() != nil {
			failures = 0
			continue
		}
		e, _ := errors.AsType[*botapi.Error](err)
		switch {
		case e == nil:
		case d.revoked(err):
			return nil // the context has the reason
		case e.WebhookActive():
			d.deleteWebhook(ctx)
		case e.Code == http.StatusConflict && rivals.leave(time.Now()):
			return &RivalError{err}
		}
		failures++
		d.pollFailed(err)
		backoff.Sleep(ctx, max(d.opts.Pauses.After(failures), retryAfter(err))) //nolint:errcheck // the loop looks
	}
	return nil
}

// deleteWebhook deletes a webhook that an earlier set-up left. It is tried with each failed
// request for updates: until it succeeds the bot hears nothing.
func (d poller) deleteWebhook(ctx context.Context) {
	if err := d.Call(ctx, "deleteWebhook", nil, nil); err != nil && ctx.Err() == nil {
		if d.warned.Now("webhook", time.Minute) {
			d.log.Warn("a webhook that was left over could not be deleted; trying again", "error", err)
		}
	}
}

// pollOnce makes one request and accepts the updates that it returns. When it is too soon
// for the next one, it waits.
func (d poller) pollOnce(ctx context.Context) error {
	began := time.Now()
	updates, wait, err := d.fetch(ctx)
	if err != nil {
		return err
	}
	news := 0
	for _, u := range updates {
		if _, isNew := d.Accept(u); isNew {
			news++
		}
	}
	d.park()
	if news == 0 && time.Since(began) < max(wait/2, lookAgain) {
		d.track.wait(ctx, lookAgain)
	}
	return nil
}

// fetch makes one request for updates. While some are in progress it does not wait for new
// ones.
func (d poller) fetch(ctx context.Context) (updates []botapi.Update, wait time.Duration, err error) {
	if d.track.unconfirmed() == 0 {
		wait = d.opts.Poll
	}
	ctx, cancel := context.WithTimeout(ctx, wait+20*time.Second)
	defer cancel()
	var texts []json.RawMessage
	in := botapi.GetUpdates{Offset: d.track.offset(), Limit: batch, Timeout: int(wait / time.Second), Allowed: allowed}
	if err := d.opts.API.Call(ctx, "getUpdates", in, &texts); err != nil {
		return nil, wait, err
	}
	for _, text := range texts {
		u, err := botapi.ReadUpdate(text)
		if err != nil {
			d.skip(u.ID, err)
			continue
		}
		updates = append(updates, u)
	}
	return updates, wait, nil
}

// skip confirms an update that can't be read: it will not be better next time.
func (d poller) skip(id int, err error) {
	d.log.Warn("an update can't be read and is left out", "update", id, "error", d.opts.API.Redact(err.Error()))
	if id <= 0 {
		return
	}
	if t, isNew := d.track.begin(id); isNew {
		d.finish(t)
	}
}

// pollFailed logs a failure, one of a kind a minute.
func (d poller) pollFailed(err error) {
	e, _ := errors.AsType[*botapi.Error](err)
	if e != nil && e.Code == http.StatusConflict {
		if d.warned.Now("conflict", time.Minute) {
			d.log.Error("updates can't be fetched", "error", err, "hint", e.Hint())
		}
		return
	}
	if d.warned.Now("poll", time.Minute) {
		d.log.Warn("updates can't be fetched; trying again", "error", err)
	}
}

// park writes updates that have waited long to the memory when many are in progress:
// Telegram returns no more than a hundred at once, and these must not be a hundred messages
// of one chat.
func (d poller) park() {
	waiting := d.track.waitingLong(parkFrom, parkAfter, parkMost)
	if len(waiting) == 0 {
		return
	}
	texts := map[int]json.RawMessage{}
	for _, t := range waiting {
		texts[t.ID] = t.raw
	}
	if err := d.opts.Memory.Park(texts); err != nil {
		d.log.Warn("updates can't be parked", "error", err)
		return
	}
	for _, t := range waiting {
		d.track.markParked(t)
	}
}
