package state

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// restored opens a copy as another bot would.
func restored(t *testing.T, copied []byte) *Store {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, fileName), copied, 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func TestACopyOfTheMemory(t *testing.T) {
	dir := t.TempDir()
	s, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.People.Admit("code", Invite{Role: Asker, Expires: time.Now().Add(time.Hour)}, Person{ID: 7, Name: "Layla"}); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	ended := make(chan struct{})
	go func() { s.GiveCopies(ctx); close(ended) }()
	for _, who := range []string{"while a bot uses it", "after the bot has ended"} {
		var copied bytes.Buffer
		if err := Copy(t.Context(), dir, &copied); err != nil {
			t.Fatalf("%s: %v", who, err)
		}
		if _, known := restored(t, copied.Bytes()).People.Person(7); !known {
			t.Errorf("%s: the copy does not know the person", who)
		}
		if left, _ := os.ReadDir(dir); len(left) != 1 {
			t.Errorf("%s: %d files are left in the folder", who, len(left))
		}
		stop()
		<-ended
		s.Close()
	}
	if err := Copy(t.Context(), t.TempDir(), nil); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("where there is no memory: %v", err)
	}
}

func TestABotThatGivesNoCopyIsNamed(t *testing.T) {
	defer func(p time.Duration) { patience = p }(patience)
	patience = 300 * time.Millisecond
	dir := t.TempDir()
	s, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var copied bytes.Buffer
	if err := Copy(t.Context(), dir, &copied); !errors.Is(err, ErrNoCopy) || copied.Len() > 0 {
		t.Errorf("%v, and %d bytes", err, copied.Len())
	}
	if _, err := Claim(dir); err == nil {
		t.Error("the memory of a running bot was claimed")
	}
}

func TestCopiesThatNobodyFetchedAreRemoved(t *testing.T) {
	dir := t.TempDir()
	s, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	old := filepath.Join(dir, copyPrefix+"1")
	fresh := filepath.Join(dir, copyPrefix+"2")
	for _, name := range []string{old, fresh} {
		if err := os.WriteFile(name, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	long := time.Now().Add(-2 * keepCopies)
	if err := os.Chtimes(old, long, long); err != nil {
		t.Fatal(err)
	}
	s.grantWishes()
	if _, err := os.Stat(old); err == nil {
		t.Error("an old copy stays")
	}
	if _, err := os.Stat(fresh); err != nil {
		t.Error("one that may be fetched is gone")
	}
}

func TestABotThatWaitsTakesTheMemoryThatWasPutInPlace(t *testing.T) {
	dir := t.TempDir()
	first, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	opened := make(chan *Store, 1)
	go func() { s, _ := Open(dir); opened <- s }()
	time.Sleep(200 * time.Millisecond) // it waits
	name := filepath.Join(dir, fileName)
	if err := os.Rename(name, name+"-moved"); err != nil {
		t.Skip("this system moves no file that is open:", err)
	}
	first.Close()
	second := <-opened
	if second == nil {
		t.Fatal("it gave up")
	}
	defer second.Close()
	if err := second.People.Admit("code", Invite{Role: Asker, Expires: time.Now().Add(time.Hour)}, Person{ID: 7}); err != nil {
		t.Fatal(err)
	}
	second.Close()
	again, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if _, known := again.People.Person(7); !known {
		t.Error("it wrote into the file that was moved away")
	}
}
