package chats

import (
	"cmp"
	"fmt"
	"strings"

	"isnad/internal/corpus/doc"
)

// A writer writes messages as lines.
type writer struct {
	out   strings.Builder
	lines []doc.Mark
	units []doc.Unit
	chats int
	depth int // of the value being read
	name  string

	said  map[int64]string // the beginning of each message of the chat, by its number
	asked string           // the message before, where it asks
}

// open begins the next chat. Where there are several, each has a heading.
func (w *writer) open(name string) {
	w.chats++
	w.said, w.asked = map[int64]string{}, ""
	switch {
	case w.chats == 1:
		w.name = name
		return
	case w.chats == 2 && w.name != "":
		w.insert(w.name)
	}
	w.line(clean(name), doc.Mark{Level: 1, Why: "the name of a chat"})
}

// insert puts the name of the first chat above it, once there is another.
func (w *writer) insert(name string) {
	name = clean(name)
	old := w.out.String()
	w.out.Reset()
	w.out.WriteString(name + "\n" + old)
	w.lines = append([]doc.Mark{{Visible: true, Level: 1, Why: "the name of a chat"}}, w.lines...)
	for i := range w.units {
		w.units[i].Start += len(name) + 1
		w.units[i].End += len(name) + 1
	}
}

func (w *writer) line(text string, m doc.Mark) {
	m.Visible = doc.Visible(text) != ""
	w.out.WriteString(text + "\n")
	w.lines = append(w.lines, m)
}

// mostSaid is how much of a message one takes along that replies to it, in bytes.
const mostSaid = 300

// message writes a message of a person that has text.
func (w *writer) message(m *message) {
	body := m.body()
	if m.Type != "message" || doc.Visible(body) == "" {
		return
	}
	from := clean(cmp.Or(doc.OneLine(m.From), "Deleted Account"))
	if m.Forwarded != "" {
		from += " (↪ " + clean(m.Forwarded) + ")"
	}
	date, time, _ := strings.Cut(doc.OneLine(strings.ReplaceAll(m.Date, "\x00", "")), "T")
	start := w.out.Len()
	text := strings.Split(fmt.Sprintf("[%s] %s: %s", strings.TrimSpace(date+" "+strings.ToValidUTF8(time[:min(len(time), 5)], "")), from, body), "\n")
	for i, l := range text {
		w.line(l, doc.Mark{Why: doc.WhyMessage, RunsOn: i+1 < len(text)})
	}
	u := doc.Unit{Start: start, End: w.out.Len() - 1, Kind: doc.Joined, Context: cmp.Or(w.said[m.ReplyTo], w.asked)}
	if u.End-u.Start > doc.CellBytes {
		u.Kind = doc.Item
	}
	short := shorten(doc.OneLine(body))
	if n := len(w.units); w.asked != "" && w.units[n-1].Kind == doc.Joined {
		w.units[n-1].Kind = doc.Question // another message follows: an answer perhaps
	}
	w.said[m.ID], w.asked = short, ""
	if doc.Asks(body) {
		w.asked = short
	}
	w.units = append(w.units, u)
}

// body is the text of a message, or its poll with the votes.
func (m *message) body() string {
	if doc.Visible(string(m.Text)) != "" || m.Poll.Question == "" {
		return lines(string(m.Text))
	}
	b := doc.OneLine(string(m.Poll.Question))
	for _, a := range m.Poll.Answers {
		b += fmt.Sprintf("\n%s: %d", doc.OneLine(string(a.Text)), a.Voters)
	}
	return lines(b)
}

// lines is text without blank lines and characters that no text has.
func lines(s string) string {
	var kept []string
	for l := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '\n' || r == '\r' }) {
		if l = strings.ReplaceAll(l, "\x00", ""); doc.Visible(l) != "" {
			kept = append(kept, l)
		}
	}
	return strings.Join(kept, "\n")
}

// clean is a name as one line that can stand in front of a colon.
func clean(name string) string {
	name = doc.OneLine(strings.NewReplacer("\x00", "", ":", "").Replace(name))
	return shorten(name)
}

// shorten cuts s between two words.
func shorten(s string) string {
	if len(s) <= mostSaid {
		return s
	}
	if at := strings.LastIndexByte(s[:mostSaid], ' '); at > 0 {
		return s[:at]
	}
	return strings.ToValidUTF8(s[:mostSaid], "")
}
