//go:build linux

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

// fullDisk fills the disk under the index: the update must fail in plain words,
// the old generation must go on answering, and with room again all must be well.
func (t *trial) fullDisk(ctx context.Context) error {
	disk := filepath.Join(t.dir, "disk")
	unmount, err := mountSmall(disk)
	if err != nil {
		return err
	}
	defer unmount()
	small := *t
	small.bot.data = filepath.Join(disk, "data")
	err = small.fillUp(ctx, filepath.Join(disk, "filler"))
	t.counts = small.counts
	return err
}

// diskSize holds the index of the trial's corpus with room to spare.
const diskSize = "32m"

// mountSmall mounts a small file system of its own at dir.
func mountSmall(dir string) (unmount func() error, err error) {
	if os.Geteuid() != 0 {
		return nil, fmt.Errorf("%w: only root can mount a small disk", errSkip)
	}
	if err := os.Mkdir(dir, 0o755); err != nil {
		return nil, err
	}
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size="+diskSize); err != nil {
		return nil, fmt.Errorf("%w: a small disk can't be mounted here: %v", errSkip, err)
	}
	return func() error { return syscall.Unmount(dir, syscall.MNT_DETACH) }, nil
}

// fillUp fills the disk twice: to the brim, so that not even the first vectors
// can be kept, and so that they can but the segment they are for can't.
func (t *trial) fillUp(ctx context.Context, filler string) error {
	if err := t.whole(ctx); err != nil {
		return fmt.Errorf("before the disk is full: %w", err)
	}
	if err := t.updateInRoom(ctx, filler, 0, most); err != nil {
		return fmt.Errorf("no room: %w", err)
	}
	size, err := t.indexSize()
	if err != nil {
		return err
	}
	if err := t.updateInRoom(ctx, filler, size/8, most); err != nil {
		return fmt.Errorf("room for a part of a segment: %w", err)
	}
	return nil
}

// updateInRoom adds articles while only room bytes are free.
func (t *trial) updateInRoom(ctx context.Context, filler string, room int64, articles int) error {
	before := t.world.snapshot()
	questions := t.world.questions(questionsARound)
	live, err := look(t.bot.data)
	if err != nil {
		return err
	}
	if err := errors.Join(fill(filler, room), t.world.grow(articles)); err != nil {
		return err
	}
	_, err = t.bot.index(ctx)
	t.say("full disk: %v", err)
	if err := refused(err, "no space left on device"); err != nil {
		return fmt.Errorf("the update: %w", err)
	}
	if err := t.wholeGeneration(ctx, live.live, before, questions); err != nil {
		return fmt.Errorf("after the update: %w", err)
	}
	now, err := look(t.bot.data)
	if err != nil {
		return err
	}
	if now.live != live.live || len(now.generations) != 1 {
		return fmt.Errorf("generation %s is live among %q, want %s alone: what failed keeps its room", now.live, now.generations, live.live)
	}
	if err := os.Remove(filler); err != nil {
		return err
	}
	if err := t.whole(ctx); err != nil {
		return fmt.Errorf("with room again: %w", err)
	}
	return nil
}

// indexSize is the size of the index's segments in bytes.
func (t *trial) indexSize() (size int64, err error) {
	s, err := look(t.bot.data)
	for _, name := range s.segments {
		info, err := os.Stat(filepath.Join(t.bot.data, "index", name))
		if err != nil {
			return 0, err
		}
		size += info.Size()
	}
	return size, err
}

// fill writes a file until only room bytes are free.
func fill(name string, room int64) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer f.Close()
	var size int64
	for piece := 1 << 20; piece > 0; {
		n, err := f.Write(make([]byte, piece))
		size += int64(n)
		switch {
		case errors.Is(err, syscall.ENOSPC):
			piece /= 2
		case err != nil:
			return err
		}
	}
	return f.Truncate(size - room)
}
