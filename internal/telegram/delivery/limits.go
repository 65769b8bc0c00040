package delivery

import (
	"sync"
	"time"
)

// mostRemembered is how many occasions are remembered before old ones are forgotten.
const mostRemembered = 10_000

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
