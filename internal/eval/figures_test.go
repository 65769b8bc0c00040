package eval

import (
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

// The gains by hand: 1/log2(1+rank) is 1 at rank 1, 0.6309 at 2, 0.5 at 3.
func TestNDCG(t *testing.T) {
	second := 1 / math.Log2(3)
	for _, c := range []struct {
		claim string
		ranks []int
		want  float64
	}{
		{"one line, first", []int{1}, 1},
		{"one line, second", []int{2}, second},
		{"one line, third", []int{3}, 0.5},
		{"not found", []int{0}, 0},
		{"two lines, first and third: 1.5/1.6309", []int{1, 3}, 1.5 / (1 + second)},
		{"the order of gold lines does not matter", []int{3, 1}, 1.5 / (1 + second)},
		{"one of two: 1/1.6309", []int{0, 1}, 1 / (1 + second)},
		{"one hit with both lines", []int{1, 1}, 1},
		{"one hit with two of three lines: 1.6309/2.1309", []int{1, 1, 0}, (1 + second) / (1.5 + second)},
		{"lines of one hit push later ones back", []int{1, 1, 2}, 1},
		{"twelve lines in ten hits", []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 0}, 1},
		{"twelve lines in one hit", []int{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 1},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if got := ndcg(c.ranks); !near(got, c.want) {
				t.Errorf("ndcg(%v) = %.4f, want %.4f", c.ranks, got, c.want)
			}
		})
	}
}

func TestRankFigures(t *testing.T) {
	got := rankFigures([]int{4, 0, 2, 10})
	want := Retrieval{NDCG: got.NDCG, Recall1: 0, Recall3: 0.25, Recall5: 0.5, Recall10: 0.75, Found1: 0, Found5: 1, MRR: 0.5}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// areaOf is the AUROC of two samples, nil where there is none.
func areaOf(answerable, unanswerable []float64) *float64 {
	var all []sample
	for i, c := range slices.Concat(answerable, unanswerable) {
		all = append(all, sample{i, c, i < len(answerable)})
	}
	area, ok := auroc(all)(once(len(all)))
	if !ok {
		return nil
	}
	return &area
}

func TestAUROC(t *testing.T) {
	for claim, c := range map[string]struct {
		yes, no []float64
		want    float64
	}{
		"apart":               {[]float64{0.8, 0.9}, []float64{0.1, 0.2}, 1},
		"the wrong way round": {[]float64{0.1}, []float64{0.2, 0.3}, 0},
		"all the same":        {[]float64{0.5, 0.5}, []float64{0.5}, 0.5},
		"three pairs of four": {[]float64{0.2, 0.9}, []float64{0.1, 0.3}, 0.75},
		"a tie is half":       {[]float64{0.3, 0.9}, []float64{0.3}, 0.75},
	} {
		t.Run(claim, func(t *testing.T) {
			if got := areaOf(c.yes, c.no); got == nil || !near(*got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
	if areaOf(nil, []float64{1}) != nil || areaOf([]float64{1}, nil) != nil {
		t.Error("questions of one sort have no AUROC")
	}
}

// The ranked sum agrees with counting every pair.
func TestAUROCAgreesWithItsDefinition(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 100 {
		yes, no := confidences(r), confidences(r)
		var pairs float64
		for _, y := range yes {
			for _, n := range no {
				switch {
				case y > n:
					pairs++
				case y == n:
					pairs += 0.5
				}
			}
		}
		want := pairs / float64(len(yes)*len(no))
		if got := areaOf(yes, no); !near(*got, want) {
			t.Fatalf("auroc(%v, %v) = %v, want %v", yes, no, *got, want)
		}
	}
}

// confidences has few different values, so that ties happen.
func confidences(r *rand.Rand) []float64 {
	all := make([]float64, 1+r.IntN(9))
	for i := range all {
		all[i] = float64(r.IntN(5)) / 4
	}
	return all
}

func TestLatency(t *testing.T) {
	var took []time.Duration
	for ms := 200; ms > 0; ms-- {
		took = append(took, time.Duration(ms)*time.Millisecond)
	}
	if got, want := *latency(took), (Latency{P50: 100, P90: 180, P99: 198}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if got, want := *latency(took[:1]), (Latency{1, 1, 1}); got != want {
		t.Errorf("one time: got %+v, want %+v", got, want)
	}
}
