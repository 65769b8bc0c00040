package telegram

import (
	"context"
	"slices"
	"sync"
	"time"

	"isnad/internal/answer"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
)

// The shortest time between two edits of a message that is being written. Telegram
// lets a group have 20 messages a minute, edits among them, and others write there too.
const (
	editPause      = 1500 * time.Millisecond
	groupEditPause = 5 * time.Second
)

// A draft is a message that shows an answer while it is being written. Its texts are
// sent by a goroutine of its own, so that nobody who writes waits for Telegram; one
// that is overtaken by a newer one is never sent.
type draft struct {
	turn  *turn
	reply *botapi.Message
	pause time.Duration
	news  chan answer.Answer // holds the newest text that was not shown yet
	stop  context.CancelFunc
	done  sync.WaitGroup
	id    int // of the message, 0 before there is one
}

// draft begins to watch an answer to m being written. Where none are written there is
// nothing to watch.
func (t *turn) draft(m *botapi.Message) *draft {
	if t.WriteTime == 0 {
		return &draft{stop: func() {}}
	}
	d := &draft{turn: t, reply: m, pause: t.EditPause, news: make(chan answer.Answer, 1)}
	if d.pause == 0 {
		d.pause = editPause
		if !t.chat.Private() {
			d.pause = groupEditPause
		}
	}
	var ctx context.Context
	ctx, d.stop = context.WithCancel(t.ctx)
	d.done.Go(func() { d.run(ctx) })
	return d
}

// show has an answer shown as far as it is written.
func (d *draft) show(a answer.Answer) {
	if len(a.Statements) == 0 || d.news == nil {
		return
	}
	select {
	case <-d.news: // nobody needs to see it any more
	default:
	}
	d.news <- a
}

// end stops showing and returns the number of the message, 0 for none. What was under
// way has arrived by then.
func (d *draft) end() int {
	d.stop()
	d.done.Wait()
	return d.id
}

func (d *draft) run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case a := <-d.news:
			d.put(ctx, a)
		}
		if !sleep(ctx, d.pause) {
			return
		}
	}
}

// put sends the message, or changes it. An answer can do without its drafts: what fails
// is told to the log alone.
func (d *draft) put(ctx context.Context, a answer.Answer) {
	a.Statements = append(slices.Clip(a.Statements), answer.Statement{Text: "…", Continues: true})
	a.Citations = nil // sources come with the answer
	html := message.Answer(a)
	var err error
	switch {
	case len(html) == 0:
	case d.id == 0:
		d.id, err = d.turn.send(html[0], replyTo(d.reply.ID), nil)
	default:
		err = d.edit(ctx, html[0])
	}
	if err != nil && ctx.Err() == nil {
		d.turn.Log.Debug("a draft was not shown", "error", err)
	}
}

// edit changes the message. When ctx is done a change that waits is given up, but one
// that is under way is not: it would arrive some time, and perhaps behind the last.
func (d *draft) edit(ctx context.Context, html string) error {
	t := d.turn
	in := botapi.Edit{Chat: t.chat.ID, Message: d.id, Text: html, ParseMode: "HTML", Preview: botapi.NoPreview{Disabled: true}}
	return t.out.Edit(ctx, t.to(), d.id, func(context.Context) error {
		return t.call(t.ctx, "editMessageText", in, nil)
	})
}
