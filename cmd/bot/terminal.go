package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"

	"golang.org/x/term"
)

// isTerminal reports whether a person is at the other end of stream.
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
func (p *program) printJSON(v any) error { return writeJSON(p.out, v) }

// writeJSON writes v as one line.
func writeJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

// note tells the person at the terminal something beside the answer.
func (p *program) note(format string, args ...any) {
	if !p.common.quiet {
		fmt.Fprintf(p.err, "bot: "+format+"\n", args...)
	}
}

// dumb says that the terminal understands no control sequences.
func (p *program) dumb() bool { return p.variable("TERM") == "" || p.variable("TERM") == "dumb" }

// variable is an environment variable, "" where it is not set.
func (p *program) variable(name string) string {
	value, _ := p.env(name)
	return value
}

// oneLine is text on one line, an article's control characters, which could move
// the cursor or set the window's title, made visible ones.
func oneLine(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return unicode.ReplacementChar
		}
		return r
	}, strings.Join(strings.Fields(text), " "))
}
