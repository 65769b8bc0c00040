//go:build unix

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"time"
)

// The steps of a child process.
const (
	makeIndex = "build"
	openIndex = "open"
	search    = "search"
	nothing   = "nothing" // an update without a change
	change    = "change"  // an update after one line changed
	served    = "served"  // the same where the index is open already
	answers   = "answers"
	serve     = "texts" // embeds texts for the part "embedding"
)

// turns is how often a step is run for a figure: those that change nothing much, as
// often as there are rounds.
func (b *bench) turns(step string) int {
	if step == makeIndex || step == answers {
		return 1
	}
	return b.rounds
}

// measureSize makes corpora of each size, where they are not there yet, and runs the
// steps, each in a process of its own.
func measureSize(ctx context.Context, b *bench, r *result) error {
	bot, err := b.buildBot(ctx)
	if err != nil {
		return err
	}
	for _, n := range b.sizes {
		if err := b.sizeAt(ctx, r, n, bot); err != nil {
			return err
		}
		if err := r.keepColumns(); err != nil {
			return err
		}
	}
	return nil
}

// sizeAt runs the steps at one size.
func (b *bench) sizeAt(ctx context.Context, r *result, n int, bot string) error {
	dir := b.corpusDir(n)
	if err := makeCorpusOnce(filepath.Join(dir, "corpus"), n); err != nil {
		return err
	}
	s := sizing{bench: b, result: r, dir: dir}
	for _, step := range []string{makeIndex, openIndex, search, nothing, change, served, answers} {
		fmt.Fprintf(b.log, "  %d passages: %s\n", n, step)
		if err := s.measure(ctx, step); err != nil {
			return fmt.Errorf("%s at %d passages: %w", step, n, err)
		}
	}
	return s.ask(ctx, bot)
}

// corpusDir is the folder of a corpus and its index.
func (b *bench) corpusDir(passages int) string { return filepath.Join(b.dir, strconv.Itoa(passages)) }

func makeCorpusOnce(dir string, passages int) error {
	if _, err := os.Stat(dir); err == nil {
		return nil
	}
	return makeCorpus(dir, passages)
}

// A sizing measures at one size.
type sizing struct {
	bench    *bench
	result   *result
	dir      string
	passages string // the column
}

// measure runs a step as often as it should and notes its figures.
func (s *sizing) measure(ctx context.Context, step string) error {
	if step == makeIndex {
		if err := os.RemoveAll(filepath.Join(s.dir, "data")); err != nil {
			return err
		}
	}
	var costs []cost
	for range s.bench.turns(step) {
		c, err := child(ctx, step, s.dir)
		if err != nil {
			return err
		}
		costs = append(costs, c)
	}
	if step == makeIndex {
		s.passages = strconv.Itoa(costs[0].Passages)
		s.add("text", "MB", []cost{{Disk: sizeOf(filepath.Join(s.dir, "corpus"))}}, disk)
	}
	for _, f := range rowsOf[step] {
		s.add(f.row, f.unit, costs, f.of)
	}
	return nil
}

func (s *sizing) add(row, unit string, costs []cost, of func(cost) []float64) {
	var samples []float64
	for _, c := range costs {
		samples = append(samples, of(c)...)
	}
	s.result.add(row, s.passages, unit, samples...)
}

// A row says which figure of a cost it shows.
type row struct {
	row, unit string
	of        func(cost) []float64
}

func one(f func(cost) float64) func(cost) []float64 {
	return func(c cost) []float64 { return []float64{f(c)} }
}

var (
	cpu     = one(func(c cost) float64 { return milliseconds(c.CPU) })
	wall    = one(func(c cost) float64 { return milliseconds(c.Wall) })
	disk    = one(func(c cost) float64 { return megabytes(c.Disk) })
	memory  = one(func(c cost) float64 { return megabytes(c.Memory) })
	opening = one(func(c cost) float64 { return milliseconds(c.Open) })
	each    = one(func(c cost) float64 { return milliseconds(c.Each) })
)

// rowsOf are the figures of each step.
var rowsOf = map[string][]row{
	makeIndex: {
		{"index on disk", "MB", disk},
		{"building, without the model: CPU", "s", one(func(c cost) float64 { return c.CPU.Seconds() })},
		{"building: most memory", "MB", memory},
	},
	openIndex: {{"opening: CPU", "ms", opening}},
	search: {
		{"search, without the question's vector: CPU", "ms", each},
		{"resident after searching", "MB", one(func(c cost) float64 { return megabytes(c.Resident) })},
	},
	nothing: {{"update, nothing changed: CPU", "ms", cpu}},
	change: {
		{"update, one line changed: CPU", "ms", cpu},
		{"update, one line changed: wall", "ms", wall},
		{"update, one line changed: most memory", "MB", memory},
		{"update, one line changed: written", "MB", one(func(c cost) float64 { return megabytes(c.Written) })},
	},
	served: {{"update, one line changed, in a process that serves: CPU", "ms", each}},
	answers: {
		{"question to answer, with the reader: CPU", "ms", func(c cost) []float64 { return perAnswer(c, func(a answering) time.Duration { return a.CPU }) }},
		{"question to answer, with the reader: wall", "ms", func(c cost) []float64 { return perAnswer(c, func(a answering) time.Duration { return a.Wall }) }},
	},
}

func perAnswer(c cost, of func(answering) time.Duration) (samples []float64) {
	for _, a := range c.Answers {
		samples = append(samples, milliseconds(of(a)))
	}
	return samples
}

// child runs one step in a process of its own.
func child(ctx context.Context, step, dir string) (c cost, err error) {
	self, err := os.Executable()
	if err != nil {
		return c, err
	}
	cmd := exec.CommandContext(ctx, self, "-step", step, "-dir", dir)
	cmd.Stderr = os.Stderr
	whole, out, err := timed(cmd)
	if err != nil {
		return c, err
	}
	if err := json.Unmarshal(out, &c); err != nil {
		return c, err
	}
	c.CPU, c.Wall, c.Memory = whole.CPU, whole.Wall, whole.Memory
	return c, nil
}

// ask runs bot ask from start to exit, without its reader.
func (s *sizing) ask(ctx context.Context, bot string) error {
	var costs []cost
	for range s.bench.rounds {
		cmd := exec.CommandContext(ctx, bot, "ask", "--corpus", filepath.Join(s.dir, "corpus"), "--data", filepath.Join(s.dir, "data"), "--quiet", question)
		cmd.Env = append(os.Environ(), "ISNAD_ANSWER_READER=false")
		c, out, err := timed(cmd)
		if code := cmd.ProcessState.ExitCode(); code != 0 && code != 1 { // 1: no answer found
			return fmt.Errorf("bot ask: %w\n%s", err, out)
		}
		costs = append(costs, c)
	}
	s.add("bot ask from start to exit, without the reader: CPU", "ms", costs, cpu)
	s.add("bot ask from start to exit, without the reader: most memory", "MB", costs, memory)
	return nil
}
