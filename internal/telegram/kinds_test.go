package telegram

import (
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"isnad/internal/telegram/telegramtest"
)

// A failureKind is a way in which Telegram, the network or the start fails.
type failureKind struct {
	name   string
	group  bool // asked in a group
	answer func(fails *atomic.Bool) func(http.ResponseWriter, telegramtest.Call) bool
	want   string // what the asker gets: "answer", or words of the reply
	where  int64  // the chat that gets it; 0: where it was asked
}

// refuses has every message refused that fits, for as long as fails is true.
func refuses(code int, text string, fits func(telegramtest.Call) bool) func(*atomic.Bool) func(http.ResponseWriter, telegramtest.Call) bool {
	return func(fails *atomic.Bool) func(http.ResponseWriter, telegramtest.Call) bool {
		return func(w http.ResponseWriter, c telegramtest.Call) bool {
			if !fails.Load() || !fits(c) {
				return false
			}
			telegramtest.Fail(w, code, text, 0)
			return true
		}
	}
}

// onceRefused has the first call of a method refused.
func onceRefused(method string, code int, text string) func(*atomic.Bool) func(http.ResponseWriter, telegramtest.Call) bool {
	return func(*atomic.Bool) func(http.ResponseWriter, telegramtest.Call) bool {
		return first(1, method, func(w http.ResponseWriter) { telegramtest.Fail(w, code, text, 0) })
	}
}

func has(field string) func(telegramtest.Call) bool {
	return func(c telegramtest.Call) bool { return c.Method == "sendMessage" && c.In.Get(field) != "" }
}

const movedGroup = -100777

// movedAway has a group moved to a new id.
func movedAway(*atomic.Bool) func(http.ResponseWriter, telegramtest.Call) bool {
	return func(w http.ResponseWriter, c telegramtest.Call) bool {
		moved := c.Method == "sendMessage" && c.Chat() == openGroup
		if moved {
			w.WriteHeader(400)
			fmt.Fprintf(w, `{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":%d}}`, movedGroup)
		}
		return moved
	}
}

// leftOverWebhook has a webhook that can be deleted at the second attempt.
func leftOverWebhook(*atomic.Bool) func(http.ResponseWriter, telegramtest.Call) bool {
	var deleted atomic.Int32
	return func(w http.ResponseWriter, c telegramtest.Call) bool {
		switch {
		case c.Method == "deleteWebhook" && deleted.Add(1) < 2:
			telegramtest.Fail(w, 502, "Bad Gateway", 0)
		case c.Method == "getUpdates" && deleted.Load() < 2:
			telegramtest.Fail(w, 409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first", 0)
		default:
			return false
		}
		return true
	}
}

func failureKinds() []failureKind {
	isAnswer := func(c telegramtest.Call) bool { return strings.Contains(c.In.Get("text"), "جواب عن") }
	return []failureKind{
		{"400: markup that can't be read", false, refuses(400, "Bad Request: can't parse entities: x", has("parse_mode")), "answer", 0},
		{"400: a thread that does not exist", true, refuses(400, "Bad Request: message thread not found", has("message_thread_id")), "answer", 0},
		{"400: a closed topic", true, refuses(400, "Bad Request: TOPIC_CLOSED", has("message_thread_id")), "answer", 0},
		{"400: a question that was deleted", false, refuses(400, "Bad Request: message to be replied not found", has("reply_parameters")), "answer", 0},
		{"400: buttons that are refused", false, refuses(400, "Bad Request: BUTTON_DATA_INVALID", has("reply_markup")), "answer", 0},
		{"400: an answer that is refused in every form", false, refuses(400, "Bad Request: message is too long", isAnswer), "حدث خطأ عندي", 0},
		{"400: no right to write", true, refuses(400, "Bad Request: not enough rights to send text messages to the chat", func(c telegramtest.Call) bool { return c.Chat() == openGroup }), "لا يحق لي", userID},
		{"400: a group that has moved", true, movedAway, "answer", movedGroup},
		{"401: a token that was revoked", false, refuses(401, "Unauthorized", has("text")), "answer", 0},
		{"409: another program", false, onceRefused("getUpdates", 409, "Conflict: terminated by other getUpdates request"), "answer", 0},
		{"409: a left-over webhook", false, leftOverWebhook, "answer", 0},
		{"429: too fast", false, onceRefused("sendMessage", 429, "Too Many Requests: retry after 1"), "answer", 0},
		{"502: a bad gateway", false, onceRefused("sendMessage", 502, "Bad Gateway"), "answer", 0},
	}
}

// Whatever kind of failure meets a question, it ends in an answer or in a plain word, once.
func TestNoKindOfFailureLosesAQuestion(t *testing.T) {
	var answered, told atomic.Int32
	t.Run("kinds", func(t *testing.T) {
		for _, kind := range failureKinds() {
			t.Run(kind.name, func(t *testing.T) {
				t.Parallel()
				if kind.meet(t) {
					answered.Add(1)
				} else {
					told.Add(1)
				}
			})
		}
	})
	t.Logf("%d kinds of failure: %d questions answered, %d told why not, none lost", len(failureKinds()), answered.Load(), told.Load())
}

// meet has a question meet the failure, and reports whether it was answered.
func (k failureKind) meet(t *testing.T) bool {
	s := newStage(t)
	var fails atomic.Bool
	fails.Store(true)
	s.server.Answer = k.answer(&fails)
	s.start()
	question := says{user: userID, text: "متى سقط الجسر؟"}
	if k.group {
		question = says{user: userID, chat: openGroup, text: "/ask متى سقط الجسر؟", extra: `,"message_thread_id":77,"is_topic_message":true`}
	}
	s.say(question)
	if strings.HasPrefix(k.name, "401") {
		<-s.ended // the bot ends; its owner gets the new token
		s.ended <- nil
		s.stop()
		fails.Store(false)
		s.start()
	}
	chat := k.where
	switch {
	case chat != 0:
	case k.group:
		chat = openGroup
	default:
		chat = userID
	}
	text := s.text(s.sent(chat, 1))
	s.idle()
	if n := len(s.server.Sent(chat)); n != 1 {
		t.Errorf("%d messages", n)
	}
	if k.want == "answer" {
		s.contains(text, "جواب عن: متى سقط الجسر؟")
	} else {
		s.contains(text, k.want)
	}
	return k.want == "answer"
}
