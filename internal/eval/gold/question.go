// Package gold reads questions whose answers are known and says whether a passage or a
// quote has the answer.
//
// A [Place] is a line of an article that answers; [Locate] looks it up in the corpus.
//
// # What counts as found
//
// A passage is relevant to a gold line when it covers at least half of the
// line's bytes, or when at least half of its own bytes lie in the line: lines
// may be a word or a page long, and passages may hold several lines or a piece
// of one. A citation is a person's to check, so it has only to touch the line.
// Where the questions file gives the gold words too, a passage must hold them,
// and a quote must hold them or lie inside them.
//
// Words are compared in their search form ([analysis.Fold]) with white space made
// one space: vowel marks and hamza seats are not what is measured here.
//
// # Scope
//
// The package is about single questions. Package eval computes figures over many.
package gold

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
)

// A Question is one line of a questions file.
type Question struct {
	ID      string   `json:"id"`
	Text    string   `json:"question"`
	First   string   `json:"first,omitempty"` // asked before it in the same conversation
	Full    string   `json:"full,omitempty"`  // its complete form after First, written by a person, to compare with
	Kind    string   `json:"kind,omitempty"`  // a group for the tables, free to choose
	Lang    string   `json:"lang,omitempty"`  // likewise: "ar", "en", "fr"
	Gold    []Place  `json:"gold"`            // places that answer it; none if the articles do not answer
	Answers []string `json:"answers"`         // wordings of the answer, any of which will do
	Near    []Place  `json:"near,omitempty"`  // lines that look like the answer and are not: for training

	file string // file that it was read from
	line int
}

// A Place is a line of an article that answers a question.
type Place struct {
	File string `json:"file"`           // slash-separated, relative to the corpus root
	Line int    `json:"line"`           // from 1
	Text string `json:"text,omitempty"` // part of the line that must be shown; empty means the line
}

// Answerable reports whether the articles answer q.
func (q Question) Answerable() bool { return len(q.Gold) > 0 }

// Origin returns where q was written, for messages.
func (q Question) Origin() string { return fmt.Sprintf("%s:%d", q.file, q.line) }

// String formats g as a citation: "nile.md:3".
func (g Place) String() string { return fmt.Sprintf("%s:%d", g.File, g.Line) }

// A LineError reports a fault in a line of a questions file.
type LineError struct {
	File string
	Line int
	Err  error
}

func (e *LineError) Error() string { return fmt.Sprintf("%s:%d: %v", e.File, e.Line, e.Err) }
func (e *LineError) Unwrap() error { return e.Err }

// Hint shows the form of a line.
func (e *LineError) Hint() string {
	return `a line is {"id":"1","question":"…","gold":[{"file":"nile.md","line":3}],"answers":["…"]}; "gold":[] where the articles do not answer`
}

// maxErrors limits how many wrong lines are reported. In a file of another format all are
// wrong.
const maxErrors = 20

// ErrNoQuestions says that a questions file is empty.
var ErrNoQuestions = errors.New("no questions in it")

// Load reads a questions file: JSON Lines, blank lines allowed. name is for messages. Wrong
// lines are returned as joined [LineError]s, up to a limit, and no questions then: figures
// over half a file would mislead.
func Load(r io.Reader, name string) ([]Question, error) {
	l := loader{file: name, seen: map[string]int{}}
	in := bufio.NewReader(r)
	for n := 1; len(l.errs) < maxErrors; n++ {
		line, err := in.ReadBytes('\n')
		if err != nil && err != io.EOF {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		l.add(n, line)
		if err == io.EOF {
			break
		}
	}
	if len(l.errs) == 0 && len(l.questions) == 0 {
		return nil, fmt.Errorf("%s: %w", name, ErrNoQuestions)
	}
	if len(l.errs) > 0 {
		return nil, errors.Join(l.errs...)
	}
	return l.questions, nil
}

// A loader collects questions and the errors of wrong lines.
type loader struct {
	file      string
	questions []Question
	seen      map[string]int // id to line
	errs      []error
}

func (l *loader) add(n int, line []byte) {
	if n == 1 {
		line = bytes.TrimPrefix(line, []byte("\ufeff"))
	}
	line = bytes.TrimSpace(line)
	if len(line) == 0 {
		return
	}
	q, err := parse(line)
	if err == nil {
		err = q.check()
	}
	if first, again := l.seen[q.ID]; err == nil && again {
		err = fmt.Errorf("id %q: already in line %d", q.ID, first)
	}
	if err != nil {
		l.errs = append(l.errs, &LineError{File: l.file, Line: n, Err: err})
		return
	}
	q.file, q.line = l.file, n
	l.seen[q.ID] = n
	l.questions = append(l.questions, q)
}

// parse refuses unknown keys: with a misspelt "gold", its question would silently count as
// unanswerable.
func parse(line []byte) (Question, error) {
	var q Question
	d := json.NewDecoder(bytes.NewReader(line))
	d.DisallowUnknownFields()
	err := d.Decode(&q)
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return q, fmt.Errorf("byte %d: not JSON: %w", syntax.Offset, err)
	case errors.As(err, &kind):
		return q, fmt.Errorf("%s: a JSON %s where a %s belongs", kind.Field, kind.Value, kind.Type)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return q, errors.New("not JSON: it ends in the middle")
	case err != nil:
		return q, errors.New(strings.TrimPrefix(err.Error(), "json: "))
	}
	if _, err := d.Token(); err != io.EOF {
		return q, errors.New("more than one JSON value in the line")
	}
	return q, nil
}

// check finds values that are valid JSON and make no sense.
func (q Question) check() error {
	switch {
	case strings.TrimSpace(q.ID) == "":
		return errors.New("id: missing")
	case strings.TrimSpace(q.Text) == "":
		return errors.New("question: missing")
	case q.First != "" && strings.TrimSpace(q.First) == "":
		return errors.New("first: blank")
	case q.Full != "" && q.First == "":
		return errors.New("full: given, but no first question")
	case !q.Answerable() && len(q.Answers) > 0:
		return errors.New("answers: given, but no gold line says so")
	}
	for i, text := range q.Answers {
		if strings.TrimSpace(text) == "" {
			return fmt.Errorf("answers[%d]: empty", i)
		}
	}
	seen := map[Place]bool{}
	for i, g := range q.Gold {
		switch {
		case !fs.ValidPath(g.File) || g.File == ".":
			return fmt.Errorf("gold[%d].file: %q is not a path relative to the corpus", i, g.File)
		case g.Line < 1:
			return fmt.Errorf("gold[%d].line: %d; lines count from 1", i, g.Line)
		case seen[g]:
			return fmt.Errorf("gold[%d]: %s is there twice", i, g)
		}
		seen[g] = true
	}
	return nil
}
