package telegram

import (
	"context"
	"sync"

	"isnad/internal/answer"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/turn"
)

// writings are the answers that a language model writes now. Whoever asked can stop the model,
// and gets the articles' own sentences.
type writings struct {
	mu    sync.Mutex
	stops map[writing]context.CancelFunc
}

// A writing is an answer that is being written, by the draft that shows it.
type writing struct {
	chat  int64
	draft int
}

// begin notes how a writing is stopped. end says that it is over.
func (w *writings) begin(x writing, stop context.CancelFunc) (end func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.stops[x] = stop
	return func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		delete(w.stops, x)
	}
}

// stop stops a writing, if it is not over.
func (w *writings) stop(s *botapi.Stopped) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if stop := w.stops[writing{s.Chat.ID, s.Draft}]; stop != nil {
		stop()
	}
}

// findWritten is find for an answer that a model may write. When it is stopped, the question is
// answered without the model.
func (q *questions) findWritten(t *turn.Turn, what asked, show func(answer.Answer)) (answer.Answer, error) {
	ctx, stop := context.WithCancel(t.Ctx)
	defer stop()
	defer q.writings.begin(writing{t.Chat.ID, t.DraftID()}, stop)()
	live := *t
	live.Ctx = ctx
	a, err := q.find(&live, what, show)
	if ctx.Err() == nil || t.Ctx.Err() != nil {
		return a, err
	}
	what.plain = true
	return q.find(t, what, nil)
}
