package telegram

import (
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/turn"
)

// privacy says what the bot keeps about somebody.
func (b *Bot) privacy(t *turn.Turn, _ *botapi.Message, _ string) error {
	return t.Say(t.Words.Privacy)
}

// forgetMe deletes what the bot keeps about somebody, and says so.
func (b *Bot) forgetMe(t *turn.Turn, _ *botapi.Message, _ string) error {
	if _, sent := t.Task.SentBefore(); sent {
		return nil // it was told before a restart
	}
	answers, votes, err := b.store.Forget(t.User.ID)
	if err != nil {
		b.log.Error("what is kept about somebody could not be deleted", "error", err)
		return t.Say(t.Words.Failed)
	}
	b.questions.talks.Reset(t.Talk())
	t.Speak("")
	return t.Say(t.Words.ForgottenMe.With(answers, votes))
}
