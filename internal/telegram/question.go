package telegram

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"isnad/internal/answer"
	"isnad/internal/question"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
)

// message handles what somebody wrote, or changed.
func (t *turn) message(m *botapi.Message, edited bool) error {
	if m.MovedTo != 0 {
		t.moved(m.Chat.ID, m.MovedTo)
		return nil
	}
	if m.From == nil || m.From.IsBot && m.From.ID == t.me.ID || m.Chat.ID == 0 || m.Chat.Type == "channel" || m.ViaBot != nil && m.ViaBot.ID == t.me.ID {
		return nil
	}
	before, answered := t.Store.AnswerTo(m.Chat.ID, m.ID)
	if edited && answered && before.ID != int64(t.id) {
		return t.again(m, before)
	}
	if name, arg, ok := t.command(m.Text); ok {
		if edited && name != "ask" {
			return nil // a command was carried out when it came
		}
		return t.runCommand(m, name, arg)
	}
	if strings.HasPrefix(m.Text, "/") && !t.chat.Private() || !t.meant(m) {
		return nil
	}
	if !t.may(needAsker) {
		return t.refuse(needAsker)
	}
	return t.ask(m, t.questionOf(m))
}

// questionOf is what a message asks: its text without the mention of the bot, or
// where that is all, the text of the message that it replies to.
func (t *turn) questionOf(m *botapi.Message) string {
	text, _ := t.unmention(m)
	if text == "" && m.ReplyTo != nil && (m.ReplyTo.From == nil || m.ReplyTo.From.ID != t.me.ID) {
		text, _ = t.unmention(m.ReplyTo)
	}
	return text
}

func (t *turn) askCommand(m *botapi.Message, arg string) error {
	if arg == "" && m.ReplyTo != nil {
		arg, _ = t.unmention(m.ReplyTo)
	}
	return t.ask(m, arg)
}

// ask answers a question.
func (t *turn) ask(m *botapi.Message, question string) error {
	if question == "" {
		if m.Text == "" {
			return t.say(t.words.onlyText)
		}
		return t.say(t.words.emptyAsk)
	}
	if tooMany, err := t.slowDown(); tooMany {
		return err
	}
	defer t.typing()()
	d := t.draft(m)
	a, err := t.think(question, d.show)
	drafted := d.end()
	if err != nil {
		return t.sorryIn(drafted, err)
	}
	show := t.show
	if t.WriteTime > 0 && len(t.sent) > 0 { // now, or before a restart
		show = t.complete
	}
	ids, err := show(m, question, a)
	if err != nil {
		return err
	}
	t.speed.add(time.Since(t.began))
	if t.finished {
		return nil
	}
	return t.Store.PutAnswer(t.record(m, question, a, int64(t.id), ids))
}

// sorry says why there is no answer.
func (t *turn) sorry(err error) error { return t.sorryIn(0, err) }

// sorryIn says why there is no answer, in the place of a message where one was begun;
// 0 for none.
func (t *turn) sorryIn(begun int, err error) error {
	if t.ctx.Err() != nil {
		return err
	}
	var asked *question.Error
	if !errors.As(err, &asked) {
		t.count("failed")
		t.Log.Error("a question could not be answered", "error", t.API.Redact(err.Error()))
	}
	if begun > 0 {
		return t.edit(begun, message.Escape(t.words.reply(err)), nil)
	}
	return t.say(t.words.reply(err))
}

// thinkTime is how long an answer may be looked for, but for what a language model may
// take to write it.
const thinkTime = time.Minute

// think answers in the conversation of this chat, when a place is free, and has the
// answer shown while it is being written; show may be nil.
func (t *turn) think(text string, show func(answer.Answer)) (a answer.Answer, err error) {
	if err := question.Check(text); err != nil {
		return a, err
	}
	ctx, cancel := context.WithTimeout(t.ctx, thinkTime+t.WriteTime)
	defer cancel()
	err = t.working(ctx, func() error {
		a, err = t.talks.ask(ctx, t.talk(), text, answer.Call{User: t.userName(), Show: show})
		return err
	})
	if err == nil {
		t.count("asked")
		t.count(string(a.Outcome))
		t.noteDraft(a)
	}
	return a, err
}

// userName is the user as the budget of a language model counts.
func (t *turn) userName() string { return "telegram " + strconv.FormatInt(t.user.ID, 10) }

// noteDraft tells the log how a language model fared, where one was asked.
func (t *turn) noteDraft(a answer.Answer) {
	if a.Draft.Err != nil {
		t.Log.Warn("the language model did not write", "why", a.Draft.Fallback, "error", t.API.Redact(a.Draft.Err.Error()))
	} else if a.Draft.Tries > 0 {
		t.Log.Debug("the language model wrote", "fallback", a.Draft.Fallback, "tries", a.Draft.Tries, "tokens", a.Draft.Usage.Total(), "removed", len(a.Draft.Removed))
	}
}

// working runs f when one of the workers is free.
func (b *Bot) working(ctx context.Context, f func() error) error {
	select {
	case b.work <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-b.work }()
	return f()
}

// show sends an answer, its buttons below the last message, and returns the
// messages. The last of them completes the update.
func (t *turn) show(m *botapi.Message, question string, a answer.Answer) (ids []int, err error) {
	parts, keyboard := t.messages(a, int64(t.id))
	for i, html := range parts {
		var reply *botapi.Reply
		var buttons *botapi.Keyboard
		if i == 0 {
			reply = replyTo(m.ID)
		}
		if i == len(parts)-1 {
			buttons = keyboard
			t.closing = func(last int) state.Answer {
				return t.record(m, question, a, int64(t.id), append(slices.Clone(ids), last))
			}
		}
		sent, err := t.send(html, reply, buttons)
		t.closing = nil
		if err != nil {
			return ids, err
		}
		ids = append(ids, sent)
	}
	return ids, nil
}

