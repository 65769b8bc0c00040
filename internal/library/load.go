package library

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"isnad/internal/index"
)

// Load brings the index up to date and loads it. If the update fails and there is an older
// index, that one is loaded: articles that can't be indexed now must not keep the others from
// being answered. The report is empty then.
func (l *Library) Load(ctx context.Context) (index.Report, error) {
	report, err := l.Update(ctx, index.UpdateOptions{})
	if err != nil {
		x, err := l.fallback(ctx, err)
		if err != nil {
			return report, err
		}
		l.live.Store(x)
		return index.Report{}, nil
	}
	return report, l.reopen(ctx)
}

// fallback returns the index to use after an update failed: the live one, or one that another
// embedding model made. With neither, it waits for the process that is making the first
// index.
func (l *Library) fallback(ctx context.Context, failure error) (*index.Index, error) {
	if ctx.Err() != nil || errors.Is(failure, index.ErrEmptyCorpus) {
		return nil, failure
	}
	x, err := l.store.Open(ctx)
	if err != nil {
		x, err = l.store.OpenFormer(ctx, l.embedderLike)
	}
	_, locked := errors.AsType[*index.LockedError](failure)
	switch {
	case err == nil:
		tell(l.opts.Watch.Former, failure)
		return x, nil
	case !locked:
		return nil, failure
	}
	tell(l.opts.Watch.Waiting, failure)
	if _, err := l.Update(ctx, index.UpdateOptions{Wait: true}); err != nil {
		return nil, err
	}
	return l.store.Open(ctx)
}

// tell calls a function of a Watch, unless it is nil.
func tell[T any](f func(T), what T) {
	if f != nil {
		f(what)
	}
}

// LoadFormer loads the index that another embedding model made, if there is no other and that
// model is still available. It is used until an [Library.Update] has made the index anew,
// which may take hours with an endpoint.
func (l *Library) LoadFormer(ctx context.Context) bool {
	if _, err := l.store.Open(ctx); err == nil {
		return false
	}
	x, err := l.store.OpenFormer(ctx, l.embedderLike)
	if err == nil {
		l.live.Store(x)
	}
	return err == nil
}

// Ready returns [ErrNotLoaded] until questions can be answered.
func (l *Library) Ready() error {
	if l.live.Load() == nil {
		return ErrNotLoaded
	}
	return nil
}

// Made returns when the loaded index was made; zero until [Library.Ready].
func (l *Library) Made() time.Time {
	if x := l.live.Load(); x != nil {
		return x.Made()
	}
	return time.Time{}
}

// reopen loads the newest index, whichever process made it.
func (l *Library) reopen(ctx context.Context) error {
	x, err := l.store.Open(ctx)
	if err == nil {
		l.live.Store(x)
	}
	return err
}

// refresh loads or updates the index as the library's freshness demands. If that fails, the
// index stays as it is.
func (l *Library) refresh(ctx context.Context) {
	var err error
	switch l.opts.Fresh {
	case Current:
		_, err = l.Update(ctx, index.UpdateOptions{})
		if err == nil {
			err = l.reopen(ctx)
		}
	case Live:
		err = l.reopen(ctx)
	}
	if err != nil {
		slog.Debug("answering from the index before", "reason", err)
	}
}
