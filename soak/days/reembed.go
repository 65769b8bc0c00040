//go:build linux

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"time"
)

// manySchools is enough that embedding them anew takes longer than the questions of a round.
const manySchools = 40

// inARound are the questions of a third of a round.
const inARound = 6

// A round is how long the same questions took before, while and after all articles were
// embedded anew.
type round struct{ before, busy, after []time.Duration }

// reembed compares answers while all articles are embedded anew with answers while nothing
// else is done. Both are measured in turn, since the machine may be shared, and each answer is
// compared with the same question's of its own round. The rounds themselves tell how much of
// a difference is chance: those after are compared with those before too.
func reembed(ctx context.Context, program string, rounds int, out io.Writer) error {
	w, err := newWorld(ctx, program, manySchools, nil)
	if err == nil {
		err = w.compare(ctx, rounds, out)
	}
	return errors.Join(err, w.close())
}

func (w *world) compare(ctx context.Context, rounds int, out io.Writer) error {
	var all []round
	for n := range rounds + 1 {
		r, err := w.round(ctx, n)
		if err != nil {
			return fmt.Errorf("%w\n%s", err, w.log.String())
		}
		if n > 0 { // the first warms up
			all = append(all, r)
		}
	}
	var slower, chance []float64
	var quiet, busy []time.Duration
	for _, r := range all {
		for i := range r.busy {
			around := (r.before[i] + r.after[i]) / 2
			slower = append(slower, float64(r.busy[i])/float64(around))
			chance = append(chance, float64(r.after[i])/float64(r.before[i]))
			quiet, busy = append(quiet, r.before[i], r.after[i]), append(busy, r.busy[i])
		}
	}
	fmt.Fprintf(out, "%d answers while nothing else is done: median %v, nine in ten within %v\n", len(quiet), at(quiet, 0.5).Round(time.Millisecond), at(quiet, 0.9).Round(time.Millisecond))
	fmt.Fprintf(out, "%d answers while all articles are embedded: median %v, nine in ten within %v\n", len(busy), at(busy, 0.5).Round(time.Millisecond), at(busy, 0.9).Round(time.Millisecond))
	fmt.Fprintf(out, "each against the same question's before and after: median %.2f times, quartiles %.2f and %.2f\n", at(slower, 0.5), at(slower, 0.25), at(slower, 0.75))
	fmt.Fprintf(out, "after against before, which is chance: median %.2f times, quartiles %.2f and %.2f\n", at(chance, 0.5), at(chance, 0.25), at(chance, 0.75))
	if m := at(slower, 0.5); m > 1.25 {
		return fmt.Errorf("the median answer takes %.2f times as long", m)
	}
	return nil
}

// round asks the same questions before, while and after the articles are embedded anew.
func (w *world) round(ctx context.Context, n int) (r round, err error) {
	if r.before, err = w.ask(ctx, n); err != nil {
		return r, err
	}
	done := w.reindexed()
	w.say(admin, "/reindex all")
	if err := w.embedding(ctx); err != nil {
		return r, err
	}
	if r.busy, err = w.ask(ctx, n); err != nil {
		return r, err
	}
	if w.reindexed() > done {
		return r, errors.New("the articles were embedded before the questions were answered: more articles are needed")
	}
	for deadline := time.Now().Add(20 * time.Minute); w.reindexed() == done; time.Sleep(100 * time.Millisecond) {
		if time.Now().After(deadline) || ctx.Err() != nil {
			return r, errors.New("embedding does not end")
		}
	}
	r.after, err = w.ask(ctx, n)
	return r, err
}

// embedding waits until a message says that passages are being embedded.
func (w *world) embedding(ctx context.Context) error {
	for deadline := time.Now().Add(5 * time.Minute); time.Now().Before(deadline) && ctx.Err() == nil; time.Sleep(20 * time.Millisecond) {
		w.mu.Lock()
		text := w.progress
		w.mu.Unlock()
		if strings.Contains(text, "Indexing passages") {
			return nil
		}
	}
	return errors.New("no embedding has begun")
}

// ask asks the questions of round n, one after the other.
func (w *world) ask(ctx context.Context, n int) (took []time.Duration, err error) {
	for i := range inARound {
		body := fmt.Sprintf(`{"question":"كم قاعة في مبنى مدرسة النور رقم %d عام %d؟"}`, (6*n+i)%manySchools, 1950+5*(i%12))
		r, _ := http.NewRequestWithContext(ctx, "POST", w.site+"/v1/ask", strings.NewReader(body))
		r.Header.Set("Authorization", "Bearer "+apiToken)
		began := time.Now()
		reply, err := http.DefaultClient.Do(r)
		if err != nil {
			return took, err
		}
		text, err := io.ReadAll(reply.Body)
		reply.Body.Close()
		if err != nil || reply.StatusCode != http.StatusOK {
			return took, fmt.Errorf("%d %s %w", reply.StatusCode, text, err)
		}
		took = append(took, time.Since(began))
	}
	return took, nil
}

// at returns the value below which a share of all are.
func at[T float64 | time.Duration](all []T, share float64) T {
	sorted := slices.Sorted(slices.Values(all))
	return sorted[min(len(sorted)-1, int(share*float64(len(sorted))))]
}
