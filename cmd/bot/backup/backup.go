// Package backup writes the data folder into one file, also while the program serves, and
// puts it back.
//
// # What a backup is
//
// A backup is a tar file: isnad-backup.json, which says what it is; the files of the data
// folder, each as it was at one moment; and SHA256SUMS at its end, which sha256sum -c
// reads. A file that was cut anywhere lacks it and is refused.
//
// The index is the live generation, whose files never change; one that an update replaces
// meanwhile is begun again. The bot's memory is a copy that the bot itself makes. Other
// files are small and are replaced or appended to as a whole. What an unfinished update has
// embedded so far is left out, as are the articles and the settings, which lie elsewhere.
//
// # How it is put back
//
// Everything is unpacked and checked beside the data folder's own files before any of them
// is touched. Those are then moved aside and not removed. While they are moved a mark in
// the folder says so, which [Unfinished] looks for.
package backup

import (
	"archive/tar"
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"isnad/internal/index"
	"isnad/internal/index/folder"
	"isnad/internal/telegram/state"
)

const (
	aboutFile = "isnad-backup.json" // the first file of a backup
	sumsFile  = "SHA256SUMS"        // the last
	indexDir  = "index"
	memory    = "telegram.db"
	format    = 1
)

// An About says what a backup is.
type About struct {
	Format  int       `json:"format"`
	Made    time.Time `json:"made"`
	Program string    `json:"program"` // version
}

// A Report says what a backup holds.
type Report struct {
	About
	Files int
	Bytes int64
	Notes []string // what was left out, and why
}

// Write writes a backup of the data folder dir to w. version is the program's.
func Write(ctx context.Context, dir string, w io.Writer, version string) (Report, error) {
	b := &writer{dir: dir, out: tar.NewWriter(w), report: Report{About: About{format, time.Now().UTC().Truncate(time.Second), version}}}
	entries, err := os.ReadDir(dir)
	if err = cmp.Or(err, Unfinished(dir)); err != nil {
		return b.report, err
	}
	about, _ := json.Marshal(b.report.About)
	if err := b.add(aboutFile, 0o644, b.report.Made, append(about, '\n')); err != nil {
		return b.report, err
	}
	for _, e := range entries {
		if ctx.Err() != nil {
			return b.report, ctx.Err()
		}
		if err := b.entry(ctx, e); err != nil {
			return b.report, fmt.Errorf("back up %s: %w", e.Name(), err)
		}
	}
	b.report.Files-- // about itself
	return b.report, errors.Join(b.finish(), b.out.Close())
}

// A writer writes one backup.
type writer struct {
	dir    string
	out    *tar.Writer
	sums   sums
	report Report
}

// entry writes what has a name in the data folder.
func (b *writer) entry(ctx context.Context, e fs.DirEntry) error {
	name := e.Name()
	switch {
	case isTransient(name):
		return nil
	case name == memory:
		return b.memory(ctx)
	case name == indexDir && e.IsDir():
		return b.index(ctx)
	case e.Type().IsRegular():
		return b.file(name)
	}
	b.report.Notes = append(b.report.Notes, fmt.Sprintf("%s is left out: it is no file of this program", name))
	return nil
}

// isTransient reports whether a name of the data folder is of something that a process has
// under way, or of what was there before a restore.
func isTransient(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasSuffix(name, folder.Temporary) ||
		strings.HasPrefix(name, beforePrefix) || state.IsTransient(name)
}

// memory writes the bot's memory.
func (b *writer) memory(ctx context.Context) error {
	var copied bytes.Buffer
	if err := state.Copy(ctx, b.dir, &copied); err != nil {
		return err
	}
	return b.add(memory, 0o600, time.Now(), copied.Bytes())
}

// index writes the live generation of the index. One that can't be read is left out: it is
// made anew from the articles.
func (b *writer) index(ctx context.Context) error {
	dir := filepath.Join(b.dir, indexDir)
	for tries := 0; ; tries++ {
		open, err := openLive(dir)
		switch {
		case err == nil:
			return b.opened(ctx, open)
		case errors.Is(err, index.ErrNoIndex):
			return nil
		case ctx.Err() != nil:
			return ctx.Err()
		case tries == 20:
			b.report.Notes = append(b.report.Notes, fmt.Sprintf("the index is left out, and will be made anew: %v", err))
			return nil
		}
		time.Sleep(50 * time.Millisecond) // an update has just made another generation
	}
}

var errSwapped = errors.New("updates replace it all the time")

// openLive opens the files of the live generation.
func openLive(dir string) (open []*os.File, err error) {
	names, err := index.LiveFiles(dir)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		f, err := os.Open(filepath.Join(dir, filepath.FromSlash(name)))
		if err != nil {
			closeAll(open)
			return nil, err
		}
		open = append(open, f)
	}
	// CURRENT was opened after it was read; it may name another generation by then.
	if now, err := index.LiveFiles(dir); err != nil || !slices.Equal(now, names) {
		closeAll(open)
		return nil, cmp.Or(err, errSwapped)
	}
	return open, nil
}

func closeAll(files []*os.File) {
	for _, f := range files {
		f.Close()
	}
}

// opened writes files of the index and closes them.
func (b *writer) opened(ctx context.Context, open []*os.File) error {
	defer closeAll(open)
	for _, f := range open {
		name, err := filepath.Rel(b.dir, f.Name())
		if err = errors.Join(err, ctx.Err()); err == nil {
			err = b.stream(filepath.ToSlash(name), f)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// file writes a file of the data folder.
func (b *writer) file(name string) error {
	f, err := os.Open(filepath.Join(b.dir, name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil // it was renamed or removed meanwhile
	}
	if err != nil {
		return err
	}
	defer f.Close()
	if path.Ext(name) != ".jsonl" {
		return b.stream(name, f)
	}
	info, err := f.Stat()
	if err != nil {
		return err
	}
	lines, err := io.ReadAll(f)
	if err != nil {
		return err
	}
	whole := lines[:bytes.LastIndexByte(lines, '\n')+1] // a line that is being written is left out
	return b.add(name, info.Mode().Perm(), info.ModTime(), whole)
}

// stream writes an open file, as long as it is now.
func (b *writer) stream(name string, f *os.File) error {
	info, err := f.Stat()
	if err != nil {
		return err
	}
	return b.copy(name, info.Mode().Perm(), info.ModTime(), info.Size(), f)
}

// add writes a file that is in memory.
func (b *writer) add(name string, mode fs.FileMode, changed time.Time, text []byte) error {
	return b.copy(name, mode, changed, int64(len(text)), bytes.NewReader(text))
}

func (b *writer) copy(name string, mode fs.FileMode, changed time.Time, size int64, from io.Reader) error {
	h := &tar.Header{Name: name, Typeflag: tar.TypeReg, Mode: int64(mode), ModTime: changed.Truncate(time.Second), Size: size, Format: tar.FormatPAX}
	if err := b.out.WriteHeader(h); err != nil {
		return err
	}
	sum := newSum()
	if _, err := io.CopyN(io.MultiWriter(b.out, sum), from, size); err != nil {
		return err
	}
	b.sums.add(name, sum)
	b.report.Files++
	b.report.Bytes += size
	return nil
}

// finish writes the checksums.
func (b *writer) finish() error {
	text := b.sums.text()
	h := &tar.Header{Name: sumsFile, Typeflag: tar.TypeReg, Mode: 0o644, ModTime: b.report.Made, Size: int64(len(text)), Format: tar.FormatPAX}
	if err := b.out.WriteHeader(h); err != nil {
		return err
	}
	_, err := b.out.Write(text)
	return err
}