// complete puts an answer in the place of what was shown of it while it was written.
func (t *turn) complete(m *botapi.Message, _ string, a answer.Answer) (ids []int, err error) {
	t.next = len(t.sent)
	return t.reshow(m, a, state.Answer{ID: int64(t.id), Messages: slices.Clone(t.sent)})
}

// messages are an answer's, in the length that the chat chose.
func (t *turn) messages(a answer.Answer, id int64) (parts []string, keyboard *botapi.Keyboard) {
	if t.short {
		a = message.Brief(a)
	}
	if note := a.Note(); note != "" {
		a.Statements = append(slices.Clip(a.Statements), answer.Statement{Text: note})
	}
	parts = message.Answer(a)
	if len(parts) == 0 {
		parts = []string{message.Escape(t.words.failed)}
	}
	return parts, t.answerKeyboard(a, id)
}

// sourcesInRow is how many sources' buttons stand side by side on a phone.
const sourcesInRow = 5

// answerKeyboard has a button for each source and two to say whether the answer is
// useful. The buttons work after a restart: they carry the answer's number.
func (t *turn) answerKeyboard(a answer.Answer, id int64) *botapi.Keyboard {
	number := strconv.FormatInt(id, 36)
	var sources []botapi.Button
	for _, c := range a.Citations {
		sources = append(sources, botapi.Button{Text: fmt.Sprintf("📄 %d", c.N), Data: fmt.Sprintf("s:%s:%d", number, c.N)})
	}
	var k botapi.Keyboard
	for row := range slices.Chunk(sources, sourcesInRow) {
		k.Rows = append(k.Rows, row)
	}
	k.Rows = append(k.Rows, []botapi.Button{
		{Text: t.words.useful, Data: "v:" + number + ":1"}, {Text: t.words.useless, Data: "v:" + number + ":0"}})
	return &k
}

// record is an answer as it is remembered for its buttons, for /sources and for
// edits.
func (t *turn) record(m *botapi.Message, question string, a answer.Answer, id int64, messages []int) state.Answer {
	return state.Answer{ID: id, Chat: t.chat.ID, Question: m.ID, Messages: messages, Text: question,
		Outcome: a.Outcome, Said: a.Text(), Language: a.Language, Citations: a.Citations}
}

// again answers a question that was changed by changing the answer.
func (t *turn) again(m *botapi.Message, before state.Answer) error {
	question := t.questionOf(m)
	if name, arg, ok := t.command(m.Text); ok && name == "ask" {
		question = arg
	}
	if question == before.Text || question == "" {
		return nil // only its looks were changed, or a picture
	}
	if !t.may(needAsker) {
		return t.refuse(needAsker)
	}
	if tooMany, err := t.slowDown(); tooMany {
		return err
	}
	defer t.typing()()
	a, err := t.think(question, nil)
	if err != nil {
		return t.sorry(err)
	}
	ids, err := t.reshow(m, a, before)
	if err != nil {
		return err
	}
	return t.Store.PutAnswer(t.record(m, question, a, before.ID, ids))
}

// reshow puts an answer in the place of the one before: messages that there were
// are changed, others sent or deleted.
func (t *turn) reshow(m *botapi.Message, a answer.Answer, before state.Answer) (ids []int, err error) {
	parts, keyboard := t.messages(a, before.ID)
	for i, html := range parts {
		var buttons *botapi.Keyboard
		if i == len(parts)-1 {
			buttons = keyboard
		}
		if i < len(before.Messages) {
			err = t.edit(before.Messages[i], html, buttons)
			ids = append(ids, before.Messages[i])
		}
		if i >= len(before.Messages) || err != nil && lost(err) { // deleted by the reader
			var id int
			if id, err = t.send(html, replyTo(m.ID), buttons); err == nil {
				ids = append(ids[:i], id)
			}
		}
		if err != nil {
			return ids, err
		}
	}
	for _, id := range before.Messages[min(len(parts), len(before.Messages)):] {
		t.ornament(t.ctx, "deleteMessage", botapi.Delete{Chat: t.chat.ID, Message: id})
	}
	return ids, nil
}

// search lists the passages nearest to some words.
func (t *turn) search(_ *botapi.Message, what string) error {
	if what == "" {
		return t.say(t.words.whatSearch)
	}
	if tooMany, err := t.slowDown(); tooMany {
		return err
	}
	if err := question.Check(what); err != nil {
		return t.sorry(err)
	}
	defer t.typing()()
	ctx, cancel := context.WithTimeout(t.ctx, thinkTime)
	defer cancel()
	var found []answer.Citation
	err := t.working(ctx, func() (err error) {
		found, err = t.hits(ctx, what)
		return err
	})
	if err != nil {
		return t.sorry(err)
	}
	t.count("searched")
	if len(found) == 0 {
		return t.say(t.words.noHits)
	}
	_, err = t.send(message.Hits(t.words.hits, found, t.words.language), nil, nil)
	return err
}

// mostHits is how many passages a search lists: what a phone shows without end.
const mostHits = 5

// hits are the passages nearest to some words, as the sources of an answer are given.
func (t *turn) hits(ctx context.Context, words string) ([]answer.Citation, error) {
	found, err := t.Library.Search(ctx, words, mostHits)
	var cited []answer.Citation
	for i, h := range found {
		span, quote := h.BestSentence()
		cited = append(cited, answer.Citation{N: i + 1, Span: span, Quote: quote, Title: h.Passage.Title, Date: h.Passage.Date})
	}
	return cited, err
}
