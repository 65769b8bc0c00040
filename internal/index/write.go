package index

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"isnad/internal/chunk"
	"isnad/internal/index/folder"
	"isnad/internal/index/pending"
	"isnad/internal/index/segment"
)

// A liveSegment is a segment of the generation that is being made.
type liveSegment struct {
	*segment.Segment
	entry segmentEntry
}

func (s liveSegment) dead(article int) bool {
	_, found := slices.BinarySearch(s.entry.Dead, article)
	return found
}

// write writes the vectors of the new segments and lists the segments of the
// generation.
func (u *update) write(ctx context.Context, vectors *knownVectors) error {
	if u.old != nil {
		for i, p := range u.old.parts {
			u.takeOver(p, u.gone[i])
		}
	}
	for _, f := range u.fresh {
		if err := u.finish(ctx, f, vectors); err != nil {
			return err
		}
	}
	return nil
}

// takeOver lists a segment of the generation before, without the articles that leave
// it. Where none is left it is not taken over.
func (u *update) takeOver(p *part, gone []bool) {
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
	u.list = append(u.list, liveSegment{p.Segment, entry})
}

// finish completes a new segment.
func (u *update) finish(ctx context.Context, f *freshSegment, vectors *knownVectors) (err error) {
	dir := u.store.dir
	if f.entry.Vectors, err = segment.WriteVectors(ctx, dir, f.entry.Name, f.Text, freshVectors{f.Text, vectors}); err != nil {
		return folder.Wrap("write", err)
	}
	slices.Sort(f.entry.Dead)
	return u.include(f.entry)
}

// include opens a segment that was written and lists it.
func (u *update) include(entry segmentEntry) error {
	s, err := segment.Open(u.store.dir, entry.Name, entry.Text, entry.Vectors, u.store.embedder.Fingerprint().Dimension)
	if err != nil {
		return folder.Wrap("read", err)
	}
	live := liveSegment{s, entry}
	live.entry.Live = s.Stats(func(a int) bool { return !live.dead(a) })
	u.list = append(u.list, live)
	return nil
}

// freshVectors are the vectors of a new segment, by text.
type freshVectors struct {
	*segment.Text
	known *knownVectors
}

// Vector implements [segment.Source].
func (f freshVectors) Vector(at int) ([]float32, error) {
	p := f.Passage(at)
	vector, err := f.known.passage(pending.KeyOf(p.EmbedText()))
	if err == nil && vector == nil {
		err = fmt.Errorf("passage %s has no vector", p.Span)
	}
	return vector, err
}

// Sentence implements [segment.Source].
func (f freshVectors) Sentence(at, i int) ([]byte, error) {
	p := f.Passage(at)
	packed, err := f.known.sentence(pending.KeyOf(p.SentenceText(i)))
	if err == nil && packed == nil {
		err = fmt.Errorf("passage %s has no vector for its sentence %d", p.Span, i+1)
	}
	return packed, err
}

// save writes the generation and makes it the live one. On an error it removes the
// files it wrote.
func (u *update) save(ctx context.Context) (generation string, err error) {
	dir := u.store.dir
	generation, err = nextGeneration(dir)
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, generation)
	defer func() {
		if err != nil {
			err = errors.Join(folder.Wrap("write", err), os.RemoveAll(path))
		}
	}()
	if err := os.Mkdir(path, 0o755); err != nil {
		return "", err
	}
	u.made = u.manifest(generation)
	if u.made.Scale, err = scaleFor(ctx, u.store.embedder, u.old); err != nil {
		return "", err
	}
	data, err := json.Marshal(u.made)
	if err != nil {
		return "", err
	}
	if err := folder.WriteSynced(filepath.Join(path, manifestFile), data); err != nil {
		return "", err
	}
	if err := cmp.Or(folder.SyncDir(path), folder.SyncDir(dir), ctx.Err()); err != nil {
		return "", err
	}
	return generation, folder.ReplaceSynced(filepath.Join(dir, currentFile), []byte(generation+" "+sum(data)+"\n"))
}

func (u *update) manifest(generation string) manifest {
	m := manifest{
		Format: formatVersion, Generation: generation, Created: u.found.began,
		Embedder: u.store.embedder.Fingerprint(), Chunker: chunk.Version, Next: u.next,
	}
	for _, s := range u.list {
		m.Segments = append(m.Segments, s.entry)
		m.Counts.Articles += len(s.Articles()) - len(s.entry.Dead)
		m.Counts.Passages += s.entry.Live.Passages
		m.Counts.Sentences += s.entry.Live.Sentences
	}
	return m
}
