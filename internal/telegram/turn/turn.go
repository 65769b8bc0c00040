// Package turn is the handling of one update of Telegram: who asks, where, in which language
// and with which rights, and how that is replied to.
//
// # Scope
//
// What an update asks for is for package telegram and the packages of its parts.
package turn

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"log/slog"
	"strconv"
	"time"

	"isnad/internal/backoff"
	"isnad/internal/lang"
	"isnad/internal/request"
	"isnad/internal/telegram/access"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/outbox"
	"isnad/internal/telegram/texts"
)

// A Turn is the handling of one update: who asks, where, and in which language.
type Turn struct {
	Ctx      context.Context
	Task     *delivery.Task
	Delivery *delivery.Delivery
	Access   *access.Rules
	Me       *botapi.Me
	Log      *slog.Logger
	Aside    bool // what a pressed button opens in a group is shown to who pressed it alone

	User  botapi.User
	Chat  botapi.Chat
	Topic int // the thread of the chat; 0 for none
	Words *texts.Words
	Short bool   // answers of one quote
	In    string // which articles are asked; empty for all
}

// New returns the turn of an update that a user caused, with the message that it is about;
// both may be nil. base has what all turns share.
func New(ctx context.Context, base Turn, task *delivery.Task, user *botapi.User, m *botapi.Message) *Turn {
	t := &base
	t.Ctx, t.Task = ctx, task
	if task != nil { // what is said beside an update has none
		t.Ctx = request.With(ctx, task.Name())
	}
	if user != nil {
		t.User = *user
	}
	if m != nil {
		t.Chat = m.Chat
		if m.InTopic {
			t.Topic = m.Thread
		}
	}
	chosen := t.Access.People.Chat(t.Chat.ID)
	t.Short, t.In = chosen.Short, chosen.In
	t.Speak(chosen.Language)
	return t
}

// Speak sets the language of the turn: the one chosen for the chat, or else the user's.
func (t *Turn) Speak(chosen string) {
	if _, known := lang.Known(chosen); !known {
		chosen = t.User.LanguageCode
	}
	t.Words = texts.For(chosen)
}

// To returns where the turn's messages go, as the outbox sees it.
func (t *Turn) To() outbox.Chat { return outbox.Chat{ID: t.Chat.ID, Group: !t.Chat.Private()} }

// Say sends a text of the bot's own.
func (t *Turn) Say(text string) error {
	_, err := t.Send(message.Escape(text), nil, nil)
	return err
}

// Send sends a message, unless it went out before a restart, and returns its number.
func (t *Turn) Send(html string, reply *botapi.Reply, keyboard *botapi.Keyboard) (int, error) {
	return t.SendLast(Text{HTML: html}, reply, keyboard, nil)
}

// A Text is what a message says, in the form that every server takes and in a richer one.
type Text struct {
	HTML string
	Rich *botapi.Rich // nil for none
}

// Open sends what a pressed button opens, below its message: in a group, where that is wanted and
// Telegram takes it, to who pressed the button alone.
func (t *Turn) Open(c *botapi.Callback, html string, keyboard *botapi.Keyboard) error {
	if !t.Aside || t.Chat.Private() {
		if err := t.Toast(c, "", false); err != nil {
			return err
		}
		_, err := t.Send(html, ReplyTo(c.Message.ID), keyboard)
		return err
	}
	in := t.message(Text{HTML: html}, nil, keyboard)
	in.Ephemeral = &botapi.Ephemeral{Receiver: t.User.ID, Query: c.ID}
	if c.Message.ID != 0 {
		in.Reply = ReplyTo(c.Message.ID)
	}
	if _, err := t.Task.Send(t.Ctx, t.To(), &in, nil); err != nil {
		return err
	}
	return t.Toast(c, "", false) // only now: Telegram wants the press to be open
}

// Change changes the message that a pressed button stands below. One that its reader alone saw
// and that is gone is sent anew.
func (t *Turn) Change(c *botapi.Callback, html string, keyboard *botapi.Keyboard) error {
	if c.Message.Ephemeral == 0 {
		if err := t.Toast(c, "", false); err != nil {
			return err
		}
		return t.Edit(c.Message.ID, html, keyboard)
	}
	err := t.Delivery.Edit(t.Ctx, t.To(), botapi.Edit{Chat: t.Chat.ID, Receiver: t.User.ID, Ephemeral: c.Message.Ephemeral,
		Text: html, ParseMode: "HTML", Preview: botapi.NoPreview{Disabled: true}, Keyboard: keyboard})
	if e, refused := errors.AsType[*botapi.Error](err); refused && e.Malformed() {
		return t.Open(c, html, keyboard)
	}
	if err != nil {
		return err
	}
	return t.Toast(c, "", false)
}

