package corpus

import "regexp"

// message is the beginning of a message in a chat as WhatsApp exports it: date, time
// and sender.
var message = regexp.MustCompile(`^\[?\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{1,4}[,،]?\s+\p{Nd}{1,2}:\p{Nd}{2}(:\p{Nd}{2})?(\s?([APap]\.?[Mm]\.?|ص|م))?\]?\s*(-\s*)?[^:]{1,60}:\s`)

func isMessage(text string) bool {
	return (text[0] == '[' || startsWithDigit(text)) && message.MatchString(text)
}

const whyMessage = "a message"

// messages finds the messages of a chat. Each is one statement with the lines that
// follow it, and takes along the one before where that asks.
func (c *classifier) messages(start int) []Unit {
	var units []Unit
	asked := ""
	for n := start; n < len(c.a.Lines); n++ {
		if c.a.Lines[n].Kind != Prose || !isMessage(c.a.line(n)) {
			continue
		}
		c.row(n, whyMessage)
		end := n + 1
		for ; end < len(c.a.Lines) && c.a.Lines[end].Kind == Prose && !isMessage(c.a.line(end)); end++ {
			c.row(end, whyMessage)
			c.a.Lines[end-1].RunsOn = true
		}
		u := Unit{Start: c.a.Lines[n].Start, End: c.a.Lines[end-1].End, Kind: Joined, Context: asked}
		if u.End-u.Start > cellBytes {
			u.Kind = Item
		}
		units = append(units, u)
		if asked = ""; asksLine(c.a.line(end - 1)) {
			if end < len(c.a.Lines) && u.Kind == Joined { // another message follows: an answer perhaps
				units[len(units)-1].Kind = Question
			}
			asked = oneLine(c.a.Text[u.Start+len(message.FindString(c.a.line(n))) : u.End])
		}
		n = end - 1
	}
	return units
}
