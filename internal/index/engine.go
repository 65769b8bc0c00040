package index

import (
	"context"

	"isnad/internal/analysis"
	"isnad/internal/index/folder"
	"isnad/internal/index/manifest"
)

// An Engine finds passages outside of this program. What it holds is a copy: the
// generation on this machine has everything, answers where the engine does not, and
// gives the texts. Its methods are safe for concurrent use.
type Engine interface {
	// Prepare makes the passages of a generation that is about to be live findable,
	// beside those of the one before. With rebuild it takes over nothing.
	Prepare(ctx context.Context, x *Index, rebuild bool, progress func(done, total int)) error
	// Finish removes what only generations before the live one had.
	Finish(ctx context.Context, x *Index) error
	// Holds reports whether the passages of a generation are findable and those
	// of others are gone.
	Holds(x *Index) bool
	// Over is the engine as the search of a generation asks it, whose own Vectors are
	// those on this machine.
	Over(x *Index) (Vectors, Ranker)
	// Check says what is wrong with the copy of a generation.
	Check(ctx context.Context, x *Index) []Problem
}

// A Ranker proposes passages by their words.
type Ranker interface {
	// Best are the places of the n passages, or some more, that BM25 ranks first for
	// distinct terms, in any order. It is not ok where they can't be had.
	Best(ctx context.Context, terms []analysis.Term, n int) (places []int, ok bool)
}

// Use lets an engine search the generations that are opened from now on.
func (s *Store) Use(e Engine) { s.engine = e }

// Ranker proposes passages by their words; nil where the postings of [Words] are to be
// counted.
func (x *Index) Ranker() Ranker { return x.ranker }

// attach has the engine search x.
func (x *Index) attach(e Engine) {
	if e != nil {
		x.vectors, x.ranker = e.Over(x)
	}
}

// prepare has the engine take in the generation of a manifest, before it is live. An
// engine that fails keeps nobody from finding the generation here: the report says so.
func (u *update) prepare(ctx context.Context, m manifest.Manifest) {
	engine := u.store.engine
	if engine == nil {
		return
	}
	x, err := load(ctx, u.store.dir, m, u.store.embedder, u.old)
	if err == nil {
		err = engine.Prepare(ctx, x, u.opts.Rebuild, func(done, total int) { u.progress(Publishing, done, total) })
	}
	u.report.Unpublished = err
}

// publish brings the engine up to date with the live generation, under the lock.
func (s *Store) publish(ctx context.Context, x *Index, opts UpdateOptions) error {
	progress := func(done, total int) {
		if opts.Progress != nil {
			opts.Progress(Progress{Publishing, done, total})
		}
	}
	if err := s.engine.Prepare(ctx, x, opts.Rebuild, progress); err != nil {
		return err
	}
	return s.engine.Finish(ctx, x)
}

// finish has the engine drop what the live generation no longer has.
func (s *Store) finish(ctx context.Context, report *Report) {
	if s.engine == nil || report.Unpublished != nil {
		return
	}
	x, err := s.Open(ctx)
	if err == nil {
		err = s.engine.Finish(ctx, x)
	}
	report.Unpublished = err
}

// catchUp publishes a live generation that the engine does not hold. While another
// process writes, that one does so.
func (s *Store) catchUp(ctx context.Context, x *Index, opts UpdateOptions) error {
	if s.engine == nil || s.engine.Holds(x) {
		return nil
	}
	release, err := folder.Lock(ctx, s.dir, opts.Wait)
	if err != nil {
		return nil
	}
	defer release()
	return s.publish(ctx, x, opts)
}
