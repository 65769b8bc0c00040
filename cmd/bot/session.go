package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"

	"golang.org/x/term"

	"isnad/cmd/bot/backup"
	"isnad/cmd/bot/gaps"
	"isnad/cmd/bot/links"
	"isnad/cmd/bot/output"
	"isnad/cmd/bot/progress"
	"isnad/internal/chat"
	"isnad/internal/config"
	"isnad/internal/index"
	"isnad/internal/library"
	"isnad/internal/metrics"
)

// A session is an open library with the settings that it was opened with.
type session struct {
	*library.Library
	p     *program
	cfg   config.Config
	meter *progress.Meter // nil with --quiet

	metrics *metrics.Metrics // for subcommands that serve people; nil for others
	gaps    *gaps.Meter      // likewise

	onProgress func(index.Progress) // called with the progress of an update, in addition to the meter; may be nil
	onUpdate   func(index.Report)   // called after an update without an error; may be nil
}

// open reads the settings and opens the library that they describe.
func (p *program) open(ctx context.Context, fresh library.Freshness) (*session, error) {
	cfg, err := p.load()
	if err != nil {
		return nil, err
	}
	return p.openWith(ctx, cfg, library.Options{Fresh: fresh})
}

// openWith opens the library that cfg describes, and watches its updates.
func (p *program) openWith(ctx context.Context, cfg config.Config, opts library.Options) (*session, error) {
	s := &session{p: p, cfg: cfg, meter: p.meter()}
	opts.Watch = s.watch()
	err := backup.Unfinished(cfg.DataDir)
	if err != nil {
		return nil, err
	}
	if opts.Link, err = links.Linker(cfg); err != nil {
		return nil, err
	}
	s.Library, err = library.Open(ctx, cfg, opts)
	return s, err
}

// ready opens the library and brings its index up to date.
func (p *program) ready(ctx context.Context, fresh library.Freshness) (*session, error) {
	s, err := p.open(ctx, fresh)
	if err != nil {
		return nil, err
	}
	return s, s.loadIndex(ctx)
}

// loadIndex brings the index up to date, and names the files that were refused:
// they may be the reason why it is empty.
func (s *session) loadIndex(ctx context.Context) error {
	report, err := s.Load(ctx)
	if err == nil || errors.Is(err, index.ErrEmptyCorpus) {
		s.p.noteRefused(report)
	}
	return err
}

// noteRefused names the files that an update refused.
func (p *program) noteRefused(r index.Report) {
	for _, note := range output.RefusedNotes(r.Refused) {
		p.note("%s", note)
	}
}

// meter returns a meter for long jobs; nil with --quiet.
func (p *program) meter() *progress.Meter {
	if p.common.quiet {
		return nil
	}
	return progress.NewMeter(p.err, isTerminal(p.err) && !p.dumb())
}

// progress returns a function that shows the progress of an update and passes it on.
func (s *session) progress(show func(index.Progress)) func(index.Progress) {
	return func(now index.Progress) {
		if show != nil {
			show(now)
		}
		if s.onProgress != nil {
			s.onProgress(now)
		}
	}
}

// watch shows updates on standard error.
func (s *session) watch() library.Watch {
	return library.Watch{
		Progress: s.progress(s.meter.Update()),
		Done:     s.meter.Close,
		Updated: func(r index.Report) {
			if s.onUpdate != nil {
				s.onUpdate(r)
			}
		},
		Rebuild: func(reason string) { s.p.note("making the index anew: %s", reason) },
		Former: func(cause error) {
			s.p.note("%v; answering from the index before", cause)
			_, locked := errors.AsType[*index.LockedError](cause)
			if hint := hintOf(cause); hint != "" && !locked {
				s.p.note("hint: %s", hint)
			}
		},
		Waiting: func(cause error) { s.p.note("%v; waiting for it", cause) },
	}
}

// printer shows answers and passages with what the terminal can do, and as plain text
// elsewhere.
func (s *session) printer() chat.Printer {
	f, ok := s.p.out.(*os.File)
	if !ok || !isTerminal(f) {
		return chat.Printer{}
	}
	dumb := s.p.dumb()
	printer := chat.Printer{Terminal: true, Color: !dumb && s.p.variable("NO_COLOR") == "", Links: !dumb}
	if width, height, err := term.GetSize(int(f.Fd())); err == nil {
		printer.Width = width
		if !dumb {
			printer.Height = height
		}
	}
	if root, err := filepath.Abs(s.cfg.Corpus.Dir); err == nil {
		printer.Root = filepath.ToSlash(root)
	}
	return printer
}
