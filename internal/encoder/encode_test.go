package encoder

import (
	"context"
	"encoding/binary"
	"errors"
	"math"
	"slices"
	"strings"
	"sync"
	"testing"
)

// A twin computes token states in float64 and in the order of the definition.
type twin struct{ s *Source }

// rows widens n rows of Q4_0 blocks.
func (w twin) rows(b []byte, n int) [][]float64 {
	out := make([][]float64, n)
	for i := range out {
		row := b[len(b)/n*i : len(b)/n*(i+1)]
		for ; len(row) > 0; row = row[wordBlockSize:] {
			d := float64(halfToFloat(binary.LittleEndian.Uint16(row)))
			for j := range blockInputs {
				out[i] = append(out[i], d*float64(int(half(row, j))-8))
			}
		}
	}
	return out
}

// rounded is x with 8 bits for each number and a scale for each 32.
func rounded(x []float64) []float64 {
	out := make([]float64, 0, len(x))
	for block := range slices.Chunk(x, blockInputs) {
		top := 0.0
		for _, v := range block {
			top = max(top, math.Abs(v))
		}
		for _, v := range block {
			out = append(out, math.RoundToEven(v/top*levels8)*top/levels8)
		}
	}
	return out
}

func (w twin) linear(m SourceMatrix, x []float64) []float64 {
	x = rounded(x)
	rows := w.rows(m.Rows, len(m.Bias))
	y := make([]float64, len(rows))
	for o, row := range rows {
		y[o] = float64(m.Bias[o])
		for i, v := range row {
			y[o] += v * x[i]
		}
	}
	return y
}

func (w twin) norm(x, y []float64, n SourceNorm) []float64 {
	out, mean, square := make([]float64, len(x)), 0.0, 0.0
	for i := range x {
		out[i] = x[i] + y[i]
		mean += out[i] / float64(len(x))
	}
	for _, v := range out {
		square += (v - mean) * (v - mean) / float64(len(x))
	}
	for i, v := range out {
		out[i] = (v-mean)/math.Sqrt(square+float64(w.s.Epsilon))*float64(n.Weight[i]) + float64(n.Bias[i])
	}
	return out
}

// attend mixes the values that token i of qkv sees in one head.
func (w twin) attend(qkv [][]float64, i, head int) []float64 {
	h, width := w.s.Hidden, w.s.Hidden/w.s.Heads
	weight, sum := make([]float64, len(qkv)), 0.0
	for j := range qkv {
		for e := range width {
			weight[j] += qkv[i][head*width+e] * qkv[j][h+head*width+e] / math.Sqrt(float64(width))
		}
		weight[j] = math.Exp(weight[j])
		sum += weight[j]
	}
	out := make([]float64, width)
	for j := range qkv {
		for e := range out {
			out[e] += weight[j] / sum * qkv[j][2*h+head*width+e]
		}
	}
	return out
}

func (w twin) states(ids []int32) [][]float64 {
	words := w.rows(w.s.Words, len(w.s.Pieces))
	x := make([][]float64, len(ids))
	for i, id := range ids {
		position := make([]float64, w.s.Hidden)
		for j := range position {
			position[j] = float64(w.s.Position[i*w.s.Hidden+j])
		}
		x[i] = w.norm(words[id], position, w.s.Norm)
	}
	for _, l := range w.s.Layers {
		qkv := make([][]float64, len(x))
		for i := range x {
			qkv[i] = w.linear(l.QKV, x[i])
		}
		for i := range x {
			var mixed []float64
			for head := range w.s.Heads {
				mixed = append(mixed, w.attend(qkv, i, head)...)
			}
			x[i] = w.norm(x[i], w.linear(l.Out, mixed), l.AfterOut)
			inside := w.linear(l.Up, x[i])
			for j, v := range inside {
				inside[j] = 0.5 * v * (1 + math.Erf(v/math.Sqrt2))
			}
			x[i] = w.norm(x[i], w.linear(l.Down, inside), l.AfterUp)
		}
	}
	return x
}

// encode collects the states of b's texts.
func encode(t testing.TB, e *Encoder, b *Batch) [][]float32 {
	t.Helper()
	var mu sync.Mutex
	out := make([][]float32, b.Len())
	err := e.Encode(t.Context(), b, func(i int, states []float32) {
		mu.Lock()
		defer mu.Unlock()
		if out[i] != nil {
			t.Errorf("text %d came twice", i)
		}
		out[i] = slices.Clone(states)
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// texts have lengths on both sides of a tile's height and a panel's width.
var texts = []string{
	"", "a", "ab", "x", "xy", "xyz", "a b. a.", "كتاب نهر كتاب كتاب x", strings.Repeat("q", 10),
	strings.Repeat("ab ", 12), strings.Repeat("😀.", 7), strings.Repeat("نهر ", 100), strings.Repeat("q", 28),
}

func TestTheTextsFillTilesInEveryWay(t *testing.T) {
	e, tiles := openToy(t), map[int]bool{}
	var b Batch
	for i, text := range texts {
		e.Add(&b, text)
		tiles[len(b.text(i))%tileRows] = true
	}
	if len(tiles) != tileRows {
		t.Errorf("lengths modulo %d: %v", tileRows, tiles)
	}
}

func TestStatesAreThoseOfTheDefinition(t *testing.T) {
	e := openToy(t)
	for _, k := range kernels() {
		e.kernel = k
		var b Batch
		for _, text := range texts {
			e.Add(&b, text)
		}
		for i, states := range encode(t, e, &b) {
			for j, row := range (twin{toy()}).states(b.text(i)) {
				for m, want := range row {
					// A number at the edge between two levels8 may be rounded the other
					// way, which moves a state by a hundredth or two.
					if got := float64(states[j*e.hidden+m]); !(math.Abs(got-want) < 3e-2) {
						t.Fatalf("%s, text %d, token %d, number %d: %v, want %v", k.name, i, j, m, got, want)
					}
				}
			}
		}
	}
}

func TestStatesDoNotDependOnTheCompany(t *testing.T) {
	e := openToy(t)
	var all Batch
	for range 5 {
		for _, text := range texts {
			e.Add(&all, text)
		}
	}
	together := encode(t, e, &all)
	for i, text := range texts {
		var one Batch
		e.Add(&one, text)
		alone := encode(t, e, &one)[0]
		for j := i; j < len(together); j += len(texts) {
			if !slices.Equal(alone, together[j]) {
				t.Fatalf("text %d: alone and as number %d the states differ", i, j)
			}
		}
	}
}

func TestEncodeStopsWithItsContext(t *testing.T) {
	e := openToy(t)
	ctx, cancel := context.WithCancelCause(t.Context())
	cause := errors.New("enough")
	var b Batch
	for range 200 {
		e.Add(&b, strings.Repeat("ab ", 30))
	}
	var mu sync.Mutex
	n := 0
	err := e.Encode(ctx, &b, func(int, []float32) {
		mu.Lock()
		defer mu.Unlock()
		n++
		cancel(cause)
	})
	if err != cause || n >= b.Len() {
		t.Errorf("error %v after %d of %d texts", err, n, b.Len())
	}
}

func TestAnEmptyBatchIsNothing(t *testing.T) {
	if err := openToy(t).Encode(t.Context(), &Batch{}, func(int, []float32) { t.Error("called") }); err != nil {
		t.Error(err)
	}
}

func BenchmarkPieces(b *testing.B) {
	e, text := openToy(b), strings.Repeat("ab كتاب xyz نهر ", 40)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		e.Count(text)
	}
}
