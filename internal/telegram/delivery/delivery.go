// Package delivery takes updates from Telegram and sends the messages that answer them.
//
// It keeps these promises, whatever the updates ask for:
//   - An update is confirmed when everything that it asks for has been done. Until then
//     Telegram keeps it, and delivers it again after a crash.
//   - Each message that goes out is remembered under its update, so that a second delivery
//     does the rest and nothing twice. Only a message that was being sent at the moment of
//     a kill may be sent again, because nobody can know whether it arrived. Messages pass a
//     turnstile one at a time, so that a kill can affect one message at most.
//   - Updates of one chat are handled in their order, those of different chats at the same
//     time. A limited number may wait; for one beyond it [Handler.Busy] is called.
//   - An update that waits long while many are in progress is parked: it is written to the
//     memory and confirmed, so that the updates behind it can be fetched.
//
// # Scope
//
// A [Handler] decides what an update means and what is said. Package outbox decides when
// a message may go out.
package delivery

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"runtime"
	"sync"
	"time"

	"isnad/internal/backoff"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/outbox"
)

// An API calls methods of Telegram's Bot API; [botapi.Client] is one. Its errors are of
// type *botapi.Error.
type API interface {
	Call(ctx context.Context, method string, in, out any) error
	Redact(text string) string // without the token
}

// A Memory survives a crash; each of its changes is made as a whole or not at all.
type Memory interface {
	Become(bot int64) error // which bot it is of; updates of another are forgotten

	Offset() (next int) // the first update that is not confirmed; 0 for unknown
	SetOffset(next int) error

	Handled(update int) bool
	Finish(update int, counts ...string) error // the update is done and counted

	Sent(update int) (messages []int) // sent for an update that is not done
	AddSent(update, message int) error

	Park(updates map[int]json.RawMessage) error
	Parked() []json.RawMessage // oldest first
}

// A Handler does what updates ask for. Its methods are called side by side for different
// chats. An error is logged and counted; the update is then done nevertheless, because the
// same would happen again.
type Handler interface {
	// Handle does what an update asks for. ctx lasts as long as the bot may take to end.
	Handle(ctx context.Context, t *Task, u botapi.Update) error
	// Busy is called in the place of Handle for a message of a chat in which too many wait,
	// once in a while. For the others nothing is called.
	Busy(ctx context.Context, t *Task, m *botapi.Message) error
	// Muted is called, once in a while, for a message of a chat in which the bot may not write.
	Muted(ctx context.Context, m *botapi.Message) error
	// Moved is called when a group has a new id.
	Moved(from, to int64)
}

// This package counts under these names.
const (
	CountFailed = "failed" // updates that ended with an error
	CountBusy   = "busy"   // messages that [Handler.Busy] was called for
	CountMuted  = "muted"  // updates of chats in which the bot may not write
)

// Options is what a [Delivery] needs. API, Memory and Handler must be set; the zero value of
// the others is the recommended setting.
type Options struct {
	API     API
	Memory  Memory
	Handler Handler
	Log     *slog.Logger // nil: the default

	Room func(m *botapi.Message) int // how many messages of a message's chat may wait, nil means MostWaiting

	Webhook *Webhook // nil: updates are fetched
	Limits  outbox.Limits
	Grace   time.Duration  // how long updates in progress may take to end after ctx is done, 0 means 15s
	Poll    time.Duration  // longest wait of one request for updates, 0 means 50s
	Pauses  backoff.Pauses // between calls while Telegram can't be reached, zero means 1s to 30s
}

// A Delivery takes updates and sends messages for one bot. Make one with [New].
type Delivery struct {
	opts       Options
	log        *slog.Logger
	outbox     *outbox.Outbox
	sender     *sender
	turnstile  *turnstile
	track      *tracker
	lanes      *lanes
	warned     *Occasions // log lines that are not repeated, methods that are not called
	background sync.WaitGroup

	// stopping is done as soon as Run begins to end, ctx when the grace is over.
	stopping, ctx context.Context
	stop, cancel  context.CancelFunc
	giveUp        context.CancelCauseFunc // ends Run with a fault that will not pass
}

