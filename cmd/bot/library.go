package main

import (
	"context"
	"errors"

	"isnad/internal/config"
	"isnad/internal/index"
	"isnad/internal/library"
)

// A session is a library with the settings it was opened with.
type session struct {
	*library.Library
	cfg   config.Config
	meter *meter
}

// open reads the settings and opens the library that they describe.
func (p *program) open(ctx context.Context, fresh library.Freshness) (*session, error) {
	cfg, err := p.load()
	if err != nil {
		return nil, err
	}
	return p.openWith(ctx, cfg, library.Options{Fresh: fresh})
}

// openWith opens the library that cfg describes, and shows what it does.
func (p *program) openWith(ctx context.Context, cfg config.Config, opts library.Options) (*session, error) {
	s := &session{cfg: cfg, meter: newMeter(p)}
	opts.Watch = p.watch(s.meter)
	var err error
	s.Library, err = library.Open(ctx, cfg, opts)
	return s, err
}

// watch shows on standard error what a library does beside answering.
func (p *program) watch(m *meter) library.Watch {
	return library.Watch{
		Progress: m.progress(),
		Done:     m.close,
		Rebuild:  func(reason string) { p.note("making the index anew: %s", reason) },
		Former: func(cause error) {
			p.note("%v; answering from the index before", cause)
			_, locked := errors.AsType[*index.LockedError](cause)
			if hint := hintOf(cause); hint != "" && !locked {
				p.note("hint: %s", hint)
			}
		},
		Waiting: func(cause error) { p.note("%v; waiting for it", cause) },
	}
}

// ready opens the library and brings its index up to date.
func (p *program) ready(ctx context.Context, fresh library.Freshness) (*session, error) {
	s, err := p.open(ctx, fresh)
	if err != nil {
		return nil, err
	}
	return s, p.loadIndex(ctx, s)
}

// loadIndex brings the index up to date, and names the files that were refused:
// they may be the reason why it is empty.
func (p *program) loadIndex(ctx context.Context, s *session) error {
	report, err := s.Load(ctx)
	if err == nil || errors.Is(err, index.ErrEmptyCorpus) {
		p.noteRefused(report)
	}
	return err
}
