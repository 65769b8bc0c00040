package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"isnad/internal/eval"
	"isnad/internal/retrieval"
)

const evalHelp = `Usage: bot eval [flags] QUESTIONS.jsonl

Puts questions with known answers to the program and prints how often it was
right: retrieval, evidence, the gate between answering and refusing, and how long
it took.

A question is a line of JSON; without gold lines it is one that the articles do
not answer:
  {"id":"1","question":"…","gold":[{"file":"nile.md","line":3}],"answers":["…"]}

With "first":"…" a question is asked after that one in a conversation, and its
passages are ranked for what it was taken for.

The index is brought up to date first.

Flags:
  --explain        what each question got, too
  --workers N      questions asked at once (default one for each processor);
                   1 gives the latency that a single user sees
` + commonHelp + `
With --json the figures are one line; with --explain too, a line for each question
stands before it.

Exit code: 0; 2 a mistake in use, configuration or the questions file; 3 a
failure.

Example:
  bot eval questions.jsonl
`

func setupEval(p *program, fs *flag.FlagSet) action {
	p.declare(fs)
	explain := fs.Bool("explain", false, "what each question got, too")
	workers := fs.Int("workers", 0, "questions asked at once: a number `N`")
	return func(ctx context.Context, args []string) error {
		if len(args) != 1 {
			return &usageError{"eval: name one file of questions", "bot eval questions.jsonl"}
		}
		if *workers < 0 {
			return &usageError{fmt.Sprintf("eval: --workers %d", *workers), "give a number from 1, or 0 for one for each processor"}
		}
		questions, err := readQuestions(args[0])
		if err != nil {
			return err
		}
		e, err := p.open(ctx)
		if err != nil {
			return err
		}
		report, err := e.eval(ctx, questions, *workers)
		if err != nil {
			return err
		}
		return p.showFigures(report, *explain)
	}
}

// readQuestions reads a questions file. What is wrong with it is the mistake of
// whoever named it.
func readQuestions(name string) ([]eval.Question, error) {
	f, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &usageError{fmt.Sprintf("eval: %s: there is no such file", name), "name a file of questions, one JSON object a line: bot help eval"}
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return eval.Load(f, name)
}

// eval puts the questions to the index and its answerer.
func (e *engine) eval(ctx context.Context, questions []eval.Question, workers int) (eval.Report, error) {
	index, err := e.index(ctx)
	if err != nil {
		return eval.Report{}, err
	}
	line, err := eval.Lines(ctx, e.root)
	if err != nil {
		return eval.Report{}, err
	}
	m := newMeter(e.p)
	defer m.close()
	show := m.progress()
	answerer := e.over(index)
	system := eval.System{
		Search: index, Ask: answerer, Line: line,
		Converse: func() eval.Asker { return answerer.Conversation() },
	}
	return eval.Run(ctx, questions, system, eval.Options{
		Workers: workers,
		Progress: func(done, total int) {
			if show != nil {
				show(retrieval.Progress{Stage: "ask", Done: done, Total: total})
			}
		},
	})
}

// showFigures prints what an evaluation measured.
func (p *program) showFigures(r eval.Report, explain bool) error {
	var b strings.Builder
	err := error(nil)
	switch {
	case p.common.json:
		return p.printFigures(r, explain)
	case explain:
		err = errors.Join(r.WriteExplain(&b), r.WriteTable(&b))
	default:
		err = r.WriteTable(&b)
	}
	if err != nil {
		return err
	}
	return p.printf("%s", b.String())
}

// printFigures prints them as JSON: a line for each question if wanted, then the
// sums.
func (p *program) printFigures(r eval.Report, explain bool) error {
	if explain {
		for _, result := range r.Results {
			if err := p.printJSON(result); err != nil {
				return err
			}
		}
	}
	return p.printJSON(r)
}
