package encoder

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
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
		for _, s := range []struct{ k, ldc, lda, ldb int }{
			{1, 16, 1, 16}, {2, 17, 3, 16}, {5, 40, 5, 19}, {32, 100, 96, 48}, {33, 16, 33, 16}, {384, 384, 385, 16},
		} {
			a, b := randomFloats(r, 5*s.lda+s.k, 1), randomFloats(r, (s.k-1)*s.ldb+16, 1)
			c := make([]float32, 5*s.ldc+16+1)
			c[len(c)-1] = 42
			k.tile(c, s.ldc, a, s.lda, b, s.ldb, s.k)
			for i := range tileRows {
				for j := range panelOutputs {
					want := 0.0
					for m := range s.k {
						want += float64(a[i*s.lda+m]) * float64(b[m*s.ldb+j])
					}
					near(t, fmt.Sprintf("k %d, row %d, column %d", s.k, i, j), c[i*s.ldc+j], want, 1e-4)
				}
			}
			if c[len(c)-1] != 42 {
				t.Errorf("k %d: wrote past the tile", s.k)
			}
		}
	})
}

func TestSoftmax(t *testing.T) {
	inf := float32(math.Inf(-1))
	eachKernel(t, func(t *testing.T, k *kernel) {
		r := rand.New(rand.NewPCG(5, 6))
		for _, n := range []int{16, 32, 48, 176, 512} {
			for _, scale := range []float64{0, 1, 10, 1000} {
				row := randomFloats(r, n, scale)
				row[n-1] = inf // what fills a row up
				want, sum := make([]float64, n), 0.0
				for i, v := range row {
					want[i] = math.Exp(float64(v) - float64(maxOf(row)))
					sum += want[i]
				}
				k.softmax(row)
				for i, v := range row {
					near(t, fmt.Sprintf("%d of %d, scale %v", i, n, scale), v, want[i]/sum, 1e-6)
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
			want := make([]float64, n)
			for i, v := range x {
				want[i] = 0.5 * float64(v) * (1 + math.Erf(float64(v)/math.Sqrt2))
			}
			k.gelu(x)
			for i, v := range x {
				near(t, fmt.Sprintf("%d of %d", i, n), v, want[i], 2e-6+1e-6*math.Abs(want[i]))
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
	norm := layerNorm{ok, ok}
	for name, f := range map[string]func(k *kernel){
		"tile, result":          func(k *kernel) { k.tile(ok[:95], 16, ok, 1, ok, 16, 1) },
		"tile, left":            func(k *kernel) { k.tile(ok, 16, ok[:11:11], 2, ok, 16, 2) },
		"tile, right":           func(k *kernel) { k.tile(ok, 16, ok, 2, ok[:31:31], 16, 2) },
		"multiply, result":      func(k *kernel) { k.multiply(ok[:191:191], 32, ok, 0, a, 1, 6, b) },
		"multiply, sums before": func(k *kernel) { k.multiply(ok, 32, ok[:191:191], 32, a, 1, 6, b) },
		"multiply, activations": func(k *kernel) { k.multiply(ok, 32, ok, 0, a[:5:5], 1, 6, b) },
		"unpack":                func(k *kernel) { k.unpack(b, make([]byte, 3*blockBytes)) },
		"quantise":              func(k *kernel) { k.quantise(a, ok) },
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
			x, w, c := make([]float32, 6*n), make([]float32, n*columns), make([]float32, 6*columns)
			for b.Loop() {
				for j := 0; j < columns; j += 16 {
					k.tile(c[j:], columns, x, n, w[j:], columns, n)
				}
			}
			b.ReportMetric(float64(b.N)*2*6*n*columns/float64(b.Elapsed().Nanoseconds()), "GFLOP/s")
		})
	}
}

func BenchmarkMultiply(b *testing.B) {
	for _, k := range kernels() {
		for _, rows := range []int{6, 18, 192} {
			b.Run(fmt.Sprintf("%s/rows=%d", k.name, rows), func(b *testing.B) {
				const in = 384
				x, w, c := make([]activations, rows*in/32), make([]panelBlock, 2*in/32), make([]float32, rows*384)
				for b.Loop() {
					k.multiply(c, 384, c, 384, x, in/32, rows, w)
				}
				b.ReportMetric(float64(b.N)*2*float64(rows)*32*in/float64(b.Elapsed().Nanoseconds()), "Gop/s")
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
		a := make([]activations, 12)
		for name, f := range map[string]func(){
			"softmax":  func() { copy(y, x); k.softmax(y) },
			"gelu":     func() { copy(y, x); k.gelu(y) },
			"addNorm":  func() { copy(y, x); k.addNorm(y, x, layerNorm{x, x}, 1e-5) },
			"quantise": func() { k.quantise(a, x) },
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
