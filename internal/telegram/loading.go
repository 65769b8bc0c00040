package telegram

import (
	"sync"
	"sync/atomic"
	"time"

	"isnad/internal/index"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/texts"
	"isnad/internal/telegram/turn"
)

// A loading is the time in which the articles are read before the first question can be
// answered.
type loading struct {
	done  chan struct{} // closed when questions can be answered
	once  sync.Once
	share atomic.Pointer[index.Progress]
	told  *delivery.Occasions
}

// newLoading returns a loading that is over unless the articles are yet to be read.
func newLoading(ahead bool) *loading {
	l := &loading{done: make(chan struct{}), told: delivery.NewOccasions()}
	if !ahead {
		l.end()
	}
	return l
}

func (l *loading) end() { l.once.Do(func() { close(l.done) }) }

// over reports whether questions can be answered.
func (l *loading) over() bool {
	select {
	case <-l.done:
		return true
	default:
		return false
	}
}

// loadingPause is the least time between two notes to a chat that the articles are being
// read.
const loadingPause = 2 * time.Minute

// wait blocks until questions can be answered. Somebody who has to wait is told why.
func (l *loading) wait(t *turn.Turn) error {
	if l.over() {
		return nil
	}
	if l.told.Now(t.Chat.ID, loadingPause) {
		in := botapi.Send{Chat: t.Chat.ID, Thread: t.Topic, Text: message.Escape(t.Words.Wait + "\n" + l.text(t.Words)), ParseMode: "HTML"}
		if err := t.Delivery.Notify(t.Ctx, in, !t.Chat.Private()); err != nil {
			t.Log.Info("somebody could not be told to wait", "error", err)
		}
	}
	select {
	case <-l.done:
		return nil
	case <-t.Delivery.Stopping().Done():
		return delivery.ErrLater
	}
}

// text describes how far the articles are read.
func (l *loading) text(w *texts.Words) string {
	if now := l.share.Load(); now != nil {
		return w.Progress(*now)
	}
	return w.Indexing
}

// Ready says that questions can be answered from now on; see [Options.Loading].
func (b *Bot) Ready() { b.loading.end() }

// Loading says how far the articles are read before [Bot.Ready].
func (b *Bot) Loading(p index.Progress) { b.loading.share.Store(&p) }
