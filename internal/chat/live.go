package chat

import (
	"fmt"
	"io"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer"
)

// Live shows an answer on a terminal while it is being written, each state in the place of
// the one before. clear removes it, so that the final answer can be shown. show is nil where
// nothing can be redrawn, such as on a pipe.
func (p Printer) Live(w io.Writer) (show func(answer.Answer), clear func()) {
	if p.Height == 0 {
		return nil, func() {}
	}
	lines := 0
	clear = func() {
		if lines > 0 {
			fmt.Fprintf(w, "\x1b[%dA\r\x1b[J", lines) // up, and erase to the end of the screen
			lines = 0
		}
	}
	return func(a answer.Answer) {
		drawn := p.draft(a)
		clear()
		io.WriteString(w, drawn)
		lines = strings.Count(drawn, "\n")
	}, clear
}

// draft returns the end of an answer that is being written, as much as the screen holds.
func (p Printer) draft(a answer.Answer) string {
	var b strings.Builder
	for line := range strings.SplitSeq(a.Text()+" …", "\n") {
		p.lines(&b, "", analysis.OneLine(line), p.faint)
	}
	lines := strings.SplitAfter(b.String(), "\n")
	return strings.Join(lines[max(0, len(lines)-p.Height):], "")
}
