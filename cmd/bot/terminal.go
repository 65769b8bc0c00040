package main

import (
	"fmt"
	"os"

	"isnad/internal/analysis"
	"isnad/internal/wire"

	"golang.org/x/term"
)

// isTerminal reports whether a stream is a terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// printf writes to standard output.
func (p *program) printf(format string, args ...any) error {
	_, err := fmt.Fprintf(p.out, format, args...)
	return err
}

// printJSON writes v to standard output as one line.
func (p *program) printJSON(v any) error { return wire.Write(p.out, v) }

// note writes a message that is not part of the answer to standard error. Names in it may be
// those of files, and hold anything.
func (p *program) note(format string, args ...any) {
	if !p.common.quiet {
		fmt.Fprintf(p.err, "bot: %s\n", analysis.HarmlessLines(fmt.Sprintf(format, args...)))
	}
}

// dumb reports whether the terminal understands no control sequences.
func (p *program) dumb() bool { return p.variable("TERM") == "" || p.variable("TERM") == "dumb" }

// variable returns an environment variable, "" if it is not set.
func (p *program) variable(name string) string {
	value, _ := p.env(name)
	return value
}
