package telegram

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/outbox"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/telegramtest"
)

// A strictAPI takes every call and every valid message, and remembers the others.
type strictAPI struct {
	next    atomic.Int64
	problem atomic.Pointer[string]
}

func (a *strictAPI) Redact(text string) string { return text }

func (a *strictAPI) Call(_ context.Context, method string, in, out any) error {
	text, err := json.Marshal(in)
	if err != nil {
		a.blame(method, err)
	}
	var said struct {
		Text    *string `json:"text"`
		Mode    string  `json:"parse_mode"`
		Results []botapi.Article
		Markup  struct {
			Rows [][]botapi.Button `json:"inline_keyboard"`
		} `json:"reply_markup"`
	}
	json.Unmarshal(text, &said) //nolint:errcheck // calls without text
	if said.Text != nil && said.Mode == "HTML" {
		if _, err := telegramtest.Parse(*said.Text); err != nil {
			a.blame(method, fmt.Errorf("%w in %.300q", err, *said.Text))
		}
	}
	for _, r := range said.Results {
		if _, err := telegramtest.Parse(r.Content.Text); err != nil || r.Title == "" || len(r.ID) > 64 {
			a.blame(method, fmt.Errorf("result %q: %w", r.Title, err))
		}
	}
	for _, row := range said.Markup.Rows {
		for _, b := range row {
			if len(b.Data) > 64 || b.Text == "" {
				a.blame(method, fmt.Errorf("button %q with %d bytes", b.Text, len(b.Data)))
			}
		}
	}
	if sent, ok := out.(*botapi.Sent); ok {
		sent.ID = int(a.next.Add(1))
	}
	return nil
}

func (a *strictAPI) blame(method string, err error) {
	text := method + ": " + err.Error()
	a.problem.Store(&text)
}

// Whatever an update holds, it is handled, what goes out is valid, and the bot
// goes on.
func FuzzUpdate(f *testing.F) {
	for _, text := range []string{
		`"message":` + says{user: userID, text: "سؤال؟", id: 5}.json(),
		`"message":` + says{user: adminID, text: "/search <b>&\u202e", id: 5}.json(),
		`"message":` + says{user: strangerID, chat: openGroup, text: "@isnad_test_bot 😀👨‍👩‍👧 متى؟", id: 5, extra: `,"entities":[{"type":"mention","offset":0,"length":15}]`}.json(),
		`"edited_message":` + says{user: userID, text: "/ask \u200b\u200d&lt;", id: 5}.json(),
		`"message":` + says{user: adminID, text: "/users", id: 5}.json(),
		`"message":` + says{user: strangerID, text: "/start x", id: 5, lang: "fr"}.json(),
		`"callback_query":{"id":"1","from":{"id":22,"first_name":"\u202e<"},"message":{"message_id":9,"chat":{"id":22,"type":"private"}},"data":"s:3u:1"}`,
		`"inline_query":{"id":"1","from":{"id":22},"query":"سؤال <&","offset":""}`,
		`"message":{"message_id":1,"from":{"id":22},"chat":{"id":-9223372036854775808,"type":"supergroup"},"text":"/help","entities":[{"type":"text_mention","offset":-1,"length":99999999}]}`,
		`"message":7`, `"message":{"migrate_to_chat_id":5,"chat":{"id":22}}`,
	} {
		f.Add(text)
	}
	s := newStage(f)
	store, err := state.Open(f.TempDir())
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { store.Close() })
	api := &strictAPI{}
	opts := s.opts
	opts.API, opts.Store, opts.PerMinute = api, store, 1_000_000
	opts.Limits = outbox.Limits{Chat: outbox.Rate{N: 1 << 20, Per: time.Nanosecond}, Group: outbox.Rate{N: 1 << 20, Per: time.Nanosecond}, All: outbox.Rate{N: 1 << 20, Per: time.Nanosecond}}
	b := New(opts)
	if err := b.Start(f.Context()); err != nil {
		f.Fatal(err)
	}
	b.me.UserName, b.me.ID = telegramtest.BotName, telegramtest.BotID
	next := 0
	f.Fuzz(func(t *testing.T, text string) {
		next++
		u, err := botapi.ReadUpdate(fmt.Appendf(nil, `{"update_id":%d,%s}`, next, text))
		if err != nil || u.ID != next {
			return // left out: see poll
		}
		task, isNew := b.delivery.Accept(u)
		if !isNew {
			return
		}
		select {
		case <-task.Done():
		case <-time.After(5 * time.Second):
			t.Fatal("never done")
		}
		if problem := api.problem.Swap(nil); problem != nil {
			t.Fatal(*problem)
		}
		if s := s.log.String(); strings.Contains(s, "msg=panic") {
			t.Fatalf("%.2000s", s)
		}
	})
}
