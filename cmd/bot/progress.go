package main

import (
	"fmt"
	"io"
	"time"

	"github.com/schollz/progressbar/v3"

	"isnad/internal/retrieval"
)

// every is how often a meter writes a line where nobody watches a bar: often
// enough to see that a long update lives, rare enough for a log.
const every = 5 * time.Second

// A meter shows how far an update has come: a bar on a terminal, a line now and
// then elsewhere. An update of a moment shows nothing elsewhere.
type meter struct {
	w        io.Writer
	terminal bool
	stage    string
	bar      *progressbar.ProgressBar // of stage; nil off a terminal
	began    time.Time                // of stage
	shown    time.Time                // when the last line was written
}

// newMeter is the meter for p, or nil with --quiet.
func newMeter(p *program) *meter {
	if p.common.quiet {
		return nil
	}
	return &meter{w: p.err, terminal: isTerminal(p.err) && !p.dumb(), shown: time.Now()}
}

// progress is what an update calls; nil where there is no meter.
func (m *meter) progress() func(retrieval.Progress) {
	if m == nil {
		return nil
	}
	return m.show
}

func (m *meter) show(now retrieval.Progress) {
	if now.Total <= 0 {
		return
	}
	if now.Stage != m.stage {
		m.begin(now)
	}
	if m.terminal {
		if now.Done > 0 {
			m.bar.Set(now.Done) //nolint:errcheck // a bar that can't be drawn stops no update
		}
		return
	}
	if time.Since(m.shown) >= every {
		m.shown = time.Now()
		fmt.Fprintf(m.w, "bot: %s\n", m.line(now))
	}
}

// begin starts the stage of now.
func (m *meter) begin(now retrieval.Progress) {
	m.close()
	m.stage, m.began = now.Stage, time.Now()
	if !m.terminal {
		return
	}
	// A bar without any progress would show a rate and a time left of nothing:
	// until then the words stand alone, and the bar, which is longer, covers them.
	fmt.Fprintf(m.w, "\r%s …", doing(now.Stage))
	m.bar = progressbar.NewOptions(now.Total,
		progressbar.OptionSetWriter(m.w),
		progressbar.OptionSetDescription(doing(now.Stage)),
		progressbar.OptionSetWidth(30),
		progressbar.OptionShowCount(),
		progressbar.OptionShowIts(),
		progressbar.OptionSetItsString(unit(now.Stage)),
		progressbar.OptionSetPredictTime(true),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionClearOnFinish(),
	)
	m.bar.StartWithoutRender() // its clock
}

// line is now in words: how much is done, how fast, how long it will take.
func (m *meter) line(now retrieval.Progress) string {
	text := fmt.Sprintf("%s: %d of %d %ss", doing(now.Stage), now.Done, now.Total, unit(now.Stage))
	spent := time.Since(m.began)
	if now.Done == 0 || spent < time.Second {
		return text // a stage may begin with much done already: that is no rate
	}
	rate := float64(now.Done) / spent.Seconds()
	left := time.Duration(float64(now.Total-now.Done) / rate * float64(time.Second))
	return fmt.Sprintf("%s, %.0f a second, %s left", text, rate, left.Round(time.Second))
}

// close clears the bar, so that what follows starts on a clean line.
func (m *meter) close() {
	if m == nil || m.bar == nil {
		return
	}
	fmt.Fprint(m.w, "\r\x1b[K") // to the end of the line
	m.bar = nil
}

// doing says what a stage does.
func doing(stage string) string {
	switch stage {
	case "read":
		return "reading articles"
	case "split":
		return "cutting passages"
	case "embed":
		return "embedding"
	case "write":
		return "writing the index"
	case "ask":
		return "asking"
	}
	return stage
}

// unit is what a stage counts.
func unit(stage string) string {
	switch stage {
	case "embed":
		return "token"
	case "ask":
		return "question"
	}
	return "file"
}
