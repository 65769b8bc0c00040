package retrieval

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"isnad/internal/index/indextest"
)

// Translations are counted in the postings of their stems. Counting them in the texts gives
// the same.
func TestTranslationsAreCountedAsAPlainScanCountsThem(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	words := strings.Fields("harbour salt bridge doctor school river the of was in")
	corpus := make(fstest.MapFS)
	for i := range 60 {
		var text []string
		for range 1 + i%20 {
			text = append(text, words[random.IntN(len(words))])
		}
		corpus[fmt.Sprintf("en%02d.txt", i)] = indextest.Article("News\n\n" + strings.Join(text, " ") + ".\n")
		corpus[fmt.Sprintf("ar%02d.txt", i)] = indextest.Article("خبر\n\nوصل الوفد إلى harbour bridge.\n")
	}
	x := indexed(t, corpus, indextest.NewEmbedder())
	s, err := shelfOf(t.Context(), x, nil)
	if err != nil {
		t.Fatal(err)
	}
	in := newCounter(s.words)
	for _, translations := range [][][]string{
		{{"harbour"}}, {{"harbour"}, {"salt"}}, {{"bridge", "doctor"}}, {{"river", "salt", "school"}, {"harbour"}}, {{"nowhere"}}, {{"salt", "nowhere"}}, {},
	} {
		got := make(map[int]int)
		for _, p := range s.occurrences(in, translations, "en") {
			got[int(p.At)] = int(p.Count)
		}
		want := make(map[int]int)
		for at := range x.Len() {
			if n := countedIn(s, at, translations); n > 0 && s.Script(at) == "en" {
				want[at] = n
			}
		}
		if !maps.Equal(got, want) {
			t.Errorf("%v: %v, the scan says %v", translations, got, want)
		}
	}
}

// countedIn counts translations in the terms of a passage.
func countedIn(s *shelf, at int, translations [][]string) (n int) {
	counts := make(map[string]int)
	for _, term := range s.Terms(at) {
		counts[term.Text]++
	}
	for _, stems := range translations {
		least := counts[stems[0]]
		for _, stem := range stems {
			least = min(least, counts[stem])
		}
		n += least
	}
	return n
}

func TestBestAreTheGreatestScores(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for range 200 {
		scores := make([]float64, random.IntN(40))
		var sorted []int
		for at := range scores {
			if scores[at] = float64(random.IntN(8)); scores[at] > 0 {
				sorted = append(sorted, at)
			}
		}
		slices.SortStableFunc(sorted, func(a, b int) int { return int(scores[b] - scores[a]) })
		for _, n := range []int{0, 1, 5, 100} {
			if got, want := best(scores, n), sorted[:min(n, len(sorted))]; !slices.Equal(got, want) {
				t.Fatalf("the %d best of %v are %v, want %v", n, scores, got, want)
			}
		}
	}
}
