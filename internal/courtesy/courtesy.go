// Package courtesy lets work in the background, such as embedding all articles anew, leave the
// processors to questions that are being answered.
//
// The work calls [Pause] between its shares of some ten milliseconds. It goes on when no
// question is being answered, and after [longest] in any case: a machine that always answers
// spends about a tenth of its time on the work.
package courtesy

import (
	"context"
	"sync"
	"time"
)

// longest is how long a pause takes at most. A share of embedding takes about 30 ms.
const longest = 300 * time.Millisecond

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

// Pause waits while questions are being answered, if ctx is that of work in the background.
func Pause(ctx context.Context) {
	g, _ := ctx.Value(gateKey{}).(*Gate)
	if g == nil {
		return
	}
	idle := g.wanted()
	if idle == nil {
		return
	}
	timer := time.NewTimer(longest)
	defer timer.Stop()
	select {
	case <-idle:
	case <-timer.C:
	case <-ctx.Done():
	}
}
