package doctor

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"isnad/internal/config"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/telegramtest"
)

const markedToken = "4242424242:AAmarkedTOKENmarked"

func TestDoctorLooksAtTheBot(t *testing.T) {
	hooked := config.Telegram{Access: config.Closed, WebhookURL: "https://h/hook", WebhookListen: ":8443"}
	now := time.Now().Unix()
	tests := []struct {
		name   string
		t      config.Telegram
		hook   botapi.Webhook
		status Status
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
			if got.Status != tt.status || !strings.Contains(got.Detail, tt.detail) || tt.status == Warn && got.Advice() == "" {
				t.Errorf("got %+v", got)
			}
		})
	}
	t.Run("Telegram says no", func(t *testing.T) {
		server := telegramtest.NewServer("another")
		defer server.Close()
		cfg := config.Default()
		cfg.Telegram.Token, cfg.Telegram.APIURL = markedToken, server.URL
		got := doctor{cfg}.telegram(t.Context())
		if got.Status != Fail || !strings.Contains(got.Advice(), "@BotFather") || strings.Contains(fmt.Sprint(got), "AAmarked") {
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
		if got := (doctor{cfg}).telegram(t.Context()); got.Status != Warn {
			t.Errorf("got %+v", got)
		}
	})
}
