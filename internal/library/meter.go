package library

import (
	"context"
	"time"

	"isnad/internal/answer"
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

// asked reports a question to the meter.
func (l *Library) asked(call answer.Call, a answer.Answer, err error, began time.Time) {
	if l.opts.Meter != nil {
		l.opts.Meter.Asked(call, a, err, time.Since(began))
	}
}

// clock starts to time a stage; stop reports it to the meter.
func clock(m Meter, s Stage) (stop func()) {
	began := time.Now()
	return func() { m.Stage(s, time.Since(began)) }
}

type meteredSearcher struct {
	answer.Searcher
	meter Meter
}

func (s meteredSearcher) Search(ctx context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error) {
	defer clock(s.meter, Searching)()
	return s.Searcher.Search(ctx, question, opts)
}

type meteredReader struct {
	answer.Reader
	meter Meter
}

func (r meteredReader) Read(ctx context.Context, question string, passages []reader.Passage) ([]reader.Reading, error) {
	defer clock(r.meter, Reading)()
	return r.Reader.Read(ctx, question, passages)
}

type meteredModel struct {
	answer.Model
	meter Meter
}

func (w meteredModel) Write(ctx context.Context, messages []prompt.Message, each func(string)) (answer.Reply, error) {
	defer clock(w.meter, Writing)()
	return w.Model.Write(ctx, messages, each)
}

// metered returns search and opts wrapped so that the meter times them.
func metered(m Meter, search answer.Searcher, opts answer.Options) (answer.Searcher, answer.Options) {
	if m == nil {
		return search, opts
	}
	if opts.Reader != nil {
		opts.Reader = meteredReader{opts.Reader, m}
	}
	if opts.Model != nil {
		model := *opts.Model
		model.Model = meteredModel{model.Model, m}
		opts.Model = &model
	}
	return meteredSearcher{search, m}, opts
}
