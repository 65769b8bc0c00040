package telegram

import (
	"time"

	"isnad/internal/telegram/botapi"
)

// dispatch puts an update where it is handled: messages of a chat in their order,
// pressed buttons beside them, inline queries on their own.
func (b *Bot) dispatch(f *flight, u botapi.Update) {
	switch {
	case u.Message != nil:
		b.queue(f, lane{chat: u.Message.Chat.ID}, u.Message, func(t *turn) error { return t.message(u.Message, false) })
	case u.Edited != nil:
		b.queue(f, lane{chat: u.Edited.Chat.ID}, u.Edited, func(t *turn) error { return t.message(u.Edited, true) })
	case u.Callback != nil:
		if u.Callback.Message == nil {
			u.Callback.Message = &botapi.Message{}
		}
		to := lane{chat: u.Callback.Message.Chat.ID, buttons: true}
		job := func() {
			b.handle(f, b.newTurn(f, u.Callback.From, u.Callback.Message), func(t *turn) error { return t.button(u.Callback) })
		}
		if !b.lanes.add(to, job) {
			b.finish(f)
		}
	case u.Inline != nil:
		// Which is the newest is decided here, where they come in order.
		ctx, end := b.inline.newest(b.ctx, u.Inline.From.ID)
		b.lanes.side(func() {
			defer end()
			b.handle(f, b.newTurn(f, u.Inline.From, nil), func(t *turn) error { return t.inlineQuery(ctx, u.Inline) })
		})
	default:
		b.finish(f)
	}
}

// queue has a message handled in its lane. When that is full the sender is told
// so, now and then.
func (b *Bot) queue(f *flight, to lane, m *botapi.Message, do func(*turn) error) {
	from := botapi.User{}
	if m.From != nil {
		from = *m.From
	}
	job := func() { b.handle(f, b.newTurn(f, from, m), do) }
	if b.lanes.add(to, job) {
		return
	}
	if !b.once.now([2]any{"busy", m.Chat.ID}, 30*time.Second) {
		b.finish(f, "busy")
		return
	}
	b.lanes.side(func() {
		b.handle(f, b.newTurn(f, from, m), func(t *turn) error {
			t.count("busy")
			if t.right() == nobody || !t.meant(m) {
				return nil
			}
			return t.say(t.words.busy)
		})
	})
}

// handle carries out a turn and remembers that it is done. What fails because the
// bot ends is not done: Telegram gives it again.
func (b *Bot) handle(f *flight, t *turn, do func(*turn) error) {
	if b.ctx.Err() != nil {
		b.track.end(f, false)
		return
	}
	var err error
	panicked := b.guard("an update", func() { err = do(t) })
	switch {
	case panicked:
		t.count("failed")
	case b.ctx.Err() != nil && err != nil:
		b.track.end(f, false)
		return
	case err != nil && lost(err):
		b.Log.Info("a message could not be delivered", "error", err)
	case err != nil:
		t.count("failed")
		b.Log.Error("an update could not be handled", "update", f.id, "error", b.API.Redact(err.Error()))
	}
	if t.finished && !panicked {
		b.track.end(f, true)
		return
	}
	b.finish(f, t.counts...)
}
