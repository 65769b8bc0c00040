// Package progress shows the progress of a long job, on a terminal and elsewhere.
package progress

import (
	"fmt"
	"io"
	"time"

	"github.com/schollz/progressbar/v3"

	"isnad/internal/index"
)

// every is how often a meter writes a line if there is no bar: often enough to see that a
// long update goes on, and rarely enough for a log.
const every = 5 * time.Second

// A step is a named part of a job.
type step struct{ doing, unit string }

var steps = map[index.Stage]step{
	index.Reading:   {"reading articles", "file"},
	index.Splitting: {"cutting passages", "file"},
	index.Embedding: {"embedding", "token"},
	index.Writing:   {"writing the index", "file"},
}

// asking is the step of an evaluation.
var asking = step{"asking", "question"}

// A Meter shows the progress of a long job: a bar on a terminal, a line now and then
// elsewhere. A short job shows nothing elsewhere. A nil Meter shows nothing.
type Meter struct {
	w        io.Writer
	terminal bool
	step     step                     // zero before the first of a job
	bar      *progressbar.ProgressBar // of step; nil off a terminal
	began    time.Time                // of step
	shown    time.Time                // when the last line was written, or the job began
}

// NewMeter returns a meter that writes to w. On a terminal, which must understand control
// sequences, it draws a bar.
func NewMeter(w io.Writer, terminal bool) *Meter { return &Meter{w: w, terminal: terminal} }

// Update returns the function for an update of the index to call; nil for a nil meter.
func (m *Meter) Update() func(index.Progress) {
	if m == nil {
		return nil
	}
	return func(now index.Progress) { m.show(steps[now.Stage], now.Done, now.Total) }
}

// Questions returns the function for an evaluation to call; nil for a nil meter.
func (m *Meter) Questions() func(done, total int) {
	if m == nil {
		return nil
	}
	return func(done, total int) { m.show(asking, done, total) }
}

// show shows that done of total are done in a step.
func (m *Meter) show(now step, done, total int) {
	if total <= 0 {
		return
	}
	if m.step == (step{}) {
		m.shown = time.Now()
	}
	if now != m.step {
		m.begin(now, total)
	}
	if m.terminal {
		if done > 0 {
			m.bar.Set(done) //nolint:errcheck // a bar that can't be drawn stops no update
		}
		return
	}
	if time.Since(m.shown) >= every {
		m.shown = time.Now()
		fmt.Fprintf(m.w, "bot: %s\n", m.line(done, total))
	}
}

// begin begins a step.
func (m *Meter) begin(now step, total int) {
	m.clear()
	m.step, m.began = now, time.Now()
	if !m.terminal {
		return
	}
	// A bar at 0 would show a rate of 0 and no time left:
	// until then only the words are shown, and the longer bar overwrites them later.
	fmt.Fprintf(m.w, "\r%s …", now.doing)
	m.bar = progressbar.NewOptions(total,
		progressbar.OptionSetWriter(m.w),
		progressbar.OptionSetDescription(now.doing),
		progressbar.OptionSetWidth(30),
		progressbar.OptionShowCount(),
		progressbar.OptionShowIts(),
		progressbar.OptionSetItsString(now.unit),
		progressbar.OptionSetPredictTime(true),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionClearOnFinish(),
	)
	m.bar.StartWithoutRender() // starts its clock
}

// line writes how much of the step is done, how fast, and how long it will take.
func (m *Meter) line(done, total int) string {
	text := fmt.Sprintf("%s: %d of %d %ss", m.step.doing, done, total, m.step.unit)
	spent := time.Since(m.began)
	if done == 0 || spent < time.Second {
		return text // a step may begin with much done already, which gives no rate
	}
	rate := float64(done) / spent.Seconds()
	left := time.Duration(float64(total-done) / rate * float64(time.Second))
	return fmt.Sprintf("%s, %.0f a second, %s left", text, rate, left.Round(time.Second))
}

// clear removes the bar, so that the next output starts on a clean line.
func (m *Meter) clear() {
	if m.bar != nil {
		fmt.Fprint(m.w, "\r\x1b[K") // to the end of the line
		m.bar = nil
	}
}

// Close ends a job. The meter can be used for another.
func (m *Meter) Close() {
	if m != nil {
		m.clear()
		m.step = step{}
	}
}
