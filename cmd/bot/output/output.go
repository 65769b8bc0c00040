// Package output writes what the subcommands say about articles, their index and evaluations:
// for people as text, for programs as JSON, one object a line. The objects are a stable
// interface, which docs/json.md describes.
//
// How an answer looks is for packages chat and wire, how figures do for eval/table.
package output

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode"

	"isnad/internal/analysis"
)

// JSON writes v as one line. Control characters and marks of direction are escaped: the
// values are the same, and a terminal that shows the line is not upset by an article.
func JSON(w io.Writer, v any) error {
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

// actsOnTerminal reports whether r is a control character other than the line's end, or turns
// the direction of what follows.
func actsOnTerminal(r rune) bool {
	return r != '\n' && unicode.IsControl(r) || analysis.IsDirection(r)
}

// OneLine is text on one line, an article's control characters, which could move
// the cursor or set the window's title, made visible ones, and directions that it leaves
// open ended.
func OneLine(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return unicode.ReplacementChar
		}
		return r
	}, analysis.BalanceDirections(strings.Join(strings.Fields(text), " ")))
}
