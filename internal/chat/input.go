package chat

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"isnad/internal/analysis"
	"os"
	"os/signal"
	"strings"

	"github.com/peterh/liner"
)

// prompt stands in front of the line that is typed. The editor counts its cells, so it
// holds nothing invisible.
const prompt = "> "

// longestLine limits how many bytes of a line are read. It is more than any question may
// have, so that a longer one is refused and not cut in two.
const longestLine = 64 << 10

// errInterrupted reports a Ctrl-C.
var errInterrupted = errors.New("interrupted")

// An input gives the lines of a conversation.
type input struct {
	read       func() (string, error) // blocks until there is a line
	keep       func(line string)      // for the arrow keys
	close      func()                 // gives the terminal back
	pending    chan typed             // a read that has not returned yet, or nil
	interrupts chan os.Signal         // nil off a terminal
}

// typed is the result of a read.
type typed struct {
	line string
	err  error
}

// openInput reads from a line editor if a person types on a capable terminal, and from In
// otherwise. It tells note why the history can't be used.
func openInput(o *Options, note func(string)) *input {
	in := &input{keep: func(string) {}, close: func() {}}
	if !o.Terminal {
		in.read = plain(o.In)
		return in
	}
	in.interrupts = make(chan os.Signal, 1)
	signal.Notify(in.interrupts, os.Interrupt)
	if liner.TerminalSupported() {
		in.edit(o.HistoryFile, note)
	} else {
		read := plain(o.In)
		in.read = func() (string, error) { fmt.Fprint(o.Out, prompt); return read() }
	}
	giveBack := in.close
	in.close = func() { signal.Stop(in.interrupts); giveBack() }
	return in
}

// plain reads r line by line. The part of a line beyond longestLine is skipped.
func plain(r io.Reader) func() (string, error) {
	buf := bufio.NewReader(r)
	return func() (string, error) {
		var line []byte
		for {
			part, more, err := buf.ReadLine()
			line = append(line, part[:min(len(part), longestLine-len(line))]...)
			if errors.Is(err, io.EOF) && len(line) > 0 {
				err = nil // the last line, without its end
			}
			if err != nil || !more {
				return string(line), err
			}
		}
	}
}

// edit makes in read from a line editor with a history.
func (in *input) edit(historyFile string, note func(string)) {
	editor := liner.NewLiner()
	editor.SetCtrlCAborts(true)
	editor.SetBeep(false)
	in.read = func() (string, error) { return editor.Prompt(prompt) }
	in.close = func() { editor.Close() }

	kept, err := openHistory(historyFile)
	if err != nil {
		note("history: " + analysis.OneLine(err.Error()))
	}
	for _, line := range kept.lines {
		editor.AppendHistory(line)
	}
	in.keep = func(line string) {
		editor.AppendHistory(line)
		if err := kept.add(line); err != nil {
			note("history: " + analysis.OneLine(err.Error()))
			kept.name = "" // once is enough
		}
	}
}

// line returns the next line, trimmed. The error is io.EOF at the end, errInterrupted after a
// Ctrl-C, or ctx's own.
func (in *input) line(ctx context.Context) (string, error) {
	if in.pending == nil {
		// A read can't be cancelled: one that outlives an interrupt is used for
		// the line after it.
		in.pending = make(chan typed, 1)
		go func(done chan<- typed) {
			line, err := in.read()
			done <- typed{line, err}
		}(in.pending)
	}
	select {
	case t := <-in.pending:
		in.pending = nil
		return in.accept(t)
	case <-in.interrupts:
		return "", errInterrupted
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// accept turns a typed line into a question.
func (in *input) accept(t typed) (string, error) {
	switch {
	case errors.Is(t.err, liner.ErrPromptAborted):
		return "", errInterrupted
	case errors.Is(t.err, io.EOF):
		return "", io.EOF
	case t.err != nil:
		return "", fmt.Errorf("read a question: %w", t.err)
	}
	line := strings.TrimSpace(strings.TrimPrefix(strings.ToValidUTF8(t.line, "\uFFFD"), "\uFEFF"))
	if line != "" {
		in.keep(line)
	}
	return line, nil
}

// interruptible returns a context that ends on a Ctrl-C, until stop is called.
func (in *input) interruptible(ctx context.Context) (running context.Context, stop func()) {
	running, cancel := context.WithCancel(ctx)
	finished := make(chan struct{})
	go func() {
		defer close(finished)
		select {
		case <-in.interrupts:
			cancel()
		case <-running.Done():
		}
	}()
	return running, func() { cancel(); <-finished }
}
