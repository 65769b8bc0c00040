package structure

import (
	"strings"

	"isnad/internal/corpus/doc"
)

// moments notes when a subtitle is shown, and when a message was sent and by whom.
type moments struct{ *sheet }

func (m moments) find(start int) {
	var now doc.Moment
	for n := start; m.going(n); n++ {
		l := &m.lines[n]
		switch {
		case l.Kind == doc.Markup && l.Why == whyCueTime:
			now = doc.Moment{Time: cueStart(m.line(n))}
		case l.Why == doc.WhyMessage:
			if text := m.line(n); isMessage(text) {
				now = sent(text)
			}
			l.Moment = now
		case l.Why == whyCue:
			l.Moment = now
		case l.Kind != doc.Blank:
			now = doc.Moment{}
		}
	}
}

// cueStart is the beginning of the time of a subtitle, as hours, minutes and seconds.
func cueStart(text string) string {
	start := text[:strings.IndexAny(text, ".,")]
	if strings.Count(start, ":") == 1 {
		start = "00:" + start
	}
	return start
}

// sent is when a message was sent and by whom, as it stands there.
func sent(text string) doc.Moment {
	head := message.FindString(text)
	stamped := stamp.FindString(head)
	bare := func(s string) string {
		return strings.TrimFunc(s, func(r rune) bool { return doc.Invisible(r) || strings.ContainsRune("[]-–:", r) })
	}
	return doc.Moment{Time: doc.OneLine(bare(stamped)), Sender: doc.OneLine(bare(head[len(stamped):]))}
}
