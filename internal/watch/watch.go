// Package watch reports when the files of a folder have changed.
//
// The operating system reports most changes at once. Some file systems do not, such as
// network mounts, and a system limits how many folders it watches. Therefore the folder is
// also compared with its former state once in a while.
//
// # Scope
//
// The caller decides what a change means.
package watch

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"path/filepath"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// Options say how a folder is watched. Changed must be set.
type Options struct {
	// Changed is called when files have changed, one call at a time. If it fails, it is
	// called again after the next look.
	Changed func(ctx context.Context) error
	// Look returns a text that changes when files change. If it is nil, the folder is not
	// compared.
	Look func(ctx context.Context) (string, error)

	Quiet   time.Duration // how long nothing must change before Changed is called, 0 means 2s
	Longest time.Duration // how long Changed is put off at most, 0 means 30s
	Every   time.Duration // between two looks, 0 means a minute
	Log     *slog.Logger  // nil: the default
}

// Folder watches a folder and those in it until ctx is done. Files and folders whose names
// begin with a dot do not count.
func Folder(ctx context.Context, dir string, opts Options) {
	opts.Quiet = cmp.Or(opts.Quiet, 2*time.Second)
	opts.Longest = cmp.Or(opts.Longest, 30*time.Second)
	opts.Every = cmp.Or(opts.Every, time.Minute)
	w := &watcher{Options: opts, dir: dir, log: cmp.Or(opts.Log, slog.Default())}
	var err error
	if w.system, err = fsnotify.NewWatcher(); err != nil {
		w.log.Warn("the system does not tell of changed articles; they are looked for", "every", opts.Every, "error", err)
		w.system = &fsnotify.Watcher{} // its channels are nil
	} else {
		defer w.system.Close()
		w.add(dir)
	}
	w.seen = w.look(ctx)
	w.run(ctx)
}

type watcher struct {
	Options
	dir    string
	log    *slog.Logger
	system *fsnotify.Watcher
	seen   string    // the last look
	since  time.Time // of the first change that Changed was not called for; zero for none
}

func (w *watcher) run(ctx context.Context) {
	quiet := time.NewTimer(w.Every)
	quiet.Stop()
	looks := time.NewTicker(w.Every)
	defer looks.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case e := <-w.system.Events:
			if w.matters(e) {
				w.note(quiet)
			}
		case err := <-w.system.Errors:
			if errors.Is(err, fsnotify.ErrEventOverflow) {
				w.note(quiet)
			} else if err != nil {
				w.log.Warn("watching the articles", "error", err)
			}
		case <-looks.C:
			if w.since.IsZero() && w.look(ctx) != w.seen {
				w.call(ctx)
			}
		case <-quiet.C:
			w.call(ctx)
		}
	}
}

// matters reports whether an event is a change, and watches a folder that is new.
func (w *watcher) matters(e fsnotify.Event) bool {
	if strings.HasPrefix(filepath.Base(e.Name), ".") {
		return false
	}
	if e.Has(fsnotify.Create) {
		w.add(e.Name)
	}
	return e.Op&^fsnotify.Chmod != 0
}

// note restarts the quiet time, within the longest that a change may wait.
func (w *watcher) note(quiet *time.Timer) {
	if w.since.IsZero() {
		w.since = time.Now()
	}
	quiet.Reset(max(0, min(w.Quiet, w.Longest-time.Since(w.since))))
}

// call calls Changed. The look before it is remembered, so that the next look finds changes
// made during the call.
func (w *watcher) call(ctx context.Context) {
	w.since = time.Time{}
	seen := w.look(ctx)
	if err := w.Changed(ctx); err != nil {
		if ctx.Err() == nil {
			w.log.Warn("what changed in the articles is not known yet; trying again", "error", err)
		}
		seen = "failed"
	}
	w.seen = seen
}

// look returns the result of Look; "" if it fails.
func (w *watcher) look(ctx context.Context) string {
	if w.Look == nil {
		return ""
	}
	seen, err := w.Look(ctx)
	if err != nil {
		w.log.Debug("looking for changed articles", "error", err)
		return w.seen
	}
	return seen
}

// add watches a folder and those in it. A file is watched with its folder.
func (w *watcher) add(dir string) {
	err := filepath.WalkDir(dir, func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return nil //nolint:nilerr // it is gone or unreadable: later looks find that
		case !e.IsDir() && name != dir:
			return nil
		case name != w.dir && strings.HasPrefix(e.Name(), "."):
			return fs.SkipDir
		}
		if !e.IsDir() && name != w.dir { // a file
			return nil
		}
		return w.system.Add(name)
	})
	if err != nil {
		w.log.Warn("a folder of articles can't be watched; it is looked at", "every", w.Every, "error", err)
	}
}
