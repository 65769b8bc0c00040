package telegram

import (
	"strings"

	"isnad/internal/telegram/access"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/turn"
)

// A press is a button that can be pressed. Its data says everything that is needed, so that it
// works after a restart.
type press struct {
	need access.Need
	run  func(t *turn.Turn, c *botapi.Callback, data string) error
}

// presses returns the buttons by the first part of their data:
//
//	s:ANSWER:N     open source N of an answer
//	n:ANSWER:I     show source I instead of the one that is open
//	m:ANSWER       places near the question of an answer
//	e:             ask the question that stands on the button
//	v:ANSWER:1     the answer is useful, 0: it is not
//	l:LANGUAGE     speak this language in this chat; empty: each user's
//	a:full|short   length of answers in this chat
//	p:PAGE:WORDS   a page of the list of articles
//	q:ID           end a subscription
//	o:MARK         ask one article alone
//	w:             ask all articles again
//	i:DRAFT:1      add an article that was sent in; 0: do not
//	d:MARK         remove an article that was sent in
//	u:ID           take it out of the bin
//	x:JOB          stop the update of the index
//	r:ID           take back the right that an invitation gave
func (b *Bot) presses() map[string]press {
	return map[string]press{
		"s": {access.NeedAsker, b.sources.openPressed},
		"n": {access.NeedAsker, b.sources.turnedPressed},
		"m": {access.NeedAsker, b.sources.morePressed},
		"e": {access.NeedAsker, b.examples.pressed},
		"v": {access.NeedAsker, b.sources.votePressed},
		"l": {access.NeedSetter, b.settings.languagePressed},
		"a": {access.NeedSetter, b.settings.lengthPressed},
		"p": {access.NeedAsker, b.catalogue.Pressed},
		"q": {access.NeedSetter, b.subscriptions.EndPressed},
		"o": {access.NeedSetter, b.scopes.ArticlePressed},
		"w": {access.NeedSetter, b.scopes.AllPressed},
		"i": {access.NeedOwner, b.upload.Pressed},
		"d": {access.NeedOwner, b.upload.RemovePressed},
		"u": {access.NeedOwner, b.upload.RestorePressed},
		"x": {access.NeedAdmin, b.indexing.StopPressed},
		"r": {access.NeedOwner, b.people.removePressed},
	}
}

// button handles the press of a button.
func (b *Bot) button(t *turn.Turn, c *botapi.Callback) error {
	kind, data, _ := strings.Cut(c.Data, ":")
	p, known := b.presses()[kind]
	if !known {
		p = press{access.NeedAsker, func(t *turn.Turn, c *botapi.Callback, _ string) error { return t.Toast(c, "", false) }}
	}
	if !t.May(p.need) {
		t.Task.Count("refused")
		return t.Toast(c, t.Refusal(p.need), true)
	}
	return p.run(t, c, data)
}
