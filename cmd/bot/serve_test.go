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

	"isnad/internal/library"
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
	last := func() string {
		sent := server.Sent(5)
		if len(sent) == 0 {
			return ""
		}
		text, err := sent[len(sent)-1].Text()
		if err != nil {
			t.Error(err)
		}
		return text
	}
	eventually("an answer", func() bool {
		return strings.Contains(last(), "بحيرة فيكتوريا") && strings.Contains(last(), "nile.md:3")
	})
	t.Run("an article that is corrected answers with its new words", func(t *testing.T) {
		ask := func(what string, fits func(answer string) bool) {
			t.Helper()
			eventually(what, func() bool {
				before := len(server.Sent(5))
				say("من أين ينبع النيل الأبيض؟")
				eventually("an answer", func() bool { return len(server.Sent(5)) > before })
				return fits(last())
			})
		}
		if err := os.WriteFile(filepath.Join("corpus", "nile.md"), []byte(strings.Replace(text, "فيكتوريا", "روتانزيغي", 1)), 0o644); err != nil {
			t.Fatal(err)
		}
		ask("the new words", func(answer string) bool {
			return strings.Contains(answer, "روتانزيغي") && !strings.Contains(answer, "فيكتوريا")
		})
		if err := os.WriteFile(filepath.Join("corpus", "lake.md"), []byte("# بحيرة\n\nالبحيرة عميقة.\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		eventually("the index follows a new article", func() bool { return strings.Contains(errs.String(), "the index follows the articles") })
		if err := os.Remove(filepath.Join("corpus", "nile.md")); err != nil {
			t.Fatal(err)
		}
		ask("nothing of a deleted article", func(answer string) bool { return !strings.Contains(answer, "روتانزيغي") })
	})
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

func TestServeEndsWhenItsTokenIsRevoked(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := errors.Join(os.MkdirAll("corpus", 0o755), os.WriteFile("corpus/a.md", []byte("كلام في المقال هنا.\n"), 0o644)); err != nil {
		t.Fatal(err)
	}
	server := telegramtest.NewServer(markedToken)
	defer server.Close()
	asked := 0
	server.Answer = func(w http.ResponseWriter, c telegramtest.Call) bool {
		if c.Method != "getUpdates" {
			return false
		}
		if asked++; asked > 2 {
			telegramtest.Fail(w, 401, "Unauthorized", 0)
		}
		return asked > 2
	}
	env := func(name string) (string, bool) {
		v, ok := map[string]string{"ISNAD_TELEGRAM_TOKEN": markedToken, "ISNAD_TELEGRAM_API_URL": server.URL}[name]
		return v, ok
	}
	var errs notebook
	server.Update(`{"message":{"message_id":1,"date":1,"from":{"id":5,"first_name":"x"},"chat":{"id":5,"type":"private"},"text":"/start"}}`)
	err := run(t.Context(), []string{"serve", "--quiet"}, strings.NewReader(""), &errs, &errs, env)
	report(&errs, err)
	if exitCode(err) != exitFailure || !strings.Contains(errs.String(), "the bot's token was revoked") || !strings.Contains(errs.String(), "hint: copy the new token") {
		t.Errorf("%v: %s", err, errs.String())
	}
	if strings.Contains(errs.String(), "AAmarkedTOKENmarked") {
		t.Errorf("the token is shown: %s", errs.String())
	}
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
	former, err := s.begin(t.Context())
	if err != nil || !former {
		t.Fatalf("the index before answers: %v, %v", former, err)
	}
	var making sync.WaitGroup
	making.Go(func() { s.remake(t.Context()) })
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
	making.Wait()
	if cosine() == before {
		t.Error("the index of the model before answers for ever")
	}
}
