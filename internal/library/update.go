package library

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"isnad/internal/courtesy"
	"isnad/internal/index"
)

// Update brings the index up to date with the articles. Questions find the new
// index as the library's freshness demands. In a library that serves people (Live) it leaves the
// processors to questions. The watch is told of it unless opts has a
// Progress of its own.
func (l *Library) Update(ctx context.Context, opts index.UpdateOptions) (index.Report, error) {
	if opts.Progress == nil {
		opts = l.opts.Watch.over(opts)
		if done := l.opts.Watch.Done; done != nil {
			defer done()
		}
	}
	if l.opts.Fresh == Live {
		ctx = courtesy.Background(ctx, &l.gate)
	}
	opts.MaxFile = l.cfg.Corpus.MaxFile()
	report, err := l.store.Update(ctx, l.root, opts)
	if errors.Is(err, index.ErrEmptyCorpus) {
		err = fmt.Errorf("corpus folder %q: %w", l.cfg.Corpus.Dir, err)
	}
	slog.Debug("index updated", "generation", report.Generation, "embedded", report.Embedded,
		"reused", report.Reused, "took", report.Took)
	if report.Unpublished != nil && ctx.Err() == nil {
		slog.Warn("the index on this machine is up to date, Weaviate is not", "cause", report.Unpublished)
	}
	if err == nil {
		tell(l.opts.Watch.Updated, report)
	}
	return report, err
}

// over adds the watch's functions to the options of an update.
func (w Watch) over(opts index.UpdateOptions) index.UpdateOptions {
	opts.Progress = w.Progress
	opts.Announce = func(r index.Report) {
		if r.Reason != "" && !opts.Rebuild {
			tell(w.Rebuild, r.Reason)
		}
	}
	return opts
}

// Counts returns the size of the index.
func (l *Library) Counts(ctx context.Context) index.Counts {
	if l.opts.Fresh == Live {
		l.refresh(ctx)
	}
	if x := l.live.Load(); x != nil {
		return x.Counts()
	}
	return index.Counts{}
}

// Articles implements [Service].
func (l *Library) Articles(ctx context.Context) []index.Article {
	if l.opts.Fresh == Live {
		l.refresh(ctx)
	}
	if x := l.live.Load(); x != nil {
		return x.Articles()
	}
	return nil
}

// Standing implements [Service].
func (l *Library) Standing(_ context.Context, path string) index.Standing {
	if x := l.live.Load(); x != nil {
		return x.Standing(l.root, path)
	}
	return index.AsIndexed
}

// Check verifies the index against itself and the articles.
func (l *Library) Check(ctx context.Context) ([]index.Problem, error) {
	return l.store.Check(ctx, l.root, l.cfg.Corpus.MaxFile())
}
