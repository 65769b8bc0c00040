package delivery

import (
	"slices"
	"sync"
	"time"
)

// Times are the last times from an update to its answer. The zero value is empty; it is safe
// for concurrent use.
type Times struct {
	mu   sync.Mutex
	last []time.Duration
	at   int
}

const mostTimes = 1000

// Add adds a time; the oldest of a thousand is dropped for it.
func (t *Times) Add(d time.Duration) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.last) < mostTimes {
		t.last = append(t.last, d)
		return
	}
	t.last[t.at] = d
	t.at = (t.at + 1) % mostTimes
}

// Percentile returns the time within which that share of the answers came; 0 for none.
func (t *Times) Percentile(share float64) time.Duration {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.last) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(t.last))
	return sorted[min(len(sorted)-1, int(share*float64(len(sorted))))]
}
