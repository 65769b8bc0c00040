package main

import (
	"cmp"
	"context"
	"flag"

	"isnad/cmd/bot/doctor"
	"isnad/internal/analysis"
)

const doctorHelp = `Usage: bot doctor [flags]

Checks the settings, the articles, the embedding model, the reader, the endpoints
for vectors and for written answers where the settings name them, the index, the
room on disk, the pages, the Telegram bot and the terminal, changes nothing, and
says for each what to do. An endpoint is sent one short text.

Flags:
` + commonHelp + `
With --json each check is one line; its keys are in docs/json.md.

Exit code: 0 when nothing failed (a warning is no failure); 2 a mistake in use or
configuration; 3 a failure.

Example:
  bot doctor
`

// A findingLine is a finding as JSON: a stable interface.
type findingLine struct {
	Check  string        `json:"check"`
	Status doctor.Status `json:"status"`
	Detail string        `json:"detail"`
	Hint   string        `json:"hint"` // the next step; empty when ok
}

// An examination prints findings and remembers how bad they are.
type examination struct {
	p    *program
	code int   // the worst exit code so far
	err  error // the first error of printing
}

func setupDoctor(p *program, fs *flag.FlagSet) action {
	p.declare(fs)
	return func(ctx context.Context, args []string) error {
		if err := noArguments("doctor", args); err != nil {
			return err
		}
		x := &examination{p: p}
		x.run(ctx)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case x.err != nil:
			return x.err
		case x.code != 0:
			return errQuiet{x.code}
		}
		return nil
	}
}

// run makes the checks. Without settings it makes no others.
func (x *examination) run(ctx context.Context) {
	x.say(doctor.Build(programVersion()))
	cfg, err := x.p.load()
	if err != nil {
		x.say(doctor.Failed("config", err))
		return
	}
	x.say(doctor.Settings(x.p.configFile(), cfg))
	doctor.Examine(ctx, cfg, x.say)
	x.say(doctor.Terminal(isTerminal(x.p.out), x.p.variable))
}

// say prints a finding.
func (x *examination) say(f doctor.Finding) {
	x.code = max(x.code, exitCode(f.Err))
	hint := onCommandLine.Replace(f.Advice())
	if x.p.common.json {
		x.err = cmp.Or(x.err, x.p.printJSON(findingLine{f.Check, f.Status, f.Detail, hint})) // the first error stands for all
		return
	}
	err := x.p.printf("%-5s %-9s %s\n", f.Status, f.Check, analysis.OneLine(f.Detail))
	if hint != "" {
		err = cmp.Or(err, x.p.printf("%16s%s\n", "→ ", analysis.OneLine(hint)))
	}
	x.err = cmp.Or(x.err, err)
}
