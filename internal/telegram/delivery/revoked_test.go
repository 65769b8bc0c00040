package delivery

import (
	"errors"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"isnad/internal/telegram/telegramtest"
)

// A token that is revoked while the bot runs ends it, with a word that says so; what was being
// answered is answered after a start with the new token.
func TestARevokedTokenEndsTheBotAndLosesNothing(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ claim, method string }{
		{"noticed when updates are fetched", "getUpdates"},
		{"noticed when an answer is sent", "sendMessage"},
	} {
		t.Run(tt.claim, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			var revoked atomic.Bool
			w.server.Answer = func(rw http.ResponseWriter, c telegramtest.Call) bool {
				if !revoked.Load() || c.Method == "getUpdates" && tt.method != "getUpdates" {
					return false
				}
				telegramtest.Fail(rw, 401, "Unauthorized", 0)
				return true
			}
			w.start()
			w.write(1, "before")
			w.idle()
			revoked.Store(true)
			id := w.write(1, "while it is revoked")
			w.write(2, "of another chat")
			var err error
			select {
			case err = <-w.ended:
				w.ended <- nil // for the end of the test
			case <-time.After(20 * time.Second):
				t.Fatal("it does not end")
			}
			fault, ok := errors.AsType[*RevokedError](err)
			if !ok || !strings.Contains(fault.Error(), "revoked") || !strings.Contains(fault.Hint(), "new token") {
				t.Fatalf("ended with %v", err)
			}
			if w.memory.Updates.Handled(id) || w.memory.Counts(1)[CountFailed] != 0 {
				t.Error("a question that was not answered counts as done")
			}
			revoked.Store(false)
			w.start()
			w.idle()
			if one, other := len(w.server.Sent(1)), len(w.server.Sent(2)); one != 2 || other != 1 {
				t.Errorf("%d and %d messages, want 2 and 1", one, other)
			}
		})
	}
}
