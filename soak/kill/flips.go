//go:build linux

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"isnad/internal/corpus"
	"isnad/internal/embed/e5"
	"isnad/internal/index"
)

const (
	// rebuildEvery is after how many changed bits the program must make the index anew,
	// which takes a thousand times as long as a check.
	rebuildEvery = 250
	// updatesAfter is how many updates then leave segments of their own.
	updatesAfter = 3
	maxArticle   = 1 << 20
)

// flips changes one bit of the index after the other. Each must be named: by the index
// that is opened in this process, and once in a while by the program, which must then
// answer from an index that it made anew.
func (t *trial) flips(ctx context.Context, n int) error {
	model, err := e5.Load()
	if err != nil {
		return err
	}
	store := index.NewStore(filepath.Join(t.bot.data, "index"), model, model.Tokens)
	for i := 0; i < n && ctx.Err() == nil; i++ {
		if i%rebuildEvery == 0 {
			if err := t.severalSegments(ctx); err != nil {
				return err
			}
		}
		if err := t.flipOne(ctx, store, i%rebuildEvery == rebuildEvery-1); err != nil {
			return err
		}
		t.counts.flips++
	}
	return t.whole(ctx)
}

// severalSegments changes articles and brings the index up to date, a few times.
func (t *trial) severalSegments(ctx context.Context) error {
	for range updatesAfter {
		if err := t.world.change(); err != nil {
			return err
		}
		if _, err := t.bot.index(ctx); err != nil {
			return err
		}
	}
	return nil
}

// flipOne changes a bit and verifies that it is named. Then the bit is put back, or the
// program makes the index anew.
func (t *trial) flipOne(ctx context.Context, store *index.Store, rebuild bool) error {
	file, restore, err := t.flip()
	if err != nil {
		return err
	}
	if err := blames(t.checkHere(ctx, store), file); err != nil {
		return fmt.Errorf("a bit of %s: %w", file, err)
	}
	if !rebuild {
		return restore()
	}
	if err := named(t.bot.check(ctx), file); err != nil {
		return fmt.Errorf("a bit of %s: %w", file, err)
	}
	if err := t.whole(ctx); err != nil {
		return fmt.Errorf("after a bit of %s: %w", file, err)
	}
	return nil
}

// checkHere is what bot index --check does, without the time to start it.
func (t *trial) checkHere(ctx context.Context, store *index.Store) error {
	root, err := corpus.Open(t.world.dir)
	if err != nil {
		return err
	}
	problems, err := store.Check(ctx, root, maxArticle)
	if err == nil && len(problems) > 0 {
		err = fmt.Errorf("not refused: %v", problems)
	}
	return err
}

// flip changes one bit of one of the index's files.
func (t *trial) flip() (name string, restore func() error, err error) {
	s, err := look(t.bot.data)
	if err != nil {
		return "", nil, err
	}
	files := append(s.segments, currentFile, filepath.Join(s.live, manifestFile))
	name = files[t.random.IntN(len(files))]
	path := filepath.Join(t.bot.data, "index", name)
	info, err := os.Stat(path)
	if err != nil {
		return name, nil, err
	}
	at, bit := t.random.Int64N(info.Size()), byte(1)<<t.random.IntN(8)
	change := func() error { return flipBit(path, at, bit) }
	return name, change, change()
}

func flipBit(path string, at int64, bit byte) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	var b [1]byte
	_, err = f.ReadAt(b[:], at)
	if b[0] ^= bit; err == nil {
		_, err = f.WriteAt(b[:], at)
	}
	return errors.Join(err, f.Close())
}

// mayBlame are the files that a changed bit of one of them may be blamed on: what CURRENT
// names is the manifest.
func mayBlame(file string) []string {
	if file == currentFile {
		return []string{currentFile, manifestFile}
	}
	return []string{filepath.Base(file)}
}

// blames verifies that an index was refused for a file's sake.
func blames(err error, file string) error {
	damaged, ok := errors.AsType[*index.DamagedError](err)
	if !ok {
		return fmt.Errorf("no file is blamed: %v", err)
	}
	for _, name := range mayBlame(file) {
		if damaged.File == name {
			return nil
		}
	}
	return fmt.Errorf("another file is blamed: %w", err)
}

// named verifies that the program failed and says which file is to blame.
func named(err error, file string) error {
	for _, name := range mayBlame(file) {
		if err != nil && strings.Contains(err.Error(), name) {
			return refused(err, name)
		}
	}
	return refused(err, file)
}
