package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"isnad/internal/config"
	"isnad/internal/library"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/telegramtest"
)

const markedToken = "4242424242:AAmarkedTOKENmarked"

// A notebook is a stream that can be read while it is written.
type notebook struct {
	mu   sync.Mutex
	text strings.Builder
}

func (n *notebook) Write(p []byte) (int, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.text.Write(p)
}

func (n *notebook) String() string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.text.String()
}

// With a token and nothing else the bot finds its owner, who asks and is answered.
func TestServeWithATokenAndNothingElse(t *testing.T) {
	t.Chdir(t.TempDir())
	const text = "# نهر النيل\n\nينبع النيل الأبيض من بحيرة فيكتوريا في وسط أفريقيا.\n"
	if err := errors.Join(os.MkdirAll("corpus", 0o755), os.WriteFile(filepath.Join("corpus", "nile.md"), []byte(text), 0o644)); err != nil {
		t.Fatal(err)
	}
	server := telegramtest.NewServer(markedToken)
	defer server.Close()
	env := func(name string) (string, bool) {
		v, ok := map[string]string{"ISNAD_TELEGRAM_TOKEN": markedToken, "ISNAD_TELEGRAM_API_URL": server.URL}[name]
		return v, ok
	}
	var out, errs notebook
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- run(ctx, []string{"serve"}, strings.NewReader(""), &out, &errs, env) }()
	eventually := func(what string, ok func() bool) {
		t.Helper()
		for deadline := time.Now().Add(20 * time.Second); !ok(); time.Sleep(10 * time.Millisecond) {
			if time.Now().After(deadline) {
				t.Fatalf("never: %s\n%s", what, errs.String())
			}
		}
	}
	link := regexp.MustCompile(`https://t\.me/` + telegramtest.BotName + `\?start=(\S+)`)
	eventually("the owner's link", func() bool { return link.MatchString(errs.String()) })
	say := func(text string) {
		server.Update(fmt.Sprintf(`{"message":{"message_id":1,"date":1,"from":{"id":5,"first_name":"x","language_code":"ar"},"chat":{"id":5,"type":"private"},"text":%q}}`, text))
	}
	say("/start " + link.FindStringSubmatch(errs.String())[1])
	say("من أين ينبع النيل الأبيض؟")
	eventually("an answer", func() bool { return len(server.Sent(5)) == 2 })
	answer, err := server.Sent(5)[1].Text()
	if err != nil || !strings.Contains(answer, "بحيرة فيكتوريا") || !strings.Contains(answer, "nile.md:3") {
		t.Errorf("answer %q, %v", answer, err)
	}
	cancel()
	if err := <-ended; err != nil {
		t.Errorf("ended with %v", err)
	}
	if strings.Contains(errs.String()+out.String(), "AAmarkedTOKENmarked") {
		t.Errorf("the token is shown: %s", errs.String())
	}
}

func TestServeRefusesAWrongToken(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := errors.Join(os.MkdirAll("corpus", 0o755), os.WriteFile("corpus/a.md", []byte("كلام في المقال هنا.\n"), 0o644)); err != nil {
		t.Fatal(err)
	}
	server := telegramtest.NewServer("another")
	defer server.Close()
	env := func(name string) (string, bool) {
		v, ok := map[string]string{"ISNAD_TELEGRAM_TOKEN": markedToken, "ISNAD_TELEGRAM_API_URL": server.URL}[name]
		return v, ok
	}
	var errs notebook
	err := run(t.Context(), []string{"serve", "--quiet"}, strings.NewReader(""), &errs, &errs, env)
	report(&errs, err)
	if exitCode(err) != exitFailure || !strings.Contains(errs.String(), "hint: the token is not a bot's") {
		t.Errorf("%v: %s", err, errs.String())
	}
	if strings.Contains(errs.String(), "AAmarkedTOKENmarked") {
		t.Errorf("the token is shown: %s", errs.String())
	}
}

