//go:build linux

// Command kill breaks updates of the index and looks whether anything was lost.
//
// Each round changes a small corpus at random, starts bot index, and ends it
// with SIGKILL at a random moment: by the clock, or as soon as something of a new
// segment or of the new generation shows in the index folder, since writing takes so
// little of the time that the clock alone would seldom hit it. Then
//
//   - the writers' lock is free at once;
//   - the generation that is live, old or new, answers: every quote is the
//     article's own bytes at the place it names, all from one state of the corpus;
//   - bot ask brings the index up to date and quotes the corpus as it is now;
//   - bot index --check finds nothing;
//   - the index folder holds one generation with its segments and nothing left
//     behind.
//
// Three trials follow: bytes of the index are changed, and each must be named; two
// writers at once; and a disk that fills up.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"time"
)

const usage = `Usage: go run ./soak/kill [-n ROUNDS] [-flips BYTES] [-seed SEED] [-v]

Kills bot index at random moments and verifies the index after each.

Flags:
  -n ROUNDS   rounds to play (default 300)
  -flips N    bytes of the index to change (default: as many as rounds)
  -seed SEED  of the random choices, to play the same changes again; the moment
              of the kill still depends on the machine (default: the clock)
  -v          say what each round did

Example:
  go run ./soak/kill -n 10

Exit code: 0 all passed; 1 something failed, its index is kept; 2 a mistake in use.
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

func run(ctx context.Context, args []string, out, errs io.Writer) int {
	flags := flag.NewFlagSet("kill", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.Usage = func() { fmt.Fprint(errs, usage) }
	rounds := flags.Int("n", 300, "")
	flips := flags.Int("flips", -1, "")
	seed := flags.Uint64("seed", uint64(time.Now().UnixNano()), "")
	verbose := flags.Bool("v", false, "")
	if flags.Parse(args) != nil {
		return 2
	}
	if flags.NArg() > 0 || *rounds < 0 {
		flags.Usage()
		return 2
	}
	fmt.Fprintf(out, "seed %d\n", *seed)
	t, err := newTrial(ctx, *seed, out, *verbose)
	if err != nil {
		fmt.Fprintf(errs, "kill: %v\n", err)
		return 1
	}
	if *flips < 0 {
		*flips = *rounds
	}
	t.play(ctx, *rounds, *flips)
	return t.close()
}

// A trial is the program under test with the corpus it works on.
type trial struct {
	dir     string // of everything the trial makes
	bot     bot
	world   *world
	random  *rand.Rand
	out     io.Writer
	verbose bool
	pace    pace
	counts  counts
}

// counts says what happened, so that a run that hit nothing is seen.
type counts struct {
	passed, failed, skipped int
	killed, finished        int // updates ended by the kill, or done before it
	leftGeneration          int // kills that left a second generation
	leftSegment             int // kills that left files of a new segment
	leftMerge               int // kills that left the vectors of a merged segment
	merged                  int // rounds after which the index had fewer segments
	flips                   int // damaged bytes, all of them named
	leftPending             int // kills that left vectors of an unfinished update
	liveOld, liveNew        int // which generation answered after the kill
	liveNone                int // a first update killed: nothing to answer from
	citations               int
}

// newTrial builds the program and makes a first index.
func newTrial(ctx context.Context, seed uint64, out io.Writer, verbose bool) (*trial, error) {
	dir, err := os.MkdirTemp("", "isnad-kill-")
	if err != nil {
		return nil, err
	}
	program := filepath.Join(dir, "bot")
	build := exec.CommandContext(ctx, "go", "build", "-o", program, "isnad/cmd/bot")
	if text, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("build the program: %w\n%s", err, text)
	}
	random := rand.New(rand.NewPCG(seed, 0))
	t := &trial{dir: dir, random: random, out: out, verbose: verbose}
	t.world = newWorld(filepath.Join(dir, "corpus"), random)
	t.bot = bot{program: program, corpus: t.world.dir, data: filepath.Join(dir, "data")}
	if err := t.world.grow(firstArticles); err != nil {
		return nil, err
	}
	return t, t.measurePace(ctx)
}

// play plays the rounds and the single trials.
func (t *trial) play(ctx context.Context, rounds, flips int) {
	for n := 1; n <= rounds && ctx.Err() == nil; n++ {
		t.result(ctx, fmt.Sprintf("round %d", n), t.round(ctx))
	}
	t.result(ctx, "changed bytes", t.flips(ctx, flips))
	t.result(ctx, "two writers", t.twoWriters(ctx))
	t.result(ctx, "full disk", t.fullDisk(ctx))
}

// errSkip is wrapped by the reason why a trial can't be held here.
var errSkip = errors.New("skipped")

// result counts one result. A failed index is put aside for a look, and the next
// round starts from a new one, so that one fault is one failure.
func (t *trial) result(ctx context.Context, name string, err error) {
	switch {
	case ctx.Err() != nil:
	case err == nil:
		t.counts.passed++
	case errors.Is(err, errSkip):
		t.counts.skipped++
		fmt.Fprintf(t.out, "%s: %v\n", name, err)
	default:
		t.counts.failed++
		fmt.Fprintf(t.out, "%s: FAILED: %v\n", name, err)
		kept := filepath.Join(t.dir, fmt.Sprintf("failed-%d", t.counts.failed))
		if err := os.Rename(t.bot.data, kept); err == nil {
			fmt.Fprintf(t.out, "  its index is kept in %s\n", kept)
		}
		if _, err := t.bot.index(ctx); err != nil {
			fmt.Fprintf(t.out, "  and a new index can't be made: %v\n", err)
		}
	}
}

// close prints the counts and gives the exit code.
func (t *trial) close() int {
	c := t.counts
	fmt.Fprintf(t.out, "updates: %d killed, %d finished before the kill\n", c.killed, c.finished)
	fmt.Fprintf(t.out, "kills that left vectors of an unfinished update: %d, a new segment: %d, a merged one: %d, a second generation: %d\n", c.leftPending, c.leftSegment, c.leftMerge, c.leftGeneration)
	fmt.Fprintf(t.out, "rounds that merged segments: %d; bytes changed and named: %d\n", c.merged, c.flips)
	fmt.Fprintf(t.out, "live afterwards: %d the old generation, %d the new, %d none yet\n", c.liveOld, c.liveNew, c.liveNone)
	fmt.Fprintf(t.out, "citations compared with the articles: %d\n", c.citations)
	if c.failed == 0 {
		os.RemoveAll(t.dir)
	}
	fmt.Fprintf(t.out, "%d passed, %d failed, %d skipped\n", c.passed, c.failed, c.skipped)
	if c.failed > 0 {
		return 1
	}
	return 0
}

// say prints what a round did, with -v.
func (t *trial) say(format string, args ...any) {
	if t.verbose {
		fmt.Fprintf(t.out, format+"\n", args...)
	}
}
