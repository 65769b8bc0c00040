package structure

import (
	"regexp"

	"isnad/internal/corpus/doc"
)

// message is the beginning of a message in a chat as WhatsApp exports it: date, time
// and sender.
var message = regexp.MustCompile(`^\[?\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{1,4}[,،]?\s+\p{Nd}{1,2}:\p{Nd}{2}(:\p{Nd}{2})?(\s?([APap]\.?[Mm]\.?|ص|م))?\]?\s*(-\s*)?[^:]{1,60}:\s`)

func isMessage(text string) bool {
	return (text[0] == '[' || startsWithDigit(text)) && message.MatchString(text)
}

const whyMessage = "a message"

// messages finds the messages of a chat. Each is one statement with the lines that
// follow it, and takes along the one before where that asks.
func (c *classifier) messages(start int) []doc.Unit {
	var units []doc.Unit
	asked := ""
	for n := start; n < len(c.lines); n++ {
		if c.lines[n].Kind != doc.Prose || !isMessage(c.line(n)) {
			continue
		}
		c.row(n, whyMessage)
		end := n + 1
		for ; end < len(c.lines) && c.lines[end].Kind == doc.Prose && !isMessage(c.line(end)); end++ {
			c.row(end, whyMessage)
			c.lines[end-1].RunsOn = true
		}
		u := doc.Unit{Start: c.lines[n].Start, End: c.lines[end-1].End, Kind: doc.Joined, Context: asked}
		if u.End-u.Start > doc.CellBytes {
			u.Kind = doc.Item
		}
		units = append(units, u)
		if asked = ""; asksLine(c.line(end - 1)) {
			if end < len(c.lines) && u.Kind == doc.Joined { // another message follows: an answer perhaps
				units[len(units)-1].Kind = doc.Question
			}
			asked = doc.OneLine(c.text[u.Start+len(message.FindString(c.line(n))) : u.End])
		}
		n = end - 1
	}
	return units
}
