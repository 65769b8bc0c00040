// Command bleve measures how bleve, bm25s and Isnad rank the passages of a corpus:
// the part "search" of go run ./bench.
//
// All get the very same passages, headings included, and the same questions, and are
// measured by the same code. It is a module of its own so that bleve is no dependency
// of the program.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"isnad/internal/analysis"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/embed/e5"
	"isnad/internal/eval"
	"isnad/internal/eval/gold"
	"isnad/internal/index"
	"isnad/internal/retrieval"
)

const usage = `Usage: go run . [-python PROGRAM] [-data DIR] DIR

Prints, as JSON, how bleve, bm25s and Isnad rank the passages of DIR/articles for the
Arabic questions of DIR/questions.jsonl (the format of bot eval).

Flags:
  -python PROGRAM   a Python that has bm25s and PyStemmer; without it bm25s is left out
  -data DIR         where Isnad's index is kept, and found again (default: a new folder)
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
	python := flags.String("python", "", "")
	data := flags.String("data", "", "")
	if err := flags.Parse(args); err != nil {
		return errUsage
	}
	if flags.NArg() != 1 {
		flags.Usage()
		return errUsage
	}
	dir := flags.Arg(0)
	questions, err := load(filepath.Join(dir, "questions.jsonl"))
	if err != nil {
		return err
	}
	if *data == "" {
		made, err := os.MkdirTemp("", "bench-bleve-")
		if err != nil {
			return err
		}
		defer os.RemoveAll(made)
		*data = made
	}
	return compare(ctx, os.DirFS(filepath.Join(dir, "articles")), questions, *data, *python, out)
}

// load reads the Arabic questions.
func load(file string) ([]gold.Question, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	all, err := gold.Load(f, file)
	return slices.DeleteFunc(all, func(q gold.Question) bool {
		return !q.Answerable() || analysis.Language(q.Text) != "ar"
	}), err
}

// compare builds the indexes and puts the questions to each.
func compare(ctx context.Context, root fs.FS, questions []gold.Question, data, python string, out io.Writer) error {
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
	r := report{Passages: len(passages), Questions: len(questions)}
	theirs, err := newBleve(passages)
	if err != nil {
		return fmt.Errorf("index with bleve: %w", err)
	}
	contenders := []contender{{"bleve, ar, BM25", theirs, ownTime}}
	if python != "" {
		other, err := newBM25S(ctx, python, passages)
		if err != nil {
			return err
		}
		defer other.stop()
		contenders = append(contenders, contender{"bm25s, Snowball ar", other, other.used})
	}
	ours, err := newIsnad(ctx, data, root, model, len(passages))
	if err != nil {
		return fmt.Errorf("index with isnad: %w", err)
	}
	for _, c := range append(contenders, contender{"Isnad", ours, ownTime}) {
		if err := c.ask(ctx, &r, questions, line); err != nil {
			return err
		}
	}
	return json.NewEncoder(out).Encode(r)
}

// A report is what is printed.
type report struct {
	Passages, Questions int
	Rankings            []ranking
}

// A ranking is how one fared.
type ranking struct {
	Name          string
	NDCG, Recall5 float64
	CPU, Wall     float64 // milliseconds a question: the mean, the median
}

// A contender is a ranking to measure.
type contender struct {
	name     string
	searcher eval.Searcher
	used     func() time.Duration // processor time so far
}

// ask puts the questions one at a time: latency is that of a single user.
func (c contender) ask(ctx context.Context, r *report, questions []gold.Question, line gold.LineFunc) error {
	began := c.used()
	got, err := eval.Run(ctx, questions, eval.System{Search: c.searcher, Line: line}, eval.Options{Workers: 1})
	if err != nil {
		return fmt.Errorf("%s: %w", c.name, err)
	}
	if got.All.Retrieval == nil {
		return errors.New("none of the questions has a gold line")
	}
	cpu := (c.used() - began).Seconds() * 1000 / float64(len(questions))
	r.Rankings = append(r.Rankings, ranking{c.name, got.All.Retrieval.NDCG, got.All.Retrieval.Recall5, cpu, got.All.Search.P50})
	return nil
}

// ownTime is the processor time of this process.
func ownTime() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
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
