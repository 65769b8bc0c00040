//go:build linux

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

// idleTrial asks one question after the other of a bot that has nothing else to do.
func idleTrial(ctx context.Context, questions int, out io.Writer) error {
	w, err := newWorld(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	bot, err := w.serve(ctx)
	if err != nil {
		return err
	}
	w.ask(1000) // the first waits for the index
	if err := w.drained(ctx, time.Minute); err != nil {
		return errors.Join(err, bot.end())
	}
	clear(w.got)
	clear(w.asked)
	before := bot.cpu()
	for i := range questions {
		w.ask(int64(2000 + i)) // a chat takes one message a second
		if err := w.drained(ctx, time.Minute); err != nil {
			return errors.Join(err, bot.end())
		}
	}
	used, memory := bot.cpu()-before, bot.memory()
	if err := bot.end(); err != nil {
		return err
	}
	latencies, _, _ := w.latencies()
	p := func(share float64) time.Duration {
		return latencies[min(len(latencies)-1, int(share*float64(len(latencies))))].Round(time.Millisecond)
	}
	fmt.Fprintf(out, "%d questions, one after the other\n", questions)
	fmt.Fprintf(out, "from update to answer: p50 %v, p95 %v\n", p(0.5), p(0.95))
	fmt.Fprintf(out, "CPU time of a question: %v\n", (used / time.Duration(questions)).Round(time.Millisecond))
	fmt.Fprintf(out, "most memory: %.0f MB\n", memory)
	return nil
}

// cpu is the CPU time that the process has used.
func (s *serving) cpu() time.Duration {
	text, _ := os.ReadFile(fmt.Sprintf("/proc/%d/stat", s.Process.Pid))
	_, rest, _ := strings.Cut(string(text), ") ") // behind the program's name
	fields := strings.Fields(rest)
	if len(fields) < 13 {
		return 0
	}
	var user, system int64
	fmt.Sscan(fields[11], &user)                              //nolint:errcheck // 0
	fmt.Sscan(fields[12], &system)                            //nolint:errcheck // 0
	return time.Duration(user+system) * 10 * time.Millisecond // Linux counts in hundredths
}
