package telegram

import (
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"strings"

	"isnad/internal/answer"
	"isnad/internal/index"
	"isnad/internal/library"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/texts"
	"isnad/internal/telegram/turn"
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
func (s *sources) pressed(t *turn.Turn, data string) (a state.Answer, value string, ok bool) {
	number, value, _ := strings.Cut(data, ":")
	id, err := strconv.ParseInt(number, 36, 64)
	if err != nil {
		return a, "", false
	}
	a, known := s.answers.Get(id)
	return a, value, known && a.Chat == t.Chat.ID
}

// openPressed opens a source at the press of its button.
func (s *sources) openPressed(t *turn.Turn, c *botapi.Callback, data string) error {
	a, value, ok := s.pressed(t, data)
	n, _ := strconv.Atoi(value)
	i := slices.IndexFunc(a.Citations, func(c answer.Citation) bool { return c.N == n })
	if !ok || i < 0 {
		return t.Toast(c, t.Words.TooOld, true)
	}
	if t.OverRate() {
		return t.Toast(c, t.Words.Slower, true)
	}
	if err := t.Toast(c, "", false); err != nil {
		return err
	}
	return s.open(t, a.Citations[i], a.Language, turn.ReplyTo(c.Message.ID))
}

// open sends a source with the lines around it.
func (s *sources) open(t *turn.Turn, c answer.Citation, language string, reply *botapi.Reply) error {
	lines, err := s.library.Lines(t.Ctx, c.Span, linesAround)
	changed := t.Words.Changed
	if err != nil {
		s.log.Info("a source can't be read any more", "file", c.Path, "error", err)
	}
	if s.library.Standing(t.Ctx, c.Path) == index.Gone {
		lines, changed = nil, t.Words.Deleted
	}
	t.Task.Count("opened")
	_, err = t.Send(message.Source(c, lines, language, changed), reply, nil)
	return err
}

// votePressed remembers whether an answer is useful, and marks the choice if nobody else votes
// in the chat.
func (s *sources) votePressed(t *turn.Turn, c *botapi.Callback, data string) error {
	a, value, ok := s.pressed(t, data)
	if !ok {
		return t.Toast(c, t.Words.TooOld, true)
	}
	if value != "0" && value != "1" {
		return t.Toast(c, "", false)
	}
	isNew, err := s.answers.Vote(a, t.User.ID, value == "1")
	if err != nil {
		s.log.Error("a vote is not written for the owner", "error", err)
	}
	if err := t.Toast(c, t.Words.Thanks, false); err != nil || !isNew || !t.Chat.Private() {
		return err
	}
	k := answerKeyboard(t.Words, a.Citations, a.ID)
	last := k.Rows[len(k.Rows)-1]
	chosen := &last[0]
	if value == "0" {
		chosen = &last[1]
	}
	chosen.Text = "✓ " + chosen.Text
	t.Delivery.BestEffort(t.Ctx, "editMessageReplyMarkup", botapi.EditKeyboard{Chat: t.Chat.ID, Message: c.Message.ID, Keyboard: *k})
	return nil
}

// command shows the places that an answer cites, one or all: those of the answer that it
// replies to, or else of the last.
func (s *sources) command(t *turn.Turn, m *botapi.Message, arg string) error {
	a, ok := s.answers.Latest(t.Chat.ID)
	if m.ReplyTo != nil {
		if before, known := s.answers.In(t.Chat.ID, m.ReplyTo.ID); known {
			a, ok = before, true
		}
	}
	if !ok || len(a.Citations) == 0 {
		return t.Say(t.Words.NoSources)
	}
	if tooMany, err := t.SlowDown(); tooMany {
		return err
	}
	cited := a.Citations
	if arg != "" {
		n := answer.ParseMarker(arg)
		if n < 1 || n > len(cited) {
			return t.Say(t.Words.NoSuchSource.With(len(cited)))
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
func answerKeyboard(w *texts.Words, cited []answer.Citation, id int64) *botapi.Keyboard {
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
