//go:build linux

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"syscall"
	"time"

	"isnad/internal/index/segment"
)

// A pace is how long updates take on this machine.
type pace struct {
	idle    time.Duration // with nothing to do: starting up
	article time.Duration // for each article that changed
}

// measurePace makes the first index and times it.
func (t *trial) measurePace(ctx context.Context) error {
	full, err := t.bot.index(ctx)
	if err != nil {
		return err
	}
	if t.pace.idle, err = t.bot.index(ctx); err != nil {
		return err
	}
	t.pace.article = max(0, full-t.pace.idle) / firstArticles
	t.say("a full update takes %v, one with nothing to do %v", full, t.pace.idle)
	return nil
}

const (
	// questionsARound is how many questions each state is asked.
	questionsARound = 5
	// readEvery is in how many rounds the reader reads once. It says which passages answer,
	// not what they hold.
	readEvery = 20
	// wholeEvery is in how many rounds all articles are embedded.
	wholeEvery = 40
)

// round changes, kills, and verifies. One in forty starts without an index.
func (t *trial) round(ctx context.Context) error {
	t.bot.reader = t.random.IntN(readEvery) == 0
	before := t.world.snapshot()
	questions := t.world.questions(questionsARound)
	if t.random.IntN(wholeEvery) == 0 {
		before = snapshot{}
		if err := os.RemoveAll(t.bot.data); err != nil {
			return err
		}
	}
	if err := t.world.change(); err != nil {
		return err
	}
	live, err := look(t.bot.data)
	if err != nil {
		return err
	}
	if err := t.killUpdate(ctx, t.world.articles.written(before), live); err != nil {
		return err
	}
	questions = append(questions, t.world.questions(questionsARound)...)
	if err := t.wholeGeneration(ctx, live.live, before, questions); err != nil {
		return fmt.Errorf("after the kill, before another update: %w", err)
	}
	if err := t.whole(ctx); err != nil {
		return err
	}
	now, err := look(t.bot.data)
	if len(now.segments) < len(live.segments) {
		t.counts.merged++
	}
	return err
}

// killUpdate starts an update and kills it: by the clock, at any time up to a little
// longer than the update should take, or a moment after a new generation or the
// vectors of a new segment show in the index folder.
func (t *trial) killUpdate(ctx context.Context, written int, known state) error {
	args := []string{"index"}
	if t.random.IntN(wholeEvery) == 0 {
		args, written = append(args, "--rebuild"), len(t.world.articles)
	}
	expected := t.pace.idle + time.Duration(written)*t.pace.article
	c := t.bot.command(ctx, args...)
	if err := c.Start(); err != nil {
		return err
	}
	ended := make(chan error, 1)
	go func() { ended <- c.Wait() }()
	began := time.Now()
	switch t.random.IntN(4) {
	case 0, 1:
		t.sleepOr(ended, expected+expected/8)
	case 2:
		t.await(ended, func(s state) bool { return fresh(s.generations, known.generations) > 0 })
		t.sleepOr(ended, writing)
	case 3:
		files := 1
		if known.mergeDue() {
			files += t.random.IntN(2)
		}
		t.await(ended, func(s state) bool { return fresh(vectorsOf(s.segments), known.segments) >= files })
		t.sleepOr(ended, writing)
	}
	c.Process.Signal(syscall.SIGKILL) // it may have ended: then there is nobody to kill
	err := <-ended
	return t.countKill(c, err, known, time.Since(began))
}

// writing is about how long a small generation takes to write.
const writing = 40 * time.Millisecond

// sleepOr sleeps for any time up to longest, or less when the process ends before.
func (t *trial) sleepOr(ended chan error, longest time.Duration) {
	select {
	case <-time.After(time.Duration(t.random.Int64N(int64(longest) + 1))):
	case err := <-ended:
		ended <- err
	}
}

// await returns when the index folder is in some state, or when the process ends.
func (t *trial) await(ended chan error, reached func(state) bool) {
	for len(ended) == 0 {
		if s, err := look(t.bot.data); err == nil && reached(s) {
			return
		}
		time.Sleep(time.Millisecond / 4)
	}
}

// fresh counts the names that are not among the known ones.
func fresh(names, known []string) (n int) {
	for _, name := range names {
		if !slices.Contains(known, name) {
			n++
		}
	}
	return n
}

// mergeDue reports whether the next small segment is merged with those before it.
func (s state) mergeDue() bool { return len(vectorsOf(s.segments)) >= segment.MergeAt-1 }

// vectorsOf are the names of the files with vectors.
func vectorsOf(segments []string) []string {
	return slices.DeleteFunc(slices.Clone(segments), func(name string) bool { return !strings.HasSuffix(name, ".vectors") })
}

// countKill tells a kill from an end of its own, which must be a good one, and
// notes what the kill left lying.
func (t *trial) countKill(c *exec.Cmd, err error, known state, after time.Duration) error {
	if err == nil {
		t.counts.finished++
		t.say("  update done after %v", after)
		return nil
	}
	status, ok := c.ProcessState.Sys().(syscall.WaitStatus)
	if !ok || !status.Signaled() || status.Signal() != syscall.SIGKILL {
		return fmt.Errorf("bot index: %w", err)
	}
	t.counts.killed++
	s, err := look(t.bot.data)
	if err != nil {
		return err
	}
	if slices.Contains(s.files, pendingFile) {
		t.counts.leftPending++
	}
	t.counts.leftGeneration += min(1, fresh(s.generations, known.generations))
	t.counts.leftSegment += min(1, fresh(s.segments, known.segments))
	if known.mergeDue() && fresh(vectorsOf(s.segments), known.segments) > 1 {
		t.counts.leftMerge++
	}
	t.say("  killed after %v: files %q, segments %q, generations %q, live %s", after, s.files, s.segments, s.generations, s.live)
	return nil
}

// wholeGeneration asks what is live while the lock keeps it from being brought
// up to date. All answers must quote one state: the one before the change while
// the old generation is live, else the one after.
func (t *trial) wholeGeneration(ctx context.Context, old string, before snapshot, questions []string) error {
	release, err := holdLock(t.bot.data)
	if err != nil {
		return err
	}
	s, err := look(t.bot.data)
	if err != nil {
		return errors.Join(err, release())
	}
	state := t.world.articles
	switch s.live {
	case "":
		// Nothing to answer from: the question waits for the writer, us.
		t.counts.liveNone++
		if err := release(); err != nil {
			return err
		}
		release = func() error { return nil }
	case old:
		t.counts.liveOld++
		state = before
	default:
		t.counts.liveNew++
	}
	answers, err := t.bot.ask(ctx, questions)
	if err := errors.Join(err, release()); err != nil {
		return err
	}
	n, err := quoted(answers, state)
	t.counts.citations += n
	return err
}

// whole verifies that the index can be brought up to date, quotes the corpus as
// it is, is clean and tidy.
func (t *trial) whole(ctx context.Context) error {
	answers, err := t.bot.ask(ctx, t.world.questions(questionsARound))
	if err != nil {
		return err
	}
	n, err := quoted(answers, t.world.articles)
	t.counts.citations += n
	if err != nil {
		return err
	}
	if n == 0 {
		return fmt.Errorf("no citation in %d answers about facts of the corpus", len(answers))
	}
	if err := t.bot.check(ctx); err != nil {
		return err
	}
	return tidy(t.bot.data)
}
