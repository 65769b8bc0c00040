//go:build linux

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// exitFailure is the program's exit code for a failure.
const exitFailure = 3

// twoWriters starts an update while another runs: the second must give way and
// name the first, which must not be disturbed.
func (t *trial) twoWriters(ctx context.Context) error {
	if err := t.world.grow(most); err != nil {
		return err
	}
	first := t.bot.command(ctx, "index", "--rebuild")
	if err := first.Start(); err != nil {
		return err
	}
	ended := make(chan error, 1)
	go func() { ended <- first.Wait() }()
	signed := t.awaitSignature(ended, first.Process.Pid)
	_, second := t.bot.index(ctx)
	overtaken := len(ended) > 0
	if err := <-ended; err != nil {
		return fmt.Errorf("the first writer: %w", err)
	}
	if !signed || overtaken {
		return fmt.Errorf("%w: the first writer was done before the second came", errSkip)
	}
	for _, words := range []string{fmt.Sprintf("process %d ", first.Process.Pid), "hint: "} {
		if err := refused(second, words); err != nil {
			return fmt.Errorf("the second writer: %w", err)
		}
	}
	return t.whole(ctx)
}

// awaitSignature returns whether the lock file came to bear the writer's number
// before the writer ended.
func (t *trial) awaitSignature(ended chan error, pid int) bool {
	want := fmt.Sprintf("process %d ", pid)
	for len(ended) == 0 {
		text, err := os.ReadFile(filepath.Join(t.bot.data, "index", lockFile))
		if err == nil && strings.HasPrefix(string(text), want) {
			return true
		}
		time.Sleep(time.Millisecond)
	}
	return false
}

// refused verifies that a command failed with the code and the words it should.
func refused(err error, words string) error {
	f, ok := errors.AsType[*failure](err)
	switch {
	case !ok:
		return fmt.Errorf("it did not fail: %v", err)
	case f.code != exitFailure:
		return fmt.Errorf("exit code %d, want %d: %w", f.code, exitFailure, err)
	case !strings.Contains(f.stderr, words):
		return fmt.Errorf("its message lacks %q: %w", words, err)
	}
	return nil
}
