package upload

import (
	"slices"
	"strings"

	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/texts"
	"isnad/internal/telegram/turn"
)

// mostRemovable is how many articles /remove lists.
const mostRemovable = 20

// articleKeyboard returns the buttons of an article that has come in: to ask it alone, and to
// remove it.
func articleKeyboard(w *texts.Words, article string) *botapi.Keyboard {
	mark := turn.Mark(article)
	return &botapi.Keyboard{Rows: [][]botapi.Button{{{Text: w.AskArticle, Data: "o:" + mark}}, {{Text: w.RemoveArticle, Data: "d:" + mark}}}}
}

// Remove is the command that lists the articles that were sent in, those whose names have its
// words, each with a button to remove it.
func (u *Upload) Remove(t *turn.Turn, _ *botapi.Message, words string) error {
	if u == nil {
		return t.Say(t.Words.NothingToRemove)
	}
	all, err := u.Inbox.List()
	if err != nil {
		return err
	}
	all = slices.DeleteFunc(all, func(name string) bool { return !strings.Contains(strings.ToLower(name), strings.ToLower(words)) })
	if len(all) == 0 {
		return t.Say(t.Words.NothingToRemove)
	}
	k := &botapi.Keyboard{}
	for _, name := range all[:min(mostRemovable, len(all))] {
		k.Rows = append(k.Rows, []botapi.Button{{Text: "🗑 \u2068" + message.Label(name, 60) + "\u2069", Data: "d:" + turn.Mark(name)}})
	}
	_, err = t.Send(message.Escape(t.Words.WhatRemove), nil, k)
	return err
}

// RemovePressed puts an article into the bin.
func (u *Upload) RemovePressed(t *turn.Turn, c *botapi.Callback, data string) error {
	if u == nil {
		return t.Toast(c, "", false)
	}
	if err := t.Toast(c, "", false); err != nil {
		return err
	}
	all, err := u.Inbox.List()
	if err != nil {
		return err
	}
	i := slices.IndexFunc(all, func(name string) bool { return turn.Mark(name) == data })
	if i < 0 {
		return u.say(t, c, t.Words.ArticleNotThere, nil)
	}
	id, err := u.Inbox.Remove(all[i])
	if err != nil {
		return u.say(t, c, reason(t.Words, err), nil)
	}
	k := &botapi.Keyboard{Rows: [][]botapi.Button{{{Text: t.Words.Undo, Data: "u:" + id}}}}
	return u.say(t, c, u.indexed(t, all[i], t.Words.RemovedArticle), k)
}

// RestorePressed takes an article out of the bin.
func (u *Upload) RestorePressed(t *turn.Turn, c *botapi.Callback, id string) error {
	if u == nil {
		return t.Toast(c, "", false)
	}
	if err := t.Toast(c, "", false); err != nil {
		return err
	}
	article, err := u.Inbox.Restore(id)
	if err != nil {
		return u.say(t, c, t.Words.ArticleNotThere, nil)
	}
	return u.say(t, c, u.indexed(t, article, t.Words.AddedAs), articleKeyboard(t.Words, article))
}
