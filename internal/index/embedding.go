package index

import (
	"context"
	"slices"

	"isnad/internal/index/known"
	"isnad/internal/index/pending"
	"isnad/internal/index/segment"
)

// knownVectors are the vectors that need no embedding. They stay on disk until they
// are asked for.
func (u *update) knownVectors(ctx context.Context, kept *pending.Vectors) (*known.Vectors, error) {
	var v *known.Vectors
	switch {
	case u.old == nil && !u.opts.Rebuild:
		v = known.New(kept, u.store.formerVectors(ctx))
		takeAll(v, u.store.formerSegments())
	case u.reuse:
		v = known.New(kept, nil)
		u.takeLeaving(ctx, v)
	default:
		v = known.New(kept, nil)
	}
	if !u.opts.Join {
		return v, nil
	}
	shards, err := u.store.shardSegments()
	takeAll(v, shards)
	return v, err
}

// takeAll makes the vectors of segments known.
func takeAll(v *known.Vectors, segments []*segment.Segment) {
	for _, s := range segments {
		for at := range s.Len() {
			v.Take(s, at)
		}
	}
}

// takeLeaving makes the vectors of articles known that leave the old segments.
func (u *update) takeLeaving(ctx context.Context, v *known.Vectors) {
	for i, p := range u.old.parts {
		for a, article := range p.Articles() {
			if !u.gone[i][a] || p.dead[a] || ctx.Err() != nil {
				continue
			}
			for at := article.First; at < article.First+article.Passages; at++ {
				v.Take(p.Segment, at)
			}
		}
	}
}

// embed runs the missing texts through the model and keeps their vectors.
func (u *update) embed(ctx context.Context, vectors *known.Vectors) error {
	jobs, reused, err := vectors.Jobs(ctx, u.freshTexts(), u.store.count)
	if err != nil {
		return err
	}
	u.report.Reused += reused
	u.report.Embedded = len(jobs)
	if u.opts.Announce != nil {
		u.opts.Announce(u.report)
	}
	done, total := 0, 0
	for _, j := range jobs {
		total += int(j.Tokens)
	}
	u.progress(Embedding, 0, total)
	for part := range slices.Chunk(jobs, known.Batch(u.store.embedder)) {
		if err := vectors.Embed(ctx, u.store.embedder, part); err != nil {
			return err
		}
		for _, j := range part {
			done += int(j.Tokens)
		}
		u.progress(Embedding, done, total)
	}
	return nil
}

// freshTexts are the texts of the new segments.
func (u *update) freshTexts() (texts []*segment.Text) {
	for _, f := range u.fresh {
		texts = append(texts, f.Text)
	}
	return texts
}
