package delivery

import (
	"context"
	"sync"
	"time"
)

// A tracker knows which updates are in progress, and therefore which are confirmed.
type tracker struct {
	mu       sync.Mutex
	tasks    map[int]*Task
	next     int // one more than the highest number so far; 0: not known
	lastCame time.Time
	ended    chan struct{} // holds a value when a task has ended since the last wait
}

func newTracker() *tracker {
	return &tracker{tasks: map[int]*Task{}, lastCame: time.Now(), ended: make(chan struct{}, 1)}
}

// startAt says that updates before next are confirmed; 0 for unknown.
func (t *tracker) startAt(next int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.next = next
}

// begin starts the task of an update. When that is in progress already, it returns its task
// and false.
func (t *tracker) begin(id int) (task *Task, isNew bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if task := t.tasks[id]; task != nil {
		return task, false
	}
	t.lastCame = time.Now()
	task = &Task{ID: id, Began: t.lastCame, done: make(chan struct{})}
	t.tasks[id] = task
	t.next = max(t.next, id+1)
	return task, true
}

// end ends a task. One that is not ok stays in the list, so that it is not confirmed.
func (t *tracker) end(task *Task, ok bool) {
	t.mu.Lock()
	task.ok = ok
	if ok {
		delete(t.tasks, task.ID)
	}
	t.mu.Unlock()
	close(task.done)
	select {
	case t.ended <- struct{}{}:
	default:
	}
}

// succeeded reports whether a task has ended and everything was done.
func (t *tracker) succeeded(task *Task) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return task.ok
}

// numbersLast is how long Telegram goes on counting. After a week without updates the next
// may have any number, and a request for those from the old number on would miss it.
const numbersLast = 6 * 24 * time.Hour

// offset returns the first number that is not confirmed; 0 when it is not known.
func (t *tracker) offset() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.tasks) == 0 && time.Since(t.lastCame) > numbersLast {
		t.next = 0
	}
	first := t.next
	for id, task := range t.tasks {
		if !task.parked {
			first = min(first, id)
		}
	}
	return first
}

// unconfirmed returns how many updates are in progress and not confirmed.
func (t *tracker) unconfirmed() (n int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, task := range t.tasks {
		if !task.parked {
			n++
		}
	}
	return n
}

// markParked notes that an update is in the memory now.
func (t *tracker) markParked(task *Task) {
	t.mu.Lock()
	defer t.mu.Unlock()
	task.parked = true
}

// waitingLong returns the tasks that began more than age ago if at least many are in progress;
// none if more than most would be parked.
func (t *tracker) waitingLong(many int, age time.Duration, most int) (all []*Task) {
	t.mu.Lock()
	defer t.mu.Unlock()
	unconfirmed, parked := 0, 0
	for _, task := range t.tasks {
		if task.parked {
			parked++
			continue
		}
		unconfirmed++
		if time.Since(task.Began) > age {
			all = append(all, task)
		}
	}
	if unconfirmed < many || parked+len(all) > most {
		return nil
	}
	return all
}

// wait blocks until a task ends, at most d. It returns at once if one has ended since the last
// call.
func (t *tracker) wait(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-t.ended:
	case <-timer.C:
	case <-ctx.Done():
	}
}

// InProgress returns how many updates are in progress, parked ones included.
func (d *Delivery) InProgress() int {
	d.track.mu.Lock()
	defer d.track.mu.Unlock()
	return len(d.track.tasks)
}

// Next returns one more than the highest number of an update so far; 0 when it is not known.
func (d *Delivery) Next() int {
	d.track.mu.Lock()
	defer d.track.mu.Unlock()
	return d.track.next
}
