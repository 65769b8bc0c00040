package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
	"time"

	"isnad/internal/index"
	"isnad/internal/library"
	"isnad/internal/units"
	"isnad/internal/wire"
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
` + commonHelp + `
With --json the report is one line, and so are the problems that --check finds;
--explain prints a line for each line of the article. Their keys are in
docs/json.md.

Exit code: 0; 2 a mistake in use or configuration; 3 a failure.

Example:
  bot index --check
`

// indexFlags are the flags of index alone.
type indexFlags struct {
	rebuild, allowEmpty, check bool
	explain                    string
}

func setupIndex(p *program, fs *flag.FlagSet) action {
	p.declare(fs)
	var f indexFlags
	fs.BoolVar(&f.rebuild, "rebuild", false, "embed everything again")
	fs.BoolVar(&f.allowEmpty, "allow-empty", false, "accept a folder without articles")
	fs.BoolVar(&f.check, "check", false, "verify the index instead")
	fs.StringVar(&f.explain, "explain", "", "how each line of an article `FILE` was understood")
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
	report, err := s.Update(ctx, index.UpdateOptions{Rebuild: f.rebuild, AllowEmpty: f.allowEmpty})
	if errors.Is(err, index.ErrEmptyCorpus) {
		s.p.noteRefused(report) // they may be why it is empty
	}
	if err != nil {
		return err
	}
	return s.showReport(report)
}

// conflict refuses flags that ask for different things at once.
func (f indexFlags) conflict(args []string) error {
	var given []string
	if f.check {
		given = append(given, "--check")
	}
	if f.explain != "" {
		given = append(given, "--explain")
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

// A reportLine is the report of an update as JSON: a stable interface.
type reportLine struct {
	Generation string        `json:"generation"`
	New        []string      `json:"new"`
	Changed    []string      `json:"changed"`
	Removed    []string      `json:"removed"`
	Unchanged  int           `json:"unchanged"`
	Refused    []refusedFile `json:"refused"`
	Notes      []fileNote    `json:"notes"`
	Files      int           `json:"files"`
	Passages   int           `json:"passages"`
	Sentences  int           `json:"sentences"`
	Embedded   int           `json:"embedded"`
	Reused     int           `json:"reused"`
	Reason     string        `json:"reason"`
	TookMS     float64       `json:"took_ms"`
}

// A fileNote says how a file was read that is not read as it is.
type fileNote struct {
	File string `json:"file"`
	Note string `json:"note"`
}

type refusedFile struct {
	File  string `json:"file"`
	Line  int    `json:"line"` // 0 when the whole file is meant
	Byte  int    `json:"byte"` // offset in the line, from 0
	Error string `json:"error"`
}

func newReportLine(r index.Report) reportLine {
	line := reportLine{
		Generation: r.Generation, New: some(r.New), Changed: some(r.Changed), Removed: some(r.Removed),
		Unchanged: r.Files - len(r.New) - len(r.Changed), Refused: []refusedFile{}, Notes: []fileNote{},
		Files: r.Files, Passages: r.Passages, Sentences: r.Sentences,
		Embedded: r.Embedded, Reused: r.Reused, Reason: r.Reason, TookMS: wire.Milliseconds(r.Took),
	}
	for _, f := range r.Refused {
		line.Refused = append(line.Refused, refusedFile{f.Path, f.Line, f.Byte, f.Err.Error()})
	}
	for _, n := range r.Notes {
		line.Notes = append(line.Notes, fileNote{n.Path, n.Text})
	}
	return line
}

// some is list, never nil: JSON readers expect [].
func some(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}

// showReport prints the report of an update.
func (s *session) showReport(r index.Report) error {
	if s.p.common.json {
		return s.p.printJSON(newReportLine(r))
	}
	var b strings.Builder
	writeReport(&b, r)
	return s.p.printf("%s", b.String())
}

func writeReport(w io.Writer, r index.Report) {
	if r.Reason != "" {
		fmt.Fprintf(w, "rebuilt: %s\n", r.Reason)
	}
	writePaths(w, "new", r.New)
	writePaths(w, "changed", r.Changed)
	writePaths(w, "removed", r.Removed)
	fmt.Fprintf(w, "%-10s%d\n", "unchanged", r.Files-len(r.New)-len(r.Changed))
	if len(r.Refused) > 0 {
		fmt.Fprintf(w, "%-10s%d\n", "refused", len(r.Refused))
		for _, f := range r.Refused {
			fmt.Fprintf(w, "  %s\n", oneLine(f.Error()))
		}
		for _, hint := range hintsOf(r.Refused) {
			fmt.Fprintf(w, "  → %s\n", hint)
		}
	}
	writeNotes(w, r.Notes)
	fmt.Fprintf(w, "index %s: %s, %s, %s\n", r.Generation, units.Count(r.Files, "file"), units.Count(r.Passages, "passage"), units.Count(r.Sentences, "sentence"))
	fmt.Fprintf(w, "embedded %s, reused %d, in %s\n", units.Count(r.Embedded, "text"), r.Reused, r.Took.Round(time.Millisecond))
}

// writeNotes names files that were not read as they are.
func writeNotes(w io.Writer, notes []index.Note) {
	if len(notes) > 0 {
		fmt.Fprintf(w, "%-10s%d\n", "notes", len(notes))
	}
	for _, n := range notes[:min(len(notes), mostPaths)] {
		fmt.Fprintf(w, "  %s: %s\n", oneLine(n.Path), oneLine(n.Text))
	}
	if more := len(notes) - mostPaths; more > 0 {
		fmt.Fprintf(w, "  and %d more\n", more)
	}
}

// mostPaths is how many files a report names for each kind of change.
const mostPaths = 20

func writePaths(w io.Writer, what string, paths []string) {
	fmt.Fprintf(w, "%-10s%d\n", what, len(paths))
	for i, name := range paths {
		if i == mostPaths {
			fmt.Fprintf(w, "  and %d more\n", len(paths)-i)
			return
		}
		fmt.Fprintf(w, "  %s\n", oneLine(name))
	}
}

// check verifies the index and prints its problems.
func (s *session) check(ctx context.Context) error {
	problems, err := s.Check(ctx)
	if err != nil {
		return err
	}
	if err := s.showProblems(problems); err != nil {
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

// A problemsLine is what a check found as JSON: a stable interface.
type problemsLine struct {
	Problems []problem `json:"problems"`
}

type problem struct {
	File   string `json:"file"`
	Detail string `json:"detail"`
}

func (s *session) showProblems(problems []index.Problem) error {
	if s.p.common.json {
		list := []problem{}
		for _, found := range problems {
			list = append(list, problem{found.File, found.Detail})
		}
		return s.p.printJSON(problemsLine{list})
	}
	if len(problems) == 0 {
		return s.p.printf("clean\n")
	}
	for _, found := range problems {
		if err := s.p.printf("%s: %s\n", oneLine(found.File), oneLine(found.Detail)); err != nil {
			return err
		}
	}
	return nil
}
