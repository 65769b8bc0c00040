// Command bleve holds Isnad's ranking against that of bleve, a general search
// library for Go with an Arabic analyzer.
//
// Both get the very same passages, headings included, and the same questions,
// and are measured by the same code. It is a module of its own so that bleve is
// no dependency of the program.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"text/tabwriter"
	"time"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/embed/e5"
	"isnad/internal/eval"
	"isnad/internal/eval/gold"
	"isnad/internal/index"
	"isnad/internal/retrieval"
)

const usage = `Usage: go run . -corpus DIR -questions FILE

Prints how bleve and Isnad rank the passages of the articles in DIR for the
questions of FILE (JSON Lines, the format of bot eval).

Flags:
  -corpus DIR       folder of articles
  -questions FILE   questions with the lines that answer them

Example:
  go run . -corpus ../../corpus -questions ../../internal/eval/testdata/sample.jsonl
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	switch {
	case errors.Is(err, errUsage):
		os.Exit(2)
	case err != nil:
		fmt.Fprintf(os.Stderr, "bleve: %v\n", err)
		os.Exit(3)
	}
}

var errUsage = errors.New("wrong use")

func run(ctx context.Context, args []string, out, errs io.Writer) error {
	flags := flag.NewFlagSet("bleve", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.Usage = func() { fmt.Fprint(errs, usage) }
	dir := flags.String("corpus", "", "")
	file := flags.String("questions", "", "")
	if err := flags.Parse(args); err != nil {
		return errUsage
	}
	if *dir == "" || *file == "" || flags.NArg() > 0 {
		flags.Usage()
		return errUsage
	}
	questions, err := load(*file)
	if err != nil {
		return err
	}
	return compare(ctx, os.DirFS(*dir), questions, out)
}

func load(file string) ([]gold.Question, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return gold.Load(f, file)
}

// compare builds both indexes and asks both.
func compare(ctx context.Context, root fs.FS, questions []gold.Question, out io.Writer) error {
	model, err := e5.Load()
	if err != nil {
		return err
	}
	line, err := gold.Lines(ctx, root, corpus.DefaultMaxFile)
	if err != nil {
		return err
	}
	passages, err := split(ctx, root, model.Tokens)
	if err != nil {
		return err
	}
	theirs, theirBuild, err := timed(func() (eval.Searcher, error) { return newBleve(passages) })
	if err != nil {
		return fmt.Errorf("index with bleve: %w", err)
	}
	dir, err := os.MkdirTemp("", "bench-bleve-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	ours, ourBuild, err := timed(func() (eval.Searcher, error) { return newIsnad(ctx, dir, root, model, len(passages)) })
	if err != nil {
		return fmt.Errorf("index with isnad: %w", err)
	}

	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "%d passages, %d questions\n\n", len(passages), len(questions))
	fmt.Fprintln(t, "\tnDCG@10\trecall@5\tp50 ms\tindexed in")
	for _, c := range []contender{{"bleve, ar, BM25", theirs, theirBuild}, {"isnad", ours, ourBuild}} {
		if err := c.ask(ctx, t, questions, line); err != nil {
			return err
		}
	}
	return t.Flush()
}

// A contender is a ranking to measure.
type contender struct {
	name     string
	searcher eval.Searcher
	build    time.Duration
}

// ask puts the questions one at a time: latency is that of a single user.
func (c contender) ask(ctx context.Context, out io.Writer, questions []gold.Question, line gold.LineFunc) error {
	r, err := eval.Run(ctx, questions, eval.System{Search: c.searcher, Line: line}, eval.Options{Workers: 1})
	if err != nil {
		return fmt.Errorf("%s: %w", c.name, err)
	}
	if r.All.Retrieval == nil {
		return errors.New("none of the questions has a gold line")
	}
	_, err = fmt.Fprintf(out, "%s\t%.3f\t%.3f\t%.1f\t%v\n", c.name,
		r.All.Retrieval.NDCG, r.All.Retrieval.Recall5, r.All.Search.P50, c.build.Round(time.Millisecond))
	return err
}

func timed(build func() (eval.Searcher, error)) (eval.Searcher, time.Duration, error) {
	began := time.Now()
	s, err := build()
	return s, time.Since(began), err
}

// newIsnad indexes in dir the way the program does.
func newIsnad(ctx context.Context, dir string, root fs.FS, model *e5.Model, passages int) (eval.Searcher, error) {
	store := index.NewStore(dir, model, model.Tokens)
	report, err := store.Update(ctx, root, index.UpdateOptions{})
	if err != nil {
		return nil, err
	}
	if report.Passages != passages {
		return nil, fmt.Errorf("%d passages, but %d for bleve: the comparison would not be fair", report.Passages, passages)
	}
	x, err := store.Open(ctx)
	if err != nil {
		return nil, err
	}
	return retrieval.New(x), nil
}

// split reads the articles and cuts them into the passages that Isnad indexes.
func split(ctx context.Context, root fs.FS, count func(string) int) ([]chunk.Passage, error) {
	files, _, err := corpus.Scan(ctx, root)
	if err != nil {
		return nil, err
	}
	var articles []*corpus.Article
	for _, f := range files {
		a, err := corpus.Read(ctx, root, f, corpus.DefaultMaxFile)
		if err == nil {
			articles = append(articles, a)
		}
	}
	corpus.MarkRepeats(articles)
	var passages []chunk.Passage
	for _, a := range articles {
		cut, err := chunk.Split(ctx, a, count)
		if err != nil {
			return nil, err
		}
		passages = append(passages, cut...)
	}
	return passages, nil
}
