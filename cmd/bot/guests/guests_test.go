package guests

import (
	"errors"
	"testing"
	"time"

	"isnad/internal/telegram/state"
	"isnad/internal/web/access"
)

func TestAnInvitationLetsOneGuestIn(t *testing.T) {
	store, err := state.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	book, soon := New(store.People), time.Now().Add(time.Hour)
	id, err := book.Admit("code", soon)
	if err != nil || !book.Known(id) {
		t.Fatalf("the guest: known %v, %v", book.Known(id), err)
	}
	if id < 1<<52 {
		t.Errorf("%d may be the id of a user on Telegram", id)
	}
	if book.Known(id + 1) {
		t.Error("a stranger is known")
	}
	if _, err := book.Admit("code", soon); !errors.Is(err, access.ErrUsed) {
		t.Errorf("the same invitation again: %v", err)
	}
}
