package telegram

import (
	"fmt"

	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/starters"
	"isnad/internal/telegram/turn"
)

// examples shows questions with which somebody can begin.
type examples struct {
	questions *questions
	starters  *starters.Chooser
}

// keyboard returns a button for each question that a newcomer may begin with; nil where there is
// none, and in a group, where a button would ask for everybody.
func (e *examples) keyboard(t *turn.Turn) *botapi.Keyboard {
	if !t.Chat.Private() {
		return nil
	}
	defer t.Typing()()
	var k botapi.Keyboard
	err := e.questions.inPlace(t.Ctx, func() error {
		for i, q := range e.starters.Questions(t.Ctx, t.Words.Language.Code) {
			k.Rows = append(k.Rows, []botapi.Button{{Text: q, Data: fmt.Sprintf("e:%d", i)}})
		}
		return nil
	})
	if err != nil || len(k.Rows) == 0 {
		return nil
	}
	return &k
}

// pressed asks the question that stands on the button.
func (e *examples) pressed(t *turn.Turn, c *botapi.Callback, _ string) error {
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
	return e.questions.answer(t, m, asked{text: text, heard: true})
}
