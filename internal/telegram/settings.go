package telegram

import (
	"isnad/internal/lang"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/turn"
)

// settings are the choices of a chat: the language and the length of answers.
type settings struct{ chats *state.People }

// command shows what can be chosen.
func (s *settings) command(t *turn.Turn, _ *botapi.Message, _ string) error {
	text, keyboard := s.message(t)
	_, err := t.Send(text, nil, keyboard)
	return err
}

func (s *settings) message(t *turn.Turn) (html string, keyboard *botapi.Keyboard) {
	now := s.chats.Chat(t.Chat.ID)
	language := t.Words.Automatic
	if l, ok := lang.Known(now.Language); ok {
		language = l.Name
	}
	length := t.Words.Full
	if now.Short {
		length = t.Words.Short
	}
	text := t.Words.Settings + "\n\n" + t.Words.LanguageIs.With(language) + "\n" + t.Words.LengthIs.With(length)
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
		{pick(t.Words.Automatic, "l:", now.Language == "")},
		{pick(t.Words.Full, "a:full", !now.Short), pick(t.Words.Short, "a:short", now.Short)},
	}}
}

// languagePressed chooses the language of a chat; "" is each user's own.
func (s *settings) languagePressed(t *turn.Turn, c *botapi.Callback, code string) error {
	if _, known := lang.Known(code); code != "" && !known {
		return t.Toast(c, "", false)
	}
	return s.change(t, c, func(chat *state.Chat) { chat.Language = code })
}

// lengthPressed chooses the length of answers in a chat.
func (s *settings) lengthPressed(t *turn.Turn, c *botapi.Callback, length string) error {
	if length != "full" && length != "short" {
		return t.Toast(c, "", false)
	}
	return s.change(t, c, func(chat *state.Chat) { chat.Short = length == "short" })
}

// change changes a setting and shows all of them as they are now.
func (s *settings) change(t *turn.Turn, c *botapi.Callback, change func(*state.Chat)) error {
	if err := s.chats.ChangeChat(t.Chat.ID, change); err != nil {
		return err
	}
	t.Speak(s.chats.Chat(t.Chat.ID).Language)
	if err := t.Toast(c, t.Words.Saved, false); err != nil {
		return err
	}
	text, keyboard := s.message(t)
	return t.Edit(c.Message.ID, text, keyboard)
}
