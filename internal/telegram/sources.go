package telegram

import (
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"strings"

	"isnad/internal/answer"
	"isnad/internal/library"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
)

// sources shows what answers cite, and takes votes on answers.
type sources struct {
	library library.Service
	answers *state.Answers
	log     *slog.Logger
}

// linesAround is how many lines are shown before and after a source.
const linesAround = 2

// pressed returns the answer that a button belongs to and the rest of its data; ok is false
// when the answer is forgotten, or another chat's.
func (s *sources) pressed(t *turn, data string) (a state.Answer, value string, ok bool) {
	number, value, _ := strings.Cut(data, ":")
	id, err := strconv.ParseInt(number, 36, 64)
	if err != nil {
		return a, "", false
	}
	a, known := s.answers.Get(id)
	return a, value, known && a.Chat == t.chat.ID
}

// openPressed opens a source at the press of its button.
func (s *sources) openPressed(t *turn, c *botapi.Callback, data string) error {
	a, value, ok := s.pressed(t, data)
	n, _ := strconv.Atoi(value)
	i := slices.IndexFunc(a.Citations, func(c answer.Citation) bool { return c.N == n })
	if !ok || i < 0 {
		return t.toast(c, t.words.TooOld, true)
	}
	if t.overRate() {
		return t.toast(c, t.words.Slower, true)
	}
	if err := t.toast(c, "", false); err != nil {
		return err
	}
	return s.open(t, a.Citations[i], a.Language, replyTo(c.Message.ID))
}

// open sends a source with the lines around it.
func (s *sources) open(t *turn, c answer.Citation, language string, reply *botapi.Reply) error {
	lines, err := s.library.Lines(t.ctx, c.Span, linesAround)
	if err != nil {
		s.log.Info("a source can't be read any more", "file", c.Path, "error", err)
	}
	t.task.Count("opened")
	_, err = t.send(message.Source(c, lines, language, t.words.Changed), reply, nil)
	return err
}

// votePressed remembers whether an answer is useful, and marks the choice if nobody else votes
// in the chat.
func (s *sources) votePressed(t *turn, c *botapi.Callback, data string) error {
	a, value, ok := s.pressed(t, data)
	if !ok {
		return t.toast(c, t.words.TooOld, true)
	}
	if value != "0" && value != "1" {
		return t.toast(c, "", false)
	}
	isNew, err := s.answers.Vote(a, t.user.ID, value == "1")
	if err != nil {
		s.log.Error("a vote is not written for the owner", "error", err)
	}
	if err := t.toast(c, t.words.Thanks, false); err != nil || !isNew || !t.chat.Private() {
		return err
	}
	k := t.words.answerKeyboard(a.Citations, a.ID)
	last := k.Rows[len(k.Rows)-1]
	chosen := &last[0]
	if value == "0" {
		chosen = &last[1]
	}
	chosen.Text = "✓ " + chosen.Text
	t.delivery.BestEffort(t.ctx, "editMessageReplyMarkup", botapi.EditKeyboard{Chat: t.chat.ID, Message: c.Message.ID, Keyboard: *k})
	return nil
}

// command shows the places that the last answer cites, one or all.
func (s *sources) command(t *turn, _ *botapi.Message, arg string) error {
	a, ok := s.answers.Latest(t.chat.ID)
	if !ok || len(a.Citations) == 0 {
		return t.say(t.words.NoSources)
	}
	if tooMany, err := t.slowDown(); tooMany {
		return err
	}
	cited := a.Citations
	if arg != "" {
		n := answer.ParseMarker(arg)
		if n < 1 || n > len(cited) {
			return t.say(t.words.NoSuchSource.With(len(cited)))
		}
		cited = cited[n-1 : n]
	}
	for _, c := range cited {
		if err := s.open(t, c, a.Language, nil); err != nil {
			return err
		}
	}
	return nil
}

// sourcesInRow is how many sources' buttons a phone shows side by side.
const sourcesInRow = 5

// answerKeyboard returns a button for each source and two to say whether the answer is useful.
// They carry the answer's number, so that they work after a restart.
func (w *words) answerKeyboard(cited []answer.Citation, id int64) *botapi.Keyboard {
	number := strconv.FormatInt(id, 36)
	var open []botapi.Button
	for _, c := range cited {
		open = append(open, botapi.Button{Text: fmt.Sprintf("📄 %d", c.N), Data: fmt.Sprintf("s:%s:%d", number, c.N)})
	}
	var k botapi.Keyboard
	for row := range slices.Chunk(open, sourcesInRow) {
		k.Rows = append(k.Rows, row)
	}
	k.Rows = append(k.Rows, []botapi.Button{
		{Text: w.Useful, Data: "v:" + number + ":1"}, {Text: w.Useless, Data: "v:" + number + ":0"}})
	return &k
}
