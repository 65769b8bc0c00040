package encoder

//go:generate go -C gen run . -out ../kernels_amd64.s -stubs ../kernels_amd64.go -pkg encoder

import (
	"unsafe"

	"golang.org/x/sys/cpu"
)

// kernels are those that this processor can run, the fastest first.
func kernels() []*kernel {
	all := []*kernel{&plain}
	if x := &cpu.X86; x.HasAVX2 && x.HasF16C {
		all = append([]*kernel{&avx2}, all...)
		if x.HasAVX512F && x.HasAVX512BW && x.HasAVX512VL && x.HasAVX512DQ && x.HasAVX512VNNI {
			all = append([]*kernel{&avx512}, all...)
		}
	}
	return all
}

// The functions below check the ends of their slices before the assembly goes on
// without checks.

var avx2 = kernel{
	name: "avx2",
	multiply: func(c []float32, ldc int, from []float32, ldf int, a []activations, lda, rows int, b []panelBlock) {
		rows, blocks := checkProduct(c, ldc, from, ldf, a, lda, rows, b)
		for p := range 2 {
			multiplyAVX2(&c[p*panelOutputs], 4*ldc, &from[p*panelOutputs], 4*ldf, address(a), activationsSize*lda, rows, address(b[p*blocks:]), blocks)
		}
	},
	unpack: unpackWide,
	quantise: func(dst []activations, x []float32) {
		blocks := checkQuantise(dst, x)
		quantiseAVX2(address(dst), &x[0], blocks)
	},
	tile: func(c []float32, ldc int, a []float32, lda int, b []float32, ldb int, k int) {
		checkTile(c, ldc, a, lda, b, ldb, k)
		tileAVX2(&c[0], 4*ldc, &a[0], 4*lda, &b[0], 4*ldb, k)
	},
	softmax: func(row []float32) { softmaxAVX2(&row[0], wholeLanes(row)) },
	gelu:    func(x []float32) { geluAVX2(&x[0], wholeLanes(x)) },
	addNorm: func(x, y []float32, n layerNorm, epsilon float32) {
		checkNorm(x, y, n)
		addNormAVX2(&x[0], &y[0], &n.weight[0], &n.bias[0], len(x), epsilon)
	},
}

var avx512 = kernel{
	name: "avx512",
	multiply: func(c []float32, ldc int, from []float32, ldf int, a []activations, lda, rows int, b []panelBlock) {
		rows, blocks := checkProduct(c, ldc, from, ldf, a, lda, rows, b)
		multiplyVNNI(&c[0], 4*ldc, &from[0], 4*ldf, address(a), activationsSize*lda, rows, address(b), blocks)
	},
	unpack: unpackWide,
	quantise: func(dst []activations, x []float32) {
		blocks := checkQuantise(dst, x)
		quantiseAVX512(address(dst), &x[0], blocks)
	},
	tile: func(c []float32, ldc int, a []float32, lda int, b []float32, ldb int, k int) {
		checkTile(c, ldc, a, lda, b, ldb, k)
		tileAVX512(&c[0], 4*ldc, &a[0], 4*lda, &b[0], 4*ldb, k)
	},
	softmax: func(row []float32) { softmaxAVX512(&row[0], wholeLanes(row)) },
	gelu:    func(x []float32) { geluAVX512(&x[0], wholeLanes(x)) },
	addNorm: func(x, y []float32, n layerNorm, epsilon float32) {
		checkNorm(x, y, n)
		addNormAVX512(&x[0], &y[0], &n.weight[0], &n.bias[0], len(x), epsilon)
	},
}

func unpackWide(dst []panelBlock, src []byte) {
	blocks := len(src) / blockBytes
	_ = dst[blocks-1]
	unpackAVX2(address(dst), &src[0], blocks)
}

// address is where the assembly finds s.
func address[T activations | panelBlock](s []T) *byte { return (*byte)(unsafe.Pointer(&s[0])) }
