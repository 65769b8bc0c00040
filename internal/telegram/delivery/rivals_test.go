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

const conflict = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"

func TestWhichOfTwoProgramsAtATokenLeaves(t *testing.T) {
	for _, tt := range []struct {
		claim     string
		conflicts []time.Duration // after the start
		leaves    bool
	}{
		{"it met the other at its start", []time.Duration{1, 3, 7, 15, 31, 61, 91, 121}, true},
		{"the other came later", []time.Duration{300, 301, 303, 307, 315, 331, 361, 391}, false},
		{"a bot that is being replaced ends in time", []time.Duration{1, 3, 7}, false},
		{"a second one, long after the first has left", []time.Duration{1, 3, 300, 301, 303, 307, 315, 331, 361}, false},
	} {
		r := newRivals()
		left := false
		for _, at := range tt.conflicts {
			left = r.leave(r.began.Add(at*time.Second)) || left
		}
		if left != tt.leaves {
			t.Errorf("%s: leaves: %v", tt.claim, left)
		}
	}
}

func TestTheYoungerOfTwoProgramsEnds(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.server.Answer = func(rw http.ResponseWriter, c telegramtest.Call) bool {
		if c.Method != "getUpdates" {
			return false
		}
		telegramtest.Fail(rw, 409, conflict, 0)
		return true
	}
	w.start()
	err := <-w.ended
	w.ended <- nil // for the end of the test
	rival, ok := errors.AsType[*RivalError](err)
	if !ok || !strings.Contains(rival.Hint(), "stop the other program") {
		t.Errorf("ended with %v", err)
	}
}

func TestALeftOverWebhookIsDeletedUntilItIsGone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var deleted atomic.Int32
	w.server.Answer = func(rw http.ResponseWriter, c telegramtest.Call) bool {
		switch {
		case c.Method == "deleteWebhook" && deleted.Add(1) <= 3:
			telegramtest.Fail(rw, 502, "Bad Gateway", 0)
		case c.Method == "getUpdates" && deleted.Load() <= 3:
			telegramtest.Fail(rw, 409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first", 0)
		default:
			return false
		}
		return true
	}
	w.start()
	w.write(1, "heard")
	w.idle()
	if got := w.texts(); len(got) != 1 || deleted.Load() != 4 {
		t.Errorf("heard %q after %d tries", got, deleted.Load())
	}
}
