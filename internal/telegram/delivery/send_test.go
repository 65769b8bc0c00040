package delivery

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/outbox"
	"isnad/internal/telegram/telegramtest"
)

// refusing is a server that refuses a message with a text while refuses says so.
func refusing(text string, refuses func(telegramtest.Call) bool) func(http.ResponseWriter, telegramtest.Call) bool {
	return func(w http.ResponseWriter, c telegramtest.Call) bool {
		if c.Method != "sendMessage" || !refuses(c) {
			return false
		}
		telegramtest.Fail(w, 400, "Bad Request: "+text, 0)
		return true
	}
}

func TestARefusedMessageIsSentInAFormThatIsTaken(t *testing.T) {
	t.Parallel()
	with := func(field string) func(telegramtest.Call) bool {
		return func(c telegramtest.Call) bool { return c.In.Get(field) != "" }
	}
	for _, tt := range []struct {
		claim, text string
		refuses     func(telegramtest.Call) bool
		without     []string // fields of the message that arrives
		with        []string
	}{
		{"markup", "can't parse entities: unsupported start tag", with("parse_mode"), []string{"parse_mode"}, []string{"reply_markup", "message_thread_id", "reply_parameters"}},
		{"a thread that does not exist", "message thread not found", with("message_thread_id"), []string{"message_thread_id"}, []string{"parse_mode", "reply_markup"}},
		{"a closed topic", "TOPIC_CLOSED", with("message_thread_id"), []string{"message_thread_id"}, []string{"parse_mode", "reply_markup"}},
		{"a message to reply to that is gone", "message to be replied not found", with("reply_parameters"), []string{"reply_parameters"}, []string{"parse_mode", "reply_markup", "message_thread_id"}},
		{"a button", "BUTTON_DATA_INVALID", with("reply_markup"), []string{"reply_markup"}, nil},
		{"a reason that nobody foresaw", "OUT_OF_CHEESE", with("parse_mode"), []string{"parse_mode", "reply_markup"}, nil},
	} {
		t.Run(tt.claim, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			w.server.Answer = refusing(tt.text, tt.refuses)
			w.handle = func(ctx context.Context, t *Task, u botapi.Update) error {
				_, err := t.Send(ctx, outbox.Chat{ID: 1}, &botapi.Send{Chat: 1, Thread: 5, Text: "<b>3 &lt; 5</b>", ParseMode: "HTML", Reply: &botapi.Reply{Message: 9},
					Keyboard: &botapi.Keyboard{Rows: [][]botapi.Button{{{Text: "x", Data: "y"}}}}}, nil)
				return err
			}
			w.start()
			w.write(1, "x")
			w.idle()
			sent := w.server.Sent(1)
			if len(sent) != 1 {
				t.Fatalf("%d messages arrived", len(sent))
			}
			for _, field := range tt.without {
				if got := sent[0].In.Get(field); got != "" {
					t.Errorf("it has %s: %s", field, got)
				}
			}
			for _, field := range tt.with {
				if sent[0].In.Get(field) == "" {
					t.Errorf("it has no %s", field)
				}
			}
			if text, err := sent[0].Text(); text != "3 < 5" || err != nil {
				t.Errorf("text %q, %v", text, err)
			}
		})
	}
}

func TestWhatBecomesOfAMessageThatNobodyCanGet(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		claim         string
		code          int
		text          string
		failed, muted int
		tries         int
	}{
		{"the chat was deleted", 400, "Bad Request: chat not found", 0, 0, 1},
		{"the user was deleted", 400, "Bad Request: user is deactivated", 0, 0, 1},
		{"the bot was blocked", 403, "Forbidden: bot was blocked by the user", 0, 0, 1},
		{"the bot was removed", 403, "Forbidden: bot was kicked from the supergroup chat", 0, 0, 1},
		{"no right to send texts", 400, "Bad Request: not enough rights to send text messages to the chat", 0, 1, 1},
		{"no right to write", 400, "Bad Request: CHAT_WRITE_FORBIDDEN", 0, 1, 1},
		{"refused in every form", 400, "Bad Request: OUT_OF_CHEESE", 1, 0, 2},
	} {
		t.Run(tt.claim, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			tries := 0
			w.server.Answer = func(rw http.ResponseWriter, c telegramtest.Call) bool {
				if c.Method != "sendMessage" {
					return false
				}
				tries++
				telegramtest.Fail(rw, tt.code, tt.text, 0)
				return true
			}
			w.start()
			w.write(1, "x")
			w.idle()
			counts := w.memory.Counts(1)
			if counts[CountFailed] != tt.failed || counts[CountMuted] != tt.muted || tries != tt.tries {
				t.Errorf("counted %v after %d tries", counts, tries)
			}
			if got := w.muted; len(got) != tt.muted {
				t.Errorf("told of %d messages that the bot may not write", len(got))
			}
		})
	}
}

func TestAWebhookThatIsActiveHasItsOwnHint(t *testing.T) {
	for text, want := range map[string]string{
		"Conflict: can't use getUpdates method while webhook is active": "webhook",
		conflict: "another program",
	} {
		if hint := (&botapi.Error{Method: "getUpdates", Code: 409, Message: text}).Hint(); !strings.Contains(hint, want) {
			t.Errorf("%s: %s", text, hint)
		}
	}
}
