package telegram

import (
	"fmt"

	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/turn"
)

// examples returns a button for each question that a newcomer may begin with; nil where there is
// none, and in a group, where a button would ask for everybody.
func (b *Bot) examples(t *turn.Turn) *botapi.Keyboard {
	if !t.Chat.Private() {
		return nil
	}
	defer t.Typing()()
	var k botapi.Keyboard
	err := b.questions.inPlace(t.Ctx, func() error {
		for i, q := range b.starters.Questions(t.Ctx, t.Words.Language.Code) {
			k.Rows = append(k.Rows, []botapi.Button{{Text: q, Data: fmt.Sprintf("e:%d", i)}})
		}
		return nil
	})
	if err != nil || len(k.Rows) == 0 {
		return nil
	}
	return &k
}

// examplePressed asks the question that stands on the button.
func (b *Bot) examplePressed(t *turn.Turn, c *botapi.Callback, _ string) error {
	text := ""
	for _, row := range c.Message.Keyboard.Rows {
		for _, button := range row {
			if button.Data == c.Data {
				text = button.Text
			}
		}
	}
	if text == "" {
		return t.Toast(c, t.Words.TooOld, true)
	}
	if err := t.Toast(c, "", false); err != nil {
		return err
	}
	m := &botapi.Message{ID: c.Message.ID, Chat: t.Chat, From: &t.User, Text: text}
	return b.questions.answer(t, m, asked{text: text, heard: true})
}

// export sends an admin the file of votes on answers.
func (b *Bot) export(t *turn.Turn, _ *botapi.Message, _ string) error {
	text, err := b.store.Answers.Feedback()
	if err != nil {
		return err
	}
	if len(text) == 0 {
		return t.Say(t.Words.NoFeedback)
	}
	return t.Delivery.SendFile(t.Ctx, t.To(), botapi.SendDocument{Chat: t.Chat.ID, Thread: t.Topic, File: botapi.File{Name: "feedback.jsonl", Contents: text}})
}
