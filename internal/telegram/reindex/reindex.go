// Package reindex brings the index up to date when an admin on Telegram asks for it, and shows
// how far that is.
package reindex

import (
	"context"
	"errors"
	"log/slog"
	"strconv"
	"strings"
	"sync"
	"time"

	"isnad/internal/backoff"
	"isnad/internal/index"
	"isnad/internal/lang"
	"isnad/internal/library"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/outbox"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/texts"
	"isnad/internal/telegram/turn"
)

// Jobs bring the index up to date, one at a time. A job is remembered, so that it goes on after
// a restart and the update that asked for it does not wait for its end. All fields must be set.
type Jobs struct {
	Store    *state.Store
	Library  library.Service
	Delivery *delivery.Delivery
	Log      *slog.Logger
	Redact   func(string) string // takes the token out of a text

	mu     sync.Mutex
	job    int64 // the number of the job; 0 for none
	cancel context.CancelCauseFunc
}

// errStopped is the cause of a job's end at the press of a button.
var errStopped = errors.New("stopped")

// reserve takes the place of the one job, and returns the context of the job. It returns false
// while another one is in progress.
func (x *Jobs) reserve(id int64) (ctx context.Context, ok bool) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.job != 0 {
		return nil, false
	}
	x.job = id
	ctx, x.cancel = context.WithCancelCause(x.Delivery.Stopping())
	return ctx, true
}

// Release frees the place of the one job.
func (x *Jobs) Release() {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.cancel != nil {
		x.cancel(nil)
	}
	x.job, x.cancel = 0, nil
}

// stop ends the job with this number, and reports whether it was in progress.
func (x *Jobs) stop(id int64) bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	if id == 0 || x.job != id {
		return false
	}
	x.cancel(errStopped)
	return true
}

// Running reports whether the job with this number is in progress; of 0, whether none is.
func (x *Jobs) Running(id int64) bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.job == id
}

// Command starts a job; "/reindex all" embeds everything again.
func (x *Jobs) Command(t *turn.Turn, _ *botapi.Message, arg string) error {
	job := state.Job{ID: int64(t.Task.ID), Chat: t.Chat.ID, Group: !t.Chat.Private(), Thread: t.Topic, By: t.User.ID,
		Language: t.Words.Language.Code, Rebuild: strings.EqualFold(arg, "all"), Since: time.Now()}
	if before, inProgress := x.Store.Job(); inProgress && before.ID != job.ID {
		return t.Say(t.Words.Running)
	}
	if x.Running(job.ID) {
		return nil // the update was delivered again
	}
	ctx, ok := x.reserve(job.ID)
	if !ok {
		return t.Say(t.Words.Running)
	}
	id, err := t.Send(message.Escape(t.Words.Indexing), nil, stopKeyboard(t.Words, job.ID))
	if err == nil {
		job.Message = id
		err = x.Store.SetJob(job)
	}
	if err != nil {
		x.Release()
		return err
	}
	t.Task.Count("reindexed")
	x.launch(ctx, job)
	return nil
}

// Resume goes on with a job that a restart interrupted.
func (x *Jobs) Resume() {
	job, interrupted := x.Store.Job()
	if !interrupted {
		return
	}
	if ctx, ok := x.reserve(job.ID); ok {
		x.launch(ctx, job)
	}
}

// launch runs the job beside everything else.
func (x *Jobs) launch(ctx context.Context, job state.Job) {
	x.Delivery.Go("re-embedding", func() {
		defer x.Release()
		x.run(ctx, job)
	})
}

// run brings the index up to date. It shows its progress by changing the job's message, and
// reports in it.
func (x *Jobs) run(ctx context.Context, job state.Job) {
	w := texts.For(job.Language)
	show := x.progress(ctx, job, w)
	report, err := x.Library.Update(ctx, index.UpdateOptions{Rebuild: job.Rebuild, Wait: true, Progress: show.update})
	show.close()
	stopped := errors.Is(context.Cause(ctx), errStopped)
	if ctx.Err() != nil && !stopped {
		return // it goes on after the restart
	}
	text := w.Report(report)
	switch {
	case stopped:
		text = w.Stopped
	case err != nil:
		x.Log.Error("the index could not be brought up to date", "error", err)
		text = w.ReindexFailed.With(lang.Isolate(x.Redact(err.Error()))) + hintOf(err)
	}
	if err := x.Store.EndJob(); err != nil {
		x.Log.Error("the end of a job is not remembered", "error", err)
	}
	none := &botapi.Keyboard{Rows: [][]botapi.Button{}}
	if err := x.edit(x.Delivery.Context(), job, text, none); err != nil && x.Delivery.Context().Err() == nil {
		x.Log.Warn("the report of a job was not delivered", "error", err)
	}
}

// hintOf returns what can be done about err, on a line of its own.
func hintOf(err error) string {
	type hinter interface {
		error
		Hint() string
	}
	if h, ok := errors.AsType[hinter](err); ok && h.Hint() != "" {
		return "\n\u2068" + h.Hint() + "\u2069"
	}
	return ""
}

// edit changes the job's message.
func (x *Jobs) edit(ctx context.Context, job state.Job, text string, k *botapi.Keyboard) error {
	return x.Delivery.Edit(ctx, outbox.Chat{ID: job.Chat, Group: job.Group}, botapi.Edit{Chat: job.Chat, Message: job.Message,
		Text: message.Clip(message.Escape(text)), ParseMode: "HTML", Preview: botapi.NoPreview{Disabled: true}, Keyboard: k})
}

// A progress shows how far a job is.
type progress struct {
	changed chan string // the newest text
	last    string
	done    sync.WaitGroup
	cancel  context.CancelFunc
	words   *texts.Words
}

// showEvery is the pause between two edits of a progress. It is short enough to see that
// something moves, and long enough to leave the chat's messages to answers.
const showEvery = 3 * time.Second

func (x *Jobs) progress(ctx context.Context, job state.Job, w *texts.Words) *progress {
	ctx, cancel := context.WithCancel(ctx)
	p := &progress{changed: make(chan string, 1), cancel: cancel, words: w}
	p.done.Go(func() {
		for text := range p.changed {
			if err := x.edit(ctx, job, text, stopKeyboard(w, job.ID)); err != nil && ctx.Err() == nil {
				x.Log.Debug("a progress was not shown", "error", err)
			}
			backoff.Sleep(ctx, showEvery) //nolint:errcheck // the channel is closed
		}
	})
	return p
}

// update is called by the job. Only the newest text waits to be shown.
func (p *progress) update(now index.Progress) {
	text := p.words.Progress(now)
	if text == p.last {
		return
	}
	p.last = text
	select {
	case <-p.changed:
	default:
	}
	p.changed <- text
}

func (p *progress) close() {
	select {
	case <-p.changed: // the report follows
	default:
	}
	close(p.changed)
	p.cancel()
	p.done.Wait()
}

// stopKeyboard returns the button that stops a job.
func stopKeyboard(w *texts.Words, job int64) *botapi.Keyboard {
	return &botapi.Keyboard{Rows: [][]botapi.Button{{{Text: w.Stop, Data: "x:" + strconv.FormatInt(job, 36)}}}}
}

// StopPressed is the button below a progress.
func (x *Jobs) StopPressed(t *turn.Turn, c *botapi.Callback, data string) error {
	id, err := strconv.ParseInt(data, 36, 64)
	if err == nil && x.stop(id) {
		return t.Toast(c, t.Words.Stopping, false)
	}
	return t.Toast(c, "", false)
}
