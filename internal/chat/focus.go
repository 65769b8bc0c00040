package chat

import (
	"strings"

	"isnad/internal/answer"
)

// Unicode noncharacters, which no text has, mark the words that answer and the citation
// markers while lines are wrapped.
const (
	opens, closes           = "\ufdd0", "\ufdd1"
	opensMarker, endsMarker = "\ufffe", "\uffff" // they take no cell of a terminal
)

var withoutMarks = strings.NewReplacer(opens, "", closes, "", opensMarker, "", endsMarker, "")

// marked returns a text with noncharacters around its citation markers and the words that
// answer, if there are colours to show them in.
func (p Printer) marked(t answer.Printed) string {
	if !p.Color {
		return t.Text
	}
	var b strings.Builder
	at := 0
	put := func(r answer.Range, before, after string) {
		b.WriteString(withoutMarks.Replace(t.Text[at:r.Start]))
		b.WriteString(before + withoutMarks.Replace(t.Text[r.Start:r.End]) + after)
		at = r.End
	}
	markers := t.Markers
	for _, f := range t.Focus {
		for ; len(markers) > 0 && markers[0].Start < f.Start; markers = markers[1:] {
			put(markers[0].Range, opensMarker, endsMarker)
		}
		put(f, opens, closes)
	}
	for _, m := range markers {
		put(m.Range, opensMarker, endsMarker)
	}
	b.WriteString(withoutMarks.Replace(t.Text[at:]))
	return b.String()
}

// dresser returns a function that replaces the noncharacters in each line by colours. Words
// that answer and go on in the next line are coloured there too.
func (p Printer) dresser() func(line string) string {
	const on, off = "\x1b[1;33m", "\x1b[22;39m"
	colours := strings.NewReplacer(opens, on, closes, off, opensMarker, "\x1b[1m", endsMarker, "\x1b[22m")
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
		return colours.Replace(line)
	}
}
