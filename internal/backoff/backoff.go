// Package backoff waits between the tries of something that fails for a while.
package backoff

import (
	"context"
	"time"
)

// Pauses double with every failure in a row, from First up to Last.
type Pauses struct {
	First, Last time.Duration
}

// After returns the pause after so many failures in a row, counted from 1.
func (p Pauses) After(failures int) time.Duration {
	pause := p.First
	for ; failures > 1 && pause < p.Last; failures-- {
		pause *= 2
	}
	return min(pause, p.Last)
}

// Sleep waits for d. When ctx is done first, it returns the cause of that.
func Sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
