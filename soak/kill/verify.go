//go:build linux

package main

import (
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

// What an index folder holds, as package retrieval documents it.
const (
	currentFile = "CURRENT"
	lockFile    = "LOCK"
	pendingFile = "pending" // vectors of an unfinished update
)

var generationFiles = []string{"manifest.json", "passages.json", "sentences", "texts", "vectors.gob", "words"}

// A state is what an index folder holds at a moment.
type state struct {
	live        string   // the generation that CURRENT names, "" without one
	generations []string // folders
	files       []string
}

func look(data string) (state, error) {
	dir := filepath.Join(data, "index")
	var s state
	entries, err := os.ReadDir(dir)
	if err != nil && !os.IsNotExist(err) {
		return s, err
	}
	for _, e := range entries {
		if e.IsDir() {
			s.generations = append(s.generations, e.Name())
		} else {
			s.files = append(s.files, e.Name())
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
	for folder, want := range map[string][]string{data: {"index"}, filepath.Join(data, "index", s.live): generationFiles} {
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
