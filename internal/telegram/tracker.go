package telegram

import (
	"context"
	"encoding/json"
	"sync"
	"time"
)

// A tracker knows which updates are under way, and so which are confirmed.
type tracker struct {
	mu      sync.Mutex
	flights map[int]*flight
	next    int // one more than the highest number so far; 0: not known
	seen    time.Time
	ended   chan struct{} // has a place for "something ended"
}

// A flight is an update under way.
type flight struct {
	id     int
	raw    json.RawMessage
	began  time.Time
	parked bool // in the memory: it is confirmed
	done   chan struct{}
	ok     bool // everything was done; read it after done
}

func newTracker(next int) *tracker {
	return &tracker{flights: map[int]*flight{}, next: next, seen: time.Now(), ended: make(chan struct{}, 1)}
}

// begin starts the flight of an update; false with the flight that it is in
// already.
func (t *tracker) begin(id int) (f *flight, isNew bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if f := t.flights[id]; f != nil {
		return f, false
	}
	t.seen = time.Now()
	f = &flight{id: id, began: t.seen, done: make(chan struct{})}
	t.flights[id] = f
	t.next = max(t.next, id+1)
	return f, true
}

// end ends a flight. Where not all was done it stays, so that it is not confirmed.
func (t *tracker) end(f *flight, ok bool) {
	t.mu.Lock()
	f.ok = ok
	if ok {
		delete(t.flights, f.id)
	}
	t.mu.Unlock()
	close(f.done)
	select {
	case t.ended <- struct{}{}:
	default:
	}
}

// numbersLast is how long Telegram counts on: after a week without updates the next
// may have any number, and asking for those from the old number on would miss it.
const numbersLast = 6 * 24 * time.Hour

// offset is the first number that is not confirmed; 0 where it is not known.
func (t *tracker) offset() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.flights) == 0 && time.Since(t.seen) > numbersLast {
		t.next = 0
	}
	first := t.next
	for id, f := range t.flights {
		if !f.parked {
			first = min(first, id)
		}
	}
	return first
}

// flying is how many updates are under way and not confirmed.
func (t *tracker) flying() (n int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, f := range t.flights {
		if !f.parked {
			n++
		}
	}
	return n
}

// parked says that f is in the memory now.
func (t *tracker) parked(f *flight) {
	t.mu.Lock()
	defer t.mu.Unlock()
	f.parked = true
}

// stuck are the flights that have waited long, when there are many; none when very
// many are parked already.
func (t *tracker) stuck(many int, long time.Duration, most int) (all []*flight) {
	t.mu.Lock()
	defer t.mu.Unlock()
	flying, parked := 0, 0
	for _, f := range t.flights {
		switch {
		case f.parked:
			parked++
		default:
			flying++
			if time.Since(f.began) > long {
				all = append(all, f)
			}
		}
	}
	if flying < many || parked+len(all) > most {
		return nil
	}
	return all
}

// rest waits until a flight ends, for d at most; not at all where one has ended since
// the last rest.
func (t *tracker) rest(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-t.ended:
	case <-timer.C:
	case <-ctx.Done():
	}
}
