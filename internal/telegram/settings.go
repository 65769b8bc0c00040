package telegram

import (
	"isnad/internal/lang"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
)

// settings are what can be chosen in a chat: the language and the length of answers.
type settings struct{ chats *state.People }

// command shows what can be chosen.
func (s *settings) command(t *turn, _ *botapi.Message, _ string) error {
	text, keyboard := s.message(t)
	_, err := t.send(text, nil, keyboard)
	return err
}

func (s *settings) message(t *turn) (html string, keyboard *botapi.Keyboard) {
	now := s.chats.Chat(t.chat.ID)
	language := t.words.Automatic
	if l, ok := lang.Known(now.Language); ok {
		language = l.Name
	}
	length := t.words.Full
	if now.Short {
		length = t.words.Short
	}
	text := t.words.Settings + "\n\n" + t.words.LanguageIs.With(language) + "\n" + t.words.LengthIs.With(length)
	pick := func(label, data string, chosen bool) botapi.Button {
		if chosen {
			label = "✓ " + label
		}
		return botapi.Button{Text: label, Data: data}
	}
	var names []botapi.Button
	for _, l := range lang.All() {
		names = append(names, pick(l.Name, "l:"+l.Code, now.Language == l.Code))
	}
	return message.Escape(text), &botapi.Keyboard{Rows: [][]botapi.Button{
		names,
		{pick(t.words.Automatic, "l:", now.Language == "")},
		{pick(t.words.Full, "a:full", !now.Short), pick(t.words.Short, "a:short", now.Short)},
	}}
}

// languagePressed chooses the language of a chat; "" is each user's own.
func (s *settings) languagePressed(t *turn, c *botapi.Callback, code string) error {
	if _, known := lang.Known(code); code != "" && !known {
		return t.toast(c, "", false)
	}
	return s.change(t, c, func(chat *state.Chat) { chat.Language = code })
}

// lengthPressed chooses the length of answers in a chat.
func (s *settings) lengthPressed(t *turn, c *botapi.Callback, length string) error {
	if length != "full" && length != "short" {
		return t.toast(c, "", false)
	}
	return s.change(t, c, func(chat *state.Chat) { chat.Short = length == "short" })
}

// change changes a setting and shows all of them as they are now.
func (s *settings) change(t *turn, c *botapi.Callback, change func(*state.Chat)) error {
	if err := s.chats.ChangeChat(t.chat.ID, change); err != nil {
		return err
	}
	t.speak(s.chats.Chat(t.chat.ID).Language)
	if err := t.toast(c, t.words.Saved, false); err != nil {
		return err
	}
	text, keyboard := s.message(t)
	return t.edit(c.Message.ID, text, keyboard)
}
