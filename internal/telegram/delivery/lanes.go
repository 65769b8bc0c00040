package delivery

import "sync"

// MostWaiting is how many messages of one chat may wait, unless [Options.Room] says otherwise,
// and mostInAll those of all chats.
const (
	MostWaiting = 40
	mostInAll   = 2000
)

// A lane is a queue whose jobs run in their order: the messages of a chat, or the buttons
// that are pressed in it, which do not wait for the messages.
type lane struct {
	chat    int64
	buttons bool
}

// lanes run jobs, those of one lane one after the other, those of different lanes at the
// same time.
type lanes struct {
	mu      sync.Mutex
	waiting map[lane][]func()
	all     int
	running sync.WaitGroup
}

func newLanes() *lanes { return &lanes{waiting: map[lane][]func(){}} }

// add queues a job; false when room jobs wait in the lane, or everything is full.
func (l *lanes) add(to lane, room int, job func()) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	queue, busy := l.waiting[to]
	if len(queue) >= room || l.all >= mostInAll {
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
