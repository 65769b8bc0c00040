package index

import (
	"math"
	"math/rand/v2"
	"testing"

	"isnad/internal/embed"
)

func TestPackedVectorsKeepTheCosine(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	unit := func() []float32 {
		v := make([]float32, 384)
		for i := range v {
			v[i] = float32(random.NormFloat64())
		}
		length := float32(math.Sqrt(embed.Cosine(v, v)))
		for i := range v {
			v[i] /= length
		}
		return v
	}
	for range 200 {
		a, b := unit(), unit()
		if off := math.Abs(packedDot(a, pack(b)) - embed.Cosine(a, b)); off > 2e-3 {
			t.Fatalf("off by %v", off)
		}
		if off := math.Abs(packedDot(a, pack(a)) - 1); off > 2e-3 {
			t.Fatalf("itself off by %v", off)
		}
	}
}

func FuzzOpenSentences(f *testing.F) {
	f.Add(encodeSentences(4, [][][]byte{{pack([]float32{1, 0, 0, 0})}, {}}))
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := openSentences(data)
		if err != nil {
			return
		}
		for at := range len(v.ends) / 4 {
			v.Cosines(at, make([]float32, v.dimension))
		}
	})
}