func TestDoctorLooksAtTheBot(t *testing.T) {
	hooked := config.Telegram{Access: config.Closed, WebhookURL: "https://h/hook", WebhookListen: ":8443"}
	now := time.Now().Unix()
	tests := []struct {
		name   string
		t      config.Telegram
		hook   botapi.Webhook
		status string
		detail string
	}{
		{"updates are fetched", config.Telegram{Access: config.Closed}, botapi.Webhook{Pending: 1}, "ok", "@b, closed, updates are fetched, 1 update waiting"},
		{"a webhook that the settings do not name", config.Telegram{}, botapi.Webhook{URL: "https://old/"}, "warn", "the webhook https://old/"},
		{"a webhook that is not set yet", hooked, botapi.Webhook{}, "warn", "not set yet"},
		{"a webhook that can't be reached", hooked, botapi.Webhook{URL: "https://h/hook", LastError: "Connection refused", ErrorAt: now}, "warn", "Connection refused"},
		{"one that could not be reached long ago", hooked, botapi.Webhook{URL: "https://h/hook", LastError: "x", ErrorAt: now - 7200}, "ok", "updates come to"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := webhookFinding(tt.t, botapi.Me{UserName: "b", Inline: true}, tt.hook)
			if got.Status != tt.status || !strings.Contains(got.Detail, tt.detail) || tt.status == "warn" && got.Hint == "" {
				t.Errorf("got %+v", got)
			}
		})
	}
	t.Run("Telegram says no", func(t *testing.T) {
		server := telegramtest.NewServer("another")
		defer server.Close()
		cfg := config.Default()
		cfg.Telegram.Token, cfg.Telegram.APIURL = markedToken, server.URL
		got := (&doctor{}).telegram(t.Context(), cfg)
		if got.Status != "fail" || !strings.Contains(got.Hint, "@BotFather") || strings.Contains(fmt.Sprint(got), "AAmarked") {
			t.Errorf("got %+v", got)
		}
	})
	t.Run("a server that lacks a method", func(t *testing.T) {
		server := telegramtest.NewServer(markedToken)
		defer server.Close()
		server.Answer = func(w http.ResponseWriter, c telegramtest.Call) bool {
			if c.Method == "getWebhookInfo" {
				telegramtest.Fail(w, 404, "Not Found", 0)
				return true
			}
			return false
		}
		cfg := config.Default()
		cfg.Telegram.Token, cfg.Telegram.APIURL = markedToken, server.URL
		if got := (&doctor{}).telegram(t.Context(), cfg); got.Status != "warn" {
			t.Errorf("got %+v", got)
		}
	})
}

// After a change of the embedding model the bot begins with the index before, and goes
// over to the new one when it is complete.
func TestServeBeginsWithTheIndexOfTheModelBefore(t *testing.T) {
	t.Chdir(t.TempDir())
	const text = "# نهر النيل\n\nينبع النيل الأبيض من بحيرة فيكتوريا في وسط أفريقيا.\n"
	if err := errors.Join(os.MkdirAll("corpus", 0o755), os.WriteFile(filepath.Join("corpus", "nile.md"), []byte(text), 0o644)); err != nil {
		t.Fatal(err)
	}
	embeds := make(chan struct{}) // closed when the endpoint may answer
	words := &embedder{left: map[string]int{}}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-embeds:
			words.ServeHTTP(w, r)
		case <-r.Context().Done():
		}
	}))
	defer server.Close()
	settings := map[string]string{}
	p := &program{in: strings.NewReader(""), out: &notebook{}, err: &notebook{}, env: func(name string) (string, bool) { v, ok := settings[name]; return v, ok }}
	if _, err := p.ready(t.Context(), library.Live); err != nil {
		t.Fatal(err)
	}
	settings = map[string]string{"ISNAD_EMBED_PROVIDER": "openai", "ISNAD_EMBED_MODEL": "words-a", "ISNAD_EMBED_BASE_URL": server.URL + "/v1",
		"ISNAD_EMBED_API_KEY": apiKey, "ISNAD_EMBED_PASSAGE_PREFIX": passagePrefix, "ISNAD_EMBED_DIMENSION": fmt.Sprint(embedderDimension)}
	s, err := p.open(t.Context(), library.Live)
	if err != nil {
		t.Fatal(err)
	}
	made, err := p.begin(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	cosine := func() float64 {
		t.Helper()
		hits, err := s.Search(t.Context(), "من أين ينبع النيل الأبيض؟", 0)
		if err != nil || len(hits) == 0 {
			t.Fatalf("%d hits, %v", len(hits), err)
		}
		return hits[0].Why.Cosine
	}
	before := cosine() // while the new index is made
	close(embeds)
	made()
	if cosine() == before {
		t.Error("the index of the model before answers for ever")
	}
}
