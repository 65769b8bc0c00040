package encoder

//go:generate go -C gen run . -out ../kernels_amd64.s -stubs ../kernels_amd64.go -pkg encoder -arm64 ../kernels_arm64

// A kernel does the arithmetic of the forward pass on one kind of processor. All
// kernels give the same numbers to the last bit, so that machines of different
// kinds share an index: the sums of a block are exact integers, and wherever
// numbers are rounded, each kernel rounds the same ones in the same order.
// Lengths and strides count numbers or blocks, not bytes.
type kernel struct {
	name string

	// multiply adds products of integers to some columns of a result:
	//
	//	c[r][j] = from[r][j] + Σ a[r]·b[j]   for r < rows and j < 32
	//
	// The two halves of b are panels of 16 columns. One block is added after the
	// other, each as float32(sum) × (weight's scale × activation's scale). Rows
	// are rounded up to a multiple of rowStep.
	multiply func(c []float32, ldc int, from []float32, ldf int, a []activations, lda, rows int, b []panelBlock)

	// unpack turns packed 4-bit blocks of a panel into panelBlocks, one each.
	unpack func(dst []panelBlock, src []byte)

	// quantise8 rounds x to 8 bits, a scale for every 32 numbers.
	quantise8 func(dst []activations, x []float32)

	// quantise16 rounds x to whole numbers of at most levels16, a scale for every
	// width of them, which is a multiple of 16.
	quantise16 func(dst []int16, scale, x []float32, width int)

	// tile sets 6 rows of 16 numbers from integers: for i < 2·pairs
	//
	//	c[r][j] = (Σ a[r][i]·b[i/2][j][i%2]) · row[r]·column[j]
	//
	// The sums fit in 32 bits. The strides ld are the distance from a row to the
	// next; a row of b has pairs of numbers, one for each column.
	tile func(c []float32, ldc int, row, column []float32, a []int16, lda int, b []int16, ldb, pairs int)

	// softmax makes x, logarithms to base 2, a distribution, and sets dst to it
	// times weight, which is at most 1, in steps of 1/ones. x is overwritten. The
	// length is a multiple of 16.
	softmax func(dst []int16, x, weight []float32)

	// gelu applies x·Φ(x) to each number. There is a multiple of 16 of them.
	gelu func(x []float32)

	// addNorm adds y to x and brings the sum to mean 0 and variance 1, then
	// scales and shifts it. The length is a multiple of 16.
	addNorm func(x, y []float32, n layerNorm, epsilon float32)
}

// activations are 32 numbers rounded to 8 bits: number i is scale·q[i]. The
// kernels' assembly relies on this layout.
type activations struct {
	scale  float32
	offset int32 // −8·Σq, since the weights' 4 bits stand for −8 to 7
	q      [blockInputs]int8
}

// A panelBlock is 32 inputs of a panel: the weight of input 4i+k and output o is
// scale[o]·(q[i][o][k] − 8). The kernels' assembly relies on this layout: four
// inputs of an output lie side by side because the processors' dot products add
// up four bytes.
type panelBlock struct {
	scale [panelOutputs]float32
	q     [blockInputs / 4][panelOutputs][4]uint8
}

const (
	tileRows   = 6                // height of a tile
	rowStep    = 3                // rows of a product are padded to a multiple of it
	panelPair  = 2 * panelOutputs // columns of a product
	lanes      = 16               // sums that are kept side by side, and added up at the end
	levels8    = 127              // greatest number of 8 bits; -128 is not used
	levels16   = 4095             // a product of mostWidth pairs of these fits in 32 bits
	mostWidth  = 128              // of an attention head
	ones       = 32767            // 1 as a share of attention
	noZero     = 1e-30            // lower bound of a block's greatest number, so that no division is by zero
	roundMagic = 3 << 22          // a float32 of this size has no bits for a fraction
)

// Arithmetic names the rounding rules of the kernels. It is part of an embedder's
// fingerprint: change it whenever a kernel rounds other numbers, or in another order.
const Arithmetic = "q4-a8"

// native is the best kernel for this machine.
var native = kernels()[0]

// Kernel names the kernel in use: "avx512", "avx2", "neon" or "generic".
func Kernel() string { return native.name }
