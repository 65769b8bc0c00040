package retrieval

import (
	"fmt"
	"math"
	"slices"
	"testing"
	"testing/fstest"

	"isnad/internal/index/indextest"
)

// twoScripts is a corpus in which a script's mean matters, with a word that only
// some articles have.
func twoScripts() fstest.MapFS {
	corpus := indextest.Articles()
	for i := range 12 {
		corpus[fmt.Sprintf("ar%02d.txt", i)] = indextest.Article(fmt.Sprintf("خبر %d\n\nوصل الوفد %d إلى المدينة في قافلة من بحيرة فكتوريا.\n", i, i))
	}
	for i := range 8 {
		corpus[fmt.Sprintf("en%02d.txt", i)] = indextest.Article(fmt.Sprintf("Report %d\n\nThe harbour of Timbuktu was closed for %d days.\n", i, i))
	}
	return corpus
}

func TestASearchWithoutArticlesIsThatOfAnIndexWithoutThem(t *testing.T) {
	for claim, without := range map[string][]string{
		"the best one":         {"nile.md"},
		"one of each script":   {"ar03.txt", "en03.txt"},
		"most of a script":     {"en00.txt", "en01.txt", "en02.txt", "en03.txt", "en04.txt"},
		"all of a script":      {"en00.txt", "en01.txt", "en02.txt", "en03.txt", "en04.txt", "en05.txt", "en06.txt", "en07.txt", "en/tea.md"},
		"the main script":      {"ar00.txt", "ar01.txt", "ar02.txt", "ar03.txt", "ar04.txt", "ar05.txt", "ar06.txt", "ar07.txt"},
		"one that isn't there": {"nowhere.md"},
		"none":                 nil,
	} {
		t.Run(claim, func(t *testing.T) {
			corpus := twoScripts()
			wide := indexed(t, corpus, oneSided{indextest.NewEmbedder()})
			set := make(map[string]bool)
			for _, path := range without {
				delete(corpus, path)
				set[path] = true
			}
			narrow := indexed(t, corpus, oneSided{indextest.NewEmbedder()})
			for _, question := range []string{"من أين ينبع النيل الأبيض من بحيرة فكتوريا؟", "Timbuktu harbour", "خبر Report 3"} {
				got, err := New(wide).Search(t.Context(), question, Options{Without: set})
				if err != nil {
					t.Fatal(err)
				}
				sameHits(t, got, mustSearch(t, narrow, question))
			}
		})
	}
}

// sameHits compares passages, their order and their scores.
func sameHits(t *testing.T, got, want []Hit) {
	t.Helper()
	if len(got) == 0 || len(got) != len(want) {
		t.Fatalf("%d hits, want %d", len(got), len(want))
	}
	for i, w := range want {
		g := got[i]
		if g.Passage.Span != w.Passage.Span || math.Abs(g.Score-w.Score) > 1e-5 || math.Abs(g.Why.BM25-w.Why.BM25) > 1e-9 {
			t.Errorf("hit %d is %s %.6f %+v, want %s %.6f %+v", i+1, g.Passage.Span, g.Score, g.Why, w.Passage.Span, w.Score, w.Why)
		}
	}
}

func TestASearchWithoutArticlesLeavesTheIndexAsItIs(t *testing.T) {
	x := indexed(t, twoScripts(), indextest.NewEmbedder())
	before := mustSearch(t, x, "النيل")
	if _, err := New(x).Search(t.Context(), "النيل", Options{Without: map[string]bool{"nile.md": true}}); err != nil {
		t.Fatal(err)
	}
	sameHits(t, mustSearch(t, x, "النيل"), before)
}

// As many hits are found as there are passages to find, however many are out.
func TestASearchWithoutArticlesIsNoShorter(t *testing.T) {
	corpus, without := make(fstest.MapFS), make(map[string]bool)
	for i := range 3 * pool {
		name := fmt.Sprintf("%03d.txt", i)
		corpus[name] = indextest.Article(fmt.Sprintf("خبر %d\n\nوصل الوفد إلى المدينة يوم %d.\n", i, i))
		without[name] = i%3 > 0
	}
	x := indexed(t, corpus, indextest.NewEmbedder())
	hits, err := New(x).Search(t.Context(), "الوفد", Options{Limit: pool, Without: without})
	if err != nil || len(hits) != pool {
		t.Errorf("%d hits of %d, %v", len(hits), pool, err)
	}
	if i := slices.IndexFunc(hits, func(h Hit) bool { return without[h.Passage.Span.Path] }); i >= 0 {
		t.Errorf("hit %d is of %s, which is left out", i+1, hits[i].Passage.Span)
	}
}

func TestASearchWithoutAnyArticleFindsNothing(t *testing.T) {
	x := indexed(t, indextest.Articles(), indextest.NewEmbedder())
	hits, err := New(x).Search(t.Context(), "النيل", Options{Without: map[string]bool{"nile.md": true, "salt.txt": true, "en/tea.md": true}})
	if err != nil || len(hits) != 0 {
		t.Errorf("%d hits, error %v", len(hits), err)
	}
}
