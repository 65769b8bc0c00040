package eval

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"isnad/internal/answer"

	"isnad/internal/eval/gold"
)

// A Saved is an earlier report, read from JSON: a line for each question asked, and the
// figures behind them.
type Saved struct {
	File     string // file that it was read from
	DropGold Drop
	Results  []Result // with the fields that figures need
}

// A SavedError says why a report can't be compared with a file.
type SavedError struct {
	File string
	Line int // 0 if the error is not about one
	Err  error
	Fix  string // what to do; empty where the file is no saved report
}

func (e *SavedError) Error() string {
	if e.Line == 0 {
		return fmt.Sprintf("%s: %v", e.File, e.Err)
	}
	return fmt.Sprintf("%s:%d: %v", e.File, e.Line, e.Err)
}

func (e *SavedError) Unwrap() error { return e.Err }

// Hint tells the user what to do next.
func (e *SavedError) Hint() string {
	return cmp.Or(e.Fix, "save a report as JSON lines, with what each question got")
}

// These errors say why a file can't be used for a comparison.
var (
	errNotSaved   = errors.New("neither the result of a question nor the figures of an evaluation")
	errNoResults  = errors.New("figures without the results of the questions")
	errUnfinished = errors.New("it ends before the figures: the run that wrote it did not finish")
	errMore       = errors.New("more lines behind the figures: several reports in one file")
	errNoRanks    = errors.New("ranks: not one for each gold line; it was written by another version")
	errConfidence = errors.New("confidence: not a number from 0 to 1")
	errTwice      = errors.New("this question was there before")
	errHalf       = errors.New("of the two reports one asks half of the corpus only")
	errForeign    = errors.New("it has none of these questions")
)

// LoadSaved reads a saved report. name is for messages.
func LoadSaved(r io.Reader, name string) (Saved, error) {
	l := savedLoader{Saved: Saved{File: name}, seen: map[resultKey]bool{}}
	in := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, end := in.ReadBytes('\n')
		if end != nil && end != io.EOF {
			return Saved{}, fmt.Errorf("%s:%d: %w", name, n, end)
		}
		if err := l.add(bytes.TrimSpace(line)); err != nil {
			return Saved{}, &SavedError{File: name, Line: n, Err: err}
		}
		if end == io.EOF {
			break
		}
	}
	switch {
	case l.ended && len(l.Results) == 0:
		return Saved{}, &SavedError{File: name, Err: errNoResults}
	case !l.ended:
		return Saved{}, &SavedError{File: name, Err: errUnfinished}
	}
	return l.Saved, nil
}

type savedLoader struct {
	Saved
	seen  map[resultKey]bool
	ended bool // the figures were read
}

// A savedLine is a line of either sort: the result of a question, or figures.
type savedLine struct {
	resultLine
	All      json.RawMessage `json:"all"`
	DropGold Drop            `json:"drop_gold"`
}

func (l *savedLoader) add(line []byte) error {
	if len(line) == 0 {
		return nil
	}
	if !json.Valid(line) {
		return errors.New("not JSON")
	}
	var s savedLine
	if err := json.Unmarshal(line, &s); err != nil {
		return errNotSaved
	}
	switch {
	case l.ended:
		return errMore
	case s.All != nil:
		if _, known := ParseDrop(string(s.DropGold)); !known {
			return fmt.Errorf("drop_gold: unknown value %q", s.DropGold)
		}
		l.ended, l.DropGold = true, s.DropGold
		return nil
	case s.ID == "" || s.Verdict != Hit && s.Verdict != Miss:
		return errNotSaved
	}
	r, err := s.result()
	if err != nil {
		return err
	}
	if l.seen[r.key()] {
		return errTwice
	}
	l.seen[r.key()] = true
	l.Results = append(l.Results, r)
	return nil
}

// result restores the Result that the line was written for, without its times.
func (l resultLine) result() (Result, error) {
	r := Result{Question: gold.Question{ID: l.ID, First: l.First, Text: l.Question, Kind: l.Kind, Lang: l.Lang, Answers: l.Answers}, Without: l.Without}
	for _, place := range l.Gold {
		g, ok := parseGold(place)
		if !ok {
			return r, fmt.Errorf("gold: %q is not file:line", place)
		}
		r.Question.Gold = append(r.Question.Gold, g)
	}
	if l.Rank != nil {
		if len(l.Ranks) != len(l.Gold) || len(l.Gold) == 0 {
			return r, errNoRanks
		}
		for _, rank := range l.Ranks {
			if rank < 0 || rank > Depth {
				return r, fmt.Errorf("ranks: %d is not from 0 to %d", rank, Depth)
			}
		}
		r.Search = &SearchResult{Ranks: l.Ranks}
		if l.SearchFirst != nil {
			first := l.SearchFirst.citation()
			r.Search.First = &first
		}
	}
	if l.Outcome == "" {
		return r, nil
	}
	if l.Confidence == nil || *l.Confidence < 0 || *l.Confidence > 1 {
		return r, errConfidence
	}
	r.Answer = &AnswerResult{Outcome: l.Outcome, Confidence: *l.Confidence}
	switch l.Outcome {
	case answer.Answered, answer.Related, answer.Nothing, answer.Talk:
	default:
		return r, fmt.Errorf("outcome: unknown value %q", l.Outcome)
	}
	var err error
	if r.Answer.Model, err = l.Model.run(); err != nil {
		return r, err
	}
	for _, c := range l.Citations {
		r.Answer.Citations = append(r.Answer.Citations, c.citation())
	}
	return r, nil
}

// parseGold parses the output of Gold.String.
func parseGold(s string) (gold.Place, bool) {
	at := strings.LastIndexByte(s, ':')
	if at < 0 {
		return gold.Place{}, false
	}
	line, err := strconv.Atoi(s[at+1:])
	return gold.Place{File: s[:at], Line: line}, err == nil
}

// A resultKey tells the results of a report apart: with a Drop, a question may have been
// asked with its articles and without.
type resultKey struct {
	id      string
	without bool
}

func (r Result) key() resultKey { return resultKey{r.Question.ID, len(r.Without) > 0} }

// Check reports, before anything is asked, whether a comparison makes sense.
func (s Saved) Check(questions []gold.Question, drop Drop) error {
	if (s.DropGold == DropHalf) != (drop == DropHalf) {
		return &SavedError{File: s.File, Err: errHalf, Fix: "ask half of the articles for both or for neither"}
	}
	known := map[string]bool{}
	for _, q := range questions {
		known[q.ID] = true
	}
	if !slices.ContainsFunc(s.Results, func(r Result) bool { return known[r.Question.ID] }) {
		return &SavedError{File: s.File, Err: errForeign, Fix: "compare reports over the same questions file: questions are known by their id"}
	}
	return nil
}
