package doctor

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"isnad/internal/index"
	"isnad/internal/library"
	"isnad/internal/units"
)

// index verifies the live generation.
func (d doctor) index(ctx context.Context, store *index.Store, root fs.FS) Finding {
	dir := library.IndexDir(d.cfg)
	x, err := store.Open(ctx)
	if errors.Is(err, index.ErrNoIndex) {
		return d.noIndex(dir)
	}
	if err != nil {
		return Failed("index", err)
	}
	detail := fmt.Sprintf("%s: generation %s, %s", dir, x.Generation(), units.Bytes(folderSize(dir)))
	problems, err := store.Check(ctx, root, d.cfg.Corpus.MaxFile())
	if err != nil {
		return Failed("index", err)
	}
	if len(problems) > 0 {
		found := Finding{Check: "index", Status: Warn,
			Detail: fmt.Sprintf("%s, %s, first: %s: %s", detail, units.Count(len(problems), "problem"), problems[0].File, problems[0].Detail),
			Hint:   "bot index repairs it; bot index --check names all problems"}
		if err := writable(d.cfg.DataDir); err != nil {
			found.Hint = fmt.Sprintf("it answers, and can't be brought up to date here (%v): make the folder writable, or name another: --data DIR", err)
		}
		return found
	}
	return Finding{Check: "index", Status: OK, Detail: detail + ", up to date"}
}

// noIndex returns the finding if there is no index yet. That is no fault as long as one can
// be made.
func (d doctor) noIndex(dir string) Finding {
	if err := writable(d.cfg.DataDir); err != nil {
		return Finding{Check: "index", Status: Fail, Err: err,
			Detail: fmt.Sprintf("%s: there is none, and none can be made: %v", dir, err),
			Hint:   "make the folder writable for the account that runs this program, or name another: --data DIR"}
	}
	return Finding{Check: "index", Status: Warn, Detail: dir + ": there is none yet", Hint: "bot index makes it; so does the first question"}
}

// folderSize returns the size of the files under dir in bytes, leaving out unreadable ones.
func folderSize(dir string) (size int64) {
	filepath.WalkDir(dir, func(_ string, e fs.DirEntry, err error) error { //nolint:errcheck // the function returns none
		if err == nil && e.Type().IsRegular() {
			if info, err := e.Info(); err == nil {
				size += info.Size()
			}
		}
		return nil
	})
	return size
}
