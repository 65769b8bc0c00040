//go:build linux

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"time"

	"isnad/internal/telegram/telegramtest"
)

// How much is in flight: so many chats with so many questions open in all.
const killChats, killOpen = 12, 24

// killTrial kills the bot n times. Every other kill comes by the clock, at a random
// moment of a life of up to a second; the others come in the very moment in which an
// answer has reached the server and the bot has not heard so, which the clock would
// seldom hit.
func killTrial(ctx context.Context, n int, seed uint64, out io.Writer) error {
	w, err := newWorld(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	fmt.Fprintf(out, "seed %d\n", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	w.server.Latency = 3 * time.Millisecond
	var kills []time.Time
	byEvent := 0
	for len(kills) < n && ctx.Err() == nil {
		w.topUp(random)
		w.upload()
		event := len(kills)%2 == 1
		if err := w.life(ctx, random, event); err != nil {
			return fmt.Errorf("kill %d: %w", len(kills)+1, err)
		}
		if event {
			byEvent++
		}
		kills = append(kills, time.Now())
	}
	last, err := w.serve(ctx)
	if err != nil {
		return err
	}
	drained := w.drained(ctx, 2*time.Minute)
	uploaded := w.uploaded(ctx, 2*time.Minute)
	if err := errors.Join(drained, uploaded, last.end(), ctx.Err()); err != nil {
		return err
	}
	return w.countTwice(kills, byEvent, out)
}

// topUp asks until enough questions are open.
func (w *world) topUp(random *rand.Rand) {
	for w.open() < killOpen {
		w.ask(int64(1000 + random.IntN(killChats)))
	}
}

// life starts the bot and kills it.
func (w *world) life(ctx context.Context, random *rand.Rand, event bool) error {
	arrived := make(chan bool, 1)
	after := 1 + random.IntN(6) // the answer at which it is killed
	w.server.Arrived = func(c telegramtest.Call) {
		w.arrived(c)
		if after--; event && after == 0 {
			arrived <- true
			time.Sleep(20 * time.Millisecond) // its answer comes too late
		}
	}
	bot, err := w.serve(ctx)
	if err != nil {
		return err
	}
	limit := time.After(10 * time.Second)
	if !event {
		limit = time.After(time.Duration(50+random.IntN(950)) * time.Millisecond)
	}
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			w.topUp(random)
			continue
		case <-arrived:
		case <-limit:
		case <-ctx.Done():
		}
		return bot.kill()
	}
}

// countTwice counts the questions that were answered more than once, and how many
// of them one kill is to blame for.
func (w *world) countTwice(kills []time.Time, byEvent int, out io.Writer) error {
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
			for k, at := range kills {
				if at.After(times[i-1]) {
					blame[k]++
					most = max(most, blame[k])
					break
				}
			}
		}
	}
	fmt.Fprintf(out, "kills: %d, of which %d in the moment between an answer's arrival and its receipt\n", len(kills), byEvent)
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
