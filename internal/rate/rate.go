// Package rate limits how often each user may ask.
package rate

import (
	"sync"
	"time"
)

// mostRemembered is the number of users above which those with a full bucket are forgotten.
const mostRemembered = 10_000

// Limits limit how much each user may ask for in a minute. Each user has a bucket that holds
// a minute's worth and fills evenly. It is safe for concurrent use.
type Limits[K comparable] struct {
	perMinute float64
	now       func() time.Time

	mu    sync.Mutex
	users map[K]bucket
}

type bucket struct {
	left float64
	at   time.Time
}

// New returns limits of so many requests a minute.
func New[K comparable](perMinute int) *Limits[K] {
	return &Limits[K]{perMinute: float64(perMinute), now: time.Now, users: map[K]bucket{}}
}

// Take reports whether a user may ask now, and counts the question.
func (r *Limits[K]) Take(user K) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	now := r.now()
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
	if len(r.users) > mostRemembered {
		r.forget(now)
	}
	return ok
}

// forget drops users whose bucket is full again.
func (r *Limits[K]) forget(now time.Time) {
	for user, b := range r.users {
		if now.Sub(b.at) > time.Minute {
			delete(r.users, user)
		}
	}
}
