// Command across measures how well texts are found by questions in another language. It searches
// corpora with questions and counts, for each pair of languages, how often a passage that answers
// is first and among the first five.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"os/signal"
	"slices"

	"isnad/internal/embed/e5"
)

const usage = `Usage: go run ./bench/across [-lone] DIR...

Each DIR has articles/ and questions.jsonl, as train/lots.py writes them. The index is kept in
DIR/index.

Flags:
  -lone   search as if the text that answers were the only one in another language than the
          question's

Example:
  python3 train/lots.py train/lots/measure /tmp/measure
  go run ./bench/across /tmp/measure
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintf(os.Stderr, "across: %v\n", err)
		os.Exit(3)
	}
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("across", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() { fmt.Fprint(stderr, usage) }
	lone := flags.Bool("lone", false, "")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() == 0 {
		flags.Usage()
		return flag.ErrHelp
	}
	model, err := e5.Load()
	if err != nil {
		return fmt.Errorf("load the embedding model: %w", err)
	}
	found := make(map[direction]*count)
	for _, dir := range flags.Args() {
		if err := measure(ctx, model, dir, *lone, found); err != nil {
			return fmt.Errorf("%s: %w", dir, err)
		}
	}
	return table(stdout, found)
}

// A direction is the language of a question and that of the text that answers it.
type direction struct{ question, text string }

// A count says how many questions found a passage that answers.
type count struct{ asked, first, five int }

// table prints the shares of each direction.
func table(w io.Writer, found map[direction]*count) error {
	order := func(a, b direction) int {
		return cmp.Or(cmp.Compare(a.question, b.question), cmp.Compare(a.text, b.text))
	}
	for _, d := range slices.SortedFunc(maps.Keys(found), order) {
		c := found[d]
		share := func(n int) float64 { return float64(n) / float64(c.asked) }
		if _, err := fmt.Fprintf(w, "%s over %s: %d questions, first %.3f, among five %.3f\n",
			d.question, d.text, c.asked, share(c.first), share(c.five)); err != nil {
			return err
		}
	}
	return nil
}
