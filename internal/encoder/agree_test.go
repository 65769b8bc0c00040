package encoder

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// Every kernel must give the numbers of the plain one to the last bit, since
// machines of different kinds share an index.

// eachOther runs f for every kernel but the plain one.
func eachOther(t *testing.T, f func(t *testing.T, k *kernel)) {
	for _, k := range kernels() {
		if k != &plain {
			t.Run(k.name, func(t *testing.T) { f(t, k) })
		}
	}
}

func same[T comparable](t *testing.T, what string, got, want []T) {
	t.Helper()
	for i, v := range want {
		if got[i] != v {
			t.Fatalf("%s: number %d is %v, the plain kernel's is %v", what, i, got[i], v)
		}
	}
}

// randomActivations are blocks as quantise makes them, some of them extreme.
func randomActivations(r *rand.Rand, n int) []activations {
	a := make([]activations, n)
	for k := range a {
		sum := int32(0)
		fixed, extreme := int8(levels8*(1-2*r.IntN(2))), r.IntN(4) == 0
		for i := range a[k].q {
			a[k].q[i] = int8(r.IntN(2*levels8+1) - levels8)
			if extreme {
				a[k].q[i] = fixed
			}
			sum += int32(a[k].q[i])
		}
		a[k].scale, a[k].offset = float32(r.ExpFloat64()), -8*sum
	}
	return a
}

// randomPacked are the bytes of blocks, some of them extreme.
func randomPacked(r *rand.Rand, blocks int) []byte {
	b := make([]byte, blocks*blockBytes)
	for i := range b {
		if b[i] = byte(r.Uint32()); i/blockBytes%3 == 1 {
			b[i] = 0xff
		}
		if i%blockBytes < 2*panelOutputs && i%2 == 1 {
			b[i] &= 0xbb // a finite scale
		}
	}
	return b
}

func unpacked(r *rand.Rand, blocks int) []panelBlock {
	b := make([]panelBlock, blocks)
	plain.unpack(b, randomPacked(r, blocks))
	return b
}

func TestUnpackAgrees(t *testing.T) {
	eachOther(t, func(t *testing.T, k *kernel) {
		r := rand.New(rand.NewPCG(1, 2))
		for blocks := range 5 {
			src := randomPacked(r, blocks+1)
			got, want := make([]panelBlock, blocks+2), make([]panelBlock, blocks+2)
			k.unpack(got, src)
			plain.unpack(want, src)
			same(t, "blocks", got, want)
		}
	})
}

// FuzzMultiplyAgrees: whatever the shape, the products are those of the plain
// kernel, and nothing is written beside them.
func FuzzMultiplyAgrees(f *testing.F) {
	for _, rows := range []uint8{1, 3, 6, 7, 13, 24} {
		f.Add(uint64(rows), rows, rows%5, rows%3, rows%2 == 0)
	}
	f.Fuzz(func(t *testing.T, seed uint64, rows, blocks, gap uint8, bias bool) {
		r := rand.New(rand.NewPCG(seed, 1))
		n, k := int(rows%40)+1, int(blocks%13)+1
		whole, ldc, lda := roundUp(n, rowStep), panelPair+int(gap%7), k+int(gap%3)
		a, b := randomActivations(r, whole*lda), unpacked(r, 2*k)
		from, ldf := randomFloats(r, whole*ldc, 100), ldc
		if bias {
			ldf = 0
		}
		want := randomFloats(r, whole*ldc, 1)
		c := slices.Clone(want)
		plain.multiply(want, ldc, from, ldf, a, lda, n, b)
		for _, other := range kernels() {
			got := slices.Clone(c)
			other.multiply(got, ldc, from, ldf, a, lda, n, b)
			same(t, other.name, got, want)
		}
	})
}

// FuzzFloatsAgree: whatever the numbers, those that a kernel makes of them are
// the plain kernel's.
func FuzzFloatsAgree(f *testing.F) {
	for i, scale := range []float32{1, 0, 1e-3, 30, 1e-20, 1e-38, 1e15} {
		f.Add(uint64(i), uint8(i), scale)
	}
	f.Fuzz(func(t *testing.T, seed uint64, size uint8, scale float32) {
		if !(abs(scale) <= 1e15) {
			t.Skip("no number that a model could hold")
		}
		r := rand.New(rand.NewPCG(seed, 2))
		n := (int(size%32) + 1) * blockInputs
		x, y := randomFloats(r, n, float64(scale)), randomFloats(r, n, float64(scale))
		norm := layerNorm{randomFloats(r, n, 1), randomFloats(r, n, 1)}
		for i := range x {
			if r.IntN(20) == 0 {
				x[i] = 0
			}
		}
		run := func(k *kernel, f func(k *kernel, x []float32)) []float32 {
			z := slices.Clone(x)
			f(k, z)
			return z
		}
		for name, f := range map[string]func(k *kernel, x []float32){
			"gelu":    func(k *kernel, x []float32) { k.gelu(x) },
			"addNorm": func(k *kernel, x []float32) { k.addNorm(x, y, norm, 1e-12) },
		} {
			want := run(&plain, f)
			eachOther(t, func(t *testing.T, k *kernel) { same(t, name, run(k, f), want) })
		}
		weight := make([]float32, n)
		for i := range weight {
			weight[i] = r.Float32()
		}
		z := slices.Clone(x)
		z[n-1] = float32(math.Inf(-1)) // what fills a row up
		type results struct {
			rounded []activations
			shares  []int16
			whole   []int16
			scale   []float32
		}
		all := func(k *kernel) results {
			s := results{make([]activations, n/blockInputs+1), make([]int16, n+1), make([]int16, n+1), make([]float32, n/16+1)}
			k.quantise8(s.rounded, x)
			k.quantise16(s.whole, s.scale, x, blockInputs)
			k.softmax(s.shares, slices.Clone(z), weight)
			return s
		}
		want := all(&plain)
		eachOther(t, func(t *testing.T, k *kernel) {
			got := all(k)
			same(t, "quantise8", got.rounded, want.rounded)
			same(t, "quantise16", got.whole, want.whole)
			same(t, "its scales", got.scale, want.scale)
			same(t, "softmax", got.shares, want.shares)
		})
	})
}

