package telegram

import (
	"strings"

	"isnad/internal/telegram/botapi"
)

// A press is a button that can be pressed. Its data says everything that is needed, so that it
// works after a restart.
type press struct {
	need need
	run  func(t *turn, c *botapi.Callback, data string) error
}

// presses returns the buttons by the first part of their data:
//
//	s:ANSWER:N     open source N of an answer
//	v:ANSWER:1     the answer is useful, 0: it is not
//	l:LANGUAGE     speak this language in this chat; empty: each user's
//	a:full|short   length of answers in this chat
//	x:JOB          stop the update of the index
//	r:ID           take back the right that an invitation gave
func (b *Bot) presses() map[string]press {
	return map[string]press{
		"s": {needAsker, b.sources.openPressed},
		"v": {needAsker, b.sources.votePressed},
		"l": {needSetter, b.settings.languagePressed},
		"a": {needSetter, b.settings.lengthPressed},
		"x": {needAdmin, b.indexing.stopPressed},
		"r": {needOwner, b.people.removePressed},
	}
}

// button handles the press of a button.
func (b *Bot) button(t *turn, c *botapi.Callback) error {
	kind, data, _ := strings.Cut(c.Data, ":")
	p, known := b.presses()[kind]
	if !known {
		p = press{needAsker, func(t *turn, c *botapi.Callback, _ string) error { return t.toast(c, "", false) }}
	}
	if !t.may(p.need) {
		t.task.Count("refused")
		return t.toast(c, t.refusal(p.need), true)
	}
	return p.run(t, c, data)
}
