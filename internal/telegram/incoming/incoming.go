// Package incoming reads what a message asks of the bot: whether it is meant for it,
// its command, its question.
package incoming

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"isnad/internal/telegram/botapi"
)

// Ignored reports whether the bot never reacts to a message: one of its own, one of nobody's,
// or a post in a channel.
func Ignored(m *botapi.Message, me botapi.Me) bool {
	switch {
	case m.From == nil, byBot(m, me), m.ViaBot != nil && m.ViaBot.ID == me.ID:
		return true
	}
	return m.Chat.ID == 0 || m.Chat.Type == "channel" || service(m)
}

// service reports whether a message says what happened in a chat and not what somebody
// wrote: a pin, a timer, a new background.
func service(m *botapi.Message) bool {
	return m.Text == "" && m.Caption == "" && !m.Any() && m.MovedTo == 0
}

// Command returns the command of a text and what follows it; ok is false for a text without
// one, or with one for another bot.
func Command(text string, me botapi.Me) (name, arg string, ok bool) {
	rest, slash := strings.CutPrefix(text, "/")
	if !slash {
		return "", "", false
	}
	name, arg, _ = strings.Cut(strings.ReplaceAll(rest, "\n", " "), " ")
	name, bot, addressed := strings.Cut(name, "@")
	if addressed && !strings.EqualFold(bot, me.UserName) {
		return "", "", false
	}
	return strings.ToLower(name), strings.TrimSpace(arg), name != ""
}

// Meant reports whether a message is for the bot: everything in private, in a group commands,
// mentions and replies.
func Meant(m *botapi.Message, me botapi.Me) bool {
	if m.Chat.Private() {
		return true
	}
	if _, _, ok := Command(m.Text, me); ok {
		return true
	}
	if m.ReplyTo != nil && byBot(m.ReplyTo, me) {
		return true
	}
	_, mentioned := Unmention(m, me)
	return mentioned
}

// Question returns what a message asks: its text without the mention of the bot, or if there
// is no other text, the words that it quotes or the message that it replies to.
func Question(m *botapi.Message, me botapi.Me) string {
	text, _ := Unmention(m, me)
	switch {
	case text != "" || m.ReplyTo != nil && byBot(m.ReplyTo, me):
	case m.Quote != nil:
		text = strings.TrimSpace(m.Quote.Text)
	case m.ReplyTo != nil:
		text, _ = Unmention(m.ReplyTo, me)
	}
	return text
}

// longSubject is how much of a text that is replied to is taken for its subject, in bytes.
const longSubject = 600

// Subject returns the words that a question in reply to something is about: those that it
// quotes, or else the text of another person. It is empty for a reply to a message of the
// bot's own, which knows more about it than its text shows.
func Subject(m *botapi.Message, me botapi.Me) string {
	text := ""
	switch {
	case m.Quote != nil:
		text = m.Quote.Text
	case m.ReplyTo != nil && !byBot(m.ReplyTo, me):
		text, _ = Unmention(m.ReplyTo, me)
	}
	return shorten(strings.Join(strings.Fields(text), " "), longSubject)
}

// shorten cuts a text behind a word, so that it has at most n bytes.
func shorten(text string, n int) string {
	if len(text) <= n {
		return text
	}
	return text[:max(0, strings.LastIndexByte(text[:n+1], ' '))]
}

// byBot reports whether a message is one of the bot's own.
func byBot(m *botapi.Message, me botapi.Me) bool { return m.From != nil && m.From.ID == me.ID }

// Unmention returns a message's text without the mention of the bot.
func Unmention(m *botapi.Message, me botapi.Me) (text string, mentioned bool) {
	text, entities := m.Text, m.Entities
	if text == "" {
		text, entities = m.Caption, m.CaptionEntities
	}
	units := utf16.Encode([]rune(text))
	for i := len(entities) - 1; i >= 0; i-- {
		e := entities[i]
		if e.Offset < 0 || e.Length <= 0 || e.Offset > len(units) || e.Length > len(units)-e.Offset {
			continue // Telegram does not send this
		}
		name := string(utf16.Decode(units[e.Offset : e.Offset+e.Length]))
		mine := e.Type == "mention" && strings.EqualFold(name, "@"+me.UserName) ||
			e.Type == "text_mention" && e.User != nil && e.User.ID == me.ID
		if mine {
			mentioned = true
			units = append(units[:e.Offset:e.Offset], units[e.Offset+e.Length:]...)
		}
	}
	if mentioned {
		text = string(utf16.Decode(units))
	} else {
		text, mentioned = cutName(text, me.UserName)
	}
	return strings.Trim(strings.TrimSpace(text), " ,،:"), mentioned
}

// cutName removes @name from a text: some clients do not mark mentions.
func cutName(text, name string) (rest string, found bool) {
	lower, at := strings.ToLower(text), "@"+strings.ToLower(name)
	i := strings.Index(lower, at)
	if name == "" || i < 0 || !utf8.ValidString(text) || len(lower) != len(text) || !wordEnds(text[i+len(at):]) {
		return text, false
	}
	return text[:i] + text[i+len(at):], true
}

// wordEnds reports whether a user name ends where rest begins.
func wordEnds(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || !(r == '_' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z')
}
