package telegram

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"time"

	"isnad/internal/telegram/botapi"
)

// allowed are the kinds of updates that the bot wants.
var allowed = []string{"message", "edited_message", "callback_query", "inline_query"}

const (
	batch = 100 // updates that Telegram gives at once, at most

	// While updates are under way Telegram gives them again with each request, so
	// that new ones are looked for at this pace.
	lookAgain = 200 * time.Millisecond

	// An update that has waited this long while many are under way is parked, up to
	// some number.
	parkAfter = 300 * time.Millisecond
	parkFrom  = batch / 2
	parkMost  = 1000
)

// poll fetches updates until ctx is done. Its error is one that does not pass.
func (b *Bot) poll(ctx context.Context) error {
	b.ornament(ctx, "deleteWebhook", nil) // where there is one, nothing can be fetched
	pause := time.Second
	for ctx.Err() == nil {
		began := time.Now()
		updates, wait, err := b.fetch(ctx)
		switch {
		case ctx.Err() != nil:
			return nil
		case fatal(err):
			return err
		case err != nil:
			b.pollFailed(err)
			if after := retryAfter(err); after > pause {
				pause = after
			}
			sleep(ctx, pause)
			pause = min(2*pause, 30*time.Second)
			continue
		}
		pause = time.Second
		news := 0
		for _, u := range updates {
			if b.accept(u) != nil {
				news++
			}
		}
		b.park()
		if news == 0 && time.Since(began) < max(wait/2, lookAgain) {
			b.track.rest(ctx, lookAgain)
		}
	}
	return nil
}

// fetch is one request for updates. With some under way it does not wait.
func (b *Bot) fetch(ctx context.Context) (updates []botapi.Update, wait time.Duration, err error) {
	if b.track.flying() == 0 {
		wait = b.Poll
	}
	ctx, cancel := context.WithTimeout(ctx, wait+20*time.Second)
	defer cancel()
	var texts []json.RawMessage
	in := botapi.GetUpdates{Offset: b.track.offset(), Limit: batch, Timeout: int(wait / time.Second), Allowed: allowed}
	if err := b.API.Call(ctx, "getUpdates", in, &texts); err != nil {
		return nil, wait, err
	}
	for _, text := range texts {
		u, err := botapi.ReadUpdate(text)
		if err != nil {
			b.skip(u.ID, err)
			continue
		}
		updates = append(updates, u)
	}
	return updates, wait, nil
}

// skip is for an update that can't be read: it will not be better next time.
func (b *Bot) skip(id int, err error) {
	b.Log.Warn("an update can't be read and is left out", "update", id, "error", b.API.Redact(err.Error()))
	if id <= 0 {
		return
	}
	if f, isNew := b.track.begin(id); isNew {
		b.finish(f)
	}
}

// pollFailed logs a failure, one of a kind a minute.
func (b *Bot) pollFailed(err error) {
	e, _ := errors.AsType[*botapi.Error](err)
	if e != nil && e.Code == http.StatusConflict {
		if b.once.now("conflict", time.Minute) {
			b.Log.Error("another program fetches this bot's updates", "error", err, "hint", e.Hint())
		}
		return
	}
	if b.once.now("poll", time.Minute) {
		b.Log.Warn("updates can't be fetched; trying again", "error", err)
	}
}

func retryAfter(err error) time.Duration {
	if e, ok := errors.AsType[*botapi.Error](err); ok {
		return e.RetryAfter()
	}
	return 0
}

// accept takes an update to be handled; nil where that was done or is under way.
func (b *Bot) accept(u botapi.Update) *flight {
	f, isNew := b.track.begin(u.ID)
	if !isNew {
		return nil
	}
	f.raw = u.Raw
	if b.Store.Handled(u.ID) {
		b.track.end(f, true)
		return nil
	}
	b.dispatch(f, u)
	return f
}

// acceptParked takes up an update that was confirmed before it was done.
func (b *Bot) acceptParked(text json.RawMessage) {
	u, err := botapi.ReadUpdate(text)
	if err != nil {
		return
	}
	if f, isNew := b.track.begin(u.ID); isNew {
		f.raw, f.parked = u.Raw, true
		b.dispatch(f, u)
	}
}

// park puts what waits long into the memory when many updates are under way:
// Telegram gives no more than a hundred at once, and these must not be a hundred
// questions of one chat.
func (b *Bot) park() {
	stuck := b.track.stuck(parkFrom, parkAfter, parkMost)
	if len(stuck) == 0 {
		return
	}
	texts := map[int]json.RawMessage{}
	for _, f := range stuck {
		texts[f.id] = f.raw
	}
	if err := b.Store.Park(texts); err != nil {
		b.Log.Warn("updates can't be parked", "error", err)
		return
	}
	for _, f := range stuck {
		b.track.parked(f)
	}
}

// finish remembers that an update is done and lets it go.
func (b *Bot) finish(f *flight, counts ...string) {
	if err := b.Store.Finish(f.id, counts...); err != nil {
		// Handling it again, and again, is worse than once more after a crash.
		b.Log.Error("an update that is done is not remembered", "error", err)
	}
	b.track.end(f, true)
}
