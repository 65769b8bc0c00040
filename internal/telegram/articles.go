package telegram

import (
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/turn"
	"isnad/internal/telegram/upload"
)

// add and remove are the commands for articles that come in by Telegram.
func (b *Bot) add(t *turn.Turn, m *botapi.Message, text string) error {
	if b.upload == nil {
		return t.Say(t.Words.NotSaved)
	}
	return b.upload.Add(t, m, text)
}

func (b *Bot) remove(t *turn.Turn, m *botapi.Message, words string) error {
	if b.upload == nil {
		return t.Say(t.Words.NothingToRemove)
	}
	return b.upload.Remove(t, m, words)
}

// uploadPressed returns what one of the buttons of an upload does.
func (b *Bot) uploadPressed(do func(*upload.Upload, *turn.Turn, *botapi.Callback, string) error) func(*turn.Turn, *botapi.Callback, string) error {
	return func(t *turn.Turn, c *botapi.Callback, data string) error {
		if b.upload == nil {
			return t.Toast(c, "", false)
		}
		return do(b.upload, t, c, data)
	}
}
