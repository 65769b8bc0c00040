//go:build unix

// Command scale measures what the index costs at different sizes of the corpus:
// building, opening, searching, and bringing it up to date after one line changed.
//
// The articles are made from sentences of the project's own texts, and the vectors
// are random: no model runs, so that a corpus of 100,000 passages takes minutes and
// not hours. The vectors bear the fingerprint of the embedded model, so that the
// real program opens the index too. Each step runs in a process of its own, and its
// processor time and memory are those that the operating system counted.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

const usage = `Usage: go run ./bench/scale [-dir DIR] [-sizes N,N,...] [-bot PROGRAM]

Prints what building, opening, searching and updating an index costs, for corpora
of N passages and more.

Flags:
  -dir DIR       where the corpora and indexes are made; they are kept, and used
                 again (default: a new folder under the system's temporary one)
  -sizes N,...   passages (default 1000,10000,30000,100000)
  -bot PROGRAM   also run PROGRAM ask, from start to exit, without the reader

Example:
  go run ./bench/scale -sizes 1000,10000
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	switch {
	case errors.Is(err, errUsage):
		os.Exit(2)
	case err != nil:
		fmt.Fprintf(os.Stderr, "scale: %v\n", err)
		os.Exit(3)
	}
}

var errUsage = errors.New("wrong use")

func run(ctx context.Context, args []string, out, errs io.Writer) error {
	flags := flag.NewFlagSet("scale", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.Usage = func() { fmt.Fprint(errs, usage) }
	dir := flags.String("dir", "", "")
	sizes := flags.String("sizes", "1000,10000,30000,100000", "")
	bot := flags.String("bot", "", "")
	step := flags.String("step", "", "") // of a child process
	if flags.Parse(args) != nil {
		return errUsage
	}
	if *step != "" {
		return runStep(ctx, *step, *dir, out)
	}
	if *dir == "" {
		made, err := os.MkdirTemp("", "isnad-scale-")
		if err != nil {
			return err
		}
		*dir = made
	}
	fmt.Fprintf(out, "corpora and indexes in %s\n\n", *dir)
	var rows []row
	for size := range strings.SplitSeq(*sizes, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(size))
		if err != nil || n <= 0 {
			return fmt.Errorf("%w: -sizes: %q is no number of passages", errUsage, size)
		}
		r, err := measure(ctx, filepath.Join(*dir, strconv.Itoa(n)), n, *bot)
		if err != nil {
			return err
		}
		rows = append(rows, r)
	}
	return printRows(out, rows)
}

// A row is what was measured at one size.
type row struct {
	passages int
	text     int64 // bytes
	steps    map[string]cost
}

// A cost is what a process took.
type cost struct {
	CPU      time.Duration // user and system
	Memory   int64         // most resident, bytes
	Passages int           // in the index
	Each     time.Duration // of one search, processor time
	Open     time.Duration // of opening alone
	Resident int64         // when the index was open and had been searched
	Disk     int64         // bytes that the index takes
	Written  int64         // bytes of files that were new
}

// The steps, in their order.
const (
	build   = "build"
	open    = "open"
	search  = "search"
	nothing = "nothing"
	change  = "change"
	ask     = "ask"
)

// measure makes a corpus and its index, where they are not there yet, and runs
// each step.
func measure(ctx context.Context, dir string, passages int, bot string) (row, error) {
	r := row{passages: passages, steps: make(map[string]cost)}
	corpus := filepath.Join(dir, "corpus")
	if _, err := os.Stat(corpus); err != nil {
		if err := makeCorpus(corpus, passages); err != nil {
			return r, err
		}
	}
	r.text = sizeOf(corpus)
	for _, step := range []string{build, open, search, nothing, change} {
		c, err := child(ctx, step, dir)
		if err != nil {
			return r, fmt.Errorf("%s at %d passages: %w", step, passages, err)
		}
		r.steps[step] = c
	}
	if bot != "" {
		c, err := askBot(ctx, bot, dir)
		if err != nil {
			return r, err
		}
		r.steps[ask] = c
	}
	return r, nil
}

// child runs one step in a process of its own.
func child(ctx context.Context, step, dir string) (c cost, err error) {
	self, err := os.Executable()
	if err != nil {
		return c, err
	}
	cmd := exec.CommandContext(ctx, self, "-step", step, "-dir", dir)
	cmd.Stderr = os.Stderr
	data, err := cmd.Output()
	if err != nil {
		return c, err
	}
	if err := json.Unmarshal(data, &c); err != nil {
		return c, err
	}
	c.count(cmd.ProcessState)
	return c, nil
}

// count takes over what the operating system counted for a process that ended.
func (c *cost) count(state *os.ProcessState) {
	c.CPU = state.UserTime() + state.SystemTime()
	if u, ok := state.SysUsage().(*syscall.Rusage); ok {
		c.Memory = u.Maxrss << 10
	}
}

// askBot asks the program one question that is in the corpus, without its reader.
func askBot(ctx context.Context, bot, dir string) (c cost, err error) {
	cmd := exec.CommandContext(ctx, bot, "ask", "--corpus", filepath.Join(dir, "corpus"), "--data", filepath.Join(dir, "data"), "--quiet", question)
	cmd.Env = append(os.Environ(), "ISNAD_ANSWER_READER=false")
	out, err := cmd.CombinedOutput()
	if code := cmd.ProcessState.ExitCode(); code != 0 && code != 1 { // 1: no answer found
		return c, fmt.Errorf("bot ask: %w\n%s", err, out)
	}
	c.count(cmd.ProcessState)
	return c, nil
}

func sizeOf(dir string) (size int64) {
	filepath.WalkDir(dir, func(_ string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			if info, err := e.Info(); err == nil {
				size += info.Size()
			}
		}
		return nil
	})
	return size
}
