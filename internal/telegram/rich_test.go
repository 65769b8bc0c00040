package telegram

import (
	"net/http"
	"strings"
	"testing"

	"isnad/internal/telegram/telegramtest"
)

func TestAnswersAreRichWhereTheServerTakesThat(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.opts.Rich = true
	s.start()
	id := s.say(says{user: userID, text: "متى؟"})
	c := s.sent(userID, 1)
	if html, rtl := c.Rich(); c.Method != "sendRichMessage" || !rtl || !strings.Contains(html, "<details open>") || c.ReplyTo() != id || len(c.Buttons()) != 5 {
		t.Errorf("%s %v", c.Method, c.In)
	}
	s.contains(s.text(c), "جواب عن: متى؟. [1]", "a.md:3")
	s.idle()
	s.say(says{user: userID, text: "وأين؟", id: id, edit: true})
	edit := s.call("editMessageText", nil)
	if html, _ := edit.Rich(); !strings.Contains(html, "وأين؟") || edit.Message() != c.ID {
		t.Errorf("edited: %v", edit.In)
	}
	t.Run("other messages stay as they are", func(t *testing.T) {
		s.say(says{user: userID, text: "/help"})
		if c := s.sent(userID, 2); c.Method != "sendMessage" {
			t.Errorf("%s", c.Method)
		}
	})
}

func TestAServerWithoutRichMessagesIsAskedOnce(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		code, asks int
	}{
		{"it has no such method", "Not Found", 404, 1},
		{"it does not know the form", "Bad Request: rich message must be non-empty", 400, 1},
		{"it refuses this one", "Bad Request: RICH_MESSAGE_INVALID", 400, 2},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := newStage(t)
			s.opts.Rich = true
			asked := 0
			s.server.Answer = func(w http.ResponseWriter, c telegramtest.Call) bool {
				if c.Method == "sendRichMessage" {
					asked++
					telegramtest.Fail(w, tt.code, tt.text, 0)
				}
				return c.Method == "sendRichMessage"
			}
			s.start()
			for i := range 2 {
				s.say(says{user: userID, text: "متى؟"})
				c := s.sent(userID, i+1)
				if c.In.Get("parse_mode") != "HTML" || len(c.Buttons()) != 5 || !strings.Contains(c.In.Get("text"), "<blockquote expandable>") {
					t.Errorf("%v", c.In)
				}
			}
			s.idle()
			if asked != tt.asks {
				t.Errorf("asked %d times, want %d", asked, tt.asks)
			}
		})
	}
}
