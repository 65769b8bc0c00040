package encoder

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// kernels are those that this machine can run.
func kernels() []*kernel {
	if native == &plain {
		return []*kernel{&plain}
	}
	return []*kernel{&plain, native}
}

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
			bias, c := randomFloats(r, 16, 1), make([]float32, 5*s.ldc+16+1)
			c[len(c)-1] = 42
			k.tile(c, s.ldc, a, s.lda, b, s.ldb, bias, s.k)
			for i := range tileRows {
				for j := range panelOutputs {
					want := float64(bias[j])
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

func TestUnpack(t *testing.T) {
	// A scale of each kind: normal, negative, zero, subnormal, the greatest.
	halves := map[uint16]float64{0x3c00: 1, 0xbe00: -1.5, 0: 0, 0x8000: 0, 1: 0x1p-24, 0x03ff: 1023 * 0x1p-24, 0x7bff: 65504, 0x2e66: 0x666p-14}
	eachKernel(t, func(t *testing.T, k *kernel) {
		r := rand.New(rand.NewPCG(3, 4))
		for h, d := range halves {
			for _, blocks := range []int{1, 3} {
				src := make([]byte, blocks*blockBytes)
				for i := range src {
					src[i] = byte(r.Uint32())
				}
				for b := range blocks {
					for o := range panelOutputs {
						src[b*blockBytes+2*o], src[b*blockBytes+2*o+1] = byte(h), byte(h>>8)
					}
				}
				dst := make([]float32, blocks*blockInputs*panelOutputs)
				k.unpack(dst, src)
				for i, v := range dst {
					in, o := i/panelOutputs, i%panelOutputs
					q := src[in/blockInputs*blockBytes+2*panelOutputs+in%blockInputs*8+o%8]
					if o >= 8 {
						q >>= 4
					}
					near(t, fmt.Sprintf("scale %v, weight %d", d, i), v, d*float64(int(q&15)-8), math.Abs(d)*1e-6)
				}
			}
		}
	})
}

func TestSoftmax(t *testing.T) {
	inf := float32(math.Inf(-1))
	eachKernel(t, func(t *testing.T, k *kernel) {
		r := rand.New(rand.NewPCG(5, 6))
		for _, n := range []int{8, 16, 24, 176, 512} {
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
		for _, n := range []int{8, 24, 4096} {
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
		for _, n := range []int{8, 32, 40, 384} {
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
	norm := layerNorm{ok, ok}
	for name, f := range map[string]func(k *kernel){
		"tile, result": func(k *kernel) { k.tile(ok[:95], 16, ok, 1, ok, 16, ok, 1) },
		"tile, left":   func(k *kernel) { k.tile(ok, 16, ok[:11:11], 2, ok, 16, ok, 2) },
		"tile, right":  func(k *kernel) { k.tile(ok, 16, ok, 2, ok[:31:31], 16, ok, 2) },
		"tile, bias":   func(k *kernel) { k.tile(ok, 16, ok, 2, ok, 16, ok[:15:15], 2) },
		"unpack":       func(k *kernel) { k.unpack(ok, make([]byte, blockBytes)) },
		"addNorm":      func(k *kernel) { k.addNorm(ok[:16], ok[:8:8], norm, 1) },
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
		for _, n := range []int{32, 384, 1536} {
			b.Run(fmt.Sprintf("%s/k=%d", k.name, n), func(b *testing.B) {
				x, panel, c, bias := make([]float32, 6*n), make([]float32, 16*n), make([]float32, 96), make([]float32, 16)
				for b.Loop() {
					k.tile(c, 16, x, n, panel, 16, bias, n)
				}
				b.ReportMetric(float64(b.N)*2*6*16*float64(n)/float64(b.Elapsed().Nanoseconds()), "GFLOP/s")
			})
		}
	}
}

func BenchmarkUnpack(b *testing.B) {
	for _, k := range kernels() {
		b.Run(k.name, func(b *testing.B) {
			src, dst := make([]byte, 12*blockBytes), make([]float32, 384*16)
			b.SetBytes(int64(len(src)))
			for b.Loop() {
				k.unpack(dst, src)
			}
		})
	}
}
