package main

import (
	"context"
	"flag"
	"path/filepath"

	"isnad/cmd/bot/feedback"
	"isnad/cmd/bot/gaps"
	"isnad/cmd/bot/links"
	"isnad/internal/config"
	"isnad/internal/web/access"
)

const feedbackHelp = `Usage: bot feedback [flags]

Lists the answers that people on Telegram found useful or not, the latest last:
question, sources, and how many said so. It reads the data folder, also while bot
serve or bot web runs.

Flags:
  --export       print a questions file for bot eval instead: of the answers found
                 useful and by nobody useless, with their sources as gold lines
  --unanswered   list what the articles did not answer in the last seven days
                 instead: the questions that are alike together
` + commonHelp + `
With --json each answer, or each group of questions, is one line; its keys are in
docs/json.md.

Exit code: 0 something was listed; 1 there is nothing; 2 a mistake in use or
configuration; 3 a failure.

Example:
  bot feedback --export > useful.jsonl
`

func setupFeedback(p *program, fs *flag.FlagSet) action {
	p.declare(fs)
	export := fs.Bool("export", false, "print a questions file for bot eval")
	groups := fs.Bool("unanswered", false, "list what the articles did not answer")
	return func(ctx context.Context, args []string) error {
		if err := noArguments("feedback", args); err != nil {
			return err
		}
		cfg, err := p.load()
		if err != nil {
			return err
		}
		if *groups {
			return printUnanswered(ctx, p, cfg)
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
	if question, ok := a.Gold(n); export {
		if !ok {
			return false, nil
		}
		return true, p.printJSON(question)
	}
	return true, printEither(p, a, a.Lines())
}

// printEither prints v as JSON where that is asked for, else the text.
func printEither(p *program, v any, text string) error {
	if p.common.json {
		return p.printJSON(v)
	}
	return p.printf("%s", text)
}

// printUnanswered prints what was not answered, one group of questions after the other.
func printUnanswered(ctx context.Context, p *program, cfg config.Config) error {
	groups, err := gaps.Read(ctx, cfg.DataDir)
	if err != nil {
		return err
	}
	for _, g := range groups {
		if err := printEither(p, g, gaps.Lines(g)); err != nil {
			return err
		}
	}
	if len(groups) == 0 {
		p.note("nothing was left unanswered in the last seven days")
		return errNotAnswered
	}
	link, err := links.Unanswered(cfg)
	if err == nil && link != nil {
		p.note("the same as a page, for an hour: %s", link(access.Owner))
	}
	return err
}
