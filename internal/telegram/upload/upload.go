// Package upload takes in the articles that admins send to the bot on Telegram, and takes them
// out again.
//
// A file, a forwarded post or the text behind /add is kept as a draft. The bot shows what it
// understood and asks once; then the draft becomes an article, the index follows, and the bot
// says how to ask about it. Each step may be repeated after a kill without harm.
//
// # Scope
//
// Package inbox keeps the files.
package upload

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"path"
	"regexp"
	"strconv"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/corpus"
	"isnad/internal/inbox"
	"isnad/internal/index"
	"isnad/internal/lang"
	"isnad/internal/library"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/texts"
	"isnad/internal/telegram/turn"
)

// mostDownload is the largest file that Telegram gives to a bot, in bytes.
const mostDownload = 20 << 20

// A Downloader fetches files from Telegram; [botapi.Client] is one.
type Downloader interface {
	Download(ctx context.Context, id string, most int64) ([]byte, error)
}

// An Upload takes articles in and out. All its fields but Channels must be set. A nil Upload
// takes nothing.
type Upload struct {
	Inbox    *inbox.Inbox
	Files    Downloader
	Library  library.Service
	Channels []int64 // whose posts become articles
	Log      *slog.Logger
}

// shortPost is the length in bytes below which a forwarded text is taken for a question about
// it, and not for an article.
const shortPost = 160

// Wants reports whether a message holds an article: a file, or a post that is forwarded.
func (u *Upload) Wants(m *botapi.Message) bool {
	return m.Document != nil && !bool(m.Animation) || m.Origin != nil && len(cmp.Or(m.Text, m.Caption)) >= shortPost
}

// Offer shows what it understood of an article in a message, and asks whether to add it.
func (u *Upload) Offer(t *turn.Turn, m *botapi.Message) error {
	defer t.Typing()()
	name, contents, err := u.contents(t.Ctx, m)
	if err != nil {
		return u.refuse(t, err)
	}
	return u.offer(t, m, name, contents)
}

// Add is the command that takes its text, or the message that it replies to, for an article.
func (u *Upload) Add(t *turn.Turn, m *botapi.Message, text string) error {
	if u == nil {
		return t.Say(t.Words.NotSaved)
	}
	if m.ReplyTo != nil && text == "" {
		from := *m.ReplyTo
		if from.Document == nil && from.Text == "" && from.Caption == "" {
			return t.Say(t.Words.WhatAdd)
		}
		return u.Offer(t, &from)
	}
	if text == "" {
		return t.Say(t.Words.WhatAdd)
	}
	_, text, _ = strings.Cut(m.Text, " ") // with its line ends
	p := post{text: text}
	return u.offer(t, m, p.name(), p.contents())
}

// contents returns a name and the contents for the article in a message.
func (u *Upload) contents(ctx context.Context, m *botapi.Message) (name string, contents []byte, err error) {
	if m.Document == nil {
		p := postOf(m)
		return p.name(), p.contents(), nil
	}
	if !corpus.IsArticle(inbox.SafeName(m.Document.Name)) {
		return "", nil, inbox.ErrFormat
	}
	if m.Document.Size > mostDownload {
		return "", nil, botapi.ErrFileTooLarge
	}
	contents, err = u.Files.Download(ctx, m.Document.ID, mostDownload)
	return m.Document.Name, contents, err
}

// offer keeps a draft and asks about it.
func (u *Upload) offer(t *turn.Turn, m *botapi.Message, name string, contents []byte) error {
	id := strconv.FormatInt(int64(t.Task.ID), 36)
	d, err := u.Inbox.Draft(t.Ctx, id, name, contents)
	if err != nil {
		return u.refuse(t, err)
	}
	date := d.Date
	if date == "" {
		date = "—"
	}
	lines := []string{t.Words.Understood.With(isolate(d.Title), isolate(date), d.Lines, isolate(d.Name))}
	if near := u.nearest(t.Ctx, d); near != "" {
		lines = append(lines, t.Words.Nearest.With(near))
	}
	lines = append(lines, "", t.Words.WhetherAdd)
	keyboard := &botapi.Keyboard{Rows: [][]botapi.Button{{{Text: t.Words.Accept, Data: "i:" + id + ":1"}, {Text: t.Words.Decline, Data: "i:" + id + ":0"}}}}
	_, err = t.Send(message.Escape(strings.Join(lines, "\n")), turn.ReplyTo(m.ID), keyboard)
	return err
}

