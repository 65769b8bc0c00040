package telegram

import (
	"sync"
	"sync/atomic"
	"time"

	"isnad/internal/index"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/message"
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
func (l *loading) wait(t *turn) error {
	if l.over() {
		return nil
	}
	if l.told.Now(t.chat.ID, loadingPause) {
		in := botapi.Send{Chat: t.chat.ID, Thread: t.topic, Text: message.Escape(t.words.Wait + "\n" + l.text(t.words)), ParseMode: "HTML"}
		if err := t.delivery.Notify(t.ctx, in, !t.chat.Private()); err != nil {
			t.log.Info("somebody could not be told to wait", "error", err)
		}
	}
	select {
	case <-l.done:
		return nil
	case <-t.delivery.Stopping().Done():
		return delivery.ErrLater
	}
}

// text describes how far the articles are read.
func (l *loading) text(w *words) string {
	if now := l.share.Load(); now != nil {
		return w.progress(*now)
	}
	return w.Indexing
}

// Ready says that questions can be answered from now on; see [Options.Loading].
func (b *Bot) Ready() { b.loading.end() }

// Loading says how far the articles are read before [Bot.Ready].
func (b *Bot) Loading(p index.Progress) { b.loading.share.Store(&p) }
