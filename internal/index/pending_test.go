package index

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"
	"testing/fstest"

	"isnad/internal/index/indextest"
	"isnad/internal/index/pending"
)

func TestAStoppedUpdateGoesOnWhereItWas(t *testing.T) {
	corpus := make(fstest.MapFS)
	for i := range 60 {
		corpus[fmt.Sprintf("a%02d.txt", i)] = indextest.Article(fmt.Sprintf("خبر رقم %d\n\nوصل الوفد رقم %d إلى المدينة.\n", i, i))
	}
	s, e := newTestStore(t)
	e.Left = 70 // two batches
	if _, err := s.Update(t.Context(), corpus, UpdateOptions{}); !errors.Is(err, indextest.ErrFailed) {
		t.Fatalf("got %v", err)
	}
	if _, err := s.Open(t.Context()); !errors.Is(err, ErrNoIndex) {
		t.Errorf("half an index opened: %v", err)
	}
	tear(t, filepath.Join(s.dir, pending.Name), 3)
	e.Left = -1
	before := e.Embedded()
	report := mustUpdate(t, s, corpus, UpdateOptions{})
	if total := report.Embedded + report.Reused; e.Embedded()-before != report.Embedded || report.Reused < 60 {
		t.Errorf("embedded %d of %d texts again", report.Embedded, total)
	}
	wantClean(t, s, corpus)
}

// A vector of a stopped update that the disk changed is embedded again, like those
// behind it, and never gets into an index.
func TestADamagedVectorOfAStoppedUpdateIsEmbeddedAgain(t *testing.T) {
	for claim, at := range map[string]int{ // in the first record
		"a byte of its vector": sha256.Size + 4*5,
		"a byte of its key":    3,
		"a byte of its check":  sha256.Size + 4*indextest.Dimension,
	} {
		t.Run(claim, func(t *testing.T) {
			s, e := newTestStore(t)
			stopHalfway(t, s, e)
			flip(t, filepath.Join(s.dir, pending.Name), pending.HeaderSize+at)
			report := mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
			if report.Reused > 0 {
				t.Errorf("%d vectors reused", report.Reused)
			}
			whole, _ := newTestStore(t)
			mustUpdate(t, whole, indextest.Articles(), UpdateOptions{})
			sameVectors(t, mustOpen(t, s), mustOpen(t, whole))
		})
	}
}

// flip changes one bit of a file.
func flip(t *testing.T, name string, at int) {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil || at >= len(data) {
		t.Fatalf("%d bytes, %v", len(data), err)
	}
	data[at] ^= 1
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

func sameVectors(t *testing.T, got, want *Index) {
	t.Helper()
	if got.Len() != want.Len() {
		t.Fatalf("%d passages, want %d", got.Len(), want.Len())
	}
	for at := range want.Len() {
		g, err1 := got.Vectors().Of(t.Context(), at)
		w, err2 := want.Vectors().Of(t.Context(), at)
		if err1 != nil || err2 != nil || !slices.Equal(g, w) || !reflect.DeepEqual(packedOf(got, at), packedOf(want, at)) {
			t.Errorf("other vectors for %s: %v, %v", want.Span(at), err1, err2)
		}
	}
}

// packedOf are the packed vectors of the sentences of the passage at a place.
func packedOf(x *Index, at int) (packed [][]byte) {
	p, i := x.find(at)
	for n := range p.Sentences(i) {
		packed = append(packed, p.Sentence(i, n))
	}
	return packed
}

// tear cuts the last n bytes off a file.
func tear(t *testing.T, name string, n int64) {
	t.Helper()
	info, err := os.Stat(name)
	if err == nil {
		err = os.Truncate(name, info.Size()-n)
	}
	if err != nil {
		t.Fatal(err)
	}
}
