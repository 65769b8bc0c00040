package telegram

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/outbox"
	"isnad/internal/telegram/state"
)

// A turn is the handling of one update: who did what where, and what went out for
// it so far.
type turn struct {
	*Bot
	ctx   context.Context
	id    int // the update's number
	began time.Time
	user  botapi.User
	chat  botapi.Chat
	topic int // the thread of the chat; 0 for none
	words *words
	short bool // answers of one quote

	sent   []int // messages that went out for this update before a restart, in order
	next   int   // how many of them this time has come to
	counts []string

	closing  func(message int) state.Answer // what the last message completes; nil for nothing
	finished bool                           // the update is remembered as done
}

// newTurn is the turn of an update in a chat.
func (b *Bot) newTurn(f *flight, user botapi.User, m *botapi.Message) *turn {
	t := &turn{Bot: b, ctx: b.ctx, id: f.id, began: f.began, user: user, sent: b.Store.Sent(f.id)}
	if m != nil {
		t.chat = m.Chat
		if m.InTopic {
			t.topic = m.Thread
		}
	}
	settings := b.Store.Chat(t.chat.ID)
	t.short = settings.Short
	t.words = languages[languageFor(user.LanguageCode)]
	if w, ok := languages[settings.Language]; ok {
		t.words = w
	}
	return t
}

// count has something counted when the update is done.
func (t *turn) count(name string) { t.counts = append(t.counts, name) }

// to is where t's messages go, as the outbox sees it.
func (t *turn) to() outbox.Chat { return outbox.Chat{ID: t.chat.ID, Group: !t.chat.Private()} }

// say sends a text of the bot's own.
func (t *turn) say(text string) error {
	_, err := t.send(message.Escape(text), nil, nil)
	return err
}

// send sends a message, unless it went out before a restart, and returns its
// number.
func (t *turn) send(html string, reply *botapi.Reply, keyboard *botapi.Keyboard) (int, error) {
	if t.next < len(t.sent) {
		t.next++
		return t.sent[t.next-1], nil
	}
	in := botapi.Send{Chat: t.chat.ID, Thread: t.topic, Text: html, ParseMode: "HTML",
		Preview: botapi.NoPreview{Disabled: true}, Reply: reply, Keyboard: keyboard}
	var out botapi.Sent
	err := t.out.Send(t.ctx, t.to(), func(ctx context.Context) error {
		return t.gate.through(ctx, func() error { return t.deliver(ctx, &in, &out) })
	})
	if err == nil {
		t.next++
	}
	return out.ID, err
}

// deliver sends a message and remembers that it did. The call has a time of its
// own: a server that does not answer must not hold the chat for ever.
func (t *turn) deliver(ctx context.Context, in *botapi.Send, out *botapi.Sent) error {
	err := t.call(ctx, "sendMessage", in, out)
	if e, ok := errors.AsType[*botapi.Error](err); ok && e.MoveTo != 0 {
		t.moved(in.Chat, e.MoveTo)
		in.Chat, t.chat.ID = e.MoveTo, e.MoveTo
		err = t.call(ctx, "sendMessage", in, out)
	}
	if err != nil {
		return err
	}
	t.sent = append(t.sent, out.ID)
	if err := t.noteSent(out.ID); err != nil {
		t.Log.Error("a message that went out is not remembered", "error", err)
	}
	return nil
}

// noteSent remembers a message that went out, and with the last one of an answer
// that the update is done.
func (t *turn) noteSent(id int) error {
	if t.closing == nil {
		return t.Store.AddSent(t.id, id)
	}
	err := t.Store.FinishWith(t.id, t.closing(id), t.counts...)
	t.finished = err == nil
	return err
}

// callTime is how long one call may take.
const callTime = 30 * time.Second

// call calls a method and gives it up after a while, as a failure that passes.
func (b *Bot) call(ctx context.Context, method string, in, out any) error {
	timed, cancel := context.WithTimeout(ctx, callTime)
	defer cancel()
	err := b.API.Call(timed, method, in, out)
	if err != nil && timed.Err() != nil && ctx.Err() == nil {
		return &botapi.Error{Method: method, Message: "no answer within " + callTime.String()}
	}
	return err
}

// moved follows a group that got a new id.
func (b *Bot) moved(from, to int64) {
	b.Log.Info("a group has a new id", "from", from, "to", to)
	if err := b.Store.MoveChat(from, to); err != nil {
		b.Log.Error("a group's new id is not remembered", "error", err)
	}
}

// edit changes a message that went out.
func (t *turn) edit(id int, html string, keyboard *botapi.Keyboard) error {
	return t.change(t.ctx, t.to(), botapi.Edit{Chat: t.chat.ID, Message: id, Text: html, ParseMode: "HTML",
		Preview: botapi.NoPreview{Disabled: true}, Keyboard: keyboard})
}

// change is an edit. One that changes nothing is none.
func (b *Bot) change(ctx context.Context, to outbox.Chat, in botapi.Edit) error {
	err := b.out.Edit(ctx, to, in.Message, func(ctx context.Context) error {
		return b.call(ctx, "editMessageText", in, nil)
	})
	if e, ok := errors.AsType[*botapi.Error](err); ok && strings.Contains(e.Message, "is not modified") {
		return nil
	}
	return err
}

// ornament calls a method that the bot can do without: its failure is a warning,
// once an hour, and a server that does not know the method is not asked again for
// a while.
func (b *Bot) ornament(ctx context.Context, method string, in any) bool {
	if !b.once.now("lacks "+method, 0) {
		return false
	}
	err := b.call(ctx, method, in, nil)
	if err == nil || ctx.Err() != nil {
		return err == nil
	}
	e, _ := errors.AsType[*botapi.Error](err)
	if e != nil && (e.Code == http.StatusNotFound || e.Code >= 500) {
		b.once.now("lacks "+method, 10*time.Minute)
	}
	if b.once.now("warned "+method, time.Hour) {
		b.Log.Warn("a method of the Bot API failed; the bot does without", "method", method, "error", err)
	}
	return false
}

// typing shows that an answer is being looked for, at once and every four seconds
// until stop is called.
func (t *turn) typing() (stop func()) {
	ctx, cancel := context.WithCancel(t.ctx)
	t.typers.Go(func() {
		for {
			t.ornament(ctx, "sendChatAction", botapi.Action{Chat: t.chat.ID, Thread: t.topic, Action: "typing"})
			if !sleep(ctx, 4*time.Second) {
				return
			}
		}
	})
	return cancel
}

// replyTo answers a message, also where it has been deleted meanwhile.
func replyTo(id int) *botapi.Reply { return &botapi.Reply{Message: id, Anyway: true} }

// lost says whether err means that the reader is gone: the bot was blocked or
// thrown out, or the chat is no more. Nothing is to be done about it.
func lost(err error) bool {
	e, ok := errors.AsType[*botapi.Error](err)
	return ok && (e.Code == http.StatusForbidden || e.Code == http.StatusBadRequest)
}
