package wire

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode"

	"isnad/internal/analysis"
)

// Write writes v as one line. Control characters and marks of direction are escaped: JSON
// readers see the same values, and the text of an article can't control a terminal that shows
// the line.
func Write(w io.Writer, v any) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return err
	}
	_, err := io.WriteString(w, escapeMarks(b.String()))
	return err
}

// escapeMarks escapes the characters of a line of JSON that JSON allows and a terminal acts
// upon.
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

// actsOnTerminal reports whether r is a control character other than a line end, or changes
// the direction of the text after it.
func actsOnTerminal(r rune) bool {
	return r != '\n' && unicode.IsControl(r) || analysis.IsDirection(r)
}
