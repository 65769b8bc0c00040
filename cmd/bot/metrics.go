package main

import (
	"context"
	"errors"
	"strconv"

	"isnad/internal/config"
	"isnad/internal/library"
	"isnad/internal/metrics"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
)

// openServing opens the library for subcommands that serve people: it follows the newest
// index, and its work is counted.
func (p *program) openServing(ctx context.Context, cfg config.Config) (*session, error) {
	m := metrics.New(programVersion())
	s, err := p.openWith(ctx, cfg, library.Options{Fresh: library.Live, Meter: m})
	if err != nil {
		return nil, err
	}
	s.metrics = m
	m.Gauge("index_articles", "Articles in the index.", func() float64 { return float64(s.Counts(ctx).Articles) })
	m.Gauge("index_passages", "Passages in the index.", func() float64 { return float64(s.Counts(ctx).Passages) })
	m.Gauge("index_sentences", "Sentences in the index.", func() float64 { return float64(s.Counts(ctx).Sentences) })
	m.Gauge("index_made_seconds", "When the index was made, in seconds of Unix; 0 while there is none.", func() float64 {
		if made := s.Made(); !made.IsZero() {
			return float64(made.Unix())
		}
		return 0
	})
	return s, nil
}

// A counted wraps the Bot API and counts its calls.
type counted struct {
	delivery.API
	metrics *metrics.Metrics
}

func (c counted) Call(ctx context.Context, method string, in, out any) error {
	err := c.API.Call(ctx, method, in, out)
	code := "ok"
	if fault, ok := errors.AsType[*botapi.Error](err); ok {
		code = strconv.Itoa(fault.Code)
	} else if err != nil {
		code = "0"
	}
	if ctx.Err() == nil { // a call that the program itself cancelled is no failure
		c.metrics.Telegram(method, code)
	}
	return err
}
