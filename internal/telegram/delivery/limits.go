package delivery

import (
	"sync"
	"time"
)

// mostRemembered is how many users or occasions are remembered before old ones are forgotten.
const mostRemembered = 10_000

// Rates limit how much each user may ask for in a minute. Each has a bucket that holds a
// minute's worth and fills evenly. It is safe for concurrent use.
type Rates struct {
	perMinute float64
	now       func() time.Time

	mu    sync.Mutex
	users map[int64]bucket
}

type bucket struct {
	left float64
	at   time.Time
}

// NewRates returns limits of so many requests a minute.
func NewRates(perMinute int) *Rates {
	return &Rates{perMinute: float64(perMinute), now: time.Now, users: map[int64]bucket{}}
}

// Take reports whether a user may ask now, and counts it.
func (r *Rates) Take(user int64) bool {
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

// forget drops those whose bucket is full again.
func (r *Rates) forget(now time.Time) {
	for user, b := range r.users {
		if now.Sub(b.at) > time.Minute {
			delete(r.users, user)
		}
	}
}

// Occasions keep something from being done too often. It is safe for concurrent use.
type Occasions struct {
	mu    sync.Mutex
	until map[any]time.Time
}

// NewOccasions returns Occasions on which nothing has been done yet.
func NewOccasions() *Occasions { return &Occasions{until: map[any]time.Time{}} }

// Now reports whether something may be done now. If so, it may be done again after pause.
func (o *Occasions) Now(what any, pause time.Duration) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	now := time.Now()
	if now.Before(o.until[what]) {
		return false
	}
	if len(o.until) > mostRemembered {
		for k, until := range o.until {
			if now.After(until) {
				delete(o.until, k)
			}
		}
		if len(o.until) > mostRemembered {
			return false // thousands of strangers get no answer
		}
	}
	o.until[what] = now.Add(pause)
	return true
}

// Forget makes it time for everything.
func (o *Occasions) Forget() {
	o.mu.Lock()
	defer o.mu.Unlock()
	clear(o.until)
}
