package index

import (
	"io/fs"
	"testing"
	"testing/fstest"

	"isnad/internal/chunk"
	"isnad/internal/embed"
	"isnad/internal/index/indextest"
)

func newTestStore(t *testing.T) (*Store, *indextest.Embedder) {
	t.Helper()
	e := indextest.NewEmbedder()
	return NewStore(t.TempDir(), e, indextest.CountWords), e
}

func mustUpdate(t *testing.T, s *Store, corpus fstest.MapFS, opts UpdateOptions) Report {
	t.Helper()
	report, err := s.Update(t.Context(), corpus, opts)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func mustOpen(t *testing.T, s *Store) *Index {
	t.Helper()
	x, err := s.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// nearestTo is the passage whose vector is nearest to a question's.
func nearestTo(t *testing.T, x *Index, question string) chunk.Passage {
	t.Helper()
	query, err := x.Embedder().Embed(t.Context(), embed.Query, []string{question})
	if err != nil {
		t.Fatal(err)
	}
	best := Neighbour{Cosine: -1}
	for _, s := range x.Scripts() {
		near, err := x.Vectors().Nearest(t.Context(), query[0], s.Name, 1)
		if err != nil || len(near) != 1 {
			t.Fatalf("%d neighbours in %s, %v", len(near), s.Name, err)
		}
		if near[0].Cosine > best.Cosine {
			best = near[0]
		}
	}
	return x.Passage(best.At)
}

// wantClean fails unless the store's live generation passes every check.
func wantClean(t *testing.T, s *Store, corpus fstest.MapFS) {
	t.Helper()
	problems, err := s.Check(t.Context(), corpus, 0)
	if err != nil || len(problems) > 0 {
		t.Fatalf("check: %v %v", problems, err)
	}
}

// A countingFS remembers which files were opened.
type countingFS struct {
	fstest.MapFS
	opened []string
}

func (c *countingFS) Open(name string) (fs.File, error) {
	c.opened = append(c.opened, name)
	return c.MapFS.Open(name)
}
