package index

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"testing/fstest"

	"isnad/internal/embed"
	"isnad/internal/index/indextest"
	"isnad/internal/index/nearest"
	"isnad/internal/index/pending"
)

// few embeds texts as vectors of a few directions with little between them, so that
// many are equally near.
type few struct{ *indextest.Embedder }

func (n few) Embed(ctx context.Context, _ embed.Kind, texts []string) ([][]float32, error) {
	vectors := make([][]float32, len(texts))
	for i, t := range texts {
		random := rand.New(rand.NewPCG(uint64(len(t)), uint64(t[len(t)-5])))
		vectors[i] = make([]float32, indextest.Dimension)
		var square float64
		for d := range vectors[i] {
			vectors[i][d] = float32(random.IntN(3)) + float32(random.IntN(2))*1e-6
			square += float64(vectors[i][d]) * float64(vectors[i][d])
		}
		for d := range vectors[i] {
			vectors[i][d] *= float32(1 / math.Sqrt(square))
		}
	}
	return vectors, ctx.Err()
}

// Both engines give what a look at every vector gives: the same passages in the same
// order with the same cosines, to the last bit.
func TestBothVectorEnginesAgreeWithAPlainScan(t *testing.T) {
	corpus := make(fstest.MapFS)
	for i := range 300 {
		corpus[fmt.Sprintf("a%03d.txt", i)] = indextest.Article(fmt.Sprintf("خبر رقم %d\n\nوصل الوفد رقم %d إلى المدينة.\n", i, i))
		if i%3 == 0 {
			corpus[fmt.Sprintf("e%03d.txt", i)] = indextest.Article(fmt.Sprintf("Report %d\n\nThe guests number %d have come.\n", i, i))
		}
	}
	s := NewStore(t.TempDir(), few{indextest.NewEmbedder()}, indextest.CountWords)
	mustUpdate(t, s, corpus, UpdateOptions{})
	mustUpdate(t, s, indextest.Edited(corpus, "a100.txt", "خبر آخر\n\nعاد الوفد إلى البلاد.\n"), UpdateOptions{})
	x := mustOpen(t, s)
	scanned := nearest.NewScanned(x.vectorParts())
	asked, err := nearest.NewChromem(scanned)
	if err != nil {
		t.Fatal(err)
	}
	for q := range 40 {
		query := vectorOf(t, x, q*7%x.Len())
		for _, script := range append(x.Scripts(), Script{Name: "none"}) {
			for _, n := range []int{1, 10, 60, 1000} {
				want := plainNearest(x, query, script.Name, n)
				for name, engine := range map[string]Vectors{"scan": scanned, "chromem-go": asked} {
					got, err := engine.Nearest(t.Context(), query, script.Name, n)
					if err != nil || !slices.Equal(got, want) {
						t.Fatalf("%s, %s, %d nearest: %v, %v, want %v", name, script.Name, n, got, err, want)
					}
				}
			}
		}
	}
}

func vectorOf(t testing.TB, x *Index, at int) []float32 {
	t.Helper()
	vector, err := x.Vectors().Of(t.Context(), at)
	if err != nil {
		t.Fatal(err)
	}
	return vector
}

func plainNearest(x *Index, query []float32, script string, n int) []Neighbour {
	var all []Neighbour
	for at := range x.Len() {
		if x.Script(at) == script {
			p, i := x.find(at)
			all = append(all, Neighbour{At: at, Cosine: embed.Cosine(query, p.Vector(i))})
		}
	}
	slices.SortStableFunc(all, func(a, b Neighbour) int {
		if a.Cosine != b.Cosine {
			return int(math.Copysign(1, b.Cosine-a.Cosine))
		}
		return 0
	})
	return all[:min(n, len(all))]
}

// The figures behind chromemMost, in docs/measured.md.
func BenchmarkNearest(b *testing.B) {
	for _, n := range []int{1000, 5000, 20000} {
		corpus := make(fstest.MapFS)
		for i := range n {
			corpus[fmt.Sprintf("a%06d.txt", i)] = indextest.Article(fmt.Sprintf("وصل الوفد رقم %d إلى المدينة %x.\n", i, i*i))
		}
		s := NewStore(b.TempDir(), wide{indextest.NewEmbedder()}, indextest.CountWords)
		if _, err := s.Update(b.Context(), corpus, UpdateOptions{}); err != nil {
			b.Fatal(err)
		}
		x, err := s.Open(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		scanned := nearest.NewScanned(x.vectorParts())
		asked, _ := nearest.NewChromem(scanned)
		for name, engine := range map[string]Vectors{"scan": scanned, "chromem-go": asked} {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				query := vectorOf(b, x, 3)
				for b.Loop() {
					engine.Nearest(b.Context(), query, x.Script(0), 60)
				}
			})
		}
	}
}

// wide embeds texts as random vectors of the embedded model's size.
type wide struct{ *indextest.Embedder }

func (w wide) Fingerprint() embed.Fingerprint {
	return embed.Fingerprint{Model: "random", Dimension: 384}
}

func (w wide) Embed(ctx context.Context, _ embed.Kind, texts []string) ([][]float32, error) {
	vectors := make([][]float32, len(texts))
	for i, t := range texts {
		random := rand.New(rand.NewPCG(uint64(len(t)), uint64(pending.KeyOf(t)[0])<<8+uint64(pending.KeyOf(t)[1])))
		vectors[i] = make([]float32, 384)
		for d := range vectors[i] {
			vectors[i][d] = float32(random.NormFloat64() / math.Sqrt(384))
		}
		length := float32(math.Sqrt(embed.Cosine(vectors[i], vectors[i])))
		for d := range vectors[i] {
			vectors[i][d] /= length
		}
	}
	return vectors, ctx.Err()
}
