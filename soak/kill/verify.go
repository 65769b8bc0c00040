//go:build linux

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
)

// quoted verifies every citation against a state of the corpus and counts them.
func quoted(answers []answered, s snapshot) (citations int, err error) {
	for _, a := range answers {
		for _, c := range a.Citations {
			citations++
			got, err := s.cut(c)
			if err != nil {
				return citations, fmt.Errorf("%q: %w", a.Question, err)
			}
			if got != c.Quote {
				return citations, fmt.Errorf("%q: %s:%d bytes %d to %d are %q, but quoted is %q",
					a.Question, c.File, c.Line, c.Start, c.End, got, c.Quote)
			}
		}
	}
	return citations, nil
}

// cut is the article's own text where c says its quote stands.
func (s snapshot) cut(c citation) (string, error) {
	text, ok := s[c.File]
	if !ok {
		return "", fmt.Errorf("%s is cited but not there", c.File)
	}
	lines := strings.SplitAfter(text, "\n")
	if c.Line < 1 || c.EndLine < c.Line || c.EndLine > len(lines) {
		return "", fmt.Errorf("%s:%d-%d is cited of %d lines", c.File, c.Line, c.EndLine, len(lines))
	}
	from := len(strings.Join(lines[:c.Line-1], "")) + c.Start
	to := len(strings.Join(lines[:c.EndLine-1], "")) + c.End
	if c.Start < 0 || from > to || to > len(text) {
		return "", fmt.Errorf("%s:%d bytes %d to %d are not in it", c.File, c.Line, c.Start, c.End)
	}
	return text[from:to], nil
}

// What an index folder holds, as package index documents it.
const (
	currentFile = "CURRENT"
	lockFile    = "LOCK"
	pendingFile = "pending" // vectors of an unfinished update
)

const manifestFile = "manifest.json" // of a generation

// A state is what an index folder holds at a moment.
type state struct {
	live        string   // the generation that CURRENT names, "" without one
	generations []string // folders
	segments    []string // files of segments
	files       []string // others
}

// isSegment tells the files of segments from others.
func isSegment(name string) bool {
	return strings.HasSuffix(name, ".text") || strings.HasSuffix(name, ".vectors")
}

// segmentsOf lists the files of a generation's segments.
func segmentsOf(data, generation string) (files []string, err error) {
	text, err := os.ReadFile(filepath.Join(data, "index", generation, manifestFile))
	if err != nil {
		return nil, err
	}
	var m struct{ Segments []struct{ Name string } }
	if err := json.Unmarshal(text, &m); err != nil {
		return nil, err
	}
	for _, s := range m.Segments {
		files = append(files, s.Name+".text", s.Name+".vectors")
	}
	slices.Sort(files)
	return files, nil
}

func look(data string) (state, error) {
	dir := filepath.Join(data, "index")
	var s state
	entries, err := os.ReadDir(dir)
	if err != nil && !os.IsNotExist(err) {
		return s, err
	}
	for _, e := range entries {
		switch name := e.Name(); {
		case e.IsDir():
			s.generations = append(s.generations, name)
		case isSegment(name):
			s.segments = append(s.segments, name)
		default:
			s.files = append(s.files, name)
		}
	}
	text, err := os.ReadFile(filepath.Join(dir, currentFile))
	if err != nil && !os.IsNotExist(err) {
		return s, err
	}
	if fields := strings.Fields(string(text)); len(fields) > 0 {
		s.live = fields[0]
	}
	return s, nil
}

// tidy verifies that nothing is left behind in the data folder.
func tidy(data string) error {
	s, err := look(data)
	if err != nil {
		return err
	}
	if !slices.Equal(s.files, []string{currentFile, lockFile}) {
		return fmt.Errorf("the index folder holds the files %q, want %s and %s", s.files, currentFile, lockFile)
	}
	if !slices.Equal(s.generations, []string{s.live}) {
		return fmt.Errorf("the index folder holds the generations %q, want the live one alone, %q", s.generations, s.live)
	}
	segments, err := segmentsOf(data, s.live)
	if err != nil {
		return err
	}
	if !slices.Equal(s.segments, segments) {
		return fmt.Errorf("the index folder holds the segments %q, want those of the live generation, %q", s.segments, segments)
	}
	for folder, want := range map[string][]string{data: {"index"}, filepath.Join(data, "index", s.live): {manifestFile}} {
		if got, err := names(folder); err != nil || !slices.Equal(got, want) {
			return fmt.Errorf("%s holds %q, want %q: %v", folder, got, want, err)
		}
	}
	return nil
}

func names(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	var all []string
	for _, e := range entries {
		all = append(all, e.Name())
	}
	return all, err
}

// holdLock takes the writers' lock as a writer would, so that bot ask must
// answer from what is there. It fails where somebody holds it.
func holdLock(data string) (release func() error, err error) {
	dir := filepath.Join(data, "index")
	if err := os.MkdirAll(dir, 0o755); err != nil { // killed before it was made
		return nil, err
	}
	f, err := os.OpenFile(filepath.Join(dir, lockFile), os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		f.Close()
		return nil, fmt.Errorf("the lock of a dead writer is still held: %w", err)
	}
	return f.Close, nil
}
