package telegram

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"isnad/internal/answer"
	"isnad/internal/library"
	"isnad/internal/question"
	"isnad/internal/talks"
	"isnad/internal/telegram/access"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/incoming"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/turn"
)

// questions answers what people ask, and shows the answers.
type questions struct {
	loading *loading
	library library.Service
	answers *state.Answers
	log     *slog.Logger
	redact  func(string) string // takes the token out of a text
	rich    bool                // answers are sent as rich messages where the server takes them

	talks     *talks.Talks[turn.TalkKey]
	places    chan struct{} // a place for each question that is being answered
	times     delivery.Times
	writings  writings
	writeTime time.Duration // what a language model may take; 0 when none writes
	editPause time.Duration // least time between two edits of a draft; 0 for the default
}

// askCommand answers the text behind /ask, or the message that it replies to.
func (q *questions) askCommand(t *turn.Turn, m *botapi.Message, text string) error {
	if text == "" {
		bare := *m
		bare.Text, bare.Entities = "", nil
		text = incoming.Question(&bare, *t.Me)
	}
	return q.ask(t, m, text)
}

// ask answers a question.
func (q *questions) ask(t *turn.Turn, m *botapi.Message, text string) error {
	if text == "" {
		return q.unread(t, m)
	}
	if m.Album != "" { // its other pictures come without words
		t.Access.Told.Now(albumNote{m.Album, t.Chat.ID}, albumPause)
	}
	return q.answer(t, m, asked{text: text, after: q.follows(t, m)})
}

// answer answers what a message asks.
func (q *questions) answer(t *turn.Turn, m *botapi.Message, what asked) error {
	if tooMany, err := t.SlowDown(); tooMany {
		return err
	}
	if err := q.loading.wait(t); err != nil {
		return err
	}
	defer t.Typing()()
	d := q.draft(t, m)
	a, err := q.findWritten(t, what, d.show)
	drafted := d.end()
	if err != nil {
		return q.apologize(t, drafted, err)
	}
	x := exchange{t, m, what.text, a}
	show := q.send
	if q.writeTime > 0 && t.Task.AnySent() { // a draft, now or before a restart
		show = q.replaceDraft
	}
	ids, err := show(x)
	if err != nil {
		return q.unsent(t, err)
	}
	q.times.Add(time.Since(t.Task.Began))
	if t.Task.Finished() {
		return nil
	}
	return q.answers.Put(x.record(int64(t.Task.ID), ids))
}

// unsent says so when an answer could not be sent: what Telegram refused in every form was the
// answer, and a word about it may be taken.
func (q *questions) unsent(t *turn.Turn, err error) error {
	e, ok := errors.AsType[*botapi.Error](err)
	if !ok || !e.Malformed() {
		return err
	}
	t.Task.Count(delivery.CountFailed)
	q.log.ErrorContext(t.Ctx, "Telegram refused an answer in every form", "error", err)
	return t.Say(t.Words.Failed)
}

// albumPause is how long the pictures of an album may take to arrive one by one.
const albumPause = time.Minute

// An albumNote is the occasion on which an album is told that it has nothing to read.
type albumNote struct {
	album string
	chat  int64
}

// unread says that a message has nothing to read. An album is told so once, and in a group
// nobody is: a sticker there is meant for people.
func (q *questions) unread(t *turn.Turn, m *botapi.Message) error {
	switch {
	case m.Text != "":
		return t.Say(t.Words.EmptyAsk)
	case !t.Chat.Private(), m.Album != "" && !t.Access.Told.Now(albumNote{m.Album, t.Chat.ID}, albumPause):
		return nil
	}
	return t.Say(t.Words.OnlyText)
}

// again answers an edited question by changing the answer before.
func (q *questions) again(t *turn.Turn, m *botapi.Message, before state.Answer) error {
	text := incoming.Question(m, *t.Me)
	if name, arg, ok := incoming.Command(m.Text, *t.Me); ok && name == "ask" {
		text = arg
	}
	if text == before.Text || text == "" {
		return nil // only the formatting was changed, or a picture
	}
	if !t.May(access.NeedAsker) {
		return t.Refuse(access.NeedAsker)
	}
	if tooMany, err := t.SlowDown(); tooMany {
		return err
	}
	if err := q.loading.wait(t); err != nil {
		return err
	}
	defer t.Typing()()
	a, err := q.find(t, asked{text: text, after: q.follows(t, m)}, nil)
	if err != nil {
		return q.apologize(t, 0, err)
	}
	x := exchange{t, m, text, a}
	ids, err := q.replace(x, before)
	if err != nil {
		return err
	}
	return q.answers.Put(x.record(before.ID, ids))
}

// apologize says why there is no answer. begun is the number of a message that already shows
// part of one, and is changed; 0 for none.
func (q *questions) apologize(t *turn.Turn, begun int, err error) error {
	if t.Ctx.Err() != nil {
		return err
	}
	var asked *question.Error
	if !errors.As(err, &asked) {
		t.Task.Count(delivery.CountFailed)
		q.log.ErrorContext(t.Ctx, "a question could not be answered", "error", q.redact(err.Error()))
	}
	if begun > 0 {
		return t.Edit(begun, message.Escape(t.Words.Reply(err)), nil)
	}
	return t.Say(t.Words.Reply(err))
}

// logDraft logs what a language model did, if one was asked.
func (q *questions) logDraft(ctx context.Context, a answer.Answer) {
	if a.Draft.Err != nil {
		q.log.WarnContext(ctx, "the language model did not write", "why", a.Draft.Fallback, "error", q.redact(a.Draft.Err.Error()))
	} else if a.Draft.Tries > 0 {
		q.log.DebugContext(ctx, "the language model wrote", "fallback", a.Draft.Fallback, "tries", a.Draft.Tries, "tokens", a.Draft.Usage.Total(), "removed", len(a.Draft.Removed))
	}
}

// inPlace runs f as soon as one of the places is free.
func (q *questions) inPlace(ctx context.Context, f func() error) error {
	select {
	case q.places <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-q.places }()
	return f()
}

// forget starts a new conversation: nothing of the one before is used any more.
func (q *questions) forget(t *turn.Turn, _ *botapi.Message, _ string) error {
	q.talks.Reset(t.Talk())
	return t.Say(t.Words.Forgotten)
}
