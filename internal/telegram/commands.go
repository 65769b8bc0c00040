package telegram

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"isnad/internal/near"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
)

// A command is something that a message with a slash in front asks for.
type command struct {
	name  string
	other []string // names in other languages, to save changing the keyboard
	need  need
	menu  bool // for everybody's menu; else for that of admins
	run   func(t *turn, m *botapi.Message, arg string) error
}

// commands lists them in the order of the help.
func commands() []command {
	return []command{
		{"start", nil, needNothing, false, (*turn).start},
		{"ask", []string{"سؤال", "اسأل", "question"}, needAsker, true, (*turn).askCommand},
		{"search", []string{"بحث", "ابحث", "chercher"}, needAsker, true, (*turn).search},
		{"sources", []string{"مصادر", "المصادر"}, needAsker, true, (*turn).sources},
		{"new", []string{"جديد", "nouveau"}, needAsker, true, (*turn).forget},
		{"settings", []string{"إعدادات", "الإعدادات", "réglages"}, needSetter, true, (*turn).settings},
		{"help", []string{"مساعدة", "aide"}, needNothing, true, (*turn).help},
		{"reindex", nil, needAdmin, false, (*turn).reindex},
		{"stats", nil, needAdmin, false, (*turn).stats},
		{"invite", nil, needOwner, false, (*turn).invite},
		{"users", nil, needOwner, false, (*turn).users},
	}
}

// command is the command of a text and what stands behind it; ok is false where
// the text is none, or one for another bot.
func (t *turn) command(text string) (name, arg string, ok bool) {
	rest, slash := strings.CutPrefix(text, "/")
	if !slash {
		return "", "", false
	}
	name, arg, _ = strings.Cut(strings.ReplaceAll(rest, "\n", " "), " ")
	name, bot, addressed := strings.Cut(name, "@")
	if addressed && !strings.EqualFold(bot, t.me.UserName) {
		return "", "", false
	}
	return strings.ToLower(name), strings.TrimSpace(arg), name != ""
}

// runCommand carries out a command, or says why not.
func (t *turn) runCommand(m *botapi.Message, name, arg string) error {
	i := slices.IndexFunc(commands(), func(c command) bool { return c.name == name || slices.Contains(c.other, name) })
	if i < 0 {
		return t.unknown(m, name)
	}
	c := commands()[i]
	if !t.may(c.need) {
		return t.refuse(c.need)
	}
	return c.run(t, m, arg)
}

// unknown is for a command that there is not. In a group it may be another bot's.
func (t *turn) unknown(m *botapi.Message, name string) error {
	if !t.chat.Private() && !strings.Contains(m.Text, "@") {
		return nil
	}
	if t.right() == nobody {
		return t.refuse(needAsker)
	}
	var names []string
	for _, c := range commands() {
		if t.may(c.need) {
			names = append(append(names, c.name), c.other...)
		}
	}
	if word := near.Word(name, names); word != "" {
		name = name + " (/" + word + "?)"
	}
	if len(name) > 64 {
		name = "…"
	}
	return t.say(fmt.Sprintf(t.words.unknown, "/"+name))
}

// start greets, and lets in who comes with an invitation.
func (t *turn) start(_ *botapi.Message, code string) error {
	if code != "" && code != "access" {
		return t.admit(code)
	}
	if !t.may(needAsker) {
		return t.refuse(needAsker)
	}
	return t.say(fmt.Sprintf(t.words.greeting, t.Library.Counts(t.ctx).Articles))
}

func (t *turn) help(*botapi.Message, string) error {
	if !t.may(needAsker) {
		return t.refuse(needAsker)
	}
	return t.say(t.words.helpText(func(c command) bool { return c.name != "start" && t.may(c.need) }))
}

// forget starts anew: nothing of the conversation so far is used any more.
func (t *turn) forget(*botapi.Message, string) error {
	t.talks.reset(t.talk())
	return t.say(t.words.forgotten)
}