// nearest names the article that is most like a draft; empty where there is none, or none that
// has two thirds of the words of its title.
func (u *Upload) nearest(ctx context.Context, d inbox.Draft) string {
	hits, err := u.Library.Search(ctx, d.Title, 1)
	if err != nil || len(hits) == 0 {
		return ""
	}
	p := hits[0].Passage
	if shared, all := analysis.Shared(d.Title, p.Title+"\n"+p.Text); 3*shared < 2*all {
		return ""
	}
	return isolate(message.Preview(p.Title)) + " (" + isolate(p.Span.Path) + ")"
}

func isolate(s string) string { return lang.Isolate(message.Label(s, 200)) }

// refuse says why an article can't be taken.
func (u *Upload) refuse(t *turn.Turn, err error) error {
	t.Task.Count("declined")
	u.Log.Info("an article that was sent in is refused", "error", err)
	return t.Say(reason(t.Words, err))
}

// formats lists the endings of files that are articles, in no language.
var formats = strings.Join(regexp.MustCompile(`\.[a-z]+`).FindAllString(corpus.Formats, -1), " ")

// reason describes a refusal to an admin.
func reason(w *texts.Words, err error) string {
	var file *corpus.FileError
	switch {
	case errors.Is(err, inbox.ErrFormat):
		return w.NotAnArticle.With(isolate(formats))
	case errors.Is(err, botapi.ErrFileTooLarge), errors.Is(err, corpus.ErrTooLarge):
		return w.TooLarge.With(mostDownload >> 20)
	case errors.As(err, &file):
		return w.Unreadable.With(w.Refusal(file))
	case errors.Is(err, inbox.ErrEmpty):
		return w.Unreadable.With(w.Refusals["empty"])
	case errors.Is(err, inbox.ErrSlow):
		return w.Unreadable.With(w.Refusals["slow"])
	case errors.Is(err, inbox.ErrGone):
		return w.DraftGone
	}
	return w.NotSaved
}

// Pressed is a button below what was understood: yes or no.
func (u *Upload) Pressed(t *turn.Turn, c *botapi.Callback, data string) error {
	if u == nil {
		return t.Toast(c, "", false)
	}
	id, yes, _ := strings.Cut(data, ":")
	if err := t.Toast(c, "", false); err != nil {
		return err
	}
	if yes != "1" {
		if err := u.Inbox.Discard(id); err != nil && !errors.Is(err, inbox.ErrGone) {
			u.Log.Warn("a draft could not be discarded", "error", err)
		}
		return u.say(t, c, t.Words.Declined, nil)
	}
	article, err := u.Inbox.Accept(id)
	if err != nil {
		u.Log.Warn("an article could not be saved", "error", err)
		return u.say(t, c, reason(t.Words, err), nil)
	}
	t.Task.Count("added")
	if err := u.say(t, c, t.Words.Adding, nil); err != nil {
		return err
	}
	if err := u.say(t, c, u.indexed(t, article, t.Words.AddedAs), articleKeyboard(t.Words, article)); err != nil {
		return err
	}
	// Only now: a second press, or one after a kill, must find the draft.
	if err := u.Inbox.Discard(id); err != nil {
		u.Log.Debug("a draft is left over", "error", err)
	}
	return nil
}

// indexed brings the index up to date with an article and describes how that ended.
func (u *Upload) indexed(t *turn.Turn, article string, format interface{ With(...any) string }) string {
	report, err := u.Library.Update(t.Ctx, index.UpdateOptions{Wait: true, Progress: func(index.Progress) {}})
	if err != nil {
		u.Log.Error("the index could not be brought up to date with an article", "article", article, "error", err)
		return t.Words.NotIndexed.With(isolate(article))
	}
	for _, f := range report.Refused {
		if f.Path == article {
			return t.Words.Unreadable.With(t.Words.Refusal(f))
		}
	}
	return format.With(isolate(article), lang.Isolate(message.Label(u.title(t.Ctx, article), longName)))
}

// longName is the longest title of an article that has come in, in UTF-16 units.
const longName = 60

// title returns the title of an article; its name, where it is not in the index.
func (u *Upload) title(ctx context.Context, article string) string {
	for _, a := range u.Library.Articles(ctx) {
		if a.Path == article {
			return a.Title
		}
	}
	return strings.TrimSuffix(path.Base(article), path.Ext(article))
}

// say puts a text in the place of the message with the buttons.
func (u *Upload) say(t *turn.Turn, c *botapi.Callback, text string, k *botapi.Keyboard) error {
	if k == nil {
		k = &botapi.Keyboard{Rows: [][]botapi.Button{}}
	}
	return t.Edit(c.Message.ID, message.Escape(text), k)
}
