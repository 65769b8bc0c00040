package main

import (
	"context"
	"flag"
	"io"
	"time"

	"isnad/internal/library"
	"isnad/internal/question"
	"isnad/internal/wire"
)

const searchHelp = `Usage: bot search [flags] QUESTION
       bot search [flags] -

Ranks the passages of the articles for a question, best first: where each stands,
its title and score, and the sentence nearest to the question. With -, each line
of standard input is a question.

The index is brought up to date first.

Flags:
  --limit N      passages at most, 1 to 100 (default 10; retrieval.limit)
  --explain      the parts of each score too
` + scopeHelp + commonHelp + `
The score is 3 × (0.7 × cosine + 0.3 × sentence) + bm25: how near the passage and
its nearest sentence are to the question in meaning, and which share of the most
that its words could score (Okapi BM25) the passage reached.

With --json the hits of a question are one line; its keys are in docs/json.md.
With -, a line that is no question gives {"question","error"} in its place, and in
text a line on standard error.

Exit code: 0 passages found; 1 none (with -, for none of the questions); 2 a
mistake in use or configuration; 3 a failure.

Example:
  bot search --explain 'منبع النيل'
`

func setupSearch(p *program, fs *flag.FlagSet) action {
	p.declare(fs)
	scope := p.scope(fs)
	p.setting(fs, "limit", "retrieval.limit", "passages at most: a number `N`")
	explain := fs.Bool("explain", false, "print the parts of each score")
	return func(ctx context.Context, args []string) error {
		if err := checkArgs("search", args, question.Check); err != nil {
			return err
		}
		s, err := p.ready(ctx, library.Fixed)
		if err != nil {
			return err
		}
		if ctx, err = s.within(ctx, scope); err != nil {
			return err
		}
		return p.each(ctx, args, func(ctx context.Context, text string) (bool, error) {
			if err := question.Check(text); err != nil {
				return false, err
			}
			start, printer := time.Now(), s.printer()
			hits, err := s.Search(ctx, text, 0)
			if err != nil {
				return false, err
			}
			if p.common.json {
				return len(hits) > 0, p.printJSON(wire.NewSearch(text, hits, time.Since(start)))
			}
			return len(hits) > 0, p.printTurn(args, text, func(w io.Writer) error { return printer.Hits(w, hits, *explain) })
		})
	}
}
