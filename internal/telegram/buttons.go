package telegram

import (
	"fmt"
	"strconv"
	"strings"

	"isnad/internal/answer"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
)

// around is how many lines are shown before and after a source.
const around = 2

// button handles a press of a button. Its data says everything that is needed, so
// that it works after a restart:
//
//	s:ANSWER:N     open source N of an answer
//	v:ANSWER:1     the answer is useful, 0: it is not
//	l:LANGUAGE     speak this language in this chat; empty: each user's
//	a:full|short   length of answers in this chat
//	x:JOB          stop the re-embedding
//	r:ID           take back what an invitation gave
func (t *turn) button(c *botapi.Callback) error {
	kind, rest, _ := strings.Cut(c.Data, ":")
	needs := map[string]need{"s": needAsker, "v": needAsker, "l": needSetter, "a": needSetter, "x": needAdmin, "r": needOwner}
	n, known := needs[kind]
	if !known {
		n = needAsker
	}
	if !t.may(n) {
		t.count("refused")
		return t.toast(c, t.refusal(n), true)
	}
	switch kind {
	case "s", "v":
		return t.answerButton(c, kind, rest)
	case "l", "a":
		return t.choose(c, kind, rest)
	case "x":
		return t.stopJob(c, rest)
	case "r":
		return t.removePerson(c, rest)
	}
	return t.toast(c, "", false)
}

// toast answers a press, with a note or none. Telegram takes it for some seconds
// only, so that a failure, after a restart for instance, means nothing.
func (t *turn) toast(c *botapi.Callback, text string, alert bool) error {
	err := t.call(t.ctx, "answerCallbackQuery", botapi.AnswerCallback{ID: c.ID, Text: text, Alert: alert}, nil)
	if err != nil && t.ctx.Err() == nil {
		t.Log.Debug("a pressed button was not answered", "error", err)
		return nil
	}
	return err
}

// answerButton is a button below an answer.
func (t *turn) answerButton(c *botapi.Callback, kind, data string) error {
	number, value, _ := strings.Cut(data, ":")
	id, err := strconv.ParseInt(number, 36, 64)
	a, known := t.Store.Answer(id)
	if err != nil || !known || a.Chat != t.chat.ID {
		return t.toast(c, t.words.tooOld, true)
	}
	if kind == "v" {
		return t.vote(c, a, value)
	}
	n, _ := strconv.Atoi(value)
	for _, cited := range a.Citations {
		if cited.N == n {
			return t.openPressed(c, a, cited)
		}
	}
	return t.toast(c, t.words.tooOld, true)
}

// openPressed opens a source at the press of its button.
func (t *turn) openPressed(c *botapi.Callback, a state.Answer, cited answer.Citation) error {
	if t.right() != admin && !t.rates.take(t.user.ID) {
		t.count("limited")
		return t.toast(c, t.words.slower, true)
	}
	if err := t.toast(c, "", false); err != nil {
		return err
	}
	return t.open(cited, a.Language, replyTo(c.Message.ID))
}

// open sends a source with the lines around it.
func (t *turn) open(c answer.Citation, language string, reply *botapi.Reply) error {
	lines, err := t.Library.Lines(t.ctx, c.Span, around)
	if err != nil {
		t.Log.Info("a source can't be read any more", "file", c.Path, "error", err)
	}
	t.count("opened")
	_, err = t.send(message.Source(c, lines, language, t.words.changed), reply, nil)
	return err
}

// vote remembers whether an answer is useful, and marks the choice where nobody
// else votes.
func (t *turn) vote(c *botapi.Callback, a state.Answer, value string) error {
	if value != "0" && value != "1" {
		return t.toast(c, "", false)
	}
	news, err := t.Store.Vote(a, t.user.ID, value == "1")
	if err != nil {
		t.Log.Error("a vote is not written for the owner", "error", err)
	}
	if err := t.toast(c, t.words.thanks, false); err != nil || !news || !t.chat.Private() {
		return err
	}
	k := t.answerKeyboard(answer.Answer{Citations: a.Citations}, a.ID)
	last := k.Rows[len(k.Rows)-1]
	chosen := &last[0]
	if value == "0" {
		chosen = &last[1]
	}
	chosen.Text = "✓ " + chosen.Text
	t.ornament(t.ctx, "editMessageReplyMarkup", botapi.EditKeyboard{Chat: t.chat.ID, Message: c.Message.ID, Keyboard: *k})
	return nil
}

// sources shows the places that the last answer cites, one or all.
func (t *turn) sources(_ *botapi.Message, arg string) error {
	a, ok := t.Store.Latest(t.chat.ID)
	if !ok || len(a.Citations) == 0 {
		return t.say(t.words.noSources)
	}
	if tooMany, err := t.slowDown(); tooMany {
		return err
	}
	cited := a.Citations
	if arg != "" {
		n := answer.ParseMarker(arg)
		if n < 1 || n > len(cited) {
			return t.say(fmt.Sprintf(t.words.noSuchSource, len(cited)))
		}
		cited = cited[n-1 : n]
	}
	for _, c := range cited {
		if err := t.open(c, a.Language, nil); err != nil {
			return err
		}
	}
	return nil
}
