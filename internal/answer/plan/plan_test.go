package plan

import (
	"fmt"
	"math"
	"slices"
	"testing"
)

func TestWhatCannotComeFirstIsNotRead(t *testing.T) {
	const credit = 5
	type reading struct{ odds, score float64 }
	unsure := func(score float64) reading { return reading{-3, score} }
	for _, c := range []struct {
		claim    string
		scores   []float64 // before reading
		readings []reading
		want     [][]int
	}{
		{"nothing was found", nil, nil, nil},
		{"fewer than are read first", []float64{7, 6}, []reading{unsure(7), unsure(6)}, [][]int{{0, 1}}},
		{"one of the first surely answers", []float64{9, 8, 8, 8, 8}, []reading{unsure(9), {2, 8}, unsure(8)}, [][]int{{0, 1, 2}}},
		{"unsure, and all could come first", []float64{5, 5, 5, 4, 4, 4}, []reading{unsure(5), unsure(5), unsure(5), unsure(4), unsure(4), unsure(4)},
			[][]int{{0, 1, 2}, {3, 4}, {5}}},
		{"those that might come first are read, the likeliest before the others", []float64{5, 5, 5, 1, 3, -1, 4}, []reading{unsure(5), unsure(5), unsure(5), unsure(1), unsure(3), unsure(-1), unsure(4)},
			[][]int{{0, 1, 2}, {6, 4}, {3}}},
		{"no reading would put the others first", []float64{5, 5, 5, 3, 3}, []reading{unsure(9), unsure(5), unsure(5)}, [][]int{{0, 1, 2}}},
		{"a reading moves the mark", []float64{5, 5, 5, 4, 4, 4, 4}, []reading{unsure(5), unsure(5), unsure(5), unsure(10), unsure(4)}, [][]int{{0, 1, 2}, {3, 4}}},
		{"a passage without a sentence", []float64{5, 5, 5, math.Inf(-1)}, []reading{unsure(5), unsure(5), unsure(5)}, [][]int{{0, 1, 2}}},
	} {
		p, got := New(c.scores, credit), [][]int(nil)
		for next := p.Next(); len(next) > 0; next = p.Next() {
			got = append(got, next)
			for _, i := range next {
				p.Read(i, c.readings[i].odds, c.readings[i].score)
			}
		}
		if fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("%s: read %v, want %v", c.claim, got, c.want)
		}
	}
}

// However the readings come out up to the credit, the best sentence of all is among what was
// read.
func FuzzPlan(f *testing.F) {
	f.Add([]byte{50, 40, 30, 90, 20, 80}, []byte{0, 10, 5, 50, 3, 2})
	f.Fuzz(func(t *testing.T, before, gains []byte) {
		scores, after := make([]float64, len(before)), make([]float64, len(before))
		const credit = 50
		for i, b := range before {
			scores[i] = float64(b)
			if after[i] = scores[i]; i < len(gains) {
				after[i] += float64(gains[i] % (credit + 1))
			}
		}
		p, read := New(scores, credit), make([]bool, len(before))
		for next := p.Next(); len(next) > 0; next = p.Next() {
			for _, i := range next {
				if read[i] {
					t.Fatalf("passage %d is read twice", i)
				}
				read[i] = true
				p.Read(i, -1, after[i])
			}
		}
		if len(after) == 0 {
			return
		}
		best := slices.Index(after, slices.Max(after))
		for i := range after {
			if read[i] && after[i] == after[best] {
				return
			}
		}
		t.Fatalf("passage %d is the best of %v and was not read: %v", best, after, read)
	})
}
