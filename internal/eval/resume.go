package eval

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"time"

	"isnad/internal/eval/gold"
	"isnad/internal/eval/journal"
)

// A journalLine is a result with what only the run itself needs.
type journalLine struct {
	resultLine
	Searched time.Duration `json:"search_ns,omitempty"`
	Answered time.Duration `json:"answer_ns,omitempty"`
}

// measure returns the kept result of the trial, or measures it and keeps the result.
func (t trial) measure(ctx context.Context, j *journal.Journal) (Result, error) {
	if kept := j.Kept(t.key()); kept != nil {
		return t.restore(kept)
	}
	r, err := measure(ctx, t.Question, t.system)
	if err != nil {
		return r, err
	}
	r.Without = t.without
	line := journalLine{resultLine: r.line()}
	if r.Search != nil {
		line.Searched = r.Search.Took
	}
	if r.Answer != nil {
		line.Answered = r.Answer.Took
	}
	return r, j.Keep(t.key(), line)
}

// key tells trials apart. A question of which anything was changed has another key.
func (t trial) key() string {
	q := t.Question
	all := fmt.Appendf(nil, "%q %q %q %q %q %q %q", q.First, q.Text, q.Kind, q.Lang, fmt.Sprint(q.Gold), q.Answers, t.without)
	return fmt.Sprintf("%s %x", q.ID, sha256.Sum256(all))
}

// restore returns a kept result.
func (t trial) restore(kept []byte) (r Result, err error) {
	var line journalLine
	if err := json.Unmarshal(kept, &line); err != nil {
		return r, err
	}
	if r, err = line.result(); err != nil {
		return r, err
	}
	r.Question, r.unknown = t.Question, unknown(t.Question, gold.Locate(t.Gold, t.system.Line))
	if r.Search != nil {
		r.Search.Took = line.Searched
	}
	if r.Answer != nil {
		r.Answer.Resolved, r.Answer.Took = line.Resolved, line.Answered
	}
	return r, nil
}
