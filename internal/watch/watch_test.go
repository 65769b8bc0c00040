package watch

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"
)

// watched runs a watch of a folder with one folder in it. It returns the folder and how often
// Changed was called.
func watched(t *testing.T, opts Options) (dir string, calls *atomic.Int32) {
	t.Helper()
	dir, calls = t.TempDir(), &atomic.Int32{}
	for _, sub := range []string{"sub", ".git"} {
		if err := os.Mkdir(filepath.Join(dir, sub), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	changed := opts.Changed
	opts.Changed = func(ctx context.Context) error {
		calls.Add(1)
		if changed != nil {
			return changed(ctx)
		}
		return nil
	}
	if opts.Quiet == 0 {
		opts.Quiet = 50 * time.Millisecond
	}
	opts.Log = slog.New(slog.DiscardHandler)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { Folder(ctx, dir, opts); close(done) }()
	t.Cleanup(func() { cancel(); <-done })
	time.Sleep(50 * time.Millisecond) // until the folders are watched
	return dir, calls
}

func write(t *testing.T, names ...string) {
	t.Helper()
	for _, name := range names {
		if err := os.WriteFile(name, []byte("text"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// reaches waits until there were n calls, and a while longer.
func reaches(t *testing.T, calls *atomic.Int32, n int32) {
	t.Helper()
	for deadline := time.Now().Add(5 * time.Second); calls.Load() < n && time.Now().Before(deadline); {
		time.Sleep(5 * time.Millisecond)
	}
	time.Sleep(200 * time.Millisecond)
	if got := calls.Load(); got != n {
		t.Errorf("called %d times, want %d", got, n)
	}
}

func TestChangesAreTold(t *testing.T) {
	for _, tt := range []struct {
		claim string
		do    func(t *testing.T, dir string)
		calls int32
	}{
		{"nothing", func(*testing.T, string) {}, 0},
		{"many files at once are one change", func(t *testing.T, dir string) {
			write(t, filepath.Join(dir, "a.md"), filepath.Join(dir, "b.md"), filepath.Join(dir, "sub", "c.md"))
		}, 1},
		{"a file in a folder that is new", func(t *testing.T, dir string) {
			if err := os.MkdirAll(filepath.Join(dir, "new", "deep"), 0o755); err != nil {
				t.Fatal(err)
			}
			time.Sleep(20 * time.Millisecond)
			write(t, filepath.Join(dir, "new", "deep", "a.md"))
		}, 1},
		{"a file that is removed", func(t *testing.T, dir string) {
			os.Remove(filepath.Join(dir, "sub"))
		}, 1},
		{"a hidden file is none", func(t *testing.T, dir string) {
			write(t, filepath.Join(dir, ".a.md.swp"), filepath.Join(dir, ".git", "index"))
		}, 0},
	} {
		t.Run(tt.claim, func(t *testing.T) {
			t.Parallel()
			dir, calls := watched(t, Options{})
			tt.do(t, dir)
			reaches(t, calls, tt.calls)
		})
	}
}

func TestAChangeThatNeverRestsIsTold(t *testing.T) {
	t.Parallel()
	dir, calls := watched(t, Options{Quiet: 200 * time.Millisecond, Longest: 400 * time.Millisecond})
	for range 30 {
		write(t, filepath.Join(dir, "a.md"))
		time.Sleep(50 * time.Millisecond)
	}
	if calls.Load() < 2 {
		t.Errorf("called %d times in one and a half seconds of changes", calls.Load())
	}
}

func TestAChangeThatTheSystemDoesNotTellIsSeen(t *testing.T) {
	t.Parallel()
	var state atomic.Int32
	look := func(context.Context) (string, error) { return string('a' + rune(state.Load())), nil }
	_, calls := watched(t, Options{Look: look, Every: 50 * time.Millisecond})
	reaches(t, calls, 0)
	state.Add(1)
	reaches(t, calls, 1)
}

func TestAFailureIsTriedAgain(t *testing.T) {
	t.Parallel()
	var fails atomic.Int32
	dir, calls := watched(t, Options{
		Changed: func(context.Context) error {
			if fails.Add(1) < 3 {
				return errors.New("locked")
			}
			return nil
		},
		Look:  func(context.Context) (string, error) { return "same", nil },
		Every: 50 * time.Millisecond,
	})
	write(t, filepath.Join(dir, "a.md"))
	reaches(t, calls, 3)
}
