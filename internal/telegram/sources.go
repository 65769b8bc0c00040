package telegram

import (
	"log/slog"
	"slices"
	"strconv"
	"strings"

	"isnad/internal/answer"
	"isnad/internal/answer/excerpt"
	"isnad/internal/index"
	"isnad/internal/library"
	"isnad/internal/telegram/access"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
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
	html, keyboard := s.page(t, a, i)
	return t.Open(c, html, keyboard)
}

// turnedPressed shows another source of an answer in the message of the one that is open.
func (s *sources) turnedPressed(t *turn.Turn, c *botapi.Callback, data string) error {
	a, value, ok := s.pressed(t, data)
	i, err := strconv.Atoi(value)
	if !ok || err != nil || i < 0 || i >= len(a.Citations) {
		return t.Toast(c, t.Words.TooOld, true)
	}
	if t.OverRate() {
		return t.Toast(c, t.Words.Slower, true)
	}
	html, keyboard := s.page(t, a, i)
	return t.Change(c, html, keyboard)
}

// page returns the message of an answer's source with the lines around it, and its buttons.
func (s *sources) page(t *turn.Turn, a state.Answer, i int) (html string, keyboard *botapi.Keyboard) {
	c := a.Citations[i]
	lines, err := s.library.Lines(t.Ctx, c.Span, linesAround)
	changed := t.Words.Changed
	if err != nil {
		s.log.Info("a source can't be read any more", "file", c.Path, "error", err)
	}
	if s.library.Standing(t.Ctx, c.Path) == index.Gone {
		lines, changed = nil, t.Words.Deleted
	}
	t.Task.Count("opened")
	return message.Source(c, lines, a.Language, changed), pageKeyboard(t.Words, a, i)
}

// morePressed lists the places near the question of an answer that it does not cite. Those whose
// articles have changed since are left out.
func (s *sources) morePressed(t *turn.Turn, c *botapi.Callback, data string) error {
	a, _, ok := s.pressed(t, data)
	if !ok {
		return t.Toast(c, t.Words.TooOld, true)
	}
	if t.OverRate() {
		return t.Toast(c, t.Words.Slower, true)
	}
	near := slices.DeleteFunc(slices.Clone(a.More), func(c answer.Citation) bool { return s.library.Standing(t.Ctx, c.Path) != index.AsIndexed })
	t.Task.Count("opened")
	text := message.Escape(t.Words.NoHits)
	if len(near) > 0 {
		text = message.Hits(t.Words.NearbyTitle, near, t.Words.Language.Code)
	}
	return t.Open(c, text, nil)
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
	k := answerKeyboard(t.Words, a)
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
	first, last := 0, len(a.Citations)-1
	if arg != "" {
		n := excerpt.ParseMarker(arg)
		if n < 1 || n > len(a.Citations) {
			return t.Say(t.Words.NoSuchSource.With(len(a.Citations)))
		}
		first, last = n-1, n-1
	}
	for i := first; i <= last; i++ {
		html, keyboard := s.page(t, a, i)
		if _, err := t.Send(html, nil, keyboard); err != nil {
			return err
		}
	}
	return nil
}

// react counts a thumb up or down at an answer as a vote.
func (s *sources) react(t *turn.Turn, r *botapi.Reaction) error {
	up, down := r.Has("👍"), r.Has("👎")
	a, ok := s.answers.In(r.Chat.ID, r.Message)
	if !ok || up == down || !t.May(access.NeedAsker) {
		return nil
	}
	_, err := s.answers.Vote(a, t.User.ID, up)
	return err
}
