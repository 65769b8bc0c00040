package telegram

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"

	"isnad/internal/index"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/outbox"
	"isnad/internal/telegram/state"
)

// jobs is the one re-embedding that may be under way. It is remembered, so that it
// goes on after a restart, and does not keep the update that asked for it waiting.
type jobs struct {
	mu      sync.Mutex
	now     int64 // the job's number; 0 for none
	cancel  context.CancelCauseFunc
	running sync.WaitGroup
}

// errStopped is why a job ends at the press of a button.
var errStopped = errors.New("stopped")

// begin reserves the place of the one job.
func (j *jobs) begin(id int64, cancel context.CancelCauseFunc) bool {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.now != 0 {
		return j.now == id
	}
	j.now, j.cancel = id, cancel
	return true
}

// end frees it.
func (j *jobs) end() {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.now, j.cancel = 0, nil
}

// stop ends the job under way.
func (j *jobs) stop(why error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.cancel != nil {
		j.cancel(why)
	}
}

func (j *jobs) is(id int64) bool {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.now == id && id != 0
}

func (j *jobs) wait() { j.running.Wait() }

// reindex starts bringing the index up to date; "/reindex all" embeds everything
// again.
func (t *turn) reindex(_ *botapi.Message, arg string) error {
	job := state.Job{ID: int64(t.id), Chat: t.chat.ID, Group: !t.chat.Private(), Thread: t.topic, By: t.user.ID,
		Language: t.words.language, Rebuild: strings.EqualFold(arg, "all"), Since: time.Now()}
	if before, under := t.Store.Job(); under && before.ID != job.ID {
		return t.say(t.words.running)
	}
	if t.jobs.is(job.ID) {
		return nil // a second delivery while it goes on
	}
	ctx, cancel := context.WithCancelCause(t.ctx)
	if !t.jobs.begin(job.ID, cancel) {
		cancel(nil)
		return t.say(t.words.running)
	}
	id, err := t.send(message.Escape(t.words.indexing), nil, t.words.stopKeyboard(job.ID))
	if err == nil {
		job.Message = id
		err = t.Store.SetJob(job)
	}
	if err != nil {
		t.jobs.end()
		cancel(nil)
		return err
	}
	t.count("reindexed")
	t.launch(ctx, cancel, job)
	return nil
}

// resume takes up a job that a restart interrupted.
func (b *Bot) resume() {
	job, under := b.Store.Job()
	if !under {
		return
	}
	ctx, cancel := context.WithCancelCause(b.ctx)
	if b.jobs.begin(job.ID, cancel) {
		b.launch(ctx, cancel, job)
	}
}

// launch runs the job beside everything else.
func (b *Bot) launch(ctx context.Context, cancel context.CancelCauseFunc, job state.Job) {
	b.jobs.running.Go(func() {
		defer cancel(nil)
		defer b.jobs.end()
		b.guard("re-embedding", func() { b.runJob(ctx, job) })
	})
}

// runJob brings the index up to date, shows how far it is by changing its message,
// and reports in it.
func (b *Bot) runJob(ctx context.Context, job state.Job) {
	w := languages[languageFor(job.Language)]
	show := b.progress(ctx, job, w)
	report, err := b.Library.Update(ctx, index.UpdateOptions{Rebuild: job.Rebuild, Wait: true, Progress: show.update})
	show.close()
	if errors.Is(context.Cause(ctx), errShutdown) {
		return // it goes on after the restart
	}
	text := w.report(report)
	switch {
	case errors.Is(context.Cause(ctx), errStopped):
		text = w.stopped
	case err != nil:
		b.Log.Error("the index could not be brought up to date", "error", err)
		text = fmt.Sprintf(w.reindexFailed, "\u2068"+b.API.Redact(err.Error())+"\u2069") + hintOf(err)
	}
	if err := b.Store.EndJob(); err != nil {
		b.Log.Error("the end of a job is not remembered", "error", err)
	}
	none := &botapi.Keyboard{Rows: [][]botapi.Button{}}
	if err := b.edited(b.ctx, job, text, none); err != nil && b.ctx.Err() == nil {
		b.Log.Warn("the report of a job was not delivered", "error", err)
	}
}

