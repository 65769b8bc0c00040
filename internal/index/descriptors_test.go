//go:build unix

package index

import (
	"errors"
	"os"
	"syscall"
	"testing"

	"isnad/internal/index/indextest"
	"isnad/internal/index/manifest"
)

// Where no descriptor is left, no file is taken for damaged: an update would then embed
// everything again.
func TestWithoutDescriptorsNothingIsTakenForDamaged(t *testing.T) {
	s, e := newTestStore(t)
	mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
	m, err := manifest.Read(s.dir)
	if err != nil {
		t.Fatal(err)
	}
	restore := leaveDescriptors(t, 0)
	_, opening := NewStore(s.dir, e, indextest.CountWords).Open(t.Context())
	_, loading := load(t.Context(), s.dir, m, e, nil)
	restore()
	for _, err := range []error{opening, loading} {
		if _, damaged := errors.AsType[*DamagedError](err); damaged || !errors.Is(err, syscall.EMFILE) {
			t.Errorf("%v", err)
		}
	}
	restore = leaveDescriptors(t, 1) // for CURRENT and each other file in turn, none for the lock
	_, err = NewStore(s.dir, e, indextest.CountWords).Update(t.Context(), indextest.Edited(indextest.Articles(), "salt.txt", "تجارة الملح\n\nالملح والذهب.\n"), UpdateOptions{})
	restore()
	if !errors.Is(err, syscall.EMFILE) {
		t.Errorf("an update: %v", err)
	}
	mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
	wantClean(t, s, indextest.Articles())
}

// leaveDescriptors lets the process open only so many files more.
func leaveDescriptors(t *testing.T, n int) (restore func()) {
	t.Helper()
	var before syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &before); err != nil {
		t.Skip(err)
	}
	f, err := os.Open(".")
	if err != nil {
		t.Fatal(err)
	}
	next := f.Fd() // the lowest that is free
	f.Close()
	less := before
	less.Cur = uint64(next) + uint64(n)
	if err := syscall.Setrlimit(syscall.RLIMIT_NOFILE, &less); err != nil {
		t.Skip(err)
	}
	return func() {
		if err := syscall.Setrlimit(syscall.RLIMIT_NOFILE, &before); err != nil {
			t.Fatal(err)
		}
	}
}
