package chat

import (
	"strings"

	"isnad/internal/answer"
)

// Two characters that no text has (Unicode noncharacters) stand around the words
// that answer while lines are wrapped.
const opens, closes = "\ufdd0", "\ufdd1"

// marked is an answer's text with the words that answer between opens and closes,
// where there are colours to show them in.
func (p Printer) marked(a answer.Answer) string {
	if !p.Color {
		return a.Text
	}
	var b strings.Builder
	at := 0
	unmark := strings.NewReplacer(opens, "", closes, "")
	for _, f := range a.Focus {
		b.WriteString(unmark.Replace(a.Text[at:f.Start]))
		b.WriteString(opens + unmark.Replace(a.Text[f.Start:f.End]) + closes)
		at = f.End
	}
	b.WriteString(unmark.Replace(a.Text[at:]))
	return b.String()
}

// focused colours what is marked, line by line: what a line leaves open goes on
// in the next.
func (p Printer) focused() func(line string) string {
	const on, off = "\x1b[1;33m", "\x1b[22;39m"
	open := false
	return func(line string) string {
		if !p.Color {
			return line
		}
		if open {
			line = opens + line
		}
		if open = strings.LastIndex(line, opens) > strings.LastIndex(line, closes); open {
			line += closes
		}
		return strings.NewReplacer(opens, on, closes, off).Replace(line)
	}
}
