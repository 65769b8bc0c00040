package upload

import (
	"cmp"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"isnad/internal/inbox"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
)

// A post is a text that becomes an article.
type post struct {
	text   string
	date   time.Time // zero for none
	author string    // a person; may be empty
	place  string    // the channel or group where it stood; may be empty
	link   string    // may be empty
}

// postOf returns the post in a message: one of a channel, a forwarded one, or its own text.
func postOf(m *botapi.Message) post {
	p := post{text: cmp.Or(m.Text, m.Caption)}
	switch o := m.Origin; {
	case o == nil && m.Chat.Type == "channel":
		p.date, p.author, p.link = time.Unix(m.Date, 0), m.Signature, link(m.Chat, m.ID)
		p.place = m.Chat.Title
	case o == nil:
	case o.Chat != nil:
		p.date, p.author, p.link = time.Unix(o.Date, 0), o.Signature, link(*o.Chat, o.Message)
		p.place = o.Chat.Title
	case o.Sender != nil:
		p.date, p.place = time.Unix(o.Date, 0), o.Sender.Title
	case o.User != nil:
		p.date, p.author = time.Unix(o.Date, 0), strings.TrimSpace(o.User.FirstName+" "+o.User.LastName)
	default:
		p.date, p.author = time.Unix(o.Date, 0), o.Name
	}
	return p
}

// link returns the address of a post in a channel.
func link(c botapi.Chat, message int) string {
	if c.UserName != "" {
		return fmt.Sprintf("https://t.me/%s/%d", c.UserName, message)
	}
	// Of a private channel: for its members alone.
	return fmt.Sprintf("https://t.me/c/%s/%d", strings.TrimPrefix(fmt.Sprint(c.ID), "-100"), message)
}

// longTitle is the longest first line that is taken for a title, in runes.
const longTitle = 100

// longOpening is how much of a text without a title stands for one, in UTF-16 units.
const longOpening = 60

// split parts a text into its title and the rest. A text of one paragraph has no title.
func (p post) split() (title, rest string) {
	text := strings.TrimSpace(p.text)
	first, rest, more := strings.Cut(text, "\n")
	if !more || utf8.RuneCountInString(first) > longTitle {
		return "", text
	}
	return strings.TrimSpace(strings.TrimLeft(first, "# ")), strings.TrimSpace(rest)
}

// contents returns the article: when and where it stood as front matter, its title and its text.
func (p post) contents() []byte {
	title, rest := p.split()
	var b strings.Builder
	if title == "" || !p.date.IsZero() {
		b.WriteString("---\n")
		if title == "" {
			b.WriteString("title: " + quoted(message.Label(rest, longOpening)) + "\n")
		}
		if !p.date.IsZero() {
			b.WriteString("date: " + p.date.UTC().Format("2006-01-02") + "\n")
		}
		for _, field := range [][2]string{{"author", p.author}, {"channel", p.place}, {"url", p.link}} {
			if field[1] != "" {
				b.WriteString(field[0] + ": " + quoted(field[1]) + "\n")
			}
		}
		b.WriteString("---\n\n")
	}
	if title != "" {
		b.WriteString("# " + title + "\n\n")
	}
	b.WriteString(rest + "\n")
	return []byte(b.String())
}

// quoted returns a text as a string of YAML.
func quoted(s string) string {
	line := strings.ToValidUTF8(strings.Join(strings.Fields(s), " "), "\uFFFD")
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(line) + `"`
}

// wordsInName is how many words of a text name its file.
const wordsInName = 7

// name returns a name for the article's file.
func (p post) name() string {
	title, rest := p.split()
	words := strings.Fields(cmp.Or(title, rest))
	stem := strings.Join(words[:min(wordsInName, len(words))], " ")
	return inbox.SafeName(strings.NewReplacer("/", " ", `\`, " ", ".", " ").Replace(stem) + ".md")
}
