package telegram

import (
	"context"
	"time"

	"isnad/internal/answer"
	"isnad/internal/answer/together"
	"isnad/internal/question"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/incoming"
	"isnad/internal/telegram/scope"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/turn"
	"isnad/internal/telegram/upload"
)

// asked is the text of one message that asks.
type asked struct {
	text  string
	after string // what it follows instead of what was asked last; empty for that
	heard bool   // it was said, and is shown as it was understood
	plain bool   // no model is to write the answer
}

// follows returns what a message in reply to another is about: the words that it quotes, the
// question behind the answer that it replies to, or another person's text.
func (q *questions) follows(t *turn.Turn, m *botapi.Message) string {
	subject := incoming.Subject(m, *t.Me)
	if m.ReplyTo == nil || m.Quote != nil {
		return subject
	}
	before, known := q.repliedTo(t, m)
	switch {
	case !known:
		return subject
	case before.Meant != "":
		return before.Meant
	}
	return before.Text
}

// repliedTo returns the answer that a message replies to, by one of its own messages or by the
// one that asked.
func (q *questions) repliedTo(t *turn.Turn, m *botapi.Message) (state.Answer, bool) {
	if a, ok := q.answers.In(t.Chat.ID, m.ReplyTo.ID); ok {
		return a, true
	}
	return q.answers.To(t.Chat.ID, m.ReplyTo.ID)
}

// findTime is how long an answer may be looked for, from when there is a place for the question;
// the time in which a language model writes is added.
const findTime = time.Minute

// mostQuestions is how many questions of one message are answered.
const mostQuestions = 5

// find answers the questions of a message in the conversation of this chat. show, which may
// be nil, is called with the answers while they are being written.
func (q *questions) find(t *turn.Turn, m asked, show func(answer.Answer)) (answer.Answer, error) {
	texts, left := question.Several(m.text), 0
	if len(texts) > mostQuestions {
		texts, left = texts[:mostQuestions], len(texts)-mostQuestions
	}
	var all []answer.Answer
	for i, text := range texts {
		if i > 0 && t.OverRate() {
			left += len(texts) - i
			break
		}
		call := answer.Call{User: t.UserName(), Language: t.Words.Language.Code, Plain: m.plain}
		if i == 0 && m.after != text {
			call.After = m.after
		}
		if show != nil {
			call.Show = func(a answer.Answer) { show(together.Of(append(all[:len(all):len(all)], a))) }
		}
		a, err := q.findOne(t, text, call)
		if err != nil {
			return a, err
		}
		all = append(all, a)
	}
	a := scope.Note(t, together.Of(all))
	if m.heard && a.Resolved == "" {
		a.Resolved = m.text
	}
	if left > 0 {
		a.Statements = append(a.Statements, answer.Statement{Text: t.Words.LeftOut.With(left)})
	}
	return a, nil
}

// findOne answers one question as soon as there is a place.
func (q *questions) findOne(t *turn.Turn, text string, call answer.Call) (a answer.Answer, err error) {
	err = q.inPlace(t.Ctx, func() error {
		ctx, cancel := context.WithTimeout(scope.WithinNamed(t.Ctx, t, q.library, text), findTime+q.writeTime)
		defer cancel()
		a, err = q.fresh(ctx, t, func() (answer.Answer, error) { return q.talks.Ask(ctx, t.Talk(), text, call) })
		return err
	})
	for i, c := range a.Citations {
		if c.URL == "" {
			a.Citations[i].URL = upload.PostURL(c.Path)
		}
	}
	if err == nil {
		if a.Outcome != answer.Talk {
			t.Task.Count("asked")
		}
		t.Task.Count(string(a.Outcome))
		q.logDraft(t.Ctx, a)
	}
	return a, err
}
