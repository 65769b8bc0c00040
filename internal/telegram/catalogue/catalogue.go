// Package catalogue shows people on Telegram which articles there are.
package catalogue

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/index"
	"isnad/internal/lang"
	"isnad/internal/question"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/turn"
)

// A Shelf has articles; a library is one.
type Shelf interface {
	Articles(ctx context.Context) []index.Article
}

// A Catalogue lists the articles of a shelf.
type Catalogue struct{ Shelf Shelf }

const (
	onPage    = 10 // articles in one message
	longWords = 40 // of a search in the data of a button, in bytes
	newest    = 10 // articles that are named as new
)

// Command lists the articles, the newest first: those whose titles have its words.
func (c *Catalogue) Command(t *turn.Turn, _ *botapi.Message, words string) error {
	html, keyboard := c.page(t, 0, words)
	_, err := t.Send(html, nil, keyboard)
	return err
}

// Pressed is a button that turns to another page.
func (c *Catalogue) Pressed(t *turn.Turn, b *botapi.Callback, data string) error {
	number, words, _ := strings.Cut(data, ":")
	n, err := strconv.Atoi(number)
	if err != nil {
		return t.Toast(b, "", false)
	}
	if err := t.Toast(b, "", false); err != nil {
		return err
	}
	html, keyboard := c.page(t, n, words)
	if keyboard == nil {
		keyboard = &botapi.Keyboard{Rows: [][]botapi.Button{}}
	}
	return t.Edit(b.Message.ID, html, keyboard)
}

// Newest lists the articles that changed last.
func (c *Catalogue) Newest(t *turn.Turn) error {
	all := c.titled(t.Ctx, "")
	all = all[:min(newest, len(all))]
	html := "<b>" + message.Escape(t.Words.Newest) + "</b>\n" + list(all, 0, true)
	_, err := t.Send(html, nil, &botapi.Keyboard{Rows: choices(all, 0)})
	return err
}

// titled returns the articles whose titles or paths have all of some words, the newest first.
func (c *Catalogue) titled(ctx context.Context, words string) (all []index.Article) {
	sought := strings.Fields(analysis.Fold(words))
	for _, a := range c.Shelf.Articles(ctx) {
		text := analysis.Fold(a.Title) + " " + strings.ToLower(a.Path)
		if !slices.ContainsFunc(sought, func(w string) bool { return !strings.Contains(text, w) }) {
			all = append(all, a)
		}
	}
	slices.SortStableFunc(all, index.NewestFirst)
	return all
}

// page returns a page of the articles and the buttons to the one before and behind it.
func (c *Catalogue) page(t *turn.Turn, n int, words string) (html string, keyboard *botapi.Keyboard) {
	for len(words) > longWords { // what the buttons would cut is not sought now either
		words = words[:max(0, strings.LastIndexByte(words[:len(words)-1], ' '))]
	}
	all := c.titled(t.Ctx, words)
	if len(all) == 0 {
		return message.Escape(t.Words.NoArticles), nil
	}
	pages := (len(all) + onPage - 1) / onPage
	n = min(max(n, 0), pages-1)
	shown := all[n*onPage : min((n+1)*onPage, len(all))]
	html = "<b>" + message.Escape(t.Words.Articles.With(len(all))) + "</b>\n" + list(shown, n*onPage, false)
	keyboard = &botapi.Keyboard{Rows: choices(shown, n*onPage)}
	if pages == 1 {
		return html, keyboard
	}
	html += "\n\n" + message.Escape(t.Words.Page.With(n+1, pages))
	var row []botapi.Button
	for _, to := range []struct {
		label string
		page  int
	}{{"◀", n - 1}, {"▶", n + 1}} {
		if 0 <= to.page && to.page < pages {
			row = append(row, botapi.Button{Text: to.label, Data: "p:" + strconv.Itoa(to.page) + ":" + words})
		}
	}
	keyboard.Rows = append(keyboard.Rows, row)
	return html, keyboard
}

// choicesInRow is how many buttons of articles a phone shows side by side.
const choicesInRow = 5

// choices returns a button for each article, numbered from first on, to ask it alone.
func choices(all []index.Article, first int) (rows [][]botapi.Button) {
	var buttons []botapi.Button
	for i, a := range all {
		buttons = append(buttons, botapi.Button{Text: "🔎 " + strconv.Itoa(first+i+1), Data: "o:" + turn.Mark(a.Path)})
	}
	return slices.AppendSeq(rows, slices.Chunk(buttons, choicesInRow))
}

const (
	longTitle = 100 // of an article, in UTF-16 units
	longPath  = 80
)

// list numbers articles from first on, one below the other. Where an article has no date of its
// own, changed says to show when its file changed.
func list(all []index.Article, first int, changed bool) string {
	var b strings.Builder
	for i, a := range all {
		date := a.Date
		if date == "" && changed {
			date = a.ModTime.Format("2006-01-02")
		}
		b.WriteString("\n" + strconv.Itoa(first+i+1) + ". " + isolate(a.Title, longTitle) + "\n    " + isolate(a.Path, longPath))
		if date != "" {
			b.WriteString(" · " + isolate(date, longTitle))
		}
	}
	return b.String()
}

func isolate(s string, n int) string {
	return lang.Isolate(message.Escape(message.Label(s, n)))
}

// Asked returns which list a message asks for in words; question.NoTalk for none.
func Asked(text string) question.Talk {
	m, err := question.Read(text)
	if err != nil || m.Talk != question.Titles && m.Talk != question.Newest {
		return question.NoTalk
	}
	return m.Talk
}
