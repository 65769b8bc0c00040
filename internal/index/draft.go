package index

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"time"

	"isnad/internal/chunk"
	"isnad/internal/embed"
	"isnad/internal/index/folder"
	"isnad/internal/index/known"
	"isnad/internal/index/manifest"
	"isnad/internal/index/segment"
)

// A draft is a generation that is being made: the segments that it will have.
type draft struct {
	dir      string
	embedder embed.Embedder
	list     []liveSegment
	next     int // number of the next segment
}

// A liveSegment is a segment of the generation that is being made.
type liveSegment struct {
	*segment.Segment
	entry manifest.Segment
}

func (s liveSegment) dead(article int) bool {
	_, found := slices.BinarySearch(s.entry.Dead, article)
	return found
}

// newDraft is a generation without segments that follows old, which may be nil.
func newDraft(s *Store, old *Index) (*draft, error) {
	d := &draft{dir: s.dir, embedder: s.embedder, next: 1}
	if old != nil {
		d.next = old.manifest.Next
	}
	n, err := manifest.Greatest(s.dir, manifest.IsSegmentFile)
	d.next = max(d.next, n+1)
	return d, err
}

// name names the next segment: as no file is named, and none was in the generation
// before.
func (d *draft) name() string {
	d.next++
	return manifest.Number(d.next - 1)
}

// takeOver lists a segment of the generation before, without the articles that leave
// it. Where none is left it is not taken over.
func (d *draft) takeOver(p *part, gone []bool) {
	entry := p.entry
	leaves := func(a int) bool { return gone[a] && !p.dead[a] }
	if n := len(gone); n > 0 && !slices.Contains(gone, false) {
		return
	}
	entry.Dead = nil
	for a := range gone {
		if gone[a] {
			entry.Dead = append(entry.Dead, a)
		}
	}
	if len(entry.Dead) > len(p.entry.Dead) {
		entry.Live = segment.Stats{}
		entry.Live.Add(p.entry.Live, 1)
		entry.Live.Add(p.Stats(leaves), -1)
	}
	d.list = append(d.list, liveSegment{p.Segment, entry})
}

// finish completes a new segment with its vectors.
func (d *draft) finish(ctx context.Context, f *freshSegment, vectors *known.Vectors) (err error) {
	if f.entry.Vectors, err = segment.WriteVectors(ctx, d.dir, f.entry.Name, f.Text, known.Source{Text: f.Text, Known: vectors}); err != nil {
		return folder.Wrap("write", err)
	}
	slices.Sort(f.entry.Dead)
	return d.include(f.entry)
}

// include opens a segment that was written and lists it.
func (d *draft) include(entry manifest.Segment) error {
	s, err := segment.Open(d.dir, entry.Name, entry.Text, entry.Vectors, d.embedder.Fingerprint().Dimension)
	if err != nil {
		return folder.Wrap("read", err)
	}
	live := liveSegment{s, entry}
	live.entry.Live = s.Stats(func(a int) bool { return !live.dead(a) })
	d.list = append(d.list, live)
	return nil
}

// save writes the generation of a corpus listed at a time and makes it the live one,
// after it has been handed to ready. On an error it removes the files it wrote.
func (d *draft) save(ctx context.Context, listed time.Time, old *Index, ready func(context.Context, manifest.Manifest)) (m manifest.Manifest, err error) {
	generation, err := manifest.Next(d.dir)
	if err != nil {
		return m, err
	}
	path := filepath.Join(d.dir, generation)
	defer func() {
		if err != nil {
			err = errors.Join(folder.Wrap("write", err), os.RemoveAll(path))
		}
	}()
	if err := os.Mkdir(path, 0o755); err != nil {
		return m, err
	}
	m = d.manifest(generation, listed)
	if m.Scale, err = scaleFor(ctx, d.embedder, old); err != nil {
		return m, err
	}
	data, err := json.Marshal(m)
	if err != nil {
		return m, err
	}
	m.Checksum = manifest.Sum(data)
	if err := folder.WriteSynced(filepath.Join(path, manifest.File), data); err != nil {
		return m, err
	}
	if err := cmp.Or(folder.SyncDir(path), folder.SyncDir(d.dir), ctx.Err()); err != nil {
		return m, err
	}
	ready(ctx, m)
	return m, folder.ReplaceSynced(filepath.Join(d.dir, manifest.CurrentFile), []byte(generation+" "+m.Checksum+"\n"))
}

func (d *draft) manifest(generation string, listed time.Time) manifest.Manifest {
	m := manifest.Manifest{
		Format: Format, Generation: generation, Created: listed,
		Embedder: d.embedder.Fingerprint(), Chunker: chunk.Version, Next: d.next,
	}
	for _, s := range d.list {
		m.Segments = append(m.Segments, s.entry)
		m.Counts.Articles += len(s.Articles()) - len(s.entry.Dead)
		m.Counts.Passages += s.entry.Live.Passages
		m.Counts.Sentences += s.entry.Live.Sentences
	}
	return m
}

// merge merges segments as long as there are too many of a size.
func (d *draft) merge(ctx context.Context) error {
	for {
		sizes := make([]segment.Size, len(d.list))
		for i, s := range d.list {
			sizes[i] = segment.Size{Passages: s.Len(), Live: s.entry.Live.Passages}
		}
		group := segment.Mergeable(sizes)
		if group == nil {
			return nil
		}
		if err := d.mergeGroup(ctx, group); err != nil {
			return err
		}
	}
}

// mergeGroup puts one segment in the place of several.
func (d *draft) mergeGroup(ctx context.Context, group []int) error {
	var parts []segment.Part
	var rest []liveSegment
	for i, s := range d.list {
		if slices.Contains(group, i) {
			parts = append(parts, segment.Part{Segment: s.Segment, Dead: s.dead})
		} else {
			rest = append(rest, s)
		}
	}
	entry := manifest.Segment{Name: d.name()}
	merged, err := segment.Merge(ctx, d.dir, entry.Name, parts)
	if err != nil {
		return folder.Wrap("write", err)
	}
	entry.Text, entry.Vectors = merged.Text, merged.Vectors
	d.list = rest
	return d.include(entry)
}
