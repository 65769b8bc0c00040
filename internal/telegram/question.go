package telegram

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"isnad/internal/answer"
	"isnad/internal/library"
	"isnad/internal/question"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
)

// questions answers what people ask, and shows the answers.
type questions struct {
	library library.Service
	answers *state.Answers
	log     *slog.Logger
	redact  func(string) string // takes the token out of a text

	talks     *talks
	places    chan struct{} // a place for each question that is being answered
	times     delivery.Times
	writeTime time.Duration // what a language model may take; 0 when none writes
	editPause time.Duration // least time between two edits of a draft; 0 for the default
}

// askCommand answers the text behind /ask, or the message that it replies to.
func (q *questions) askCommand(t *turn, m *botapi.Message, text string) error {
	if text == "" && m.ReplyTo != nil {
		text, _ = t.unmention(m.ReplyTo)
	}
	return q.ask(t, m, text)
}

// ask answers a question.
func (q *questions) ask(t *turn, m *botapi.Message, text string) error {
	if text == "" {
		if m.Text == "" {
			return t.say(t.words.OnlyText)
		}
		return t.say(t.words.EmptyAsk)
	}
	if tooMany, err := t.slowDown(); tooMany {
		return err
	}
	defer t.typing()()
	d := q.draft(t, m)
	a, err := q.find(t, text, d.show)
	drafted := d.end()
	if err != nil {
		return q.apologize(t, drafted, err)
	}
	x := exchange{t, m, text, a}
	show := q.send
	if q.writeTime > 0 && t.task.AnySent() { // a draft, now or before a restart
		show = q.replaceDraft
	}
	ids, err := show(x)
	if err != nil {
		return err
	}
	q.times.Add(time.Since(t.task.Began))
	if t.task.Finished() {
		return nil
	}
	return q.answers.Put(x.record(int64(t.task.ID), ids))
}

// again answers an edited question by changing the answer before.
func (q *questions) again(t *turn, m *botapi.Message, before state.Answer) error {
	text := t.questionIn(m)
	if name, arg, ok := t.command(m.Text); ok && name == "ask" {
		text = arg
	}
	if text == before.Text || text == "" {
		return nil // only the formatting was changed, or a picture
	}
	if !t.may(needAsker) {
		return t.refuse(needAsker)
	}
	if tooMany, err := t.slowDown(); tooMany {
		return err
	}
	defer t.typing()()
	a, err := q.find(t, text, nil)
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
func (q *questions) apologize(t *turn, begun int, err error) error {
	if t.ctx.Err() != nil {
		return err
	}
	var asked *question.Error
	if !errors.As(err, &asked) {
		t.task.Count(delivery.CountFailed)
		q.log.Error("a question could not be answered", "error", q.redact(err.Error()))
	}
	if begun > 0 {
		return t.edit(begun, message.Escape(t.words.reply(err)), nil)
	}
	return t.say(t.words.reply(err))
}

// findTime is how long an answer may be looked for; the time in which a language model writes
// is added.
const findTime = time.Minute

// find answers in the conversation of this chat, as soon as there is a place. show, which may
// be nil, is called with the answer while it is being written.
func (q *questions) find(t *turn, text string, show func(answer.Answer)) (a answer.Answer, err error) {
	if _, err := question.Read(text); err != nil {
		return a, err
	}
	ctx, cancel := context.WithTimeout(t.ctx, findTime+q.writeTime)
	defer cancel()
	err = q.inPlace(ctx, func() error {
		a, err = q.talks.ask(ctx, t.talk(), text, answer.Call{User: t.userName(), Language: t.words.Language.Code, Show: show})
		return err
	})
	if err == nil {
		if a.Outcome != answer.Talk {
			t.task.Count("asked")
		}
		t.task.Count(string(a.Outcome))
		q.logDraft(a)
	}
	return a, err
}

// logDraft logs what a language model did, if one was asked.
func (q *questions) logDraft(a answer.Answer) {
	if a.Draft.Err != nil {
		q.log.Warn("the language model did not write", "why", a.Draft.Fallback, "error", q.redact(a.Draft.Err.Error()))
	} else if a.Draft.Tries > 0 {
		q.log.Debug("the language model wrote", "fallback", a.Draft.Fallback, "tries", a.Draft.Tries, "tokens", a.Draft.Usage.Total(), "removed", len(a.Draft.Removed))
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
func (q *questions) forget(t *turn, _ *botapi.Message, _ string) error {
	q.talks.reset(t.talk())
	return t.say(t.words.Forgotten)
}

// search lists the passages nearest to some words.
func (q *questions) search(t *turn, _ *botapi.Message, words string) error {
	if words == "" {
		return t.say(t.words.WhatSearch)
	}
	if tooMany, err := t.slowDown(); tooMany {
		return err
	}
	if err := question.Check(words); err != nil {
		return q.apologize(t, 0, err)
	}
	defer t.typing()()
	ctx, cancel := context.WithTimeout(t.ctx, findTime)
	defer cancel()
	var found []answer.Citation
	err := q.inPlace(ctx, func() (err error) {
		found, err = q.nearest(ctx, words)
		return err
	})
	if err != nil {
		return q.apologize(t, 0, err)
	}
	t.task.Count("searched")
	if len(found) == 0 {
		return t.say(t.words.NoHits)
	}
	_, err = t.send(message.Hits(t.words.Hits, found, t.words.Language.Code), nil, nil)
	return err
}

// mostHits is how many passages a search lists; more would be too long for a phone.
const mostHits = 5

// nearest returns the passages nearest to some words, in the form of an answer's sources.
func (q *questions) nearest(ctx context.Context, words string) ([]answer.Citation, error) {
	found, err := q.library.Search(ctx, words, mostHits)
	var cited []answer.Citation
	for i, h := range found {
		span, quote := h.BestSentence()
		cited = append(cited, answer.Citation{N: i + 1, Span: span, Quote: quote, Title: h.Passage.Title, Date: h.Passage.Date})
	}
	return cited, err
}
