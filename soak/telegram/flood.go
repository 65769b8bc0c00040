//go:build linux

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"
)

// floodTrial asks everything at once and verifies what comes.
func floodTrial(ctx context.Context, chats, questions int, out io.Writer) error {
	w, err := newWorld(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	w.server.Flood, w.server.Latency = true, 5*time.Millisecond
	bot, err := w.serve(ctx)
	if err != nil {
		return err
	}
	began, before := time.Now(), bot.cpu()
	var asking sync.WaitGroup
	for chat := range chats {
		asking.Go(func() {
			for range questions {
				w.ask(int64(1000 + chat))
			}
		})
	}
	asking.Wait()
	asked := time.Since(began)
	least := time.Duration(chats*questions) * time.Second / 30
	drained := w.drained(ctx, 5*time.Minute+4*least)
	took, memory, used := time.Since(began), bot.memory(), bot.cpu()-before
	if err := errors.Join(drained, bot.end()); err != nil {
		return err
	}
	latencies, disordered, again := w.latencies()
	p := func(share float64) time.Duration {
		return latencies[min(len(latencies)-1, int(share*float64(len(latencies))))].Round(time.Millisecond)
	}
	fmt.Fprintf(out, "%d chats × %d questions, asked within %v, answered within %v; the limits alone take %v\n",
		chats, questions, asked.Round(time.Millisecond), took.Round(time.Millisecond), least.Round(time.Second))
	fmt.Fprintf(out, "answered: %d, twice: %d, chats out of order: %d, limits broken: %d, invalid messages: %d\n",
		len(latencies), again, disordered, len(w.server.Broken()), len(w.server.Invalid()))
	fmt.Fprintf(out, "from update to answer: p50 %v, p99 %v\n", p(0.5), p(0.99))
	fmt.Fprintf(out, "CPU time of a question, the start included: %v\n", (used / time.Duration(chats*questions)).Round(time.Millisecond))
	fmt.Fprintf(out, "most memory: %.0f MB\n", memory)
	switch {
	case disordered > 0 || again > 0:
		return errors.New("answers are out of order, or came twice")
	case len(w.server.Broken()) > 0:
		return fmt.Errorf("limits were broken: %v", w.server.Broken()[:min(5, len(w.server.Broken()))])
	case len(w.server.Invalid()) > 0:
		return fmt.Errorf("invalid messages: %v", w.server.Invalid())
	}
	return nil
}

// latencies are the times from question to answer, sorted, with the number of chats
// whose answers were out of order and of questions answered more than once.
func (w *world) latencies() (all []time.Duration, disordered, again int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for id, times := range w.got {
		all = append(all, times[0].Sub(w.asked[id].at))
		if len(times) > 1 {
			again++
		}
	}
	for _, ids := range w.order {
		if !slices.IsSorted(ids) {
			disordered++
		}
	}
	slices.Sort(all)
	return all, disordered, again
}
