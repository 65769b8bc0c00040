package telegram

import (
	"context"
	"slices"

	"isnad/internal/answer"
	"isnad/internal/lang"
	"isnad/internal/library"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/turn"
)

// within returns a context in which only the articles are asked that the chat chose.
func within(ctx context.Context, t *turn.Turn) context.Context {
	return library.Within(ctx, library.Scope{In: t.In})
}

// scopes are the parts of the articles that chats chose to ask.
type scopes struct {
	library library.Service
	chats   *state.People
}

// longScope is the longest choice of articles, in UTF-16 units.
const longScope = 100

// choose is the command that chooses which articles are asked in the chat; without words it
// shows the choice.
func (s *scopes) choose(t *turn.Turn, _ *botapi.Message, words string) error {
	if words == "" {
		words = t.In
	}
	if words == "" {
		return t.Say(t.Words.WhatIn)
	}
	words = message.Label(words, longScope)
	scope := library.Scope{In: words}
	n := 0
	for _, a := range s.library.Articles(t.Ctx) {
		if scope.Holds(a) {
			n++
		}
	}
	if n == 0 {
		return t.Say(t.Words.NoArticles)
	}
	if err := s.chats.ChangeChat(t.Chat.ID, func(c *state.Chat) { c.In = words }); err != nil {
		return err
	}
	keyboard := &botapi.Keyboard{Rows: [][]botapi.Button{{{Text: t.Words.AskAll, Data: "w:"}}}}
	_, err := t.Send(message.Escape(t.Words.AskedIn.With(lang.Isolate(words), n)), nil, keyboard)
	return err
}

// allPressed is the button that asks all articles again.
func (s *scopes) allPressed(t *turn.Turn, c *botapi.Callback, _ string) error {
	if err := s.chats.ChangeChat(t.Chat.ID, func(c *state.Chat) { c.In = "" }); err != nil {
		return err
	}
	return t.Toast(c, t.Words.AskingAll, false)
}

// scoped adds to an answer which articles were asked, unless those were all.
func scoped(t *turn.Turn, a answer.Answer) answer.Answer {
	if t.In != "" && a.Outcome != answer.Talk {
		a.Statements = append(slices.Clip(a.Statements), answer.Statement{Text: t.Words.OnlyIn.With(lang.Isolate(t.In))})
	}
	return a
}
