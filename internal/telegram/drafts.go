package telegram

import (
	"context"
	"slices"
	"sync"
	"time"

	"isnad/internal/answer"
	"isnad/internal/backoff"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/turn"
)

// The shortest time between two edits of a message that is being written. Telegram lets a
// group have 20 messages a minute, including edits, and others write there too.
const (
	editPause      = 1500 * time.Millisecond
	groupEditPause = 5 * time.Second
)

// A draft shows an answer while it is being written: in a private chat as Telegram shows drafts,
// where the server has that, and else as a message that is changed. A goroutine sends its
// texts, so that the writer does not wait for Telegram; a text that is followed by a newer
// one before it is sent is never sent.
type draft struct {
	turn  *turn.Turn
	reply *botapi.Message
	pause time.Duration
	news  chan answer.Answer // holds the newest text that was not shown yet
	stop  context.CancelFunc
	done  sync.WaitGroup
	id    int  // of the message, 0 before there is one
	live  bool // Telegram shows the draft as one, without a message
}

// draft begins to show an answer to m while it is written. When no language model writes, there
// is nothing to show.
func (q *questions) draft(t *turn.Turn, m *botapi.Message) *draft {
	if q.writeTime == 0 {
		return &draft{stop: func() {}}
	}
	d := &draft{turn: t, reply: m, pause: q.editPause, news: make(chan answer.Answer, 1)}
	if d.pause == 0 {
		d.pause = editPause
		if !t.Chat.Private() {
			d.pause = groupEditPause
		}
	}
	var ctx context.Context
	ctx, d.stop = context.WithCancel(t.Ctx)
	d.done.Go(func() { d.run(ctx) })
	return d
}

// show queues an answer as far as it is written.
func (d *draft) show(a answer.Answer) {
	if len(a.Statements) == 0 || d.news == nil {
		return
	}
	select {
	case <-d.news: // this one is newer
	default:
	}
	d.news <- a
}

// end stops showing and returns the number of the message, 0 for none. An edit that was being
// sent has arrived by then.
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
		if backoff.Sleep(ctx, d.pause) != nil {
			return
		}
	}
}

// put sends the message, or changes it. A failure is only logged, because an answer does not
// need its drafts.
func (d *draft) put(ctx context.Context, a answer.Answer) {
	a.Statements = append(slices.Clip(a.Statements), answer.Statement{Text: "…", Continues: true})
	a.Citations = nil // sources come with the answer
	html := message.Answer(a)
	var err error
	switch {
	case len(html) == 0:
	case d.id == 0 && d.turn.Chat.Private() && d.turn.ShowDraft(ctx, html[0]):
		d.live = true
	case d.live: // one that Telegram did not show now
	case d.id == 0:
		d.id, err = d.turn.Send(html[0], turn.ReplyTo(d.reply.ID), nil)
	default:
		err = d.turn.EditIn(ctx, d.id, turn.Text{HTML: html[0]}, nil)
	}
	if err != nil && ctx.Err() == nil {
		d.turn.Log.Debug("a draft was not shown", "error", err)
	}
}
