package main

import (
	"context"
	"flag"
	"path/filepath"
	"strings"
	"time"

	"isnad/cmd/bot/feedback"
	"isnad/internal/analysis"
)

const feedbackHelp = `Usage: bot feedback [flags]

Lists the answers that people on Telegram found useful or not, the latest last:
question, sources, and how many said so. It reads feedback.jsonl in the data
folder, also while bot serve runs.

Flags:
  --export       print a questions file for bot eval instead: of the answers found
                 useful and by nobody useless, with their sources as gold lines
` + commonHelp + `
With --json each answer is one line; its keys are in docs/json.md.

Exit code: 0 there are answers; 1 there are none; 2 a mistake in use or
configuration; 3 a failure.

Example:
  bot feedback --export > useful.jsonl
`

func setupFeedback(p *program, fs *flag.FlagSet) action {
	p.declare(fs)
	export := fs.Bool("export", false, "print a questions file for bot eval")
	return func(_ context.Context, args []string) error {
		if err := noArguments("feedback", args); err != nil {
			return err
		}
		cfg, err := p.load()
		if err != nil {
			return err
		}
		all, err := feedback.Read(filepath.Join(cfg.DataDir, "feedback.jsonl"))
		if err != nil {
			return err
		}
		shown := 0
		for i, a := range all {
			ok, err := p.printJudged(a, i+1, *export)
			if err != nil {
				return err
			}
			if ok {
				shown++
			}
		}
		if shown == 0 {
			p.note("nobody has found an answer useful or not yet")
			return errNotAnswered
		}
		return nil
	}
}

// printJudged prints an answer or, for an export, the question made from it; ok is false if
// none can be made.
func (p *program) printJudged(a feedback.Judged, n int, export bool) (ok bool, err error) {
	switch {
	case export:
		question, ok := a.Gold(n)
		if !ok {
			return false, nil
		}
		return true, p.printJSON(question)
	case p.common.json:
		return true, p.printJSON(a)
	}
	return true, p.printf("%s  +%d -%d  %s\n    %s\n", a.Time.Format(time.DateOnly), a.Useful, a.Useless, analysis.OneLine(a.Question), strings.Join(a.Sources, ", "))
}
