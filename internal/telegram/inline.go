package telegram

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"isnad/internal/answer"
	"isnad/internal/question"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
)

// inlines are the inline queries under way: of each user the newest, since every
// letter that is typed makes a new one.
type inlines struct {
	mu  sync.Mutex
	all map[int64]*typed
}

// A typed is one query under way.
type typed struct{ cancel context.CancelFunc }

// newest makes the query that is coming in the user's only one; end says that it
// is over.
func (s *inlines) newest(ctx context.Context, user int64) (live context.Context, end func()) {
	live, cancel := context.WithTimeout(ctx, inlineTime)
	mine := &typed{cancel}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.all == nil {
		s.all = map[int64]*typed{}
	}
	if before := s.all[user]; before != nil {
		before.cancel()
	}
	s.all[user] = mine
	return live, func() {
		cancel()
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.all[user] == mine {
			delete(s.all, user)
		}
	}
}

// inlineWait is how long a user must have stopped writing before an inline query
// is answered, inlineLeast the shortest that is, and inlineTime how long it is worth
// answering.
const (
	inlineWait  = 400 * time.Millisecond
	inlineLeast = 3
	inlineTime  = 10 * time.Second
)

// inlineQuery answers what is typed behind the bot's name in any chat.
func (t *turn) inlineQuery(ctx context.Context, q *botapi.InlineQuery) error {
	query := strings.TrimSpace(q.Query)
	switch {
	case !t.may(needAsker):
		t.count("refused")
		return t.offer(ctx, q, nil, &botapi.ResultsButton{Text: t.words.inlineClosed, Start: "access"})
	case utf8.RuneCountInString(query) < inlineLeast, question.Check(query) != nil, q.Offset != "":
		return t.offer(ctx, q, nil, nil)
	case !sleep(ctx, inlineWait):
		return nil // a newer one has come
	case t.right() != admin && !t.rates.take(t.user.ID):
		t.count("limited")
		return t.offer(ctx, q, nil, nil)
	}
	var a answer.Answer
	// What is typed changes with every letter: too often for a language model.
	call := answer.Call{User: t.userName(), Plain: true}
	err := t.working(ctx, func() (err error) {
		a, err = t.Library.Converse().Ask(ctx, query, call)
		return err
	})
	if err != nil {
		if ctx.Err() == nil {
			t.count("failed")
			t.Log.Error("an inline query could not be answered", "error", t.API.Redact(err.Error()))
		}
		return nil
	}
	t.count("inline")
	return t.offer(ctx, q, t.articles(a), nil)
}

// articles are what can be sent of an answer: all of it, and each source alone.
func (t *turn) articles(a answer.Answer) (all []botapi.Article) {
	parts := message.Answer(a)
	if len(parts) == 0 {
		return nil
	}
	add := func(title, description, html string) {
		all = append(all, botapi.Article{Type: "article", ID: fmt.Sprint(len(all)), Title: title, Description: description,
			Content: botapi.Content{Text: html, ParseMode: "HTML", Preview: botapi.NoPreview{Disabled: true}}})
	}
	add(t.words.answerTitle, message.Preview(a.Text()), parts[0])
	for _, c := range a.Citations {
		add(fmt.Sprintf("%s %d · \u2068%s\u2069", t.words.sourceTitle, c.N, message.Place(c)), message.Preview(c.Quote), message.Quote(c, a.Language))
	}
	return all
}

// offer gives the results. A query that is too old by then is nobody's loss.
func (t *turn) offer(ctx context.Context, q *botapi.InlineQuery, results []botapi.Article, button *botapi.ResultsButton) error {
	if results == nil {
		results = []botapi.Article{}
	}
	in := botapi.AnswerInline{ID: q.ID, Results: results, Cache: 5, Personal: true, Button: button}
	if err := t.call(ctx, "answerInlineQuery", in, nil); err != nil && t.ctx.Err() == nil {
		t.Log.Debug("an inline query was not answered", "error", err)
		return nil
	}
	return t.ctx.Err()
}
