package telegram

import (
	"fmt"
	"net"
	"net/http"
	"strings"
	"testing"

	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/telegramtest"
)

// freeAddress is one that nobody listens on.
func freeAddress(t *testing.T) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func TestWebhook(t *testing.T) {
	t.Parallel()
	address := freeAddress(t)
	s := newStage(t)
	s.opts.Webhook = &delivery.Webhook{URL: "https://bot.example.org/hook", Listen: address, Secret: "right"}
	s.start()
	set := s.call("setWebhook", nil)
	if set.In.Get("url") != "https://bot.example.org/hook" || set.In.Get("secret_token") != "right" || !strings.Contains(set.In.Get("allowed_updates"), "inline_query") {
		t.Errorf("set %v", set.In)
	}
	post := func(path, secret, body string) int {
		t.Helper()
		req, _ := http.NewRequest("POST", "http://"+address+path, strings.NewReader(body))
		if secret != "" {
			req.Header.Set("X-Telegram-Bot-Api-Secret-Token", secret)
		}
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		return resp.StatusCode
	}
	update := func(id int, text string) string {
		return fmt.Sprintf(`{"update_id":%d,"message":%s}`, id, says{user: userID, text: text, id: id}.json())
	}
	tests := []struct {
		name, path, secret, body string
		want, messages           int
	}{
		{"no secret", "/hook", "", update(1, "سؤال؟"), 403, 0},
		{"a wrong secret", "/hook", "wrong", update(1, "سؤال؟"), 403, 0},
		{"a part of the secret", "/hook", "righ", update(1, "سؤال؟"), 403, 0},
		{"another path", "/other", "right", update(1, "سؤال؟"), 404, 0},
		{"an update is done when it is confirmed", "/hook", "right", update(1, "سؤال؟"), 200, 1},
		{"a second delivery", "/hook", "right", update(1, "سؤال؟"), 200, 1},
		{"the next", "/hook", "right", update(2, "سؤال ثان؟"), 200, 2},
		{"what is no update will not be better next time", "/hook", "right", "{", 200, 2},
		{"far too long", "/hook", "right", update(3, strings.Repeat("x", 2<<20)), 400, 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := post(tt.path, tt.secret, tt.body); got != tt.want {
				t.Errorf("status %d, want %d", got, tt.want)
			}
			if n := len(s.server.Sent(userID)); n != tt.messages {
				t.Errorf("%d messages, want %d", n, tt.messages)
			}
		})
	}
	if resp, err := http.Get("http://" + address + "/hook"); err != nil || resp.StatusCode != 405 {
		t.Errorf("GET: %v, %v", resp, err)
	}
	if len(s.server.Calls("getUpdates")) > 0 {
		t.Error("updates are fetched as well")
	}
}

func TestAWebhookThatTelegramRefusesIsAnError(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.opts.Webhook = &delivery.Webhook{URL: "https://bot.example.org/", Listen: freeAddress(t), Secret: "x"}
	s.server.Answer = func(w http.ResponseWriter, c telegramtest.Call) bool {
		if c.Method != "setWebhook" {
			return false
		}
		telegramtest.Fail(w, 400, "Bad Request: bad webhook: Failed to resolve host", 0)
		return true
	}
	s.start()
	err := <-s.ended
	s.cancel = nil
	s.store.Close()
	if err == nil || !strings.Contains(err.Error(), "Failed to resolve host") {
		t.Errorf("got %v", err)
	}
}
