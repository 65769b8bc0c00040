package delivery

import (
	"context"
	"encoding/json"
	"time"

	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/outbox"
)

// A Task is one update in progress. Its methods are for one goroutine at a time.
type Task struct {
	ID    int       // the update's number
	Began time.Time // when it came

	raw  json.RawMessage
	done chan struct{}

	// The tracker's lock guards these.
	parked bool // the update is in the memory, and therefore confirmed
	ok     bool // everything was done

	delivery *Delivery
	replay   replay
	counts   []string
	finished bool // the last message was remembered together with the end of the update
}

// Done is closed when the handling of the update has ended.
func (t *Task) Done() <-chan struct{} { return t.done }

// Count counts a name when the update is done.
func (t *Task) Count(name string) { t.counts = append(t.counts, name) }

// Finished reports whether the update is already remembered as done.
func (t *Task) Finished() bool { return t.finished }

// A replay is the messages that have gone out for an update, in order. Those of an earlier
// delivery come first; for each of them Send returns the number and sends nothing.
type replay struct {
	sent []int
	next int // index of the message that Send returns next; len(sent) when it is to send
}

// take returns the next message of an earlier delivery.
func (r *replay) take() (message int, ok bool) {
	if r.next == len(r.sent) {
		return 0, false
	}
	r.next++
	return r.sent[r.next-1], true
}

// add appends a message that has gone out now.
func (r *replay) add(message int) {
	r.sent = append(r.sent, message)
	r.next = len(r.sent)
}

// SentBefore returns the next message that an earlier delivery of the update sent, as [Task.Send]
// would do without sending; ok is false when Send would send one.
func (t *Task) SentBefore() (message int, ok bool) { return t.replay.take() }

// TakeSent returns all messages that have gone out for the update, in this delivery or an
// earlier one. The next Send sends a new message.
func (t *Task) TakeSent() []int {
	t.replay.next = len(t.replay.sent)
	return append([]int(nil), t.replay.sent...)
}

// AnySent reports whether a message has gone out for the update.
func (t *Task) AnySent() bool { return len(t.replay.sent) > 0 }

// A LastFunc remembers, in one change of the memory, what the last message of an update
// completes, that the update is done, and how it is counted. In that case nothing else
// has to be remembered at its end.
type LastFunc func(message int, counts []string) error

// Send sends a message and returns its number. When an earlier delivery of the update sent
// it already, Send only returns its number. last is nil unless the message is the last
// one. When the group has got a new id, Send sends to that and changes in.Chat.
func (t *Task) Send(ctx context.Context, to outbox.Chat, in *botapi.Send, last LastFunc) (message int, err error) {
	if message, ok := t.SentBefore(); ok {
		return message, nil
	}
	d := t.delivery
	err = d.outbox.Send(ctx, to, func(ctx context.Context) error {
		return d.turnstile.pass(ctx, func() error {
			var sent botapi.Sent
			if err := d.sender.send(ctx, in, &sent); err != nil {
				return err
			}
			message = sent.ID
			t.replay.add(message)
			t.remember(message, last)
			return nil
		})
	})
	return message, err
}

// remember saves that a message went out, and for the last one that the update is done.
func (t *Task) remember(message int, last LastFunc) {
	var err error
	if last == nil {
		err = t.delivery.opts.Memory.AddSent(t.ID, message)
	} else {
		err = last(message, t.counts)
		t.finished = err == nil
	}
	if err != nil {
		t.delivery.log.Error("a message that went out is not remembered", "error", err)
	}
}
