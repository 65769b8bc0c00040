package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"

	"isnad/cmd/bot/output"
	"isnad/internal/answer"
	"isnad/internal/config"
	"isnad/internal/eval"
	"isnad/internal/eval/gold"
	"isnad/internal/eval/journal"
	"isnad/internal/library"
)

const evalHelp = `Usage: bot eval [flags] QUESTIONS.jsonl

Puts questions with known answers to the program and prints how often it was
right: retrieval, evidence, the gate between answering and refusing, and how long
it took. Below each figure stands its 95 % interval: how far it might be off
because these questions were asked and not others of the same sort.

A question is a line of JSON; without gold lines it is one that the articles do
not answer; questions with a kind or a language get figures for each:
  {"id":"1","question":"…","kind":"who","lang":"ar",
   "gold":[{"file":"nile.md","line":3}],"answers":["…"]}

With "first":"…" a question is asked after that one in a conversation, and its
passages are ranked for what it was taken for.

The index is brought up to date first.

Flags:
  --explain        what each question got, too
  --reliability    how often answers of each confidence are right, too
  --threshold      instead of the figures, what each value of answer.confidence
                   costs: how much is answered, refused and right
  --compare FILE   instead of the figures, their difference from those of an
                   earlier run, and the questions that got better and worse.
                   FILE is what that run printed with --json --explain
  --drop-gold[=each|half]
                   measure the gate. each (the default): ask every answerable
                   question again as if the articles with its gold lines had
                   never been written. half: ask of half of the articles, the
                   same half each time
  --mode extractive|llm
                   who writes: extractive (the default) gives the articles' own
                   sentences; llm has the language model of the settings write,
                   and tells how far its citations bear it out and what it cost
  --resume FILE    keep each result in FILE at once, and do not ask again the
                   questions that FILE has: a run that was stopped goes on.
                   For other articles or settings name another FILE
  --workers N      questions asked at once (default one for each processor);
                   1 gives the latency that a single user sees
` + commonHelp + `
With --json the figures are one line; with --explain too, a line for each question
stands before it. Their keys are in docs/json.md.

Exit code: 0; 2 a mistake in use, configuration, the questions file or the file
to compare with; 3 a failure.

Examples:
  bot eval questions.jsonl
  bot eval --drop-gold --reliability questions.jsonl
  bot eval --threshold questions.jsonl
  bot eval --json --explain questions.jsonl > before.jsonl
  bot eval --compare before.jsonl questions.jsonl
  bot eval --resume done.jsonl questions.jsonl
`

// evalFlags are the flags of bot eval.
type evalFlags struct {
	explain, reliability bool
	threshold            bool
	compare              string
	mode                 answer.Mode
	drop                 eval.Drop
	workers              int
	resume               string
}

// dropOf returns what a value of --drop-gold stands for, which may be left out. An unknown one
// is reported later.
func dropOf(value string) eval.Drop {
	if drop, ok := map[string]eval.Drop{"true": eval.DropEach, "false": eval.DropNone}[value]; ok {
		return drop
	}
	return eval.Drop(value)
}

func setupEval(p *program, fs *flag.FlagSet) action {
	p.declare(fs)
	var f evalFlags
	fs.BoolVar(&f.explain, "explain", false, "what each question got, too")
	fs.BoolVar(&f.reliability, "reliability", false, "how often answers of each confidence are right, too")
	fs.BoolVar(&f.threshold, "threshold", false, "what each value of answer.confidence costs")
	fs.StringVar(&f.compare, "compare", "", "the difference from the earlier run in `FILE`")
	fs.BoolFunc("drop-gold", "ask without the articles that answer", func(value string) error { f.drop = dropOf(value); return nil })
	fs.StringVar((*string)(&f.mode), "mode", string(answer.Extractive), "who writes: `extractive|llm`")
	fs.StringVar(&f.resume, "resume", "", "keep results in `FILE` and go on from it")
	fs.IntVar(&f.workers, "workers", 0, "questions asked at once: a number `N`")
	return func(ctx context.Context, args []string) error {
		if err := f.check(args); err != nil {
			return err
		}
		return f.run(ctx, p, args[0])
	}
}

// run evaluates the questions of a file and writes the figures.
func (f evalFlags) run(ctx context.Context, p *program, name string) error {
	questions, err := readQuestions(name)
	if err != nil {
		return err
	}
	old, err := f.earlier(questions)
	if err != nil {
		return err
	}
	s, err := f.open(ctx, p)
	if err != nil {
		return err
	}
	kept, err := f.journal(s)
	if err != nil {
		return err
	}
	defer kept.Close()
	report, err := s.eval(ctx, questions, f, kept)
	if err != nil {
		return err
	}
	for _, u := range report.UnknownFiles() {
		p.note("%s: no article has this name, though %d questions have their answer in it: they count as not found", u.File, u.Questions)
	}
	if f.threshold {
		return output.WriteThresholds(p.out, report.Thresholds(), p.common.json)
	}
	if old != nil {
		comparison := report.Compare(*old)
		report.Comparison = &comparison
	}
	return output.WriteFigures(p.out, report, output.Figures{JSON: p.common.json, Explain: f.explain, Reliability: f.reliability})
}

