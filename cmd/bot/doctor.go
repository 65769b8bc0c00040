package main

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"runtime"
	"strings"

	"isnad/cmd/bot/doctor"
	"isnad/internal/config"
	"isnad/internal/units"
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
	code int   // worst so far
	err  error // why findings can't be printed
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

// run makes the checks. Without settings nothing else can be judged.
func (x *examination) run(ctx context.Context) {
	x.say(buildFinding())
	cfg, err := x.p.load()
	if err != nil {
		x.say(doctor.Finding{Check: "config", Status: doctor.Fail, Detail: err.Error(), Err: err})
		return
	}
	x.say(x.configFinding(cfg))
	doctor.Examine(ctx, cfg, x.say)
	x.say(x.terminalFinding())
}

// say prints a finding.
func (x *examination) say(f doctor.Finding) {
	x.code = max(x.code, exitCode(f.Err))
	hint := onCommandLine.Replace(f.Advice())
	if x.p.common.json {
		x.err = cmp.Or(x.err, x.p.printJSON(findingLine{f.Check, f.Status, f.Detail, hint})) // the first error stands for all
		return
	}
	err := x.p.printf("%-5s %-9s %s\n", f.Status, f.Check, oneLine(f.Detail))
	if hint != "" {
		err = cmp.Or(err, x.p.printf("%16s%s\n", "→ ", oneLine(hint)))
	}
	x.err = cmp.Or(x.err, err)
}

func buildFinding() doctor.Finding {
	return doctor.Finding{Check: "build", Status: doctor.OK,
		Detail: fmt.Sprintf("bot %s, %s %s/%s, %s", programVersion(), runtime.Version(), runtime.GOOS, runtime.GOARCH, units.Count(runtime.GOMAXPROCS(0), "processor"))}
}

// configFinding names the settings that are not defaults and where they were made.
func (x *examination) configFinding(cfg config.Config) doctor.Finding {
	from := x.p.configFile()
	if from == "" {
		from = "no file"
	}
	var set []string
	for _, k := range config.Keys() {
		if origin := cfg.Origin(k.Name); origin != "default" {
			value, _ := cfg.Get(k.Name)
			set = append(set, fmt.Sprintf("%s = %s (%s)", k.Name, value, origin))
		}
	}
	if len(set) == 0 {
		set = []string{"every key has its default"}
	}
	return doctor.Finding{Check: "config", Status: doctor.OK, Detail: from + ": " + strings.Join(set, ", ")}
}

// terminalFinding checks that the terminal can show Arabic.
func (x *examination) terminalFinding() doctor.Finding {
	if !isTerminal(x.p.out) {
		return doctor.Finding{Check: "terminal", Status: doctor.OK, Detail: "standard output is not a terminal"}
	}
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		value, _ := x.p.env(name)
		if value == "" {
			continue
		}
		if utf8 := strings.ToLower(strings.ReplaceAll(value, "-", "")); strings.Contains(utf8, "utf8") {
			return doctor.Finding{Check: "terminal", Status: doctor.OK, Detail: name + "=" + value}
		}
		return doctor.Finding{Check: "terminal", Status: doctor.Warn, Detail: name + "=" + value, Hint: "Arabic needs UTF-8: export LANG=C.UTF-8"}
	}
	return doctor.Finding{Check: "terminal", Status: doctor.Warn, Detail: "no locale is set", Hint: "Arabic needs UTF-8: export LANG=C.UTF-8"}
}
