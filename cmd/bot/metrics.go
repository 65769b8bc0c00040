package main

import (
	"context"

	"isnad/cmd/bot/gaps"
	"isnad/internal/config"
	"isnad/internal/library"
	"isnad/internal/metrics"
)

// openServing opens the library for subcommands that serve people: it follows the newest
// index, and its work is counted.
func (p *program) openServing(ctx context.Context, cfg config.Config) (*session, error) {
	m := metrics.New(programVersion())
	meter := &gaps.Meter{Meter: m}
	s, err := p.openWith(ctx, cfg, library.Options{Fresh: library.Live, Meter: meter})
	if err != nil {
		return nil, err
	}
	s.metrics, s.gaps = m, meter
	m.Index(s)
	return s, nil
}
