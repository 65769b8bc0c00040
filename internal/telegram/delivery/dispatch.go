package delivery

import (
	"cmp"
	"encoding/json"
	"errors"
	"time"

	"isnad/internal/telegram/botapi"
)

// Accept has an update handled. It returns the update's task, and whether it is new; the task
// is nil when the update was done before.
func (d *Delivery) Accept(u botapi.Update) (t *Task, isNew bool) {
	t, isNew = d.track.begin(u.ID)
	if !isNew {
		return t, false
	}
	if d.opts.Memory.Handled(u.ID) {
		d.track.end(t, true)
		return nil, false
	}
	t.raw = u.Raw
	d.dispatch(t, u)
	return t, true
}

// acceptParked has an update handled that was confirmed before it was done.
func (d *Delivery) acceptParked(text json.RawMessage) {
	u, err := botapi.ReadUpdate(text)
	if err != nil {
		return
	}
	if t, isNew := d.track.begin(u.ID); isNew {
		t.raw = u.Raw
		d.track.markParked(t)
		d.dispatch(t, u)
	}
}

// dispatch queues an update where it is handled: messages of a chat in their order, pressed
// buttons beside them, inline queries on their own.
func (d *Delivery) dispatch(t *Task, u botapi.Update) {
	job := func() { d.handle(t, u, func() error { return d.opts.Handler.Handle(d.ctx, t, u) }) }
	switch m := cmp.Or(u.Message, u.Edited, u.Post, u.Repost); {
	case m != nil:
		if !d.lanes.add(lane{chat: m.Chat.ID}, d.opts.Room(m), job) {
			d.tellBusy(t, m)
		}
	case u.Callback != nil:
		if u.Callback.Message == nil {
			u.Callback.Message = &botapi.Message{}
		}
		if !d.lanes.add(lane{chat: u.Callback.Message.Chat.ID, buttons: true}, MostWaiting, job) {
			d.finish(t)
		}
	case u.Reaction != nil:
		if !d.lanes.add(lane{chat: u.Reaction.Chat.ID, buttons: true}, MostWaiting, job) {
			d.finish(t)
		}
	case u.Inline != nil, u.Stopped != nil:
		d.lanes.side(job)
	default:
		d.finish(t)
	}
}

// busyPause is the least time between two messages of a chat that are told that too many
// wait.
const busyPause = 30 * time.Second

// tellBusy ends an update for which there is no place.
func (d *Delivery) tellBusy(t *Task, m *botapi.Message) {
	t.Count(CountBusy)
	if !d.warned.Now([2]any{CountBusy, m.Chat.ID}, busyPause) {
		d.finish(t)
		return
	}
	d.lanes.side(func() {
		d.handle(t, botapi.Update{Message: m}, func() error { return d.opts.Handler.Busy(d.ctx, t, m) })
	})
}

// ErrLater ends the handling of an update that the bot has no time for because it ends. The
// update is not done.
var ErrLater = errors.New("the bot ends before this could be done")

// handle carries out a task and remembers that it is done. A task that fails because the bot
// ends, or has no valid token any more, is not done, and Telegram delivers it again.
func (d *Delivery) handle(t *Task, u botapi.Update, do func() error) {
	if d.ctx.Err() != nil {
		d.track.end(t, false)
		return
	}
	t.delivery, t.replay.sent = d, d.opts.Memory.Sent(t.ID)
	var err error
	panicked := d.guard("an update", func() { err = do() })
	if err != nil && (d.ctx.Err() != nil || errors.Is(err, ErrLater) && d.stopping.Err() != nil || d.revoked(err)) {
		d.track.end(t, false)
		return
	}
	switch {
	case panicked:
		t.Count(CountFailed)
	case err != nil && readerGone(err):
		d.log.Info("a message could not be delivered: nobody is there", "error", err)
	case err != nil && muted(err):
		t.Count(CountMuted)
		d.tellMuted(u, err)
	case err != nil:
		t.Count(CountFailed)
		d.log.Error("an update could not be handled", "request", t.Name(), "error", d.opts.API.Redact(err.Error()))
	}
	if t.finished && !panicked {
		d.track.end(t, true)
		return
	}
	d.finish(t)
}

// readerGone reports whether err means that nobody is there to read a message.
func readerGone(err error) bool {
	e, ok := errors.AsType[*botapi.Error](err)
	return ok && e.ReaderGone()
}

// muted reports whether err means that the bot may not write where it was asked.
func muted(err error) bool {
	e, ok := errors.AsType[*botapi.Error](err)
	return ok && e.Muted()
}

// mutedPause is the least time between two warnings that the bot may not write in a chat.
const mutedPause = time.Hour

// tellMuted warns the owner that the bot may not write in a chat, and has the asker told in
// private.
func (d *Delivery) tellMuted(u botapi.Update, err error) {
	m := cmp.Or(u.Message, u.Edited)
	if m == nil || !d.warned.Now([2]any{CountMuted, m.Chat.ID}, mutedPause) {
		return
	}
	d.log.Warn("the bot has no right to write in a chat; give it that right or remove it there", "chat", m.Chat.ID, "title", m.Chat.Title, "error", err)
	if err := d.opts.Handler.Muted(d.ctx, m); err != nil {
		d.log.Info("the asker could not be told in private", "error", err)
	}
}

// finish remembers that an update is done.
func (d *Delivery) finish(t *Task) {
	if err := d.opts.Memory.Finish(t.ID, t.counts...); err != nil {
		// Handling it again and again would be worse than once more after a crash.
		d.log.Error("an update that is done is not remembered", "error", err)
	}
	d.track.end(t, true)
}
