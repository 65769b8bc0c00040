package state

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"time"

	"go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"
)

// Only the bot that runs can read its memory as it is between two changes. Whoever wants a
// copy leaves a wish beside it, an empty file; the bot writes the copy and takes the wish
// away. Both work on every system, and need no other right than to the folder.
const (
	wishSuffix = ".wanted"
	copyPrefix = fileName + ".copy-"
)

const (
	lookForWishes = 500 * time.Millisecond
	keepCopies    = time.Hour // that nobody has fetched
)

// IsTransient reports whether a file of the data folder is a copy or a wish for one.
func IsTransient(name string) bool { return strings.HasPrefix(name, copyPrefix) }

// GiveCopies writes copies for those who wish for one, until ctx is done.
func (s *Store) GiveCopies(ctx context.Context) {
	tick := time.NewTicker(lookForWishes)
	defer tick.Stop()
	for {
		s.grantWishes()
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// grantWishes writes the copies that are wished for, and removes those that were forgotten.
func (s *Store) grantWishes() {
	entries, _ := os.ReadDir(s.dir)
	for _, e := range entries {
		name, wish := strings.CutSuffix(e.Name(), wishSuffix)
		switch {
		case !IsTransient(e.Name()):
		case wish && !strings.Contains(name, wishSuffix):
			if err := s.writeCopy(filepath.Join(s.dir, name)); err != nil {
				slog.Error("the bot's memory could not be copied", "error", err)
			}
		default:
			if info, err := e.Info(); err == nil && time.Since(info.ModTime()) > keepCopies {
				os.Remove(filepath.Join(s.dir, e.Name())) //nolint:errcheck // the next look tries again
			}
		}
	}
}

// writeCopy writes a copy, whole before it has its name, and takes the wish away.
func (s *Store) writeCopy(name string) error {
	err := s.db.View(func(tx *bbolt.Tx) error { return tx.CopyFile(name+temporary, 0o600) })
	if err == nil {
		err = os.Rename(name+temporary, name)
	}
	return errors.Join(err, os.Remove(name+wishSuffix))
}

const temporary = ".tmp"

// Copy writes the memory in dir to w, as it was at one moment, also while a bot uses it.
// The error is fs.ErrNotExist where there is none.
func Copy(ctx context.Context, dir string, w io.Writer) error {
	name := filepath.Join(dir, fileName)
	if _, err := os.Stat(name); err != nil {
		return err
	}
	err := copyUnused(name, w)
	if !errors.Is(err, berrors.ErrTimeout) {
		return err
	}
	return copyOfBot(ctx, dir, w)
}

// copyUnused copies the memory that no bot uses. It fails with ErrTimeout where one does.
func copyUnused(name string, w io.Writer) error {
	db, err := bbolt.Open(name, 0o600, &bbolt.Options{ReadOnly: true, Timeout: 50 * time.Millisecond})
	if err != nil {
		return &FileError{name, err}
	}
	err = db.View(func(tx *bbolt.Tx) error {
		_, err := tx.WriteTo(w)
		return err
	})
	return errors.Join(err, db.Close())
}

// ErrNoCopy says that the bot that uses the memory gave no copy of it.
var ErrNoCopy = errors.New("the bot that uses it gave no copy")

// copyOfBot has the bot that uses the memory write a copy, and waits for it. A bot that
// ends meanwhile leaves the memory free.
func copyOfBot(ctx context.Context, dir string, w io.Writer) error {
	var random [8]byte
	rand.Read(random[:])
	name := filepath.Join(dir, copyPrefix+hex.EncodeToString(random[:]))
	wish, err := os.OpenFile(name+wishSuffix, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return &FileError{name + wishSuffix, err}
	}
	wish.Close()
	defer func() {
		for _, suffix := range []string{wishSuffix, temporary, ""} {
			os.Remove(name + suffix) //nolint:errcheck // a bot removes it after an hour
		}
	}()
	for until := time.Now().Add(patience); time.Now().Before(until); {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
		f, err := os.Open(name)
		if err == nil {
			_, err = io.Copy(w, f)
			return errors.Join(err, f.Close())
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return &FileError{name, err}
		}
		if err := copyUnused(filepath.Join(dir, fileName), w); !errors.Is(err, berrors.ErrTimeout) {
			return err
		}
	}
	return &FileError{filepath.Join(dir, fileName), ErrNoCopy}
}

// Claim keeps every bot from the memory in dir until release is called. It fails with a
// [FileError] while a bot uses it.
func Claim(dir string) (release func() error, err error) {
	name := filepath.Join(dir, fileName)
	if _, err := os.Stat(name); errors.Is(err, fs.ErrNotExist) {
		return func() error { return nil }, nil
	}
	db, err := bbolt.Open(name, 0o600, &bbolt.Options{Timeout: 50 * time.Millisecond})
	if err != nil {
		return nil, &FileError{name, err}
	}
	return db.Close, nil
}
