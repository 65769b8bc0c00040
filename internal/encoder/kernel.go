package encoder

// A kernel is the arithmetic of the forward pass for one kind of processor.
// Lengths and strides count numbers, not bytes.
type kernel struct {
	name string

	// tile sets 6 rows of 16 numbers, c[r][j] = bias[j] + Σ a[r][i]·b[i][j] for i < k.
	// The strides ld are the distance from a row to the next.
	tile func(c []float32, ldc int, a []float32, lda int, b []float32, ldb int, bias []float32, k int)

	// unpack turns the 4-bit blocks of a panel into rows of 16 numbers, one an input.
	unpack func(dst []float32, src []byte)

	// softmax makes row a distribution. Its length is a multiple of 8.
	softmax func(row []float32)

	// gelu applies x·Φ(x) to each number. There is a multiple of 8 of them.
	gelu func(x []float32)

	// addNorm adds y to x and brings the sum to mean 0 and variance 1, then
	// scales and shifts it. The length is a multiple of 8.
	addNorm func(x, y []float32, n layerNorm, epsilon float32)
}

// tileRows is the height of a tile: rows are padded to a multiple of it.
const tileRows = 6

// native is the best kernel for this machine.
var native = chooseKernel()

// Kernel names the kernel in use: "avx2" or "generic".
func Kernel() string { return native.name }
