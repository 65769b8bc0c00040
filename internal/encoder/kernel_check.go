//go:build amd64 || arm64

package encoder

// The functions below check slices before they are passed to assembly, which checks nothing.

import "unsafe"

const activationsSize = int(unsafe.Sizeof(activations{}))

// address returns the address of s for the assembly.
func address[T activations | panelBlock](s []T) *byte { return (*byte)(unsafe.Pointer(&s[0])) }

// checkProduct checks the slices that multiply reads and writes. It returns the number of
// rows in whole steps and of blocks in a row.
func checkProduct(c []float32, ldc int, from []float32, ldf int, a []activations, lda, rows int, b []panelBlock) (whole, blocks int) {
	whole, blocks = roundUp(rows, rowStep), len(b)/2
	last := whole - 1
	_, _, _, _ = c[last*ldc+panelPair-1], from[last*ldf+panelPair-1], a[last*lda+blocks-1], b[2*blocks-1]
	return whole, blocks
}

func checkUnpack(dst []panelBlock, src []byte) (blocks int) {
	blocks = len(src) / blockBytes
	_, _ = dst[blocks-1], src[blocks*blockBytes-1]
	return blocks
}

func checkQuantise8(dst []activations, x []float32) (blocks int) {
	blocks = len(x) / blockInputs
	_ = dst[blocks-1]
	return blocks
}

func checkQuantise16(dst []int16, scale, x []float32, width int) (groups int) {
	if width == 0 || width%lanes != 0 {
		panic("encoder: width is not a multiple of 16")
	}
	groups = len(x) / width
	_, _ = dst[groups*width-1], scale[groups-1]
	return groups
}

func checkTile(c []float32, ldc int, row, column []float32, a []int16, lda int, b []int16, ldb, pairs int) {
	const last = tileRows - 1
	_, _, _ = c[last*ldc+panelOutputs-1], row[last], column[panelOutputs-1]
	_, _ = a[last*lda+2*pairs-1], b[2*((pairs-1)*ldb+panelOutputs)-1]
}

func checkSoftmax(dst []int16, x, weight []float32) int {
	n := wholeLanes(x)
	_, _ = dst[n-1], weight[n-1]
	return n
}

func checkNorm(x, y []float32, n layerNorm) {
	last := wholeLanes(x) - 1
	_, _, _ = y[last], n.weight[last], n.bias[last]
}

// wholeLanes returns the length of x, which must be a positive multiple of 16.
func wholeLanes(x []float32) int {
	if len(x) == 0 || len(x)%lanes != 0 {
		panic("encoder: length is not a multiple of 16")
	}
	return len(x)
}
