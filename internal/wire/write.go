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

// Write writes v as one line. Control characters and marks of direction are escaped: the
// values are the same, and a terminal that shows the line is not upset by an article.
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