// meant says whether a message is for the bot: everything in private, in a group
// commands, mentions and replies.
func (t *turn) meant(m *botapi.Message) bool {
	if t.chat.Private() {
		return true
	}
	if _, _, ok := t.command(m.Text); ok {
		return true
	}
	if m.ReplyTo != nil && m.ReplyTo.From != nil && m.ReplyTo.From.ID == t.me.ID {
		return true
	}
	_, mentioned := t.unmention(m)
	return mentioned
}

// unmention is a message's text without the mention of the bot.
func (t *turn) unmention(m *botapi.Message) (text string, mentioned bool) {
	text, entities := m.Text, m.Entities
	if text == "" {
		text, entities = m.Caption, m.CaptionEntities
	}
	units := utf16.Encode([]rune(text))
	for i := len(entities) - 1; i >= 0; i-- {
		e := entities[i]
		if e.Offset < 0 || e.Length <= 0 || e.Offset > len(units) || e.Length > len(units)-e.Offset {
			continue // not what Telegram sends
		}
		name := string(utf16.Decode(units[e.Offset : e.Offset+e.Length]))
		mine := e.Type == "mention" && strings.EqualFold(name, "@"+t.me.UserName) ||
			e.Type == "text_mention" && e.User != nil && e.User.ID == t.me.ID
		if mine {
			mentioned = true
			units = append(units[:e.Offset:e.Offset], units[e.Offset+e.Length:]...)
		}
	}
	if mentioned {
		text = string(utf16.Decode(units))
	}
	if at := "@" + strings.ToLower(t.me.UserName); !mentioned && t.me.UserName != "" && utf8.ValidString(text) {
		// A client that marks no mentions.
		if i := strings.Index(strings.ToLower(text), at); i >= 0 && len(strings.ToLower(text)) == len(text) && wordEnds(text[i+len(at):]) {
			text, mentioned = text[:i]+text[i+len(at):], true
		}
	}
	return strings.Trim(strings.TrimSpace(text), " ,،:"), mentioned
}

// wordEnds says whether a user name ends where rest begins.
func wordEnds(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || !(r == '_' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z')
}

// settings shows what can be chosen in this chat.
func (t *turn) settings(*botapi.Message, string) error {
	text, keyboard := t.settingsMessage()
	_, err := t.send(text, nil, keyboard)
	return err
}

func (t *turn) settingsMessage() (html string, keyboard *botapi.Keyboard) {
	now := t.Store.Chat(t.chat.ID)
	language := t.words.automatic
	if w, ok := languages[now.Language]; ok {
		language = w.name
	}
	length := t.words.full
	if now.Short {
		length = t.words.short
	}
	text := t.words.settings + "\n\n" + fmt.Sprintf(t.words.languageIs, language) + "\n" + fmt.Sprintf(t.words.lengthIs, length)
	pick := func(label, data string, chosen bool) botapi.Button {
		if chosen {
			label = "✓ " + label
		}
		return botapi.Button{Text: label, Data: data}
	}
	var names []botapi.Button
	for _, code := range order {
		names = append(names, pick(languages[code].name, "l:"+code, now.Language == code))
	}
	return message.Escape(text), &botapi.Keyboard{Rows: [][]botapi.Button{
		names,
		{pick(t.words.automatic, "l:", now.Language == "")},
		{pick(t.words.full, "a:full", !now.Short), pick(t.words.short, "a:short", now.Short)},
	}}
}

// choose is a button of the settings.
func (t *turn) choose(c *botapi.Callback, kind, value string) error {
	known := kind == "a" && (value == "full" || value == "short") || kind == "l" && (value == "" || languages[value] != nil)
	if !known {
		return t.toast(c, "", false)
	}
	err := t.Store.ChangeChat(t.chat.ID, func(chat *state.Chat) {
		if kind == "l" {
			chat.Language = value
		} else {
			chat.Short = value == "short"
		}
	})
	if err != nil {
		return err
	}
	if w, ok := languages[t.Store.Chat(t.chat.ID).Language]; ok {
		t.words = w
	} else {
		t.words = languages[languageFor(t.user.LanguageCode)]
	}
	if err := t.toast(c, t.words.saved, false); err != nil {
		return err
	}
	text, keyboard := t.settingsMessage()
	return t.edit(c.Message.ID, text, keyboard)
}