// open opens the library with the settings that the flags change.
func (f evalFlags) open(ctx context.Context, p *program) (*session, error) {
	cfg, err := p.load()
	if err != nil {
		return nil, err
	}
	if err := setMode(&cfg, f.mode); err != nil {
		return nil, err
	}
	if f.threshold {
		cfg.Answer.Confidence = lowestConfidence
	}
	return p.openWith(ctx, cfg, library.Options{CountTokens: true})
}

// journal opens the file that the run goes on from; nil if none is named.
func (f evalFlags) journal(s *session) (*journal.Journal, error) {
	if f.resume == "" {
		return nil, nil
	}
	return journal.Open(f.resume, map[string]string{"mode": string(f.mode), "llm.model": s.cfg.LLM.Model, "drop_gold": string(f.drop)})
}

// check finds mistakes before anything is read.
func (f evalFlags) check(args []string) error {
	if _, known := eval.ParseDrop(string(f.drop)); !known {
		return &usageError{fmt.Sprintf("eval: --drop-gold: unknown value %q", f.drop), "use one of: --drop-gold=each, --drop-gold=half"}
	}
	if f.mode != answer.Extractive && f.mode != answer.ByModel {
		return &usageError{fmt.Sprintf("eval: --mode: unknown value %q", f.mode), fmt.Sprintf("use one of: %s, %s", answer.Extractive, answer.ByModel)}
	}
	if f.threshold && (f.explain || f.reliability || f.compare != "") {
		return &usageError{"eval: --threshold prints a table of its own", "leave out --explain, --reliability and --compare"}
	}
	if len(args) == 2 && f.drop != eval.DropNone {
		if _, value := eval.ParseDrop(args[0]); value {
			return &usageError{"eval: name one file of questions", "the value goes behind =: --drop-gold=" + args[0]}
		}
	}
	if len(args) != 1 {
		return &usageError{"eval: name one file of questions", "bot eval questions.jsonl"}
	}
	if f.workers < 0 {
		return &usageError{fmt.Sprintf("eval: --workers %d", f.workers), "give a number from 1, or 0 for one for each processor"}
	}
	return nil
}

// earlier reads the report to compare with, nil if none is wanted. It reports a file that
// can't be compared before any question is asked.
func (f evalFlags) earlier(questions []gold.Question) (*eval.Saved, error) {
	if f.compare == "" {
		return nil, nil
	}
	file, err := os.Open(f.compare)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &usageError{fmt.Sprintf("eval: %s: there is no such file", f.compare), "make one with: bot eval --json --explain QUESTIONS.jsonl > " + f.compare}
	}
	if err != nil {
		return nil, err
	}
	defer file.Close()
	old, err := eval.LoadSaved(file, f.compare)
	if err != nil {
		return nil, err
	}
	return &old, old.Check(questions, f.drop)
}

// readQuestions reads a questions file. A missing file is a mistake in use.
func readQuestions(name string) ([]gold.Question, error) {
	f, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &usageError{fmt.Sprintf("eval: %s: there is no such file", name), "name a file of questions, one JSON object a line: bot help eval"}
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return gold.Load(f, name)
}

// setMode chooses whether the language model writes. The daily limit of a user's tokens does
// not apply to an evaluation.
func setMode(cfg *config.Config, mode answer.Mode) error {
	if mode == answer.Extractive {
		cfg.LLM.Model = ""
		return nil
	}
	if cfg.LLM.Model == "" {
		return &usageError{"eval: --mode llm: the settings name no language model", "set llm.model and llm.base_url: ISNAD_LLM_MODEL=… ISNAD_LLM_BASE_URL=http://localhost:11434/v1"}
	}
	cfg.LLM.TokensPerDay = 0
	return nil
}

// eval puts the questions to the library.
func (s *session) eval(ctx context.Context, questions []gold.Question, f evalFlags, kept *journal.Journal) (eval.Report, error) {
	if err := s.loadIndex(ctx); err != nil {
		return eval.Report{}, err
	}
	system, err := s.system(ctx)
	if err != nil {
		return eval.Report{}, err
	}
	defer s.meter.Close()
	return eval.Run(ctx, questions, system, eval.Options{Workers: f.workers, DropGold: f.drop, Progress: s.meter.Questions(), Journal: kept})
}

// system prepares the library for an evaluation.
func (s *session) system(ctx context.Context) (system eval.System, err error) {
	system = eval.System{Search: s.Searcher(), Over: s.answers, Checker: s.Checker()}
	if system.Answers, err = s.answers(system.Search); err != nil {
		return system, err
	}
	if system.Line, err = gold.Lines(ctx, s.Root(), s.cfg.Corpus.MaxFile()); err != nil {
		return system, err
	}
	system.Articles, err = gold.Articles(ctx, s.Root())
	return system, err
}

// answers returns an asker over a search of all articles, or of some.
func (s *session) answers(search eval.Searcher) (eval.Answers, error) {
	a, err := s.Over(search)
	if err != nil {
		return eval.Answers{}, err
	}
	return eval.Answers{Ask: a, Converse: func() eval.Asker { return a.Conversation() }}, nil
}

// lowestConfidence lets everything be answered, so that each threshold can be tried on the
// same answers.
const lowestConfidence = 0.01
