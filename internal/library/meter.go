package library

import (
	"context"
	"log/slog"
	"time"

	"isnad/internal/answer"
	"isnad/internal/answer/evidence"
	"isnad/internal/answer/prompt"
	"isnad/internal/reader"
	"isnad/internal/retrieval"
)

// A Meter measures questions. It must be safe for concurrent use.
type Meter interface {
	// Asked is called for each question when it is answered or has failed.
	Asked(call answer.Call, a answer.Answer, err error, took time.Duration)
	// Stage is called for each finished stage of an answer.
	Stage(s Stage, took time.Duration)
}

// A Stage is a part of an answer.
type Stage string

// These are the stages of an answer. A question may be searched for more than once.
const (
	Searching Stage = "search"
	Reading   Stage = "read"
	Writing   Stage = "write"
)

// asked reports a question to the meter, and to the log of those who serve people.
func (l *Library) asked(ctx context.Context, call answer.Call, a answer.Answer, err error, began time.Time) {
	if l.opts.Meter == nil {
		return
	}
	took := time.Since(began)
	l.opts.Meter.Asked(call, a, err, took)
	if err == nil {
		slog.InfoContext(ctx, "answered", "user", call.User, "outcome", a.Outcome, "confidence", a.Confidence, "took", took)
	}
}

// clock starts to time a stage; stop reports it to the meter.
func clock(m Meter, s Stage) (stop func()) {
	began := time.Now()
	return func() { m.Stage(s, time.Since(began)) }
}

type meteredSearcher struct {
	evidence.Searcher
	meter Meter
}

func (s meteredSearcher) Search(ctx context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error) {
	defer clock(s.meter, Searching)()
	return s.Searcher.Search(ctx, question, opts)
}

type meteredReader struct {
	evidence.Reader
	meter Meter
}

func (r meteredReader) Read(ctx context.Context, question string, passages []reader.Passage) ([]reader.Reading, error) {
	defer clock(r.meter, Reading)()
	return r.Reader.Read(ctx, question, passages)
}

// metered returns search and opts wrapped so that the meter times them.
func metered(m Meter, search evidence.Searcher, opts answer.Options) (evidence.Searcher, answer.Options) {
	if m == nil {
		return search, opts
	}
	if opts.Reader != nil {
		opts.Reader = meteredReader{opts.Reader, m}
	}
	if opts.Model != nil {
		model := *opts.Model
		model.Model = prompt.Around(model.Model, func() func() { return clock(m, Writing) })
		opts.Model = &model
	}
	return meteredSearcher{search, m}, opts
}
