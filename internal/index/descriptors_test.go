//go:build unix

package index

import (
	"errors"
	"os"
	"syscall"
	"testing"

	"isnad/internal/index/indextest"
)

// An update that gets no descriptor fails: it does not take the index for damaged and
// embed everything again.
func TestWithoutDescriptorsNothingIsTakenForDamaged(t *testing.T) {
	s, e := newTestStore(t)
	mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
	failed := 0
	for spare := range 12 {
		corpus := indextest.Edited(indextest.Articles(), "salt.txt", "تجارة الملح\n\nالملح والذهب.\n")
		restore := leaveDescriptors(t, spare)
		report, err := NewStore(s.dir, e, indextest.CountWords).Update(t.Context(), corpus, UpdateOptions{})
		restore()
		if err != nil {
			failed++
			if !errors.Is(err, syscall.EMFILE) {
				t.Errorf("%d descriptors: %v", spare, err)
			}
		}
		if report.Reason != "" {
			t.Fatalf("%d descriptors: all is embedded again: %s", spare, report.Reason)
		}
	}
	if failed == 0 {
		t.Fatal("no update failed")
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
