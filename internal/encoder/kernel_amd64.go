package encoder

import "golang.org/x/sys/cpu"

// kernels lists the kernels that this processor can run, the fastest first.
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
	quantise8: func(dst []activations, x []float32) {
		blocks := checkQuantise8(dst, x)
		quantise8AVX2(address(dst), &x[0], blocks)
	},
	quantise16: func(dst []int16, scale, x []float32, width int) {
		groups := checkQuantise16(dst, scale, x, width)
		quantise16AVX2(&dst[0], &scale[0], &x[0], groups, width)
	},
	tile: func(c []float32, ldc int, row, column []float32, a []int16, lda int, b []int16, ldb, pairs int) {
		checkTile(c, ldc, row, column, a, lda, b, ldb, pairs)
		tileAVX2(&c[0], 4*ldc, &row[0], &column[0], &a[0], 2*lda, &b[0], 4*ldb, pairs)
	},
	softmax: func(dst []int16, x, weight []float32) {
		n := checkSoftmax(dst, x, weight)
		softmaxAVX2(&dst[0], &x[0], &weight[0], n)
	},
	gelu: func(x []float32) { geluAVX2(&x[0], wholeLanes(x)) },
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
	quantise8: func(dst []activations, x []float32) {
		blocks := checkQuantise8(dst, x)
		quantise8AVX512(address(dst), &x[0], blocks)
	},
	quantise16: func(dst []int16, scale, x []float32, width int) {
		groups := checkQuantise16(dst, scale, x, width)
		quantise16AVX512(&dst[0], &scale[0], &x[0], groups, width)
	},
	tile: func(c []float32, ldc int, row, column []float32, a []int16, lda int, b []int16, ldb, pairs int) {
		checkTile(c, ldc, row, column, a, lda, b, ldb, pairs)
		tileAVX512(&c[0], 4*ldc, &row[0], &column[0], &a[0], 2*lda, &b[0], 4*ldb, pairs)
	},
	softmax: func(dst []int16, x, weight []float32) {
		n := checkSoftmax(dst, x, weight)
		softmaxAVX512(&dst[0], &x[0], &weight[0], n)
	},
	gelu: func(x []float32) { geluAVX512(&x[0], wholeLanes(x)) },
	addNorm: func(x, y []float32, n layerNorm, epsilon float32) {
		checkNorm(x, y, n)
		addNormAVX512(&x[0], &y[0], &n.weight[0], &n.bias[0], len(x), epsilon)
	},
}

func unpackWide(dst []panelBlock, src []byte) {
	blocks := checkUnpack(dst, src)
	unpackAVX2(address(dst), &src[0], blocks)
}
