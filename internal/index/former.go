package index

import (
	"context"
	"encoding/hex"
	"path/filepath"
	"slices"

	"isnad/internal/index/format2"
	"isnad/internal/index/known"
	"isnad/internal/index/manifest"
	"isnad/internal/index/segment"
)

// formerArticles are the SHA-256 sums of the live generation's articles by path, as
// far as they can be read: also where the generation can't be used.
func formerArticles(dir string) map[string]string {
	sums := make(map[string]string)
	m, err := manifest.Read(dir)
	if err != nil {
		return sums
	}
	for _, a := range formerManifest(dir, m).Articles {
		if sum, err := hex.DecodeString(a.Sum); err == nil {
			sums[a.Path] = string(sum)
		}
	}
	for _, entry := range m.Segments {
		if !manifest.IsNumber(entry.Name) {
			continue
		}
		t, err := segment.OpenText(dir, entry.Name, entry.Text)
		if err != nil {
			continue
		}
		for i, a := range t.Articles() {
			if !slices.Contains(entry.Dead, i) {
				sums[a.Path] = string(a.Sum[:])
			}
		}
	}
	return sums
}

// formerManifest is the manifest of a generation of format 1 or 2; the zero value for
// later ones.
func formerManifest(dir string, m manifest.Manifest) format2.Manifest {
	if m.Format > format2.Version {
		return format2.Manifest{}
	}
	return format2.ReadManifest(filepath.Join(dir, m.Generation, manifest.File))
}

// formerVectors are the vectors of the live generation, where it has format 2 and
// this embedder made it: the new index is spared them. They are nil otherwise, and
// where they can't be read.
func (s *Store) formerVectors(ctx context.Context) known.Saved {
	m, err := manifest.Read(s.dir)
	if err != nil || m.Format != format2.Version || m.Embedder != s.embedder.Fingerprint() {
		return nil
	}
	v, err := format2.Open(ctx, filepath.Join(s.dir, m.Generation), formerManifest(s.dir, m))
	if err != nil {
		return nil
	}
	return v
}

// segmentsFormat is the first format whose generations were lists of segments. Until
// format 4 the passages' records were encoded in more than one way, so that a segment
// may or may not be readable.
const segmentsFormat = 3

// formerSegments are the segments of a live generation of a former format that this
// embedder made, as far as they can be read. The new index is spared their vectors.
func (s *Store) formerSegments() (open []*segment.Segment) {
	m, err := manifest.Read(s.dir)
	if err != nil || m.Format < segmentsFormat || m.Format >= Format || m.Embedder != s.embedder.Fingerprint() {
		return nil
	}
	for _, entry := range m.Segments {
		if !manifest.IsNumber(entry.Name) {
			continue
		}
		if one, err := segment.Open(s.dir, entry.Name, entry.Text, entry.Vectors, m.Embedder.Dimension); err == nil {
			open = append(open, one)
		}
	}
	return open
}
