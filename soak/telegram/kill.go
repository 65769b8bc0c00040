//go:build linux

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"sync/atomic"
	"time"

	"isnad/internal/telegram/telegramtest"
)

// How much is in flight: so many chats with so many questions open in all.
const killChats, killOpen = 12, 24

// A moment is when a bot is killed. The clock alone would seldom hit those in which something
// has reached the server and the bot has not heard so.
type moment int

const (
	afterStart     moment = iota // up to a second after it was started
	answerArrived                // an answer has arrived, its receipt has not
	afterCall                    // up to a second after its first call
	articleArrived               // what the bot says of an article has arrived, its receipt has not
	moments
)

// killTrial kills the bot n times, at each moment in turn.
func killTrial(ctx context.Context, n int, seed uint64, out io.Writer) error {
	w, err := newWorld(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	fmt.Fprintf(out, "seed %d\n", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	w.server.Latency = 3 * time.Millisecond
	for len(w.kills) < n && ctx.Err() == nil {
		w.topUp(random)
		w.upload()
		if err := w.life(ctx, random, moment(len(w.kills))%moments); err != nil {
			return fmt.Errorf("kill %d: %w", len(w.kills)+1, err)
		}
	}
	last, err := w.serve(ctx)
	if err != nil {
		return err
	}
	if err := errors.Join(w.drained(ctx, 2*time.Minute), w.uploaded(ctx, 2*time.Minute)); err != nil {
		last.kill() //nolint:errcheck // its log says more
		return fmt.Errorf("%w\n%s", err, last.log.String())
	}
	if err := errors.Join(last.end(), ctx.Err()); err != nil {
		return err
	}
	return w.countTwice(out)
}

// topUp asks until enough questions are open.
func (w *world) topUp(random *rand.Rand) {
	for w.open() < killOpen {
		w.ask(int64(1000 + random.IntN(killChats)))
	}
}

// life starts the bot and kills it.
func (w *world) life(ctx context.Context, random *rand.Rand, at moment) error {
	var bot *serving
	arrived := make(chan struct{})
	var after atomic.Int32
	after.Store(1 + random.Int32N(6)) // the message at which it is killed
	w.server.Arrived = func(c telegramtest.Call) {
		w.arrived(c)
		counts := at == answerArrived && c.ReplyTo() != 0 && c.Chat() != sender || at == articleArrived && c.Chat() == sender
		if counts && after.Add(-1) == 0 {
			close(arrived)
			<-bot.killed // its receipt comes too late
		}
	}
	bot, err := w.serve(ctx)
	if err != nil {
		return err
	}
	w.waitFor(ctx, random, at, bot, arrived)
	err = bot.kill()
	w.server.Arrived = w.arrived
	w.kills = append(w.kills, time.Now())
	return err
}

// waitFor waits for the moment of a kill, and keeps questions open meanwhile.
func (w *world) waitFor(ctx context.Context, random *rand.Rand, at moment, bot *serving, arrived chan struct{}) {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	pause := time.Duration(50+random.IntN(950)) * time.Millisecond
	limit, called := time.After(30*time.Second), bot.called
	if at == afterStart {
		limit = time.After(pause)
	}
	for {
		select {
		case <-tick.C:
			w.topUp(random)
		case <-called:
			if called = nil; at == afterCall {
				limit = time.After(pause)
			}
		case <-arrived:
			return
		case <-limit:
			return
		case <-ctx.Done():
			return
		}
	}
}

// countTwice counts the questions that were answered more than once, and how many
// of them one kill is to blame for.
func (w *world) countTwice(out io.Writer) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	twice, more, most := 0, 0, 0
	blame := map[int]int{}
	for _, times := range w.got {
		switch {
		case len(times) == 2:
			twice++
		case len(times) > 2:
			more++
		}
		for i := 1; i < len(times); i++ {
			for k, at := range w.kills {
				if at.After(times[i-1]) {
					blame[k]++
					most = max(most, blame[k])
					break
				}
			}
		}
	}
	fmt.Fprintf(out, "kills: %d, half of them between the arrival of a message and its receipt\n", len(w.kills))
	fmt.Fprintf(out, "articles sent in and accepted: %d, whole and in place: %d\n", w.uploads, w.uploads)
	fmt.Fprintf(out, "questions: %d, answered: %d, answered twice: %d, more often: %d\n", len(w.asked), len(w.got), twice, more)
	fmt.Fprintf(out, "kills that had an answer sent twice: %d, most answers sent twice by one kill: %d\n", len(blame), most)
	switch {
	case len(w.got) != len(w.asked):
		return fmt.Errorf("%d questions were lost", len(w.asked)-len(w.got))
	case most > 1:
		return fmt.Errorf("one kill had %d answers sent twice", most)
	case len(w.server.Invalid()) > 0:
		return fmt.Errorf("invalid messages: %v", w.server.Invalid())
	}
	return nil
}
