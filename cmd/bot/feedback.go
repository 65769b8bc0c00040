package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"

	"isnad/cmd/bot/output"
	"isnad/internal/eval/gold"
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

// A judgedLine is an answer with what people thought of it, as JSON: a stable interface.
type judgedLine struct {
	Time     time.Time `json:"time"` // of the last vote
	Question string    `json:"question"`
	Answer   string    `json:"answer"`
	Language string    `json:"language"`
	Outcome  string    `json:"outcome"`
	Sources  []string  `json:"sources"`
	Useful   int       `json:"useful"`
	Useless  int       `json:"useless"`
}

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
		all, err := readFeedback(filepath.Join(cfg.DataDir, "feedback.jsonl"))
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

// printJudged prints an answer, or the question that it makes; ok is false where it makes
// none.
func (p *program) printJudged(a judgedLine, n int, export bool) (ok bool, err error) {
	switch {
	case export:
		places := goldPlaces(a.Sources)
		if a.Useful == 0 || a.Useless > 0 || len(places) == 0 {
			return false, nil
		}
		return true, p.printJSON(gold.Question{ID: "feedback-" + strconv.Itoa(n), Text: a.Question, Lang: a.Language, Gold: places, Answers: []string{}})
	case p.common.json:
		return true, p.printJSON(a)
	}
	return true, p.printf("%s  +%d -%d  %s\n    %s\n", a.Time.Format(time.DateOnly), a.Useful, a.Useless, output.OneLine(a.Question), strings.Join(a.Sources, ", "))
}

// A vote is a line of the feedback file.
type vote struct {
	Number   uint64    `json:"number"`
	Time     time.Time `json:"time"`
	Useful   bool      `json:"useful"`
	Answer   int64     `json:"answer"`
	Question string    `json:"question"`
	Outcome  string    `json:"outcome"`
	Said     string    `json:"said"`
	Sources  []string  `json:"sources"`
	Language string    `json:"language"`
}

// readFeedback reads the votes and sums them up for each answer, in the order of the first
// vote. A line may stand there twice, and one that was cut by a crash is left out.
func readFeedback(name string) (all []judgedLine, err error) {
	f, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	at, seen := map[int64]int{}, map[uint64]bool{}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 4<<20)
	for lines.Scan() {
		var v vote
		if json.Unmarshal(lines.Bytes(), &v) != nil || seen[v.Number] {
			continue
		}
		seen[v.Number] = true
		i, known := at[v.Answer]
		if !known {
			i = len(all)
			at[v.Answer] = i
			all = append(all, judgedLine{})
		}
		all[i].add(v)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return all, nil
}

// add counts a vote. The answer may have been changed since the vote before.
func (a *judgedLine) add(v vote) {
	a.Time, a.Question, a.Answer, a.Language, a.Outcome, a.Sources = v.Time, v.Question, v.Said, v.Language, v.Outcome, v.Sources
	if v.Useful {
		a.Useful++
	} else {
		a.Useless++
	}
}

// sourceLine is the place of a source: "nile.md:3", "nile.md:3-5", "a.pdf p. 4, line 12".
var sourceLine = regexp.MustCompile(`^(.+?)(?::| p\. \d+, lines? )(\d+)(?:-\d+)?$`)

// goldPlaces are the first lines of sources.
func goldPlaces(sources []string) (all []gold.Place) {
	for _, s := range sources {
		if m := sourceLine.FindStringSubmatch(s); m != nil {
			line, _ := strconv.Atoi(m[2])
			all = append(all, gold.Place{File: m[1], Line: line})
		}
	}
	return all
}
