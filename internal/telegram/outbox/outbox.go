// Package outbox decides when a message may go out, so that no limit of
// Telegram's is broken:
//
//	1 message a second in a chat
//	20 messages a minute in a group
//	30 messages a second over all
//
// An edit counts as a message. Messages of one chat go out one at a time and in
// the order in which they came. An edit that waits while a newer one of the same
// message comes is never sent: only the newest text is worth a message.
//
// A limit of n in a period is n slots. A message takes a slot of each of its
// limits before it is sent, and gives it back one period after the answer came.
// Since Telegram counts a message somewhere between the two, there are never more
// than n in any period by Telegram's clock, however the network delays them.
//
// When Telegram says all the same that it was too fast (429), the message waits as
// long as it says, and all of its chat behind it. When several chats are told so
// at once it is the limit over all, and everything waits. What failed for a while,
// a cut connection or a server's error, is tried again with growing pauses.
//
// # Scope
//
// What is sent, and over which connection, is the caller's: the outbox only calls
// it at the right time.
package outbox

import (
	"cmp"
	"context"
	"errors"
	"sync"
	"time"

	"isnad/internal/backoff"
)

// Limits are the most messages in a period; the zero value means Telegram's.
type Limits struct {
	Chat, Group, All Rate
}

// A Rate is a number of messages in a period.
type Rate struct {
	N   int
	Per time.Duration
}

// telegrams are the limits that Telegram names in its FAQ for bots.
var telegrams = Limits{
	Chat:  Rate{1, time.Second},
	Group: Rate{20, time.Minute},
	All:   Rate{30, time.Second},
}

// A Chat is where a message goes.
type Chat struct {
	ID    int64
	Group bool // a group, which has a limit of its own
}

// A Call sends a message. The outbox tries again where its error has a method
// RetryAfter() time.Duration that gives more than zero, or a method
// Temporary() bool that says true.
type Call func(ctx context.Context) error

// An Outbox holds messages until they may be sent. Make one with [New]. It is safe
// for concurrent use.
type Outbox struct {
	limits Limits

	mu    sync.Mutex
	chats map[Chat]*chat
	all   slots
	until time.Time // nothing goes out before
	order uint64    // of the next item
	swept time.Time // when forget last looked
	timer *time.Timer
	due   time.Time // when timer fires; zero where it does not
}

// A chat is the queue of one chat.
type chat struct {
	waiting []*item // oldest first
	sending bool
	slots   slots
	group   slots
	until   time.Time // nothing goes out before
	flooded time.Time // Telegram said "too fast", and to wait until then
}

// An item is a message on its way.
type item struct {
	ctx   context.Context
	call  Call
	edits int // the message that it edits; 0 for none
	order uint64
	fails int // in a row
	done  chan error
}

// New is an outbox with these limits.
func New(limits Limits) *Outbox {
	limits.Chat = cmp.Or(limits.Chat, telegrams.Chat)
	limits.Group = cmp.Or(limits.Group, telegrams.Group)
	limits.All = cmp.Or(limits.All, telegrams.All)
	return &Outbox{limits: limits, chats: map[Chat]*chat{}, all: newSlots(limits.All)}
}

// Send calls call when a message may go to the chat and returns what it failed
// with in the end. Where ctx is done first, call was not called, or its failure was
// one that would have been tried again.
func (o *Outbox) Send(ctx context.Context, to Chat, call Call) error {
	return o.wait(to, &item{ctx: ctx, call: call, done: make(chan error, 1)})
}

// Edit is [Outbox.Send] for an edit of the chat's message with the number id. When
// a newer edit of that message takes its place, it returns nil at once.
func (o *Outbox) Edit(ctx context.Context, to Chat, id int, call Call) error {
	return o.wait(to, &item{ctx: ctx, call: call, edits: id, done: make(chan error, 1)})
}

// Waiting is how many messages wait, those under way included.
func (o *Outbox) Waiting() (n int) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, c := range o.chats {
		n += len(c.waiting)
		if c.sending {
			n++
		}
	}
	return n
}

// wait queues x and waits for its end.
func (o *Outbox) wait(to Chat, x *item) error {
	if err := x.ctx.Err(); err != nil {
		return err
	}
	o.put(to, x)
	select {
	case err := <-x.done:
		return err
	case <-x.ctx.Done():
	}
	if o.remove(to, x) {
		return x.ctx.Err()
	}
	return <-x.done // under way: its call sees ctx as well
}

// put queues x, in the place of an older edit of the same message where there is
// one.
func (o *Outbox) put(to Chat, x *item) {
	o.mu.Lock()
	defer o.mu.Unlock()
	x.order = o.order
	o.order++
	c := o.chats[to]
	if c == nil {
		c = &chat{slots: newSlots(o.limits.Chat), group: newSlots(o.limits.Group)}
		o.chats[to] = c
	}
	for i, old := range c.waiting {
		if x.edits != 0 && old.edits == x.edits {
			x.order = old.order
			c.waiting[i] = x
			old.done <- nil
			o.dispatch()
			return
		}
	}
	c.waiting = append(c.waiting, x)
	o.dispatch()
}

