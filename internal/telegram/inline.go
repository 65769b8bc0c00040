package telegram

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"isnad/internal/answer"
	"isnad/internal/backoff"
	"isnad/internal/question"
	"isnad/internal/telegram/access"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/texts"
	"isnad/internal/telegram/turn"
)

// inline answers what is typed behind the bot's name in any chat. Every letter makes a new
// query, so that only the newest of each user is answered.
type inline struct {
	questions *questions

	mu     sync.Mutex
	typing map[int64]*typed // by user
}

// A typed is the newest query of a user.
type typed struct {
	update int // queries come in the order of their updates
	cancel context.CancelFunc
}

// newest returns a context for a query, which is done when a newer one of the user comes, or
// has come already. end says that the query is over.
func (s *inline) newest(ctx context.Context, user int64, update int) (live context.Context, end func()) {
	live, cancel := context.WithTimeout(ctx, inlineTime)
	mine := &typed{update, cancel}
	s.mu.Lock()
	defer s.mu.Unlock()
	if before := s.typing[user]; before != nil && before.update > update {
		cancel()
		return live, cancel
	} else if before != nil {
		before.cancel()
	}
	s.typing[user] = mine
	return live, func() {
		cancel()
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.typing[user] == mine {
			delete(s.typing, user)
		}
	}
}

const (
	inlineWait  = 400 * time.Millisecond // a user must have stopped writing for this long
	inlineLeast = 3                      // characters of a query that is answered
	inlineTime  = 10 * time.Second       // after this nobody waits for the results any more
)

// startAccess is the parameter of /start behind the button that a stranger gets.
const startAccess = "access"

// query answers an inline query.
func (s *inline) query(t *turn.Turn, q *botapi.InlineQuery) error {
	ctx, end := s.newest(t.Ctx, t.User.ID, t.Task.ID)
	defer end()
	query := strings.TrimSpace(q.Query)
	switch {
	case !t.May(access.NeedAsker):
		t.Task.Count("refused")
		return s.offer(ctx, t, q, nil, &botapi.ResultsButton{Text: t.Words.InlineClosed, Start: startAccess})
	case utf8.RuneCountInString(query) < inlineLeast, !asks(query), q.Offset != "", !s.questions.loading.over():
		return s.offer(ctx, t, q, nil, nil)
	case backoff.Sleep(ctx, inlineWait) != nil:
		return nil // a newer one has come
	case t.OverRate():
		return s.offer(ctx, t, q, nil, nil)
	}
	var a answer.Answer
	// The text changes with every letter, which is too often for a language model.
	call := answer.Call{User: t.UserName(), Plain: true}
	err := s.questions.inPlace(ctx, func() (err error) {
		a, err = s.questions.library.Converse().Ask(ctx, query, call)
		return err
	})
	if err != nil {
		if ctx.Err() == nil {
			t.Task.Count(delivery.CountFailed)
			t.Log.ErrorContext(t.Ctx, "an inline query could not be answered", "error", s.questions.redact(err.Error()))
		}
		return nil
	}
	t.Task.Count("inline")
	return s.offer(ctx, t, q, results(t.Words, a), nil)
}

// asks reports whether a query is a question: a greeting that is typed behind the bot's name
// is meant for people.
func asks(query string) bool {
	m, err := question.Read(query)
	return err == nil && m.Talk == question.NoTalk
}

// results returns what can be sent of an answer: all of it, and each source alone.
func results(w *texts.Words, a answer.Answer) (all []botapi.Article) {
	parts := message.Answer(a)
	if len(parts) == 0 {
		return nil
	}
	add := func(title, description, html string) {
		all = append(all, botapi.Article{Type: "article", ID: fmt.Sprint(len(all)), Title: title, Description: description,
			Content: botapi.Content{Text: html, ParseMode: "HTML", Preview: botapi.NoPreview{Disabled: true}}})
	}
	add(w.AnswerTitle, message.Preview(a.Text()), parts[0])
	for _, c := range a.Citations {
		add(fmt.Sprintf("%s %d · \u2068%s\u2069", w.SourceTitle, c.N, message.Place(c)), message.Preview(c.Quote), message.Quote(c, a.Language))
	}
	return all
}

// offer gives the results. It does not matter if the query is too old by then.
func (s *inline) offer(ctx context.Context, t *turn.Turn, q *botapi.InlineQuery, results []botapi.Article, button *botapi.ResultsButton) error {
	if results == nil {
		results = []botapi.Article{}
	}
	in := botapi.AnswerInline{ID: q.ID, Results: results, Cache: 5, Personal: true, Button: button}
	if err := t.Delivery.Call(ctx, "answerInlineQuery", in, nil); err != nil && t.Ctx.Err() == nil {
		t.Log.DebugContext(t.Ctx, "an inline query was not answered", "error", err)
		return nil
	}
	return t.Ctx.Err()
}
