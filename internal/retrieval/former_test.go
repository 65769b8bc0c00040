package retrieval

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"isnad/internal/embed"
)

// A requester embeds batches of three texts and remembers how many came at once.
type requester struct {
	*wordEmbedder
	sizes []int
}

func (r *requester) Batch() int { return 3 }

func (r *requester) Embed(ctx context.Context, kind embed.Kind, texts []string) ([][]float32, error) {
	r.sizes = append(r.sizes, len(texts))
	return r.wordEmbedder.Embed(ctx, kind, texts)
}

func TestAnEmbeddersBatchesAreKeptOneByOne(t *testing.T) {
	r := &requester{wordEmbedder: newWordEmbedder()}
	s := NewStore(t.TempDir(), r, countWords)
	r.left = 7 // two batches and a part of the third
	if _, err := s.Update(t.Context(), articles(), UpdateOptions{}); !errors.Is(err, errFake) {
		t.Fatalf("got %v", err)
	}
	if want := []int{3, 3, 3}; !slices.Equal(r.sizes, want) {
		t.Errorf("batches of %v, want %v", r.sizes, want)
	}
	r.left = -1
	if report := mustUpdate(t, s, articles(), UpdateOptions{}); report.Reused != 6 {
		t.Errorf("%d vectors were kept, want those of two batches", report.Reused)
	}
}

// another is a store in the same directory for another model.
func another(s *Store) (*Store, *wordEmbedder) {
	e := newWordEmbedder()
	e.model = "other words"
	return NewStore(s.dir, e, countWords), e
}

func TestTheIndexOfAnotherModelAnswersUntilTheNewOneIsComplete(t *testing.T) {
	s, e := newTestStore(t)
	mustUpdate(t, s, articles(), UpdateOptions{})
	changed, other := another(s)
	other.left = batchTexts / 2
	if _, err := changed.Update(t.Context(), articles(), UpdateOptions{}); !errors.Is(err, errFake) {
		t.Fatalf("got %v", err)
	}
	if _, err := changed.Open(t.Context()); !errors.Is(err, errEmbedder) {
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
	if hit := mustSearch(t, x, "من أين ينبع النيل الأبيض؟")[0]; !strings.Contains(hit.Passage.Text, "فكتوريا") {
		t.Errorf("found %q", hit.Passage.Text)
	}
	other.left = -1
	mustUpdate(t, changed, articles(), UpdateOptions{})
	wantClean(t, changed, articles())
}

func TestAnIndexIsNotOpenedWithAModelThatDidNotMakeIt(t *testing.T) {
	s, _ := newTestStore(t)
	mustUpdate(t, s, articles(), UpdateOptions{})
	changed, other := another(s)
	as := func(context.Context, embed.Fingerprint) (embed.Embedder, error) { return other, nil }
	if _, err := changed.OpenFormer(t.Context(), as); !errors.Is(err, errEmbedder) {
		t.Errorf("got %v", err)
	}
}

func TestTheOldModelLeavesTheNewOnesVectorsAlone(t *testing.T) {
	s, _ := newTestStore(t)
	mustUpdate(t, s, articles(), UpdateOptions{})
	changed, other := another(s)
	if err := stopHalfway(t, changed, other); !errors.Is(err, errFake) {
		t.Fatalf("got %v", err)
	}
	mustUpdate(t, s, articles(), UpdateOptions{}) // nothing changed: it only tidies up
	wantClean(t, s, articles())
	if report := mustUpdate(t, changed, articles(), UpdateOptions{}); report.Reused == 0 {
		t.Error("the vectors that had come are lost")
	}
	if found, _ := filepath.Glob(filepath.Join(s.dir, pendingFile)); len(found) > 0 {
		t.Error("they stay when their index is complete")
	}
}

// stopHalfway lets an update fail after its first texts, one batch each.
func stopHalfway(t *testing.T, s *Store, e *wordEmbedder) error {
	t.Helper()
	one := NewStore(s.dir, &requester{wordEmbedder: e}, countWords)
	e.left = 4
	_, err := one.Update(t.Context(), articles(), UpdateOptions{})
	e.left = -1
	return err
}
