package encoder

import (
	"cmp"
	"context"
	"runtime"
	"slices"
	"sync"

	"isnad/internal/courtesy"
)

// mostRows is how many tokens a worker encodes at a time, unless one text is longer: enough
// that unpacking the weights is a thirtieth of the work, few enough that the states stay in
// the second-level cache.
const mostRows = 192

// fewestRows keeps each worker's share large enough to be worth unpacking the weights.
const fewestRows = 48

// Encode runs the model over the texts of b. It calls each once for every text, with the
// text's index and its token states: rows of Hidden numbers, one a token, to be read during
// the call alone. The texts are distributed over one worker a core; each is called from
// several goroutines at a time, in no particular order.
//
// ctx is checked before each share of work, of one text or at most 192 tokens. When it is
// done, Encode stops early and returns its cause. Work in the background pauses for questions
// between the layers.
func (e *Encoder) Encode(ctx context.Context, b *Batch, each func(i int, states []float32)) error {
	if b.Len() == 0 {
		return context.Cause(ctx)
	}
	workers := min(runtime.GOMAXPROCS(0), b.Len())
	q := newQueue(b, workers)
	work := func() {
		r, pacer := e.runs.Get().(*run), courtesy.Pace(ctx)
		for ctx.Err() == nil && q.take(r) {
			r.forward(func() { pacer.Pause(ctx) })
			r.deliver(each)
		}
		e.runs.Put(r)
	}
	if workers == 1 {
		work()
	} else {
		var wg sync.WaitGroup
		for range workers {
			wg.Go(work)
		}
		wg.Wait()
	}
	q.release()
	return context.Cause(ctx)
}

// A queue hands texts to workers, the longest first, so that the last shares
// are small ones and the workers finish together.
type queue struct {
	mu      sync.Mutex
	batch   *Batch
	workers int
	order   []int // indices of the texts not yet taken
	rows    int   // number of tokens not yet taken
	all     []int // the array behind order
}

var queues = sync.Pool{New: func() any { return new(queue) }}

func newQueue(b *Batch, workers int) *queue {
	q := queues.Get().(*queue)
	q.batch, q.workers, q.rows = b, workers, len(b.ids)
	q.all = q.all[:0]
	for i := range b.ends {
		q.all = append(q.all, i)
	}
	slices.SortFunc(q.all, func(i, j int) int {
		return cmp.Or(len(b.text(j))-len(b.text(i)), i-j)
	})
	q.order = q.all
	return q
}

func (q *queue) release() {
	q.batch, q.order = nil, nil
	queues.Put(q)
}

// take gives r its next texts, and returns false when none are left. A share is at most an
// even part of the remaining texts.
func (q *queue) take(r *run) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	r.clear()
	limit := min(max(q.rows/q.workers, fewestRows), mostRows)
	for len(q.order) > 0 {
		ids := q.batch.text(q.order[0])
		if len(r.texts) > 0 && r.rows+len(ids) > limit {
			break
		}
		r.add(q.order[0], ids)
		q.order = q.order[1:]
		q.rows -= len(ids)
	}
	return len(r.texts) > 0
}
