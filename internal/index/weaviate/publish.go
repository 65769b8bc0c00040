package weaviate

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"isnad/internal/index"

	"golang.org/x/sync/errgroup"
)

// senders is how many requests with objects are under way at once.
const senders = 3

// A change is an article whose passages are sent.
type change struct {
	index.Holding
	version string
}

// Prepare implements [index.Engine].
func (e *Engine) Prepare(ctx context.Context, x *index.Index, rebuild bool, progress func(done, total int)) error {
	s := e.load()
	if rebuild || !e.usable(ctx, s, x) {
		return e.replace(ctx, x, progress)
	}
	changes, articles := diff(s, x)
	gone := slices.DeleteFunc(slices.Collect(maps.Keys(s.Articles)), func(path string) bool { _, stays := articles[path]; return stays })
	touched := append(slices.Clone(s.Touched), gone...)
	for _, c := range changes {
		touched = append(touched, c.Path)
	}
	slices.Sort(touched)
	s.Touched = slices.Compact(touched)
	if len(s.Touched) > 0 {
		if err := e.save(s); err != nil {
			return err
		}
	}
	if err := e.send(ctx, x, s.Collection, changes, progress); err != nil {
		return err
	}
	s.Articles, s.Generation = articles, x.Key()
	if passagesOf(changes) > sentMost {
		s.Sent = e.opts.Clock.Now()
	}
	return e.save(s)
}

// madeFor is how a collection for a generation is made with these settings.
func (e *Engine) madeFor(x *index.Index) made {
	fingerprint, _ := json.Marshal(x.Embedder().Fingerprint()) // plain fields
	return made{index.Format, string(fingerprint), e.opts.Shards, e.opts.Replicas}
}

// usable reports whether the collection of a state is there and can take in a generation.
func (e *Engine) usable(ctx context.Context, s state, x *index.Index) bool {
	if s.Collection == "" || s.Alias != e.opts.Collection || s.Made != e.madeFor(x) {
		return false
	}
	target, err := e.server.target(ctx)
	return err != nil || target == s.Collection // where it can't be asked nothing is made anew either
}

// diff lists the articles that the server lacks, and all as it will have them.
func diff(s state, x *index.Index) (changes []change, articles map[string]kept) {
	articles = make(map[string]kept)
	for _, h := range x.Holdings() {
		former, known := s.Articles[h.Path]
		_, touched := slices.BinarySearch(s.Touched, h.Path)
		if known && !touched && former.Segment == h.Segment {
			articles[h.Path] = former
			continue
		}
		c := change{h, versionOf(x, h)}
		articles[h.Path] = kept{c.version, h.Segment}
		if !known || touched || former.Version != c.version {
			changes = append(changes, c)
		}
	}
	return changes, articles
}

// replace makes a new collection and has the alias lead to it.
func (e *Engine) replace(ctx context.Context, x *index.Index, progress func(done, total int)) error {
	name := e.server.newName()
	if err := e.server.create(ctx, name); err != nil {
		return err
	}
	changes, articles := diff(state{}, x)
	if err := e.send(ctx, x, name, changes, progress); err != nil {
		return err
	}
	n, err := e.server.count(ctx, name)
	if err != nil {
		return err
	}
	if n != x.Len() {
		return fmt.Errorf("weaviate: collection %s holds %d passages, %d were sent", name, n, x.Len())
	}
	if err := e.server.swap(ctx, name); err != nil {
		return err
	}
	return e.save(state{
		Collection: name, Alias: e.opts.Collection, Made: e.madeFor(x), Generation: x.Key(), Articles: articles, Former: true, Sent: e.opts.Clock.Now(),
	})
}

// send sends the passages of some articles.
func (e *Engine) send(ctx context.Context, x *index.Index, class string, changes []change, progress func(done, total int)) error {
	total, done := passagesOf(changes), 0
	group, sending := errgroup.WithContext(ctx)
	group.SetLimit(senders)
	var batch []object
	flush := func() {
		if objects := batch; len(objects) > 0 {
			group.Go(func() error { return e.server.put(sending, objects) })
			done += len(objects)
			progress(done, total)
		}
		batch = nil
	}
	for _, c := range changes {
		for number := range c.Passages {
			o, err := objectOf(sending, x, class, c.Holding, c.version, number)
			if err != nil {
				break // sending failed, or was stopped: Wait says why
			}
			if batch = append(batch, o); len(batch) >= e.opts.Batch {
				flush()
			}
		}
	}
	if sending.Err() == nil {
		flush()
	}
	if err := group.Wait(); err != nil {
		return err
	}
	return ctx.Err()
}

// passagesOf is how many passages some articles have.
func passagesOf(changes []change) (n int) {
	for _, c := range changes {
		n += c.Passages
	}
	return n
}

// staleAtOnce is of how many articles former passages are removed in one request.
const staleAtOnce = 50

// Finish implements [index.Engine].
func (e *Engine) Finish(ctx context.Context, x *index.Index) error {
	s := e.load()
	if s.Generation != x.Key() || !s.Former && len(s.Touched) == 0 {
		return nil
	}
	for paths := range slices.Chunk(s.Touched, staleAtOnce) {
		var versions []string
		for _, path := range paths {
			if a, ok := s.Articles[path]; ok {
				versions = append(versions, a.Version)
			}
		}
		if err := e.server.removeStale(ctx, s.Collection, paths, versions); err != nil {
			return err
		}
	}
	if s.Former {
		if err := e.removeFormer(ctx, s.Collection); err != nil {
			return err
		}
	}
	s.Touched, s.Former = nil, false
	return e.save(s)
}

// removeFormer removes the collections that the alias led to before, and those that were
// never completed.
func (e *Engine) removeFormer(ctx context.Context, current string) error {
	names, err := e.server.collections(ctx)
	if err != nil {
		return err
	}
	for _, name := range names {
		if name == current {
			continue
		}
		if err := e.server.remove(ctx, name); err != nil && !missing(err) {
			return err
		}
	}
	return nil
}

// Check implements [index.Engine].
func (e *Engine) Check(ctx context.Context, x *index.Index) []index.Problem {
	const place = "weaviate"
	held, ok := e.holding(x)
	if !ok {
		return []index.Problem{{File: place, Detail: "it does not hold this generation"}}
	}
	n, err := e.server.count(ctx, held.Collection)
	switch {
	case err != nil:
		return []index.Problem{{File: place, Detail: err.Error()}}
	case n != x.Len():
		return []index.Problem{{File: place, Detail: fmt.Sprintf("collection %s holds %d passages, the index has %d", held.Collection, n, x.Len())}}
	}
	return nil
}