// SendLast is send for the last message of an update. last is called as soon as the message
// has gone out; nil for a message that is not the last.
func (t *Turn) SendLast(text Text, reply *botapi.Reply, keyboard *botapi.Keyboard, last delivery.LastFunc) (int, error) {
	in := t.message(text, reply, keyboard)
	follow := func() {
		if in.Chat != t.Chat.ID {
			t.Chat.ID = in.Chat // the group has moved
		}
	}
	var done delivery.LastFunc
	if last != nil {
		done = func(message int, counts []string) error {
			follow()
			return last(message, counts)
		}
	}
	id, err := t.Task.Send(t.Ctx, t.To(), &in, done)
	follow()
	return id, err
}

// message returns a message to the turn's chat.
func (t *Turn) message(text Text, reply *botapi.Reply, keyboard *botapi.Keyboard) botapi.Send {
	return botapi.Send{Chat: t.Chat.ID, Thread: t.Topic, Text: text.HTML, ParseMode: "HTML", Rich: text.Rich,
		Preview: botapi.NoPreview{Disabled: true}, Reply: reply, Keyboard: keyboard}
}

// Edit changes a message that went out.
func (t *Turn) Edit(id int, html string, keyboard *botapi.Keyboard) error {
	return t.EditIn(t.Ctx, id, Text{HTML: html}, keyboard)
}

// EditIn is edit for a change that is given up when ctx is done before it is its turn.
func (t *Turn) EditIn(ctx context.Context, id int, text Text, keyboard *botapi.Keyboard) error {
	return t.Delivery.Edit(ctx, t.To(), botapi.Edit{Chat: t.Chat.ID, Message: id, Text: text.HTML, ParseMode: "HTML", Rich: text.Rich,
		Preview: botapi.NoPreview{Disabled: true}, Keyboard: keyboard})
}

// DraftID is the number of the draft that shows an answer while it is written.
func (t *Turn) DraftID() int { return max(1, t.Task.ID) }

// ShowDraft shows a text that is being written to the person who asked, for half a minute or
// until a message comes, and reports whether the server did.
func (t *Turn) ShowDraft(ctx context.Context, html string) bool {
	return t.Delivery.BestEffort(ctx, "sendMessageDraft", botapi.Draft{Chat: t.Chat.ID, Thread: t.Topic, ID: t.DraftID(), Text: html, ParseMode: "HTML", CanStop: true})
}

// Toast answers the press of a button, with a note or without. Telegram accepts that for some
// seconds only, so that a failure, for instance after a restart, does not matter.
func (t *Turn) Toast(c *botapi.Callback, text string, alert bool) error {
	err := t.Delivery.Call(t.Ctx, "answerCallbackQuery", botapi.AnswerCallback{ID: c.ID, Text: text, Alert: alert}, nil)
	if err != nil && t.Ctx.Err() == nil {
		t.Log.DebugContext(t.Ctx, "a pressed button was not answered", "error", err)
		return nil
	}
	return err
}

// Typing shows that an answer is being looked for, at once and every four seconds until stop
// is called.
func (t *Turn) Typing() (stop func()) {
	ctx, cancel := context.WithCancel(t.Ctx)
	in := botapi.Action{Chat: t.Chat.ID, Thread: t.Topic, Action: "typing"}
	t.Delivery.Go("typing", func() {
		for {
			t.Delivery.BestEffort(ctx, "sendChatAction", in)
			if backoff.Sleep(ctx, 4*time.Second) != nil {
				return
			}
		}
	})
	return cancel
}

// UserName returns the user's name in the budgets of a language model.
func (t *Turn) UserName() string { return "telegram " + strconv.FormatInt(t.User.ID, 10) }

// A TalkKey says whose conversation it is: in a group each user has an own one.
type TalkKey struct {
	Chat, User int64
	Topic      int // the thread of the chat; 0 for none
}

// Talk returns which conversation the turn belongs to.
func (t *Turn) Talk() TalkKey {
	return TalkKey{Chat: t.Chat.ID, User: t.User.ID, Topic: t.Topic}
}

// Mark stands for an article in the data of a button, which has no room for its path.
func Mark(article string) string {
	sum := sha256.Sum256([]byte(article))
	return hex.EncodeToString(sum[:8])
}

// ReplyTo answers a message, even if it was deleted meanwhile.
func ReplyTo(id int) *botapi.Reply { return &botapi.Reply{Message: id, Anyway: true} }