// remove takes x out of the queue; false where it is no longer in it.
func (o *Outbox) remove(to Chat, x *item) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	c := o.chats[to]
	if c == nil {
		return false
	}
	for i, other := range c.waiting {
		if other == x {
			c.waiting = append(c.waiting[:i:i], c.waiting[i+1:]...)
			o.dispatch()
			return true
		}
	}
	return false
}

// dispatch starts everything that may go out now, the longest waiting first, and
// sets the timer for what may go out next. The lock is held.
func (o *Outbox) dispatch() {
	now := time.Now()
	o.forget(now)
	for {
		to, c, next := o.choose(now)
		if c == nil {
			o.wake(now, next)
			return
		}
		x := c.waiting[0]
		c.waiting = c.waiting[1:]
		c.sending = true
		c.slots.take()
		o.all.take()
		if to.Group {
			c.group.take()
		}
		go o.send(to, c, x)
	}
}

// choose is the chat whose oldest message may go out now and waits longest; nil
// where there is none, with the time at which there may be one.
func (o *Outbox) choose(now time.Time) (to Chat, best *chat, next time.Time) {
	for id, c := range o.chats {
		if len(c.waiting) == 0 || c.sending {
			continue
		}
		switch at := o.ready(id, c); {
		case at.After(now):
			if next.IsZero() || at.Before(next) {
				next = at
			}
		case best == nil || c.waiting[0].order < best.waiting[0].order:
			to, best = id, c
		}
	}
	return to, best, next
}

// ready is when the next message of a chat may go out as far as is known now.
func (o *Outbox) ready(to Chat, c *chat) time.Time {
	at := latest(o.until, c.until)
	at = latest(at, c.slots.free())
	at = latest(at, o.all.free())
	if to.Group {
		at = latest(at, c.group.free())
	}
	return at
}

// wake has dispatch run at the time next, if it is one.
func (o *Outbox) wake(now, next time.Time) {
	if next.IsZero() || next.Equal(unknown) || !o.due.IsZero() && !next.Before(o.due) && o.due.After(now) {
		return
	}
	if o.timer != nil {
		o.timer.Stop()
	}
	o.due = next
	o.timer = time.AfterFunc(next.Sub(now), func() {
		o.mu.Lock()
		defer o.mu.Unlock()
		o.due = time.Time{}
		o.dispatch()
	})
}

// send makes the call of x and decides what its end means.
func (o *Outbox) send(to Chat, c *chat, x *item) {
	err := x.ctx.Err()
	if err == nil {
		err = x.call(x.ctx)
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	now := time.Now()
	c.sending = false
	c.slots.give(now)
	o.all.give(now)
	if to.Group {
		c.group.give(now)
	}
	pause, again := retry(err, x.fails)
	if !again || x.ctx.Err() != nil {
		x.done <- err
		o.dispatch()
		return
	}
	x.fails++
	if flooded(err) {
		o.flooded(now, c, now.Add(pause))
	}
	c.until = latest(c.until, now.Add(pause))
	c.back(x)
	o.dispatch()
}

// back puts x in front again, unless a newer edit of the same message has come.
func (c *chat) back(x *item) {
	for _, other := range c.waiting {
		if x.edits != 0 && other.edits == x.edits {
			x.done <- nil
			return
		}
	}
	c.waiting = append([]*item{x}, c.waiting...)
}

// flooded is called when chat c was told to wait until then: if another one is
// already waiting for that reason, all are meant.
func (o *Outbox) flooded(now time.Time, c *chat, then time.Time) {
	for _, other := range o.chats {
		if other != c && other.flooded.After(now) {
			o.until = latest(o.until, then)
		}
	}
	c.flooded = then
}

// pauses are those after failures that may pass.
var pauses = backoff.Pauses{First: time.Second, Last: 30 * time.Second}

// retry reports whether a call that ended with err is to be made again, and after
// which pause.
func retry(err error, fails int) (pause time.Duration, again bool) {
	var limited interface{ RetryAfter() time.Duration }
	if errors.As(err, &limited) && limited.RetryAfter() > 0 {
		return limited.RetryAfter(), true
	}
	var passing interface{ Temporary() bool }
	if errors.As(err, &passing) && passing.Temporary() {
		return pauses.After(fails + 1), true
	}
	return 0, false
}

// flooded reports whether err is Telegram's word for "too fast".
func flooded(err error) bool {
	var limited interface{ RetryAfter() time.Duration }
	return errors.As(err, &limited) && limited.RetryAfter() > 0
}

// forget drops chats that have nothing to wait for, so that memory is bounded by
// the chats of the last minute.
func (o *Outbox) forget(now time.Time) {
	if now.Sub(o.swept) < time.Second {
		return
	}
	o.swept = now
	for id, c := range o.chats {
		if len(c.waiting) == 0 && !c.sending && !c.until.After(now) && c.slots.idle(now) && c.group.idle(now) {
			delete(o.chats, id)
		}
	}
}

func latest(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
