// Package telegram is the bot on Telegram: updates in, messages out.
//
// # Updates
//
// An update is confirmed only when everything it asks for has been done; until
// then Telegram keeps it, and gives it again after a crash. What was done is
// remembered, message by message, so that a second delivery does the rest and
// nothing twice. Only a message that was under way in the moment of a kill may be
// sent again, since nobody can know whether it arrived; answers pass a gate one
// by one, so that this is one message at most.
//
// Updates of one chat are handled in their order, those of different chats side by
// side. What waits is bounded: beyond that a question is answered with a polite
// "busy". An update that must wait long, in a group that has used up its messages
// for the minute, is put into the memory and confirmed, so that others behind it
// are not held up.
//
// # Rights
//
// Every update passes one table of rights before anything is done for it: see
// access.go.
//
// # Scope
//
// How answers are found, and which settings there are, is not known here. When a
// message may go out is for package outbox, what it looks like for package
// message, and what survives a restart for package state.
package telegram

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime"
	"sync"
	"time"

	"isnad/internal/library"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/outbox"
	"isnad/internal/telegram/state"
)

// An API calls methods of Telegram's Bot API; [botapi.Client] is one. Its errors
// are of type *botapi.Error.
type API interface {
	Call(ctx context.Context, method string, in, out any) error
	Redact(text string) string // without the token
}

// Options is the bot's surroundings. API, Store and Library are needed; the zero
// value of the others is the recommended setting.
type Options struct {
	API     API
	Store   *state.Store
	Library library.Service
	Log     *slog.Logger // nil: the default

	Public    bool    // everybody may ask
	Admins    []int64 // users who may do everything
	Users     []int64 // users who may ask
	Chats     []int64 // groups whose members may ask
	PerMinute int     // questions of one user in a minute, 0 means 30

	Webhook *Webhook // nil: updates are fetched

	WriteTime time.Duration // what a language model may take to write an answer, which is shown meanwhile; 0 where none does
	EditPause time.Duration // least time between two edits of a draft, 0 means 1.5s, and 5s in groups

	Limits  outbox.Limits
	Workers int           // questions answered side by side, 0 means one for each processor
	Grace   time.Duration // what is under way may take to end after ctx is done, 0 means 15s
	Poll    time.Duration // longest wait of one request for updates, 0 means 50s
}

// A Webhook is an address that Telegram sends updates to.
type Webhook struct {
	URL    string // public
	Listen string // on this machine
	Secret string
}

// A Bot serves people on Telegram. Make one with [New].
type Bot struct {
	Options
	me     botapi.Me
	out    *outbox.Outbox
	gate   *gate
	work   chan struct{} // a place for each question that is being answered
	track  *tracker
	lanes  *lanes
	talks  *talks
	rates  *rates
	once   *sometimes // notes that are not repeated
	typers sync.WaitGroup
	inline inlines
	jobs   jobs
	speed  latencies
	began  time.Time

	// ctx is that of handlers: it outlives Run's by the grace.
	ctx    context.Context
	cancel context.CancelCauseFunc
}

// New is a bot with these options. It talks to nobody yet.
func New(opts Options) *Bot {
	opts.Log = cmp.Or(opts.Log, slog.Default())
	opts.PerMinute = cmp.Or(opts.PerMinute, 30)
	opts.Workers = cmp.Or(opts.Workers, runtime.GOMAXPROCS(0))
	opts.Grace = cmp.Or(opts.Grace, 15*time.Second)
	opts.Poll = cmp.Or(opts.Poll, 50*time.Second)
	b := &Bot{
		Options: opts,
		out:     outbox.New(opts.Limits),
		gate:    newGate(),
		work:    make(chan struct{}, opts.Workers),
		track:   newTracker(opts.Store.Offset()),
		lanes:   newLanes(),
		talks:   newTalks(opts.Library.Converse),
		rates:   newRates(opts.PerMinute),
		once:    newSometimes(),
		began:   time.Now(),
	}
	b.ctx, b.cancel = context.WithCancelCause(context.Background())
	return b
}

