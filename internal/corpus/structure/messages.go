package structure

import (
	"regexp"
	"strings"
	"sync"

	"isnad/internal/corpus/doc"
	"isnad/internal/corpus/phrase"
)

// The beginning of a message in a chat as WhatsApp exports it: date and time, in any
// order and digits and with the marks that keep their direction, then the sender. Without
// a sender it is a notice of the service.
const (
	turn        = `[\x{200e}\x{200f}\x{061c}]*`
	stampDate   = `\p{Nd}{1,4}` + turn + `[/.-]` + turn + `\p{Nd}{1,2}` + turn + `[/.-]` + turn + `\p{Nd}{1,4}`
	stampTime   = `\p{Nd}{1,2}[:.]\p{Nd}{2}([:.]\p{Nd}{2})?(\s?(\p{Zs}?[AaPp]\.?\s?[Mm]\.?|ص|م))?`
	stampBehind = turn + `\]?` + turn + `\s*([-–]\s*)?` + turn
)

var (
	stamp   = regexp.MustCompile(`^\[?` + turn + stampDate + turn + `[,،]?\s+` + turn + stampTime + stampBehind)
	message = regexp.MustCompile(stamp.String() + `[^:]{1,60}:(\s|$)`)
)

func isStamp(text string) bool {
	return (text[0] == '[' || startsWithDigit(text)) && stamp.MatchString(text)
}

func isMessage(text string) bool { return isStamp(text) && message.MatchString(text) }

// withoutText are the bodies of messages that stand for something else than text, folded.
var withoutText = sync.OnceValue(func() phrase.Set { return phrase.Listed("messages without text") })

// chat finds the messages of a chat and what else its export holds.
type chat struct{ *sheet }

// notices marks the messages of the service, and those without text.
func (c chat) notices(start int) {
	messages := 0
	var notices []int
	for n := start; c.going(n); n++ {
		if c.lines[n].Kind != doc.Prose && c.lines[n].Kind != doc.Boilerplate || !isStamp(c.line(n)) {
			continue
		}
		text := c.line(n)
		begin := message.FindString(text)
		if begin != "" {
			messages++
		}
		if begin == "" || withoutText().Has(strings.Join(phrase.Folded(text[len(begin):]), " ")) {
			notices = append(notices, n)
		}
	}
	if messages < fewestMessages {
		return
	}
	for _, n := range notices {
		c.row(n, "a notice of the chat, or a message without text")
		c.lines[n].Kind = doc.Boilerplate
	}
}

// fewestMessages is how many messages make a chat, whose notices are known by their form.
const fewestMessages = 2

// mostRest is how many lines a message may have behind a blank line.
const mostRest = 60

// restOfMessage is the line at which a message ends whose lines before a blank one end at
// line end. A sender may leave lines blank; where the next message follows soon, what stands
// before it is theirs.
func (c chat) restOfMessage(end int) int {
	next := end
	for next < len(c.lines) && next < end+mostRest && (c.lines[next].Kind == doc.Blank || !isStamp(c.line(next))) {
		next++
	}
	if next == end || next == len(c.lines) || next == end+mostRest {
		return end
	}
	last := end
	for n := end; n < next; n++ {
		if c.lines[n].Kind != doc.Blank {
			c.row(n, doc.WhyMessage)
			last = n + 1
		}
	}
	return last
}

// mostOfAsker is how many words a message has that asks about the one before it: «ليش؟».
const mostOfAsker = 2

// askedIn is what a message asks, which the next may answer; empty for nothing. A question that is a
// word or two is about the message before.
func askedIn(message, before string) string {
	switch {
	case !strings.ContainsAny(message, "؟?"):
		return ""
	case len(strings.Fields(message)) <= mostOfAsker && before != "":
		return before + " — " + message
	}
	return message
}

// messages finds the messages of a chat. Each is one statement with the lines that
// follow it, and takes along the one before where that asks.
func (c chat) messages(start int) []doc.Unit {
	c.notices(start)
	var units []doc.Unit
	asked, before := "", ""
	for n := start; c.going(n); n++ {
		if c.lines[n].Kind != doc.Prose || !isMessage(c.line(n)) {
			continue
		}
		c.row(n, doc.WhyMessage)
		end := n + 1
		for ; end < len(c.lines) && c.lines[end].Kind == doc.Prose && !isStamp(c.line(end)); end++ {
			c.row(end, doc.WhyMessage)
			c.lines[end-1].RunsOn = true
		}
		end = c.restOfMessage(end)
		u := doc.Unit{Start: c.lines[n].Start, End: c.lines[end-1].End, Kind: doc.Joined, Context: asked}
		if u.End-u.Start > doc.CellBytes {
			u.Kind = doc.Item
		}
		units = append(units, u)
		body := doc.OneLine(c.text[u.Start+len(message.FindString(c.line(n))) : u.End])
		if doc.Asks(c.line(end-1)) && end < len(c.lines) && u.Kind == doc.Joined { // another message follows: an answer perhaps
			units[len(units)-1].Kind = doc.Question
		}
		asked = askedIn(body, before)
		before = body
		n = end - 1
	}
	return units
}
