// Package courtesy lets work in the background, such as embedding all articles anew, leave the
// processors to questions that are being answered.
//
// Each worker calls [Pacer.Pause] every few milliseconds. It goes on when no question is being
// answered, and in any case after [times] the time of the work before: a machine that always
// answers spends a tenth of its time on the work. Time on the clock is what counts, since on a
// machine that others use too the work takes longer.
package courtesy

import (
	"context"
	"sync"
	"time"
)

// A pause takes at most so many times what the work before it took, within bounds.
const (
	times    = 9
	shortest = 300 * time.Millisecond
	longest  = 10 * time.Second
)

// share is how long a worker goes on after a pause that no end of a question ended.
const share = shortest / times

// A Gate counts the questions that are being answered. Its zero value is ready for use, by
// several goroutines.
type Gate struct {
	mu   sync.Mutex
	busy int
	idle chan struct{} // closed when busy becomes 0
}

// Enter says that a question is being answered, until leave is called.
func (g *Gate) Enter() (leave func()) {
	g.add(1)
	return func() { g.add(-1) }
}

// StepAside says that a question waits for another machine, until back is called.
func (g *Gate) StepAside() (back func()) {
	g.add(-1)
	return func() { g.add(1) }
}

func (g *Gate) add(n int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	before := g.busy
	g.busy += n
	switch {
	case before <= 0 && g.busy > 0:
		g.idle = make(chan struct{})
	case before > 0 && g.busy <= 0:
		close(g.idle)
	}
}

// wanted returns a channel that is closed when no question is being answered; nil where none is.
func (g *Gate) wanted() <-chan struct{} {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.busy <= 0 {
		return nil
	}
	return g.idle
}

type gateKey struct{}

// Background returns a context for work that pauses at a gate.
func Background(ctx context.Context, g *Gate) context.Context {
	return context.WithValue(ctx, gateKey{}, g)
}

// A Pacer is one worker's share of the work. Its zero value never pauses.
type Pacer struct {
	gate  *Gate
	began time.Time // of the work since the last pause
	owed  bool      // that pause was as long as it may be: the worker has a share to do
}

// Pace returns a pacer for a worker, which pauses if ctx is that of work in the background.
func Pace(ctx context.Context) Pacer {
	g, _ := ctx.Value(gateKey{}).(*Gate)
	return Pacer{gate: g, began: time.Now()}
}

// Pause waits while questions are being answered.
func (p *Pacer) Pause(ctx context.Context) {
	if p.gate == nil {
		return
	}
	if p.owed && time.Since(p.began) < share {
		return
	}
	p.owed = false
	if idle := p.gate.wanted(); idle != nil {
		timer := time.NewTimer(min(max(times*time.Since(p.began), shortest), longest))
		defer timer.Stop()
		select {
		case <-idle:
		case <-timer.C:
			p.owed = true
		case <-ctx.Done():
		}
	}
	p.began = time.Now()
}
