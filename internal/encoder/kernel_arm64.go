package encoder

import "golang.org/x/sys/cpu"

// kernels lists the kernels that this processor can run, the fastest first.
func kernels() []*kernel {
	if cpu.ARM64.HasASIMDDP {
		return []*kernel{&neon, &plain}
	}
	return []*kernel{&plain}
}

// neon checks the ends of its slices before the assembly goes on without checks.
var neon = kernel{
	name: "neon",
	multiply: func(c []float32, ldc int, from []float32, ldf int, a []activations, lda, rows int, b []panelBlock) {
		rows, blocks := checkProduct(c, ldc, from, ldf, a, lda, rows, b)
		for p := range 2 {
			multiplyNEON(&c[p*panelOutputs], 4*ldc, &from[p*panelOutputs], 4*ldf, address(a), activationsSize*lda, rows, address(b[p*blocks:]), blocks)
		}
	},
	unpack: func(dst []panelBlock, src []byte) {
		blocks := checkUnpack(dst, src)
		unpackNEON(address(dst), &src[0], blocks)
	},
	quantise8: func(dst []activations, x []float32) {
		blocks := checkQuantise8(dst, x)
		quantise8NEON(address(dst), &x[0], blocks)
	},
	quantise16: func(dst []int16, scale, x []float32, width int) {
		groups := checkQuantise16(dst, scale, x, width)
		quantise16NEON(&dst[0], &scale[0], &x[0], groups, width)
	},
	tile: func(c []float32, ldc int, row, column []float32, a []int16, lda int, b []int16, ldb, pairs int) {
		checkTile(c, ldc, row, column, a, lda, b, ldb, pairs)
		tileNEON(&c[0], 4*ldc, &row[0], &column[0], &a[0], 2*lda, &b[0], 4*ldb, pairs)
	},
	softmax: func(dst []int16, x, weight []float32) {
		n := checkSoftmax(dst, x, weight)
		softmaxNEON(&dst[0], &x[0], &weight[0], n)
	},
	gelu: func(x []float32) { geluNEON(&x[0], wholeLanes(x)) },
	addNorm: func(x, y []float32, n layerNorm, epsilon float32) {
		checkNorm(x, y, n)
		addNormNEON(&x[0], &y[0], &n.weight[0], &n.bias[0], len(x), epsilon)
	},
}
