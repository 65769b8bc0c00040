package telegram

import (
	"context"
	"sync"
	"time"
)

// mostWaiting is how many messages of one chat wait, and mostAtAll those of all.
const (
	mostWaiting = 40
	mostAtAll   = 2000
)

// A lane is what must stay in order: the messages of a chat, or the buttons that
// are pressed in it, which need not wait for these.
type lane struct {
	chat    int64
	buttons bool
}

// lanes run jobs, those of one lane one after the other, those of different lanes
// side by side.
type lanes struct {
	mu      sync.Mutex
	waiting map[lane][]func()
	all     int
	running sync.WaitGroup
}

func newLanes() *lanes { return &lanes{waiting: map[lane][]func(){}} }

// add queues a job; false where the lane, or everything, is full.
func (l *lanes) add(to lane, job func()) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	queue, busy := l.waiting[to]
	if len(queue) >= mostWaiting || l.all >= mostAtAll {
		return false
	}
	l.all++
	l.waiting[to] = append(queue, job)
	if !busy {
		l.running.Go(func() { l.run(to) })
	}
	return true
}

// side runs a job that is in no lane.
func (l *lanes) side(job func()) { l.running.Go(job) }

func (l *lanes) run(to lane) {
	for {
		l.mu.Lock()
		queue := l.waiting[to]
		if len(queue) == 0 {
			delete(l.waiting, to)
			l.mu.Unlock()
			return
		}
		l.waiting[to] = queue[1:]
		l.all--
		l.mu.Unlock()
		queue[0]()
	}
}

// wait waits until nothing runs.
func (l *lanes) wait() { l.running.Wait() }

// A gate lets one message through at a time, from its start until it is
// remembered, so that a kill can hit no more than one between the two. A message
// that takes very long does not hold up the others.
type gate struct{ place chan struct{} }

// gateLimit is how long one message may keep the gate closed.
const gateLimit = 3 * time.Second

func newGate() *gate { return &gate{make(chan struct{}, 1)} }

func (g *gate) through(ctx context.Context, f func() error) error {
	select {
	case g.place <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	var once sync.Once
	leave := func() { once.Do(func() { <-g.place }) }
	late := time.AfterFunc(gateLimit, leave)
	defer late.Stop()
	defer leave()
	return f()
}
