// Package scope lets a chat on Telegram choose which articles are asked: by words, by a period, or
// one article.
package scope

import (
	"context"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer"
	"isnad/internal/answer/excerpt"
	"isnad/internal/index"
	"isnad/internal/lang"
	"isnad/internal/library"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/turn"
)

// Scopes are the parts of the articles that chats chose to ask. Both fields must be set.
type Scopes struct {
	Library library.Service
	Chats   *state.People
}

// What a chat chose is remembered as words of titles and paths, as a period such as 2019..2021,
// or as one article: its path behind this sign.
const oneArticle = "="

var period = regexp.MustCompile(`^(\d{4}(?:-\d{2}){0,2})?\.\.(\d{4}(?:-\d{2}){0,2})?$`)

// of returns the articles that a chat chose.
func of(in string) library.Scope {
	if path, ok := strings.CutPrefix(in, oneArticle); ok {
		return library.Scope{Paths: []string{path}}
	}
	if m := period.FindStringSubmatch(analysis.Fold(in)); m != nil && in != ".." {
		since, until := m[1], m[2]
		if n := min(len(since), len(until)); since[:n] > until[:n] {
			since, until = until, since
		}
		return library.Scope{Since: since, Until: until}
	}
	return library.Scope{In: in}
}

// name returns a chat's choice as people read it.
func name(in string) string { return strings.TrimPrefix(in, oneArticle) }

// Within returns a context in which only the articles are asked that the chat chose.
func Within(ctx context.Context, t *turn.Turn) context.Context {
	if t.In == "" {
		return ctx
	}
	return library.Within(ctx, of(t.In))
}

// longScope is the longest choice of articles, in UTF-16 units.
const longScope = 100

// Choose is the command that chooses which articles are asked in the chat; without words it
// chooses the article that the message replied to names, or shows the choice.
func (s *Scopes) Choose(t *turn.Turn, m *botapi.Message, words string) error {
	if number := max(0, excerpt.ParseMarker(words)); m.ReplyTo != nil && (words == "" || number > 0) {
		switch path, known := namedIn(m.ReplyTo.Text, s.Library.Articles(t.Ctx), number); {
		case path != "":
			return s.set(t, oneArticle+path)
		case known:
			return t.Say(t.Words.WhichArticle)
		}
	}
	if words == "" && t.In == "" {
		return t.Say(t.Words.WhatIn)
	}
	if words == "" {
		return s.set(t, t.In)
	}
	words = message.Label(words, longScope)
	if year := words + ".." + words; s.count(t.Ctx, words) == 0 && period.MatchString(analysis.Fold(year)) {
		words = year
	}
	return s.set(t, words)
}

// count returns how many articles a choice holds.
func (s *Scopes) count(ctx context.Context, in string) (n int) {
	scope := of(in)
	for _, a := range s.Library.Articles(ctx) {
		if scope.Holds(a) {
			n++
		}
	}
	return n
}

// set remembers what a chat chose, and says so.
func (s *Scopes) set(t *turn.Turn, in string) error {
	n := s.count(t.Ctx, in)
	if n == 0 {
		return t.Say(t.Words.NoArticles)
	}
	if err := s.Chats.ChangeChat(t.Chat.ID, func(c *state.Chat) { c.In = in }); err != nil {
		return err
	}
	keyboard := &botapi.Keyboard{Rows: [][]botapi.Button{{{Text: t.Words.AskAll, Data: "w:"}}}}
	_, err := t.Send(message.Escape(t.Words.AskedIn.With(lang.Isolate(name(in)), n)), nil, keyboard)
	return err
}

var lineNumber = regexp.MustCompile(`^\[?(\d+)[.\]]`)

// namedIn returns the article that a message of the bot's names: the only one, or the one with a
// number above 0. known is true where it names any.
func namedIn(text string, all []index.Article, number int) (path string, known bool) {
	var paths []string
	at := 0
	for line := range strings.Lines(text) {
		if m := lineNumber.FindStringSubmatch(line); m != nil {
			at, _ = strconv.Atoi(m[1])
		}
		for _, a := range all {
			named := strings.Contains(line, "\u2068"+a.Path+"\u2069") || strings.Contains(line, "\u2068"+a.Path+":")
			switch {
			case !named || slices.Contains(paths, a.Path):
			case number > 0 && at == number:
				return a.Path, true
			default:
				paths = append(paths, a.Path)
			}
		}
	}
	if number == 0 && len(paths) == 1 {
		return paths[0], true
	}
	return "", len(paths) > 0
}

// ArticlePressed is the button that asks one article alone.
func (s *Scopes) ArticlePressed(t *turn.Turn, c *botapi.Callback, mark string) error {
	if err := t.Toast(c, "", false); err != nil {
		return err
	}
	for _, a := range s.Library.Articles(t.Ctx) {
		if turn.Mark(a.Path) == mark {
			return s.set(t, oneArticle+a.Path)
		}
	}
	return t.Say(t.Words.ArticleNotThere)
}

// AllPressed is the button that asks all articles again.
func (s *Scopes) AllPressed(t *turn.Turn, c *botapi.Callback, _ string) error {
	if err := s.Chats.ChangeChat(t.Chat.ID, func(c *state.Chat) { c.In = "" }); err != nil {
		return err
	}
	return t.Toast(c, t.Words.AskingAll, false)
}

// Note adds to an answer which articles were asked, unless those were all.
func Note(t *turn.Turn, a answer.Answer) answer.Answer {
	if t.In != "" && a.Outcome != answer.Talk {
		a.Statements = append(slices.Clip(a.Statements), answer.Statement{Text: t.Words.OnlyIn.With(lang.Isolate(name(t.In)))})
	}
	return a
}
