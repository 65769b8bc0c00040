// Package subscribe tells people on Telegram when a new article bears on words that they
// named.
//
// An article bears on words if a passage has all of them, and on a question if it answers it.
// Somebody hears of a subscription once a day at most; what comes meanwhile waits.
package subscribe

import (
	"context"
	"log/slog"
	"slices"
	"strconv"
	"strings"
	"time"

	"isnad/internal/analysis"
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
	html, err := s.news(library.Within(ctx, library.Scope{Paths: sub.Pending}), sub, w.NewAbout.With(lang.Isolate(sub.Words)))
	if err != nil || html == "" {
		return false, err
	}
	in := botapi.Send{Chat: sub.Chat, Text: html, ParseMode: "HTML", Preview: botapi.NoPreview{Disabled: true},
		Keyboard: &botapi.Keyboard{Rows: [][]botapi.Button{{endButton(w.EndSubscription, sub.ID)}}}}
	return true, s.Delivery.Notify(ctx, in, sub.Group)
}

const (
	// mostHits is how many places are searched for those that have the words of a subscription.
	mostHits = 5
	// leastTranslated is the word score from which a passage in another language has the words.
	leastTranslated = 0.3
)

// news returns a message of what the context's articles say about a subscription, below a title:
// the answer to one that is a question, and for words the sentences of passages that have all of
// them. The gate that answers pass is made for questions; it lets pass what is merely near some
// words. The message is empty where there is nothing.
func (s *Subscriptions) news(ctx context.Context, sub state.Subscription, title string) (html string, err error) {
	if strings.ContainsAny(sub.Words, "?؟") {
		return s.answer(ctx, sub, title)
	}
	hits, err := s.Library.Search(ctx, sub.Words, mostHits)
	var found []answer.Citation
	for _, h := range hits {
		span, quote := h.BestSentence()
		shared, all := analysis.Shared(sub.Words, h.Passage.Title+"\n"+h.Passage.Text)
		if shared > 0 && shared == all || h.Why.Translated >= leastTranslated {
			found = append(found, answer.Citation{N: len(found) + 1, Span: span, Quote: quote, Title: h.Passage.Title, Date: h.Passage.Date})
		}
	}
	if err != nil || len(found) == 0 {
		return "", err
	}
	return message.Hits(title, found, sub.Language), nil
}

// answer returns the answer to the question of a subscription below a title.
func (s *Subscriptions) answer(ctx context.Context, sub state.Subscription, title string) (html string, err error) {
	a, err := s.Library.Converse().Ask(ctx, sub.Words, answer.Call{Language: sub.Language, Plain: true})
	if err != nil || a.Outcome != answer.Answered {
		return "", err
	}
	parts := message.Answer(a)
	if len(parts) == 0 {
		return "", nil
	}
	bold := "<b>" + message.Escape(title) + "</b>\n\n"
	if message.Units(bold)+message.Units(parts[0]) > message.MaxUnits {
		bold = ""
	}
	return bold + parts[0], nil
}
