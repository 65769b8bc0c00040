package main

import (
	"context"
	"errors"
	"flag"
	"fmt"

	"isnad/cmd/bot/output"
	"isnad/internal/index"
	"isnad/internal/library"
	"isnad/internal/units"
)

const indexHelp = `Usage: bot index [flags]

Brings the index up to date with the articles and prints what it did. What did
not change is not embedded again. The index before stays in use until the new one
is complete: the command may be interrupted at any time.

Flags:
  --rebuild        embed everything again
  --allow-empty    accept a folder without a single article
  --check          verify the index against itself and the articles instead;
                   exit code 3 when anything is wrong
  --explain FILE   print instead how each line of an article was understood
  --shard I/N      index only the I-th of N shares of the articles, into a folder
                   of its own: one process or machine for each share
  --join           take over the vectors of the shards in DATA/shards
` + commonHelp + `
With --json the report is one line, and so are the problems that --check finds;
--explain prints a line for each line of the article. Their keys are in
docs/json.md.

docs/scale.md says when shards are worth it.

Exit code: 0; 2 a mistake in use or configuration; 3 a failure.

Example:
  bot index --check
`

// indexFlags are the flags that only index has.
type indexFlags struct {
	rebuild, allowEmpty, check, join bool
	explain                          string
	shard                            index.Shard
}

func setupIndex(p *program, fs *flag.FlagSet) action {
	p.declare(fs)
	var f indexFlags
	fs.BoolVar(&f.rebuild, "rebuild", false, "embed everything again")
	fs.BoolVar(&f.allowEmpty, "allow-empty", false, "accept a folder without articles")
	fs.BoolVar(&f.check, "check", false, "verify the index instead")
	fs.StringVar(&f.explain, "explain", "", "how each line of an article `FILE` was understood")
	fs.Func("shard", "index only a share `I/N` of the articles", func(text string) (err error) {
		f.shard, err = index.ParseShard(text)
		return err
	})
	fs.BoolVar(&f.join, "join", false, "take over the vectors of the shards")
	return func(ctx context.Context, args []string) error {
		if err := f.conflict(args); err != nil {
			return err
		}
		s, err := p.open(ctx, library.Fixed)
		if err != nil {
			return err
		}
		switch {
		case f.check:
			return s.check(ctx)
		case f.explain != "":
			return s.explain(ctx, f.explain)
		}
		return s.update(ctx, f)
	}
}

// update brings the index up to date and prints a report.
func (s *session) update(ctx context.Context, f indexFlags) error {
	report, err := s.Update(ctx, index.UpdateOptions{Rebuild: f.rebuild, AllowEmpty: f.allowEmpty, Shard: f.shard, Join: f.join})
	if errors.Is(err, index.ErrEmptyCorpus) {
		s.p.noteRefused(report) // refused files may be why it is empty
	}
	if err != nil {
		return err
	}
	return output.WriteUpdate(s.p.out, report, s.p.common.json)
}

// conflict refuses flags that exclude each other.
func (f indexFlags) conflict(args []string) error {
	var given []string
	if f.check {
		given = append(given, "--check")
	}
	if f.explain != "" {
		given = append(given, "--explain")
	}
	if f.join {
		given = append(given, "--join")
	}
	if f.shard != (index.Shard{}) && (len(given) > 0 || f.allowEmpty) {
		given = append(given, "--shard")
	}
	if f.rebuild {
		given = append(given, "--rebuild")
	} else if f.allowEmpty {
		given = append(given, "--allow-empty")
	}
	if len(given) > 1 {
		return &usageError{fmt.Sprintf("index: %s and %s can't be done in one run", given[0], given[1]), "give one of them"}
	}
	return noArguments("index", args)
}

// check verifies the index and prints its problems.
func (s *session) check(ctx context.Context) error {
	problems, err := s.Check(ctx)
	if err != nil {
		return err
	}
	if err := output.WriteProblems(s.p.out, problems, s.p.common.json); err != nil {
		return err
	}
	if len(problems) > 0 {
		return &hinted{
			fmt.Errorf("index %s: %s found", library.IndexDir(s.cfg), units.Count(len(problems), "problem")),
			"bot index mends an index that is behind its articles, bot index --rebuild a damaged one",
		}
	}
	return nil
}

// explain prints how each line of an article was classified.
func (s *session) explain(ctx context.Context, name string) error {
	x, err := s.Explain(ctx, name)
	if unknown, ok := errors.AsType[*library.UnknownArticleError](err); ok {
		return &usageError{"index: " + unknown.Error(), unknown.Hint()}
	}
	if err != nil {
		return err
	}
	for _, remark := range output.Remarks(x.Article) {
		fmt.Fprintf(s.p.err, "bot: %s\n", remark)
	}
	return output.WriteExplanation(s.p.out, x, s.p.common.json)
}
