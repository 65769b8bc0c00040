package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"

	"golang.org/x/term"

	"isnad/internal/analysis"
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

// writeJSON writes v as one line. Control characters and marks of direction are escaped: the
// values are the same, and a terminal that shows the line is not upset by an article.
func writeJSON(w io.Writer, v any) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return err
	}
	_, err := io.WriteString(w, escapeMarks(b.String()))
	return err
}

// escapeMarks escapes in a line of JSON what JSON allows and a terminal acts upon.
func escapeMarks(line string) string {
	if !strings.ContainsFunc(line, actsOnTerminal) {
		return line
	}
	var b strings.Builder
	for _, r := range line {
		if actsOnTerminal(r) {
			fmt.Fprintf(&b, `\u%04x`, r)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// actsOnTerminal says whether r is a control character other than the line's end, or turns
// the direction of what follows.
func actsOnTerminal(r rune) bool {
	return r != '\n' && unicode.IsControl(r) || analysis.IsDirection(r)
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
	}, analysis.BalanceDirections(strings.Join(strings.Fields(text), " ")))
}
