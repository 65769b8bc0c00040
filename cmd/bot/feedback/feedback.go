// Package feedback reads the votes of people on answers, as package telegram writes them, and
// makes questions with known answers from them.
package feedback

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"strconv"
	"strings"
	"time"

	"isnad/internal/analysis"
	"isnad/internal/eval/gold"
)

// Judged is an answer with the votes on it, as JSON: a stable interface.
type Judged struct {
	Time     time.Time `json:"time"` // of the last vote
	Question string    `json:"question"`
	Answer   string    `json:"answer"`
	Language string    `json:"language"`
	Outcome  string    `json:"outcome"`
	Sources  []string  `json:"sources"`
	Useful   int       `json:"useful"`
	Useless  int       `json:"useless"`
}

// Lines shows a as text.
func (a Judged) Lines() string {
	return fmt.Sprintf("%s  +%d -%d  %s\n    %s\n", a.Time.Format(time.DateOnly), a.Useful, a.Useless,
		analysis.OneLine(a.Question), analysis.OneLine(strings.Join(a.Sources, ", ")))
}

// Gold makes question number n of an evaluation from a. It returns false if somebody found
// the answer useless or nobody found it useful, or it has no source.
func (a Judged) Gold(n int) (gold.Question, bool) {
	places := goldPlaces(a.Sources)
	if a.Useful == 0 || a.Useless > 0 || len(places) == 0 {
		return gold.Question{}, false
	}
	return gold.Question{ID: "feedback-" + strconv.Itoa(n), Text: a.Question, Lang: a.Language, Gold: places, Answers: []string{}}, true
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

// Read reads the votes and sums them up for each answer, in the order of the first vote. A
// line may be in the file twice; a line that a crash cut off is skipped.
func Read(name string) (all []Judged, err error) {
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
			all = append(all, Judged{})
		}
		all[i].add(v)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return all, nil
}

// add counts a vote. The answer may have been changed since the vote before.
func (a *Judged) add(v vote) {
	a.Time, a.Question, a.Answer, a.Language, a.Outcome, a.Sources = v.Time, v.Question, v.Said, v.Language, v.Outcome, v.Sources
	if v.Useful {
		a.Useful++
	} else {
		a.Useless++
	}
}

// sourceLine matches a source: "nile.md:3", "nile.md:3-5", "a.pdf p. 4, line 12".
var sourceLine = regexp.MustCompile(`^(.+?)(?::| p\. \d+, lines? )(\d+)(?:-\d+)?$`)

// goldPlaces returns the first lines of sources.
func goldPlaces(sources []string) (all []gold.Place) {
	for _, s := range sources {
		if m := sourceLine.FindStringSubmatch(s); m != nil {
			line, _ := strconv.Atoi(m[2])
			all = append(all, gold.Place{File: m[1], Line: line})
		}
	}
	return all
}