// hintOf says on a line of its own what can be done about err.
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

// edited changes the job's message.
func (b *Bot) edited(ctx context.Context, job state.Job, text string, k *botapi.Keyboard) error {
	return b.change(ctx, outbox.Chat{ID: job.Chat, Group: job.Group}, botapi.Edit{Chat: job.Chat, Message: job.Message,
		Text: message.Clip(message.Escape(text)), ParseMode: "HTML", Preview: botapi.NoPreview{Disabled: true}, Keyboard: k})
}

// A progress shows how far a job is.
type progress struct {
	changed chan string // the newest text
	last    string
	done    sync.WaitGroup
	cancel  context.CancelFunc
	words   *words
}

// showEvery is the pause between two edits of a progress: quick enough to see that
// it moves, and slow enough to leave the chat's messages to answers.
const showEvery = 3 * time.Second

func (b *Bot) progress(ctx context.Context, job state.Job, w *words) *progress {
	ctx, cancel := context.WithCancel(ctx)
	p := &progress{changed: make(chan string, 1), cancel: cancel, words: w}
	p.done.Go(func() {
		for text := range p.changed {
			if err := b.edited(ctx, job, text, w.stopKeyboard(job.ID)); err != nil && ctx.Err() == nil && !lost(err) {
				b.Log.Debug("a progress was not shown", "error", err)
			}
			sleep(ctx, showEvery)
		}
	})
	return p
}

// update is called by the job. Only the newest text waits to be shown.
func (p *progress) update(now index.Progress) {
	text := p.words.progress(now)
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

// stopKeyboard stops a job.
func (w *words) stopKeyboard(job int64) *botapi.Keyboard {
	return &botapi.Keyboard{Rows: [][]botapi.Button{{{Text: w.stop, Data: "x:" + strconv.FormatInt(job, 36)}}}}
}

// stopJob is the button below a progress.
func (t *turn) stopJob(c *botapi.Callback, data string) error {
	id, err := strconv.ParseInt(data, 36, 64)
	if err == nil && t.jobs.is(id) {
		t.jobs.stop(errStopped)
		return t.toast(c, t.words.stopping, false)
	}
	return t.toast(c, "", false)
}

// progress is a moment of an update in words.
func (w *words) progress(p index.Progress) string {
	percent := 0
	if p.Total > 0 {
		percent = 100 * p.Done / p.Total
	}
	switch p.Stage {
	case index.Reading:
		return fmt.Sprintf(w.reading, percent)
	case index.Splitting:
		return fmt.Sprintf(w.splitting, percent)
	case index.Embedding:
		return fmt.Sprintf(w.embedding, percent)
	}
	return w.writing
}

// mostPaths is how many files of a kind a report names.
const mostPaths = 10

// report says what an update did.
func (w *words) report(r index.Report) string {
	var b strings.Builder
	w.paths(&b, w.added, r.New)
	w.paths(&b, w.altered, r.Changed)
	w.paths(&b, w.gone, r.Removed)
	var refused []string
	for _, f := range r.Refused {
		refused = append(refused, f.Error())
	}
	if b.Len() == 0 && r.Reason == "" {
		b.WriteString(w.upToDate + "\n")
	}
	w.paths(&b, w.refused, refused)
	if r.Reason != "" {
		b.WriteString(w.rebuilt + "\n")
	}
	fmt.Fprintf(&b, "\n"+w.inIndex, r.Files, r.Passages, "\u2068"+short(r.Took)+"\u2069")
	return b.String()
}

// paths lists files under a title.
func (w *words) paths(b *strings.Builder, title string, paths []string) {
	if len(paths) == 0 {
		return
	}
	fmt.Fprintf(b, "%s: %d\n", title, len(paths))
	for i, name := range paths {
		if i == mostPaths {
			fmt.Fprintf(b, w.more+"\n", len(paths)-i)
			return
		}
		fmt.Fprintf(b, "• \u2068%s\u2069\n", message.Preview(name))
	}
}
