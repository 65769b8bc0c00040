package delivery

import (
	"context"
	"sync"
	"time"
)

// A turnstile lets one message through at a time, from its start until it is remembered, so
// that a kill can come between the two for one message at most.
type turnstile struct{ place chan struct{} }

// turnstileTime is how long a message may hold up the others.
const turnstileTime = 3 * time.Second

func newTurnstile() *turnstile { return &turnstile{make(chan struct{}, 1)} }

// pass runs f while nobody else is in the turnstile.
func (s *turnstile) pass(ctx context.Context, f func() error) error {
	select {
	case s.place <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	var once sync.Once
	leave := func() { once.Do(func() { <-s.place }) }
	late := time.AfterFunc(turnstileTime, leave)
	defer late.Stop()
	defer leave()
	return f()
}