// FuzzTileAgrees is the law of FuzzMultiplyAgrees for tiles.
func FuzzTileAgrees(f *testing.F) {
	for pairs := range uint8(9) {
		f.Add(uint64(pairs), 7*pairs, pairs%4)
	}
	f.Fuzz(func(t *testing.T, seed uint64, pairs, gap uint8) {
		r := rand.New(rand.NewPCG(seed, 3))
		k := int(pairs)%(mostWidth/2) + 1
		lda, ldb, ldc := 2*k+int(gap%5), 16+int(gap%3), 16+int(gap%7)
		a, b := randomWords(r, tileRows*lda), randomWords(r, 2*k*ldb)
		row, column := randomFloats(r, tileRows, 1), randomFloats(r, panelOutputs, 1)
		c := randomFloats(r, tileRows*ldc, 1)
		want := slices.Clone(c)
		plain.tile(want, ldc, row, column, a, lda, b, ldb, k)
		eachOther(t, func(t *testing.T, other *kernel) {
			got := slices.Clone(c)
			other.tile(got, ldc, row, column, a, lda, b, ldb, k)
			same(t, "tile", got, want)
		})
	})
}

func TestTheStatesOfAllKernelsAgree(t *testing.T) {
	e := openToy(t)
	var b Batch
	for _, text := range texts {
		e.Add(&b, text)
	}
	e.kernel = &plain
	want := encode(t, e, &b)
	eachOther(t, func(t *testing.T, k *kernel) {
		e.kernel = k
		for i, states := range encode(t, e, &b) {
			same(t, fmt.Sprintf("text %d", i), states, want[i])
		}
	})
}

func TestQuantise8RoundsToTheNearest(t *testing.T) {
	eachKernel(t, func(t *testing.T, k *kernel) {
		r := rand.New(rand.NewPCG(3, 4))
		for _, scale := range []float64{1, 1e-6, 1e6} {
			x := randomFloats(r, 4*blockInputs, scale)
			clear(x[:blockInputs])
			a := make([]activations, 4)
			k.quantise8(a, x)
			for i, v := range x {
				b := a[i/blockInputs]
				near(t, fmt.Sprintf("number %d, scale %v", i, scale), b.scale*float32(b.q[i%blockInputs]), float64(v), 0.501*float64(b.scale))
			}
			for i, b := range a {
				sum := int32(0)
				for _, q := range b.q {
					sum += int32(q)
				}
				if b.offset != -8*sum {
					t.Errorf("block %d: offset %d of a sum of %d", i, b.offset, sum)
				}
			}
		}
	})
}

func TestMultiplyIsTheDefinition(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	const rows, k = 6, 3
	a, packed := randomActivations(r, rows*k), randomPacked(r, 2*k)
	b, from := make([]panelBlock, 2*k), randomFloats(r, panelPair, 1)
	plain.unpack(b, packed)
	c := make([]float32, rows*panelPair)
	plain.multiply(c, panelPair, from, 0, a, k, rows, b)
	for i, got := range c {
		row, o := i/panelPair, i%panelPair
		want, size := float64(from[o]), 0.0
		for in := range k * blockInputs {
			block := packed[(o/panelOutputs*k+in/blockInputs)*blockBytes:]
			q := block[2*panelOutputs+in%blockInputs*8+o%8] >> (o % panelOutputs / 8 * 4) & 15
			d := halfToFloat(uint16(block[o%panelOutputs*2]) | uint16(block[o%panelOutputs*2+1])<<8)
			x := a[row*k+in/blockInputs]
			v := float64(d) * float64(int(q)-8) * float64(x.scale) * float64(x.q[in%blockInputs])
			want, size = want+v, size+math.Abs(v)
		}
		near(t, fmt.Sprintf("row %d, column %d", row, o), got, want, 1e-5+1e-6*size)
	}
}
