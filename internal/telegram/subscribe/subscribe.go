// Package subscribe tells people on Telegram when a new article bears on words that they
// named.
//
// The gate of package answer decides whether an article bears on the words. Somebody hears of
// a subscription once a day at most; what comes meanwhile waits.
package subscribe

import (
	"context"
	"log/slog"
	"slices"
	"strconv"
	"time"

	"isnad/internal/answer"
	"isnad/internal/lang"
	"isnad/internal/library"
	"isnad/internal/telegram/access"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/texts"
	"isnad/internal/telegram/turn"
)

const (
	mostInChat  = 10             // subscriptions
	mostPending = 200            // articles that wait for a subscription
	longWords   = 100            // of a subscription, in UTF-16 units
	pause       = 24 * time.Hour // between two messages of a subscription
)

// Subscriptions are those of all chats. All fields must be set.
type Subscriptions struct {
	Store    *state.People
	Library  library.Service
	Rules    *access.Rules
	Delivery *delivery.Delivery
	Log      *slog.Logger
}

// Command subscribes to words; without words it lists the chat's subscriptions.
func (s *Subscriptions) Command(t *turn.Turn, _ *botapi.Message, words string) error {
	if words == "" {
		html, keyboard := s.list(t)
		_, err := t.Send(html, nil, keyboard)
		return err
	}
	words = message.Label(words, longWords)
	known := s.Store.SubscriptionsIn(t.Chat.ID)
	if !slices.ContainsFunc(known, func(sub state.Subscription) bool { return sub.Words == words }) {
		if len(known) >= mostInChat {
			return t.Say(t.Words.TooManySubscriptions)
		}
		sub := state.Subscription{User: t.User.ID, Chat: t.Chat.ID, Group: !t.Chat.Private(), Language: t.Words.Language.Code, Words: words}
		if _, err := s.Store.Subscribe(sub); err != nil {
			return err
		}
	}
	return t.Say(t.Words.Subscribed.With(lang.Isolate(words)))
}

// list returns the chat's subscriptions with a button to end each.
func (s *Subscriptions) list(t *turn.Turn) (html string, keyboard *botapi.Keyboard) {
	keyboard = &botapi.Keyboard{Rows: [][]botapi.Button{}}
	for _, sub := range s.Store.SubscriptionsIn(t.Chat.ID) {
		keyboard.Rows = append(keyboard.Rows, []botapi.Button{endButton(lang.Isolate(sub.Words), sub.ID)})
	}
	if len(keyboard.Rows) == 0 {
		return message.Escape(t.Words.NoSubscriptions), keyboard
	}
	return message.Escape(t.Words.WhichSubscription), keyboard
}

func endButton(label string, id int64) botapi.Button {
	return botapi.Button{Text: "🔕 " + label, Data: "q:" + strconv.FormatInt(id, 36)}
}

// EndPressed ends a subscription of the chat.
func (s *Subscriptions) EndPressed(t *turn.Turn, c *botapi.Callback, data string) error {
	id, _ := strconv.ParseInt(data, 36, 64)
	if !slices.ContainsFunc(s.Store.SubscriptionsIn(t.Chat.ID), func(sub state.Subscription) bool { return sub.ID == id }) {
		return t.Toast(c, t.Words.Unsubscribed, false)
	}
	if err := s.Store.Unsubscribe(id); err != nil {
		return err
	}
	k := botapi.Keyboard{Rows: slices.DeleteFunc(slices.Clone(c.Message.Keyboard.Rows), func(row []botapi.Button) bool { return len(row) > 0 && row[0].Data == c.Data })}
	t.Delivery.BestEffort(t.Ctx, "editMessageReplyMarkup", botapi.EditKeyboard{Chat: t.Chat.ID, Message: c.Message.ID, Keyboard: k})
	return t.Toast(c, t.Words.Unsubscribed, false)
}

// Changed notes articles that are new or have changed, and tells whoever waits for them.
func (s *Subscriptions) Changed(ctx context.Context, paths []string) {
	if len(paths) > 0 {
		for _, sub := range s.Store.Subscriptions() {
			err := s.Store.ChangeSubscription(sub.ID, func(sub *state.Subscription) {
				for _, p := range paths {
					if !slices.Contains(sub.Pending, p) && len(sub.Pending) < mostPending {
						sub.Pending = append(sub.Pending, p)
					}
				}
			})
			if err != nil {
				s.Log.Error("a new article is not noted for a subscription", "error", err)
			}
		}
	}
	s.Tell(ctx)
}

// Tell looks at what waits and tells what bears on a subscription, as far as it is time.
func (s *Subscriptions) Tell(ctx context.Context) {
	for _, sub := range s.Store.Subscriptions() {
		if len(sub.Pending) == 0 || time.Since(sub.Told) < pause || ctx.Err() != nil {
			continue
		}
		told, err := s.tell(ctx, sub)
		if err != nil {
			s.Log.Warn("a subscription could not be told", "error", err)
			continue
		}
		err = s.Store.ChangeSubscription(sub.ID, func(now *state.Subscription) {
			now.Pending = slices.DeleteFunc(now.Pending, func(p string) bool { return slices.Contains(sub.Pending, p) })
			if told {
				now.Told = time.Now()
			}
		})
		if err != nil {
			s.Log.Error("what was told of a subscription is not remembered", "error", err)
		}
	}
}

// tell asks the waiting articles about the words of a subscription, and sends what they say.
func (s *Subscriptions) tell(ctx context.Context, sub state.Subscription) (told bool, err error) {
	chat := botapi.Chat{ID: sub.Chat, Type: "private"}
	if sub.Group {
		chat.Type = "supergroup"
	}
	if s.Rules.Of(botapi.User{ID: sub.User}, chat) == access.Nobody {
		return false, s.Store.Unsubscribe(sub.ID)
	}
	w := texts.For(sub.Language)
	call := answer.Call{Language: sub.Language, Plain: true}
	a, err := s.Library.Converse().Ask(library.Within(ctx, library.Scope{Paths: sub.Pending}), sub.Words, call)
	if err != nil || len(a.Citations) == 0 || a.Outcome != answer.Answered && a.Outcome != answer.Related {
		return false, err
	}
	parts := message.Answer(a)
	if len(parts) == 0 {
		return false, nil
	}
	title := "<b>" + message.Escape(w.NewAbout.With(lang.Isolate(sub.Words))) + "</b>\n\n"
	if message.Units(title)+message.Units(parts[0]) > message.MaxUnits {
		title = ""
	}
	in := botapi.Send{Chat: sub.Chat, Text: title + parts[0], ParseMode: "HTML", Preview: botapi.NoPreview{Disabled: true},
		Keyboard: &botapi.Keyboard{Rows: [][]botapi.Button{{endButton(w.EndSubscription, sub.ID)}}}}
	return true, s.Delivery.Notify(ctx, in, sub.Group)
}
