package telegram

import (
	"slices"
	"sync"
	"time"
)

// rates count what each user asks for in a minute: a bucket that holds a minute's
// worth and fills evenly.
type rates struct {
	perMinute float64

	mu    sync.Mutex
	users map[int64]bucket
}

type bucket struct {
	left float64
	at   time.Time
}

func newRates(perMinute int) *rates {
	return &rates{perMinute: float64(perMinute), users: map[int64]bucket{}}
}

// take says whether a user may ask now, and counts it.
func (r *rates) take(user int64) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	now := time.Now()
	b, known := r.users[user]
	if !known {
		b = bucket{r.perMinute, now}
	}
	b.left = min(r.perMinute, b.left+r.perMinute*now.Sub(b.at).Minutes())
	b.at = now
	ok := b.left >= 1
	if ok {
		b.left--
	}
	r.users[user] = b
	if len(r.users) > 10_000 {
		r.forget(now)
	}
	return ok
}

// forget drops those whose bucket is full again.
func (r *rates) forget(now time.Time) {
	for user, b := range r.users {
		if now.Sub(b.at) > time.Minute {
			delete(r.users, user)
		}
	}
}

// sometimes says things once in a while.
type sometimes struct {
	mu   sync.Mutex
	said map[any]time.Time
}

func newSometimes() *sometimes { return &sometimes{said: map[any]time.Time{}} }

// now says whether it is time to say what again, after at least every.
func (s *sometimes) now(what any, every time.Duration) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := time.Now()
	if now.Before(s.said[what]) {
		return false
	}
	if len(s.said) > 10_000 {
		for k, until := range s.said {
			if now.After(until) {
				delete(s.said, k)
			}
		}
		if len(s.said) > 10_000 {
			return false // strangers in their thousands get no answer
		}
	}
	s.said[what] = now.Add(every)
	return true
}

// latencies are the last times from an update to its answer.
type latencies struct {
	mu   sync.Mutex
	last []time.Duration
	at   int
}

const mostLatencies = 1000

func (l *latencies) add(d time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.last) < mostLatencies {
		l.last = append(l.last, d)
		return
	}
	l.last[l.at] = d
	l.at = (l.at + 1) % mostLatencies
}

// percentile is the time within which that share of the answers came; 0 for none.
func (l *latencies) percentile(share float64) time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.last) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(l.last))
	return sorted[min(len(sorted)-1, int(share*float64(len(sorted))))]
}
