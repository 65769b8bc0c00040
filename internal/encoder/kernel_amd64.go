package encoder

//go:generate go -C gen run . -out ../kernels_amd64.s -stubs ../kernels_amd64.go -pkg encoder

import "golang.org/x/sys/cpu"

func chooseKernel() *kernel {
	if cpu.X86.HasAVX2 && cpu.X86.HasFMA && cpu.X86.HasF16C {
		return &avx2
	}
	return &plain
}

// avx2 checks the ends of its slices before the assembly goes on without checks.
var avx2 = kernel{
	name: "avx2",
	tile: func(c []float32, ldc int, a []float32, lda int, b []float32, ldb int, bias []float32, k int) {
		const last = tileRows - 1
		_, _, _, _ = c[last*ldc+panelOutputs-1], a[last*lda+k-1], b[(k-1)*ldb+panelOutputs-1], bias[panelOutputs-1]
		tileAVX2(&c[0], 4*ldc, &a[0], 4*lda, &b[0], 4*ldb, &bias[0], k)
	},
	unpack: func(dst []float32, src []byte) {
		blocks := len(src) / blockBytes
		_ = dst[blocks*blockInputs*panelOutputs-1]
		unpackAVX2(&dst[0], &src[0], blocks)
	},
	softmax: func(row []float32) { softmaxAVX2(&row[0], wholeLanes(row)) },
	gelu:    func(x []float32) { geluAVX2(&x[0], wholeLanes(x)) },
	addNorm: func(x, y []float32, n layerNorm, epsilon float32) {
		last := wholeLanes(x) - 1
		_, _, _ = y[last], n.weight[last], n.bias[last]
		addNormAVX2(&x[0], &y[0], &n.weight[0], &n.bias[0], len(x), epsilon)
	},
}

// wholeLanes is the length of x, which must be a multiple of 8 other than 0.
func wholeLanes(x []float32) int {
	if len(x) == 0 || len(x)%8 != 0 {
		panic("encoder: length is not a multiple of 8")
	}
	return len(x)
}