// errShutdown is why handlers are stopped in the end.
var errShutdown = errors.New("the bot is shutting down")

// Start asks Telegram who the bot is and prepares its memory. Where Telegram can't
// be reached it tries until ctx is done; a wrong token is an error at once.
func (b *Bot) Start(ctx context.Context) error {
	for pause := time.Second; ; pause = min(2*pause, 30*time.Second) {
		err := b.API.Call(ctx, "getMe", nil, &b.me)
		if err == nil {
			return b.Store.Become(b.me.ID)
		}
		if fatal(err) || !sleep(ctx, pause) {
			return err
		}
		b.Log.Warn("Telegram can't be reached yet", "error", err)
	}
}

// Name is the bot's user name on Telegram, known after [Bot.Start].
func (b *Bot) Name() string { return b.me.UserName }

// fatal says whether err will not pass by itself: the token is wrong.
func fatal(err error) bool {
	e, ok := errors.AsType[*botapi.Error](err)
	return ok && (e.Code == http.StatusUnauthorized || e.Code == http.StatusNotFound && e.Method == "getMe")
}

// Run serves until ctx is done. Then it takes no more updates, gives what is under
// way the time to end, and hands the rest back to Telegram.
func (b *Bot) Run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	b.resume()
	var side sync.WaitGroup
	side.Go(func() { b.guard("menus", func() { b.setMenus(ctx) }) })
	side.Go(func() { b.guard("tidying", func() { b.tidy(ctx) }) })
	for _, text := range b.Store.Parked() {
		b.acceptParked(text)
	}
	var err error
	if b.Webhook != nil {
		err = b.listen(ctx)
	} else {
		err = b.poll(ctx)
	}
	cancel()
	b.end()
	side.Wait()
	return err
}

// end waits for what is under way, for as long as the grace lasts.
func (b *Bot) end() {
	b.jobs.stop(errShutdown)
	done := make(chan struct{})
	go func() {
		b.lanes.wait()
		b.jobs.wait()
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(b.Grace):
		b.Log.Warn("not everything could be finished; Telegram keeps what is left", "updates", b.track.flying())
	}
	b.cancel(errShutdown)
	<-done
	b.typers.Wait()
	b.confirm()
}

// confirm tells Telegram and the memory how far everything is done.
func (b *Bot) confirm() {
	next := b.track.offset()
	if next == 0 {
		return
	}
	if err := b.Store.SetOffset(next); err != nil {
		b.Log.Error("the last update is not remembered", "error", err)
	}
	if b.Webhook != nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	in := botapi.GetUpdates{Offset: next, Limit: 1, Allowed: allowed}
	if err := b.API.Call(ctx, "getUpdates", in, nil); err != nil {
		b.Log.Debug("the last updates are not confirmed; they are remembered as done", "error", err)
	}
}

// tidy forgets old things now and then.
func (b *Bot) tidy(ctx context.Context) {
	for sleep(ctx, time.Hour) {
		if err := b.Store.Tidy(); err != nil {
			b.Log.Error("tidying the memory", "error", err)
		}
		if next := b.track.offset(); next > 0 {
			b.Store.SetOffset(next) //nolint:errcheck // what is done is remembered anyway
		}
	}
}

// guard runs f and reports a panic instead of ending the program.
func (b *Bot) guard(what string, f func()) (panicked bool) {
	defer func() {
		if p := recover(); p != nil {
			panicked = true
			stack := make([]byte, 16<<10)
			stack = stack[:runtime.Stack(stack, false)]
			b.Log.Error("panic", "in", what, "panic", b.API.Redact(fmt.Sprint(p)), "stack", b.API.Redact(string(stack)))
		}
	}()
	f()
	return false
}

// sleep waits; false where ctx was done first.
func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}