// New returns a Delivery with these options. It talks to nobody yet.
func New(opts Options) *Delivery {
	opts.Grace = cmp.Or(opts.Grace, 15*time.Second)
	if opts.Room == nil {
		opts.Room = func(*botapi.Message) int { return MostWaiting }
	}
	opts.Poll = cmp.Or(opts.Poll, 50*time.Second)
	opts.Pauses = cmp.Or(opts.Pauses, backoff.Pauses{First: time.Second, Last: 30 * time.Second})
	d := &Delivery{
		opts:      opts,
		log:       cmp.Or(opts.Log, slog.Default()),
		outbox:    outbox.New(opts.Limits),
		turnstile: newTurnstile(),
		track:     newTracker(),
		lanes:     newLanes(),
		warned:    NewOccasions(),
	}
	d.sender = &sender{call: d.Call, moved: opts.Handler.Moved, log: d.log, warned: d.warned}
	d.stopping, d.stop = context.WithCancel(context.Background())
	d.ctx, d.cancel = context.WithCancel(context.Background())
	d.giveUp = func(error) {} // until Run
	return d
}

// Connect asks Telegram which bot this is and prepares the memory for it. When Telegram
// can't be reached it tries until ctx is done; a wrong token is an error at once.
func (d *Delivery) Connect(ctx context.Context) (me botapi.Me, err error) {
	if err := d.callUntilDone(ctx, "getMe", nil, &me, (*botapi.Error).WrongToken); err != nil {
		return me, err
	}
	if err := d.opts.Memory.Become(me.ID); err != nil {
		return me, err
	}
	d.track.startAt(d.opts.Memory.Offset())
	return me, nil
}

// Run delivers until ctx is done, or until something fails that will not pass. Then it takes
// no more updates, gives those in progress the time to end, and leaves the rest to Telegram.
func (d *Delivery) Run(ctx context.Context) error {
	ctx, d.giveUp = context.WithCancelCause(ctx)
	defer d.giveUp(nil)
	context.AfterFunc(ctx, d.stop)
	d.Go("remembering the offset", d.rememberOffset)
	for _, text := range d.opts.Memory.Parked() {
		d.acceptParked(text)
	}
	var err error
	if d.opts.Webhook != nil {
		err = listener{d}.listen(ctx)
	} else {
		err = poller{d}.poll(ctx)
	}
	d.end()
	return cmp.Or(err, reasonToEnd(ctx))
}

// Stopping returns a context that is done as soon as Run begins to end.
func (d *Delivery) Stopping() context.Context { return d.stopping }

// Context returns a context that is done when the grace of Run is over.
func (d *Delivery) Context() context.Context { return d.ctx }

// Go runs f beside the updates. Run waits for it, so that it must end soon after
// [Delivery.Stopping] is done. A panic is logged.
func (d *Delivery) Go(what string, f func()) {
	d.background.Go(func() { d.guard(what, f) })
}

// end waits until updates in progress are done, for as long as the grace lasts.
func (d *Delivery) end() {
	d.stop()
	done := make(chan struct{})
	go func() {
		d.lanes.wait()
		d.background.Wait()
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(d.opts.Grace):
		d.log.Warn("not everything could be finished; Telegram keeps the rest", "updates", d.track.unconfirmed())
	}
	d.cancel()
	<-done
	d.confirm()
}

// confirm tells Telegram and the memory up to which update everything is done.
func (d *Delivery) confirm() {
	next := d.track.offset()
	if next == 0 {
		return
	}
	if err := d.opts.Memory.SetOffset(next); err != nil {
		d.log.Error("the number of the last update could not be saved", "error", err)
	}
	if d.opts.Webhook != nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	in := botapi.GetUpdates{Offset: next, Limit: 1, Allowed: allowed}
	if err := d.opts.API.Call(ctx, "getUpdates", in, nil); err != nil {
		d.log.Debug("the last updates are not confirmed; they are remembered as done", "error", err)
	}
}

// rememberOffset saves once an hour up to which update everything is done.
func (d *Delivery) rememberOffset() {
	for backoff.Sleep(d.stopping, time.Hour) == nil {
		if next := d.track.offset(); next > 0 {
			d.opts.Memory.SetOffset(next) //nolint:errcheck // updates are remembered as done one by one
		}
	}
}

// guard runs f and logs a panic instead of ending the program.
func (d *Delivery) guard(what string, f func()) (panicked bool) {
	defer func() {
		if p := recover(); p != nil {
			panicked = true
			stack := make([]byte, 16<<10)
			stack = stack[:runtime.Stack(stack, false)]
			d.log.Error("panic", "in", what, "panic", d.opts.API.Redact(fmt.Sprint(p)), "stack", d.opts.API.Redact(string(stack)))
		}
	}()
	f()
	return false
}
