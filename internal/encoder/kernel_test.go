package encoder

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"isnad/internal/encoder/peak"
)

func eachKernel(t *testing.T, f func(t *testing.T, k *kernel)) {
	for _, k := range kernels() {
		t.Run(k.name, func(t *testing.T) { f(t, k) })
	}
}

func randomFloats(r *rand.Rand, n int, scale float64) []float32 {
	f := make([]float32, n)
	for i := range f {
		f[i] = float32(r.NormFloat64() * scale)
	}
	return f
}

func near(t *testing.T, what string, got float32, want, tolerance float64) {
	t.Helper()
	if d := math.Abs(float64(got) - want); !(d <= tolerance) {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

func TestTile(t *testing.T) {
	eachKernel(t, func(t *testing.T, k *kernel) {
		r := rand.New(rand.NewPCG(1, 2))
		for _, s := range []struct{ pairs, ldc, lda, ldb int }{
			{1, 16, 2, 16}, {2, 17, 5, 19}, {16, 100, 96, 48}, {17, 16, 34, 16}, {64, 384, 129, 176},
		} {
			a, b := randomWords(r, 5*s.lda+2*s.pairs), randomWords(r, 2*((s.pairs-1)*s.ldb+16))
			row, column := randomFloats(r, 6, 1), randomFloats(r, 16, 1)
			c := make([]float32, 5*s.ldc+16+1)
			c[len(c)-1] = 42
			k.tile(c, s.ldc, row, column, a, s.lda, b, s.ldb, s.pairs)
			for i := range tileRows {
				for j := range panelOutputs {
					sum := 0
					for m := range 2 * s.pairs {
						sum += int(a[i*s.lda+m]) * int(b[2*(m/2*s.ldb+j)+m%2])
					}
					want := float64(sum) * float64(row[i]) * float64(column[j])
					near(t, fmt.Sprintf("%d pairs, row %d, column %d", s.pairs, i, j), c[i*s.ldc+j], want, 1e-6*math.Abs(want))
				}
			}
			if c[len(c)-1] != 42 {
				t.Errorf("%d pairs: wrote past the tile", s.pairs)
			}
		}
	})
}

// randomWords are as quantise16 makes them.
func randomWords(r *rand.Rand, n int) []int16 {
	w := make([]int16, n)
	for i := range w {
		w[i] = int16(r.IntN(2*levels16+1) - levels16)
	}
	return w
}

func TestTheGreatestSumsOfATileFit(t *testing.T) {
	const pairs = mostWidth / 2
	a, b := make([]int16, tileRows*2*pairs), make([]int16, 2*pairs*panelOutputs)
	for i := range a {
		a[i] = -levels16
	}
	for i := range b {
		b[i] = levels16
	}
	eachKernel(t, func(t *testing.T, k *kernel) {
		c := make([]float32, tileRows*panelOutputs)
		k.tile(c, panelOutputs, one, perOne, a, 2*pairs, b, panelOutputs, pairs)
		for i, v := range c {
			near(t, fmt.Sprint("number ", i), v, -mostWidth*levels16*levels16, 64)
		}
	})
}

var perOne = []float32{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}

func TestSoftmax(t *testing.T) {
	inf := float32(math.Inf(-1))
	eachKernel(t, func(t *testing.T, k *kernel) {
		r := rand.New(rand.NewPCG(5, 6))
		for _, n := range []int{16, 32, 48, 176, 512} {
			for _, scale := range []float64{0, 1, 10, 1000} {
				row := randomFloats(r, n, scale)
				row[n-1] = inf // what fills a row up
				weight, want, sum := make([]float32, n), make([]float64, n), 0.0
				for i, v := range row {
					weight[i] = r.Float32()
					want[i] = math.Exp2(float64(v) - float64(maxOf(row)))
					sum += want[i]
				}
				got := make([]int16, n)
				k.softmax(got, row, weight)
				for i, v := range got {
					near(t, fmt.Sprintf("%d of %d, scale %v", i, n, scale), float32(v), want[i]/sum*float64(weight[i])*ones, 0.6)
				}
			}
		}
	})
}

func maxOf(row []float32) float32 {
	top := row[0]
	for _, v := range row {
		top = max(top, v)
	}
	return top
}

func TestGELU(t *testing.T) {
	eachKernel(t, func(t *testing.T, k *kernel) {
		for _, n := range []int{16, 48, 4096} {
			x := make([]float32, n)
			for i := range x {
				x[i] = float32(i-n/2) * 24 / float32(n)
			}
			x[0], x[n-1] = -1e30, 1e30
			want, size := make([]float64, n), make([]float64, n)
			for i, v := range x {
				size[i] = math.Abs(float64(v))
				want[i] = 0.5 * float64(v) * (1 + math.Erf(float64(v)/math.Sqrt2))
			}
			k.gelu(x)
			for i, v := range x {
				near(t, fmt.Sprintf("%d of %d", i, n), v, want[i], 4e-5+6e-6*size[i])
			}
		}
	})
}

func TestAddNorm(t *testing.T) {
	eachKernel(t, func(t *testing.T, k *kernel) {
		r := rand.New(rand.NewPCG(7, 8))
		for _, n := range []int{16, 32, 48, 384} {
			x, y := randomFloats(r, n, 3), randomFloats(r, n, 3)
			w, b := randomFloats(r, n, 1), randomFloats(r, n, 1)
			var mean, square float64
			for i := range x {
				mean += float64(x[i]+y[i]) / float64(n)
			}
			want := make([]float64, n)
			for i := range x {
				want[i] = float64(x[i]+y[i]) - mean
				square += want[i] * want[i] / float64(n)
			}
			k.addNorm(x, y, layerNorm{w, b}, 1e-5)
			for i := range x {
				near(t, fmt.Sprintf("%d of %d", i, n), x[i], want[i]/math.Sqrt(square+1e-5)*float64(w[i])+float64(b[i]), 1e-4)
			}
		}
	})
}

func TestKernelsRefuseSlicesThatAreTooShort(t *testing.T) {
	ok := make([]float32, 256)
	a, b := make([]activations, 6), make([]panelBlock, 2)
	norm, w := layerNorm{ok, ok}, make([]int16, 256)
	for name, f := range map[string]func(k *kernel){
		"tile, result":          func(k *kernel) { k.tile(ok[:95], 16, one, ok, w, 2, w, 16, 1) },
		"tile, left":            func(k *kernel) { k.tile(ok, 16, one, ok, w[:11:11], 2, w, 16, 1) },
		"tile, right":           func(k *kernel) { k.tile(ok, 16, one, ok, w, 2, w[:31:31], 16, 1) },
		"tile, scales":          func(k *kernel) { k.tile(ok, 16, one[:5:5], ok, w, 2, w, 16, 1) },
		"multiply, result":      func(k *kernel) { k.multiply(ok[:191:191], 32, ok, 0, a, 1, 6, b) },
		"multiply, sums before": func(k *kernel) { k.multiply(ok, 32, ok[:191:191], 32, a, 1, 6, b) },
		"multiply, activations": func(k *kernel) { k.multiply(ok, 32, ok, 0, a[:5:5], 1, 6, b) },
		"unpack":                func(k *kernel) { k.unpack(b, make([]byte, 3*blockBytes)) },
		"quantise8":             func(k *kernel) { k.quantise8(a, ok) },
		"quantise16":            func(k *kernel) { k.quantise16(w[:32:32], ok, ok, 32) },
		"softmax":               func(k *kernel) { k.softmax(w, ok, ok[:240:240]) },
		"addNorm":               func(k *kernel) { k.addNorm(ok[:32], ok[:16:16], norm, 1) },
	} {
		t.Run(name, func(t *testing.T) {
			eachKernel(t, func(t *testing.T, k *kernel) {
				defer func() {
					if recover() == nil {
						t.Error("no panic")
					}
				}()
				f(k)
			})
		})
	}
}

func BenchmarkTile(b *testing.B) {
	for _, k := range kernels() {
		b.Run(k.name, func(b *testing.B) {
			const n, columns = 176, 176
			x, w, c := make([]int16, 6*n), make([]int16, n*columns), make([]float32, 6*columns)
			for b.Loop() {
				for j := 0; j < columns; j += 16 {
					k.tile(c[j:], columns, one, perOne, x, n, w[2*j:], columns, n/2)
				}
			}
			b.ReportMetric(float64(b.N)*2*6*n*columns/float64(b.Elapsed().Nanoseconds()), "Gop/s")
		})
	}
}

// BenchmarkMultiply compares the products with what the processor could do at
// best. Its own figure is the best of all turns too.
func BenchmarkMultiply(b *testing.B) {
	for _, k := range kernels() {
		for _, rows := range []int{6, 18, 174} {
			b.Run(fmt.Sprintf("%s/rows=%d", k.name, rows), func(b *testing.B) {
				const in = 384
				x, w, c := make([]activations, rows*in/32), make([]panelBlock, 2*in/32), make([]float32, rows*384)
				best := time.Hour
				for b.Loop() {
					start := time.Now()
					k.multiply(c, 384, c, 384, x, in/32, rows, w)
					best = min(best, time.Since(start))
				}
				speed := 2 * float64(rows) * 32 * in / float64(best.Nanoseconds())
				b.ReportMetric(speed, "Gop/s")
				if most := peak.Integer(k.name); most > 0 {
					b.ReportMetric(100*speed/most, "%-of-peak")
				}
			})
		}
	}
}

func BenchmarkUnpack(b *testing.B) {
	for _, k := range kernels() {
		b.Run(k.name, func(b *testing.B) {
			src, dst := make([]byte, 12*blockBytes), make([]panelBlock, 12)
			b.SetBytes(int64(len(src)))
			for b.Loop() {
				k.unpack(dst, src)
			}
		})
	}
}

func BenchmarkElementwise(b *testing.B) {
	for _, k := range kernels() {
		x, y := randomFloats(rand.New(rand.NewPCG(1, 1)), 384, 1), make([]float32, 384)
		a, w := make([]activations, 12), make([]int16, 384)
		for name, f := range map[string]func(){
			"softmax":    func() { copy(y, x); k.softmax(w, y, x) },
			"gelu":       func() { copy(y, x); k.gelu(y) },
			"addNorm":    func() { copy(y, x); k.addNorm(y, x, layerNorm{x, x}, 1e-5) },
			"quantise8":  func() { k.quantise8(a, x) },
			"quantise16": func() { k.quantise16(w, y, x, 32) },
		} {
			b.Run(k.name+"/"+name, func(b *testing.B) {
				for b.Loop() {
					f()
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/384, "ns/number")
			})
		}
	}
}

func BenchmarkLinear(b *testing.B) {
	for _, k := range kernels() {
		for _, s := range []struct{ in, out int }{{384, 384}, {384, 1152}, {384, 1536}, {1536, 384}} {
			for _, rows := range []int{15, 174} {
				b.Run(fmt.Sprintf("%s/%dx%d/rows=%d", k.name, s.in, s.out, rows), func(b *testing.B) {
					m := &matrix{s.in, s.out, make([]byte, matrixSize(s.in, s.out)-4*s.out), make([]float32, s.out)}
					r := &run{e: &Encoder{kernel: k}, rows: rows, panels: make([]panelBlock, 2*partBlocks)}
					padded := roundUp(rows, rowStep)
					r.rounded = make([]activations, padded*s.in/blockInputs)
					x, y := make([]float32, padded*s.in), make([]float32, padded*s.out)
					for b.Loop() {
						r.linear(m, x, y)
					}
					b.ReportMetric(float64(b.N)*2*float64(rows*s.in*s.out)/float64(b.Elapsed().Nanoseconds()), "Gop/s")
				})
			}
		}
	}
}
