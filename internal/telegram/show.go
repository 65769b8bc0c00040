package telegram

import (
	"errors"
	"slices"

	"isnad/internal/answer"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/turn"
)

// An exchange is a question and its answer.
type exchange struct {
	turn     *turn.Turn
	message  *botapi.Message // that asks
	question string
	answer   answer.Answer
}

// record returns an answer as it is remembered for its buttons, for /sources and for edits of
// the question.
func (x exchange) record(id int64, messages []int) state.Answer {
	a := x.answer
	return state.Answer{ID: id, Chat: x.turn.Chat.ID, Question: x.message.ID, Messages: messages, Text: x.question, Meant: a.Resolved,
		Outcome: a.Outcome, Said: a.Text(), Language: a.Language, Citations: a.Citations}
}

// messages returns the texts of the answer, in the length that the chat chose, and the buttons
// below the last. A reply to talk has no buttons.
func (q *questions) messages(x exchange, id int64) (parts []turn.Text, keyboard *botapi.Keyboard) {
	a, w := x.answer, x.turn.Words
	if x.turn.Short {
		a = message.Brief(a)
	}
	if note := a.Note(); note != "" {
		a.Statements = append(slices.Clip(a.Statements), answer.Statement{Text: note})
	}
	for _, html := range message.Answer(a) {
		parts = append(parts, turn.Text{HTML: html})
	}
	if len(parts) == 0 {
		parts = []turn.Text{{HTML: message.Escape(w.Failed)}}
	}
	if html, rtl := message.Document(a); q.rich && len(parts) == 1 && html != "" && a.Outcome != answer.Talk {
		parts[0].Rich = &botapi.Rich{HTML: html, RTL: rtl, Verbatim: true}
	}
	if a.Outcome == answer.Talk {
		return parts, nil
	}
	return parts, answerKeyboard(w, a.Citations, id)
}

// send sends an answer and returns its messages. With the last of them the answer and the end
// of the update are remembered.
func (q *questions) send(x exchange) (ids []int, err error) {
	t := x.turn
	id := int64(t.Task.ID)
	parts, keyboard := q.messages(x, id)
	for i, text := range parts {
		var reply *botapi.Reply
		if i == 0 {
			reply = turn.ReplyTo(x.message.ID)
		}
		var sent int
		if i < len(parts)-1 {
			sent, err = t.SendLast(text, reply, nil, nil)
		} else {
			sent, err = t.SendLast(text, reply, keyboard, func(last int, counts []string) error {
				return q.answers.Finish(t.Task.ID, x.record(id, append(slices.Clone(ids), last)), counts...)
			})
		}
		if err != nil {
			return ids, err
		}
		ids = append(ids, sent)
	}
	return ids, nil
}

// replaceDraft puts an answer in the place of the messages that showed it while it was written.
func (q *questions) replaceDraft(x exchange) (ids []int, err error) {
	return q.replace(x, state.Answer{ID: int64(x.turn.Task.ID), Messages: x.turn.Task.TakeSent()})
}

// replace puts an answer in the place of an earlier one: its messages are changed, further ones
// are sent, and those that are too many are deleted.
func (q *questions) replace(x exchange, before state.Answer) (ids []int, err error) {
	t := x.turn
	parts, keyboard := q.messages(x, before.ID)
	for i, text := range parts {
		var buttons *botapi.Keyboard
		if i == len(parts)-1 {
			buttons = keyboard
		}
		id, gone := 0, i >= len(before.Messages)
		if !gone {
			id = before.Messages[i]
			err = t.EditIn(t.Ctx, id, text, buttons)
			gone = messageGone(err)
		}
		if gone {
			id, err = t.SendLast(text, turn.ReplyTo(x.message.ID), buttons, nil)
		}
		if err != nil {
			return ids, err
		}
		ids = append(ids, id)
	}
	for _, id := range before.Messages[min(len(parts), len(before.Messages)):] {
		t.Delivery.BestEffort(t.Ctx, "deleteMessage", botapi.Delete{Chat: t.Chat.ID, Message: id})
	}
	return ids, nil
}

// messageGone reports whether an edit failed because the reader has deleted the message.
func messageGone(err error) bool {
	e, ok := errors.AsType[*botapi.Error](err)
	return ok && e.MessageGone()
}
