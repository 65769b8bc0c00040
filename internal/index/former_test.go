package index

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"isnad/internal/embed"
	"isnad/internal/index/indextest"
	"isnad/internal/index/known"
	"isnad/internal/index/manifest"
	"isnad/internal/index/pending"
)

// A requester embeds batches of three texts and remembers how many came at once.
type requester struct {
	*indextest.Embedder
	sizes []int
}

func (r *requester) Batch() int { return 3 }

func (r *requester) Embed(ctx context.Context, kind embed.Kind, texts []string) ([][]float32, error) {
	r.sizes = append(r.sizes, len(texts))
	return r.Embedder.Embed(ctx, kind, texts)
}

func TestAnEmbeddersBatchesAreKeptOneByOne(t *testing.T) {
	r := &requester{Embedder: indextest.NewEmbedder()}
	s := NewStore(t.TempDir(), r, indextest.CountWords)
	r.Left = 7 // two batches and a part of the third
	if _, err := s.Update(t.Context(), indextest.Articles(), UpdateOptions{}); !errors.Is(err, indextest.ErrFailed) {
		t.Fatalf("got %v", err)
	}
	if want := []int{3, 3, 3}; !slices.Equal(r.sizes, want) {
		t.Errorf("batches of %v, want %v", r.sizes, want)
	}
	r.Left = -1
	if report := mustUpdate(t, s, indextest.Articles(), UpdateOptions{}); report.Reused != 6 {
		t.Errorf("%d vectors were kept, want those of two batches", report.Reused)
	}
}

// another is a store in the same directory for another model.
func another(s *Store) (*Store, *indextest.Embedder) {
	e := indextest.NewEmbedder()
	e.Model = "other words"
	return NewStore(s.dir, e, indextest.CountWords), e
}

func TestTheIndexOfAnotherModelAnswersUntilTheNewOneIsComplete(t *testing.T) {
	s, e := newTestStore(t)
	mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
	changed, other := another(s)
	other.Left = known.BatchTexts / 2
	if _, err := changed.Update(t.Context(), indextest.Articles(), UpdateOptions{}); !errors.Is(err, indextest.ErrFailed) {
		t.Fatalf("got %v", err)
	}
	if _, err := changed.Open(t.Context()); !errors.Is(err, manifest.ErrEmbedder) {
		t.Fatalf("opened another model's vectors: %v", err)
	}
	x, err := changed.OpenFormer(t.Context(), func(_ context.Context, f embed.Fingerprint) (embed.Embedder, error) {
		if f != e.Fingerprint() {
			t.Errorf("asked for an embedder of %+v", f)
		}
		return e, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if p := nearestTo(t, x, "من أين ينبع النيل الأبيض؟"); !strings.Contains(p.Text, "فكتوريا") {
		t.Errorf("found %q", p.Text)
	}
	other.Left = -1
	mustUpdate(t, changed, indextest.Articles(), UpdateOptions{})
	wantClean(t, changed, indextest.Articles())
}

func TestAnIndexIsNotOpenedWithAModelThatDidNotMakeIt(t *testing.T) {
	s, _ := newTestStore(t)
	mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
	changed, other := another(s)
	as := func(context.Context, embed.Fingerprint) (embed.Embedder, error) { return other, nil }
	if _, err := changed.OpenFormer(t.Context(), as); !errors.Is(err, manifest.ErrEmbedder) {
		t.Errorf("got %v", err)
	}
}

func TestTheOldModelLeavesTheNewOnesVectorsAlone(t *testing.T) {
	s, _ := newTestStore(t)
	mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
	changed, other := another(s)
	if err := stopHalfway(t, changed, other); !errors.Is(err, indextest.ErrFailed) {
		t.Fatalf("got %v", err)
	}
	mustUpdate(t, s, indextest.Articles(), UpdateOptions{}) // nothing changed: it only tidies up
	wantClean(t, s, indextest.Articles())
	if report := mustUpdate(t, changed, indextest.Articles(), UpdateOptions{}); report.Reused == 0 {
		t.Error("the vectors that had come are lost")
	}
	if found, _ := filepath.Glob(filepath.Join(s.dir, pending.Name)); len(found) > 0 {
		t.Error("they stay when their index is complete")
	}
}

// stopHalfway lets an update fail after its first texts, one batch each.
func stopHalfway(t *testing.T, s *Store, e *indextest.Embedder) error {
	t.Helper()
	one := NewStore(s.dir, &requester{Embedder: e}, indextest.CountWords)
	e.Left = 4
	_, err := one.Update(t.Context(), indextest.Articles(), UpdateOptions{})
	e.Left = -1
	return err
}
