//go:build linux

package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// rebuildEvery is after how many changed bits the program must make the index anew,
// which takes a hundred times as long as a check.
const rebuildEvery = 100

// flips changes one bit of the index after the other. The program must name the file
// each time; once in a while it must answer from an index that it made anew.
func (t *trial) flips(ctx context.Context, n int) error {
	for i := range n {
		if ctx.Err() != nil {
			return nil
		}
		file, restore, err := t.flip()
		if err != nil {
			return err
		}
		if err := t.named(ctx, file); err != nil {
			return fmt.Errorf("a bit of %s: %w", file, err)
		}
		t.counts.flips++
		if i%rebuildEvery == 9 {
			err = t.whole(ctx)
		} else {
			err = restore()
		}
		if err != nil {
			return fmt.Errorf("after a bit of %s: %w", file, err)
		}
	}
	return t.whole(ctx)
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
	whole, err := os.ReadFile(path)
	if err != nil {
		return name, nil, err
	}
	changed := bytes.Clone(whole)
	changed[t.random.IntN(len(changed))] ^= 1 << t.random.IntN(8)
	return name, func() error { return os.WriteFile(path, whole, 0o644) }, os.WriteFile(path, changed, 0o644)
}

// named verifies that a check fails and says which file is to blame. A byte of CURRENT
// may be blamed on the manifest that it names.
func (t *trial) named(ctx context.Context, file string) error {
	err := t.bot.check(ctx)
	if file == currentFile && err != nil && strings.Contains(err.Error(), currentFile) {
		return refused(err, currentFile)
	}
	if file == currentFile {
		return refused(err, manifestFile)
	}
	return refused(err, filepath.Base(file))
}
