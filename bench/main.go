//go:build unix

// Command bench measures the program beside others and by the size of the corpus, and
// writes docs/benchmarks.md with tables and plots.
//
// All sides of a comparison take turns in one run, and what counts first is processor
// time, user and system: what else the machine does changes it little. Each part keeps
// its result in bench/results, so that a part can be measured again alone.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

const usage = `Usage: go run ./bench [-only PART,...] [-rounds N] [-sizes N,...] [-dir DIR]
                     [-questions DIR,...] [-before COMMIT]

Measures the parts, all of them unless told otherwise, and writes docs/benchmarks.md.
Run it in the project's folder. Parts: kernels, embedding, search, before, size, live.

Flags:
  -only PART,...      measure these parts and take the others' results from
                      bench/results
  -pages              measure nothing: write the pages from the results alone
  -rounds N           how often the sides of a comparison take turns (default 5)
  -sizes N,...        passages of the corpora (default 1000,10000,30000,100000); the
                      figures of sizes that are not measured again remain
  -dir DIR            where corpora, indexes and other programs are made; they are
                      kept and used again (default: isnad-bench in the system's
                      temporary folder)
  -questions DIR,...  also search these: folders with articles/ and questions.jsonl
  -before COMMIT      the former program to compare with (default 589806a)

Example:
  go run ./bench -only kernels,embedding -rounds 3
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	switch {
	case errors.Is(err, errUsage):
		os.Exit(2)
	case err != nil:
		fmt.Fprintf(os.Stderr, "bench: %v\n", err)
		os.Exit(3)
	}
}

var errUsage = errors.New("wrong use")

// A bench is what all parts are given.
type bench struct {
	dir       string // of what is made
	rounds    int
	sizes     []int
	questions []string
	before    string // commit
	log       io.Writer
}

func run(ctx context.Context, args []string, out, errs io.Writer) error {
	b := &bench{log: errs}
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.Usage = func() { fmt.Fprint(errs, usage) }
	only := flags.String("only", "", "")
	pages := flags.Bool("pages", false, "")
	sizes := flags.String("sizes", "1000,10000,30000,100000", "")
	questions := flags.String("questions", "", "")
	step := flags.String("step", "", "") // of a child process
	flags.IntVar(&b.rounds, "rounds", 5, "")
	flags.StringVar(&b.dir, "dir", filepath.Join(os.TempDir(), "isnad-bench"), "")
	flags.StringVar(&b.before, "before", "589806a", "")
	if flags.Parse(args) != nil {
		return errUsage
	}
	if *step != "" {
		return runStep(ctx, *step, b.dir, out)
	}
	var err error
	if b.sizes, err = sizesOf(*sizes); err != nil {
		return err
	}
	if *questions != "" {
		b.questions = strings.Split(*questions, ",")
	}
	chosen, err := choose(*only)
	if err != nil || *pages {
		return errors.Join(err, writePages())
	}
	return b.measure(ctx, chosen)
}

func sizesOf(list string) (sizes []int, err error) {
	for size := range strings.SplitSeq(list, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(size))
		if err != nil || n <= 0 {
			return nil, fmt.Errorf("%w: -sizes: %q is no number of passages", errUsage, size)
		}
		sizes = append(sizes, n)
	}
	return sizes, nil
}

// choose finds parts by their names; all of them where none is named.
func choose(only string) (chosen []part, err error) {
	if only == "" {
		return parts, nil
	}
	for name := range strings.SplitSeq(only, ",") {
		at := slices.IndexFunc(parts, func(p part) bool { return p.name == name })
		if at < 0 {
			return nil, fmt.Errorf("%w: -only: there is no part %q; see -help", errUsage, name)
		}
		chosen = append(chosen, parts[at])
	}
	return chosen, nil
}

// measure measures parts. Each result is kept as soon as it is there.
func (b *bench) measure(ctx context.Context, chosen []part) error {
	if err := os.MkdirAll(b.dir, 0o755); err != nil {
		return err
	}
	for _, p := range chosen {
		fmt.Fprintf(b.log, "%s …\n", p.name)
		r := begin(ctx, p.name)
		if err := p.measure(ctx, b, &r); err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		r.LoadAfter = load()
		if err := r.keep(); err != nil {
			return err
		}
		if err := writePages(); err != nil {
			return err
		}
	}
	return nil
}
