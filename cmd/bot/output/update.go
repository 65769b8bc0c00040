package output

import (
	"fmt"
	"io"
	"time"

	"isnad/internal/analysis"
	"isnad/internal/index"
	"isnad/internal/units"
	"isnad/internal/wire"
)

// An Update is the report of an update of the index, as JSON.
type Update struct {
	Generation string        `json:"generation"`
	New        []string      `json:"new"`
	Changed    []string      `json:"changed"`
	Removed    []string      `json:"removed"`
	Unchanged  int           `json:"unchanged"`
	Refused    []RefusedFile `json:"refused"`
	Notes      []FileNote    `json:"notes"`
	Files      int           `json:"files"`
	Passages   int           `json:"passages"`
	Sentences  int           `json:"sentences"`
	Embedded   int           `json:"embedded"`
	Reused     int           `json:"reused"`
	Reason     string        `json:"reason"`
	TookMS     float64       `json:"took_ms"`
}

// A FileNote tells how a file was read that needed conversion.
type FileNote struct {
	File string `json:"file"`
	Note string `json:"note"`
}

// A RefusedFile is a file that can't be read as an article, and the place of the fault.
type RefusedFile struct {
	File  string `json:"file"`
	Line  int    `json:"line"` // 0 for the whole file
	Byte  int    `json:"byte"` // offset in the line, from 0
	Error string `json:"error"`
}

func newUpdate(r index.Report) Update {
	line := Update{
		Generation: r.Generation, New: some(r.New), Changed: some(r.Changed), Removed: some(r.Removed),
		Unchanged: r.Files - len(r.New) - len(r.Changed), Refused: []RefusedFile{}, Notes: []FileNote{},
		Files: r.Files, Passages: r.Passages, Sentences: r.Sentences,
		Embedded: r.Embedded, Reused: r.Reused, Reason: r.Reason, TookMS: wire.Milliseconds(r.Took),
	}
	for _, f := range r.Refused {
		line.Refused = append(line.Refused, RefusedFile{f.Path, f.Line, f.Byte, f.Err.Error()})
	}
	for _, n := range r.Notes {
		line.Notes = append(line.Notes, FileNote{n.Path, n.Text})
	}
	return line
}

// some returns list, never nil: JSON readers expect [].
func some(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}

// WriteUpdate writes the report of an update.
func WriteUpdate(w io.Writer, r index.Report, asJSON bool) error {
	if asJSON {
		return wire.Write(w, newUpdate(r))
	}
	return inOnePiece(w, func(w io.Writer) error {
		writeReport(w, r)
		return nil
	})
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
			fmt.Fprintf(w, "  %s\n", analysis.OneLine(f.Error()))
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
		fmt.Fprintf(w, "  %s: %s\n", analysis.OneLine(n.Path), analysis.OneLine(n.Text))
	}
	if more := len(notes) - mostPaths; more > 0 {
		fmt.Fprintf(w, "  and %d more\n", more)
	}
}

// mostPaths limits how many files a report names for each kind of change.
const mostPaths = 20

func writePaths(w io.Writer, what string, paths []string) {
	fmt.Fprintf(w, "%-10s%d\n", what, len(paths))
	for i, name := range paths {
		if i == mostPaths {
			fmt.Fprintf(w, "  and %d more\n", len(paths)-i)
			return
		}
		fmt.Fprintf(w, "  %s\n", analysis.OneLine(name))
	}
}
