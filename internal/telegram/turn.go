package telegram

import (
	"context"
	"log/slog"
	"strconv"
	"time"

	"isnad/internal/backoff"
	"isnad/internal/lang"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/outbox"
)

// A turn is the handling of one update: who asks, where, and in which language.
type turn struct {
	ctx      context.Context
	task     *delivery.Task
	delivery *delivery.Delivery
	access   *access
	me       *botapi.Me
	log      *slog.Logger

	user  botapi.User
	chat  botapi.Chat
	topic int // the thread of the chat; 0 for none
	words *words
	short bool // answers of one quote
}

// newTurn returns the turn of an update that a user caused, with the message that it is about;
// both may be nil.
func (b *Bot) newTurn(ctx context.Context, task *delivery.Task, user *botapi.User, m *botapi.Message) *turn {
	t := &turn{ctx: ctx, task: task, delivery: b.delivery, access: b.access, me: b.me, log: b.log}
	if user != nil {
		t.user = *user
	}
	if m != nil {
		t.chat = m.Chat
		if m.InTopic {
			t.topic = m.Thread
		}
	}
	chosen := b.store.People.Chat(t.chat.ID)
	t.short = chosen.Short
	t.speak(chosen.Language)
	return t
}

// speak sets the language of the turn: the one chosen for the chat, or else the user's.
func (t *turn) speak(chosen string) {
	if _, known := lang.Known(chosen); !known {
		chosen = t.user.LanguageCode
	}
	t.words = wordsFor(chosen)
}

// to returns where the turn's messages go, as the outbox sees it.
func (t *turn) to() outbox.Chat { return outbox.Chat{ID: t.chat.ID, Group: !t.chat.Private()} }

// say sends a text of the bot's own.
func (t *turn) say(text string) error {
	_, err := t.send(message.Escape(text), nil, nil)
	return err
}

// send sends a message, unless it went out before a restart, and returns its number.
func (t *turn) send(html string, reply *botapi.Reply, keyboard *botapi.Keyboard) (int, error) {
	return t.sendLast(html, reply, keyboard, nil)
}

// sendLast is send for the last message of an update. last is called as soon as the message
// has gone out; nil for a message that is not the last.
func (t *turn) sendLast(html string, reply *botapi.Reply, keyboard *botapi.Keyboard, last delivery.LastFunc) (int, error) {
	in := botapi.Send{Chat: t.chat.ID, Thread: t.topic, Text: html, ParseMode: "HTML",
		Preview: botapi.NoPreview{Disabled: true}, Reply: reply, Keyboard: keyboard}
	follow := func() {
		if in.Chat != t.chat.ID {
			t.chat.ID = in.Chat // the group has moved
		}
	}
	var done delivery.LastFunc
	if last != nil {
		done = func(message int, counts []string) error {
			follow()
			return last(message, counts)
		}
	}
	id, err := t.task.Send(t.ctx, t.to(), &in, done)
	follow()
	return id, err
}

// edit changes a message that went out.
func (t *turn) edit(id int, html string, keyboard *botapi.Keyboard) error {
	return t.editIn(t.ctx, id, html, keyboard)
}

// editIn is edit for a change that is given up when ctx is done before it is its turn.
func (t *turn) editIn(ctx context.Context, id int, html string, keyboard *botapi.Keyboard) error {
	return t.delivery.Edit(ctx, t.to(), botapi.Edit{Chat: t.chat.ID, Message: id, Text: html, ParseMode: "HTML",
		Preview: botapi.NoPreview{Disabled: true}, Keyboard: keyboard})
}

// toast answers the press of a button, with a note or without. Telegram accepts that for some
// seconds only, so that a failure, for instance after a restart, does not matter.
func (t *turn) toast(c *botapi.Callback, text string, alert bool) error {
	err := t.delivery.Call(t.ctx, "answerCallbackQuery", botapi.AnswerCallback{ID: c.ID, Text: text, Alert: alert}, nil)
	if err != nil && t.ctx.Err() == nil {
		t.log.Debug("a pressed button was not answered", "error", err)
		return nil
	}
	return err
}

// typing shows that an answer is being looked for, at once and every four seconds until stop
// is called.
func (t *turn) typing() (stop func()) {
	ctx, cancel := context.WithCancel(t.ctx)
	in := botapi.Action{Chat: t.chat.ID, Thread: t.topic, Action: "typing"}
	t.delivery.Go("typing", func() {
		for {
			t.delivery.BestEffort(ctx, "sendChatAction", in)
			if backoff.Sleep(ctx, 4*time.Second) != nil {
				return
			}
		}
	})
	return cancel
}

// userName returns the user's name in the budgets of a language model.
func (t *turn) userName() string { return "telegram " + strconv.FormatInt(t.user.ID, 10) }

// talk returns which conversation the turn belongs to.
func (t *turn) talk() talk { return talk{t.chat.ID, t.user.ID, t.topic} }

// replyTo answers a message, even if it was deleted meanwhile.
func replyTo(id int) *botapi.Reply { return &botapi.Reply{Message: id, Anyway: true} }
