package telegram

import (
	"errors"
	"time"

	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/turn"
	"isnad/internal/telegram/upload"
	"isnad/internal/telegram/voice"
)

// hearing answers voice messages.
type hearing struct {
	ear       *voice.Ear // nil: they are not understood
	files     upload.Downloader
	questions *questions
}

// ask has a voice message written down and answers it as if it had been written.
func (h *hearing) ask(t *turn.Turn, m *botapi.Message) error {
	if h.ear == nil {
		return h.questions.unread(t, m)
	}
	stop := t.Typing()
	text, err := h.write(t, m.Voice)
	stop()
	if err != nil {
		return h.refuse(t, err)
	}
	t.Task.Count("heard")
	written := *m
	written.Text = text
	return h.questions.answer(t, &written, asked{text: text, after: h.questions.follows(t, m), heard: true})
}

// write returns what is said in a voice message.
func (h *hearing) write(t *turn.Turn, v *botapi.Voice) (string, error) {
	if v.Size > h.ear.MostBytes() {
		return "", voice.ErrLong
	}
	if err := h.ear.Admit(t.User.ID, time.Duration(v.Duration)*time.Second); err != nil {
		return "", err
	}
	sound, err := h.files.Download(t.Ctx, v.ID, h.ear.MostBytes())
	if errors.Is(err, botapi.ErrFileTooLarge) {
		return "", voice.ErrLong
	}
	if err != nil {
		return "", err
	}
	return h.ear.Write(t.Ctx, sound, "")
}

// refuse says why a voice message is not answered.
func (h *hearing) refuse(t *turn.Turn, err error) error {
	switch {
	case t.Ctx.Err() != nil:
		return err
	case errors.Is(err, voice.ErrLong):
		return t.Say(t.Words.VoiceLong.With(int(h.ear.Longest().Seconds())))
	case errors.Is(err, voice.ErrToday):
		return t.Say(t.Words.VoiceToday)
	case errors.Is(err, voice.ErrEmpty):
		return t.Say(t.Words.VoiceUnclear)
	}
	t.Task.Count(delivery.CountFailed)
	h.questions.log.Error("a voice message could not be written down", "error", h.questions.redact(err.Error()))
	return t.Say(t.Words.VoiceFailed)
}
