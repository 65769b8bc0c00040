// Package journal keeps the results of a long evaluation in a file while it runs, so that a
// run that was stopped goes on where it ended.
//
// The file is JSON Lines. Its first line says what was measured; each further line is one
// result under its key, written as soon as it is there:
//
//	{"measured":{"mode":"llm"}}
//	{"key":"q1 5f0c…","result":{…}}
//
// A last line without an end was being written when the program was stopped; it is removed.
package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"sync"

	"isnad/internal/regular"
)

// A Journal is the file of one run. It is safe for concurrent use.
type Journal struct {
	mu   sync.Mutex
	file *os.File
	kept map[string]json.RawMessage
}

// An Error says why a file can't be used.
type Error struct {
	File string
	Line int
	Err  error
}

func (e *Error) Error() string { return fmt.Sprintf("%s:%d: %v", e.File, e.Line, e.Err) }
func (e *Error) Unwrap() error { return e.Err }

// Hint tells the user what to do next.
func (e *Error) Hint() string { return "name another file, or remove this one to begin anew" }

var errForeign = errors.New("not the journal of an evaluation")

type header struct {
	Measured map[string]string `json:"measured"`
}

type entry struct {
	Key    string          `json:"key"`
	Result json.RawMessage `json:"result"`
}

// Open opens a journal, or makes one if there is no such file. measured are the conditions
// under which results are comparable, such as the mode; those of the file must be the same.
func Open(name string, measured map[string]string) (*Journal, error) {
	if err := regular.Check(name); err != nil {
		return nil, err
	}
	file, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, err
	}
	j := &Journal{file: file, kept: map[string]json.RawMessage{}}
	if err := j.load(name, measured); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return j, nil
}

// load reads the file and leaves it open behind its last whole line.
func (j *Journal) load(name string, measured map[string]string) error {
	data, err := io.ReadAll(j.file)
	if err != nil {
		return err
	}
	whole := data[:bytes.LastIndexByte(data, '\n')+1]
	n := 0
	for line := range bytes.Lines(whole) {
		n++
		read := j.entry
		if n == 1 {
			read = func(line []byte) error { return sameAs(line, measured) }
		}
		if err := read(line); err != nil {
			return &Error{name, n, err}
		}
	}
	if n == 0 && len(data) > 0 && data[0] != '{' { // somebody's file, not a line that was cut off
		return &Error{name, 1, errForeign}
	}
	if err := j.file.Truncate(int64(len(whole))); err != nil {
		return err
	}
	if _, err := j.file.Seek(int64(len(whole)), io.SeekStart); err != nil || n > 0 {
		return err
	}
	return j.write(header{measured})
}

// sameAs compares the conditions in the first line with those of this run.
func sameAs(line []byte, measured map[string]string) error {
	var h header
	if json.Unmarshal(line, &h) != nil || h.Measured == nil {
		return errForeign
	}
	all := maps.Clone(measured)
	maps.Copy(all, h.Measured)
	for name := range all {
		if was, is := h.Measured[name], measured[name]; was != is {
			return fmt.Errorf("it was made with %s %q, and this run has %q", name, was, is)
		}
	}
	return nil
}

func (j *Journal) entry(line []byte) error {
	var e entry
	if json.Unmarshal(line, &e) != nil || e.Key == "" || len(e.Result) == 0 {
		return errForeign
	}
	j.kept[e.Key] = e.Result
	return nil
}

// Kept returns the result under a key; nil if there is none. A nil journal has none.
func (j *Journal) Kept(key string) json.RawMessage {
	if j == nil {
		return nil
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.kept[key]
}

// Len returns the number of results.
func (j *Journal) Len() int {
	j.mu.Lock()
	defer j.mu.Unlock()
	return len(j.kept)
}

// Keep writes a result under a key. A nil journal keeps nothing.
func (j *Journal) Keep(key string, result any) error {
	if j == nil {
		return nil
	}
	data, err := json.Marshal(result)
	if err != nil {
		return err
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	j.kept[key] = data
	return j.write(entry{key, data})
}

// write writes a line in one piece.
func (j *Journal) write(line any) error {
	data, err := json.Marshal(line)
	if err == nil {
		_, err = j.file.Write(append(data, '\n'))
	}
	return err
}

// Close closes the file. A nil journal has none.
func (j *Journal) Close() error {
	if j == nil {
		return nil
	}
	return j.file.Close()
}
