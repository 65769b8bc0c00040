package encoder

import (
	"encoding/binary"
	"math"
)

// plain is the kernel in Go alone. It is used on processors without a better one, and tests
// compare every other kernel with it.
//
// Go may fuse x*y + z into one rounding on some processors. A conversion forbids it, so each
// product that is added to something goes through [mul].
var plain = kernel{
	name:       "generic",
	multiply:   multiplyPlain,
	unpack:     unpackPlain,
	quantise8:  quantise8Plain,
	quantise16: quantise16Plain,
	tile:       tilePlain,
	softmax:    softmaxPlain,
	gelu:       geluPlain,
	addNorm:    addNormPlain,
}

// mul is the product, rounded before anything is added to it.
func mul(x, y float32) float32 { return float32(x * y) }

func multiplyPlain(c []float32, ldc int, from []float32, ldf int, a []activations, lda, rows int, b []panelBlock) {
	rows = roundUp(rows, rowStep)
	for r := range rows {
		copy(c[r*ldc:][:panelPair], from[r*ldf:][:panelPair])
	}
	blocks := len(b) / 2
	var w fields
	for i := range b {
		w.fill(&b[i])
		column, k := i/blocks*panelOutputs, i%blocks
		for r := range rows {
			w.add((*[panelOutputs]float32)(c[r*ldc+column:]), &a[r*lda+k], &b[i].scale)
		}
	}
}

// fields are the weights of a block. Each input has four words, each with the weights of four
// outputs in 16 bits each. A word times an activation is four products at a time. The sum of
// a block fits in 16 bits with its sign, so that the carries between the fields of a sum can
// be told from the sums.
type fields [blockInputs][panelOutputs / 4]uint64

func (f *fields) fill(b *panelBlock) {
	for i := range f {
		q := &b.q[i/4]
		for g := range f[i] {
			o, k := 4*g, i%4
			f[i][g] = uint64(q[o][k]) | uint64(q[o+1][k])<<16 | uint64(q[o+2][k])<<32 | uint64(q[o+3][k])<<48
		}
	}
}

// add adds the product of a block of activations with f to sums.
func (f *fields) add(sums *[panelOutputs]float32, a *activations, scale *[panelOutputs]float32) {
	const each = 1<<48 | 1<<32 | 1<<16 | 1
	n0 := uint64(a.offset) * each
	n1, n2, n3 := n0, n0, n0
	for i := range f {
		x, w := uint64(a.q[i]), &f[i]
		n0 += w[0] * x
		n1 += w[1] * x
		n2 += w[2] * x
		n3 += w[3] * x
	}
	for g, n := range [...]uint64{n0, n1, n2, n3} {
		for o := 4 * g; o < 4*g+4; o++ {
			field := int16(n)
			n = (n - uint64(field)) >> 16
			sums[o] += mul(float32(field), mul(scale[o], a.scale))
		}
	}
}

func unpackPlain(dst []panelBlock, src []byte) {
	for k := 0; len(src) > 0; k, src = k+1, src[blockBytes:] {
		b := &dst[k]
		for o := range b.scale {
			b.scale[o] = halfToFloat(binary.LittleEndian.Uint16(src[2*o:]))
		}
		for i, v := range src[2*panelOutputs : blockBytes] {
			in, o := i/8, i%8
			b.q[in/4][o][in%4] = v & 15
			b.q[in/4][o+8][in%4] = v >> 4
		}
	}
}

func quantise8Plain(dst []activations, x []float32) {
	for k := 0; len(x) > 0; k, x = k+1, x[blockInputs:] {
		d, sum := &dst[k], int32(0)
		top := greatest(x[:blockInputs])
		inv := levels8 / top
		d.scale = top * (1. / levels8)
		for i, v := range x[:blockInputs] {
			n := round(mul(v, inv))
			d.q[i] = int8(n)
			sum += n
		}
		d.offset = -8 * sum
	}
}

func quantise16Plain(dst []int16, scale, x []float32, width int) {
	for k := 0; len(x) > 0; k, x = k+1, x[width:] {
		top := greatest(x[:width])
		inv := levels16 / top
		scale[k] = top * (1. / levels16)
		for i, v := range x[:width] {
			dst[k*width+i] = int16(round(mul(v, inv)))
		}
	}
}

// greatest returns the greatest absolute value in x, and no less than noZero.
func greatest(x []float32) float32 {
	top := float32(noZero)
	for _, v := range x {
		top = max(top, abs(v))
	}
	return top
}

// round returns the integer nearest to x, and of two equally near the even one. The size of x
// must be below 2²².
func round(x float32) int32 { return int32(x + roundMagic - roundMagic) }

func tilePlain(c []float32, ldc int, row, column []float32, a []int16, lda int, b []int16, ldb, pairs int) {
	for r := range tileRows {
		var n [panelOutputs]int32
		for i := range pairs {
			x, y := int32(a[r*lda+2*i]), int32(a[r*lda+2*i+1])
			w := (*[2 * panelOutputs]int16)(b[2*i*ldb:])
			for j := range n {
				n[j] += x*int32(w[2*j]) + y*int32(w[2*j+1])
			}
		}
		for j, sum := range n {
			c[r*ldc+j] = float32(sum) * mul(row[r], column[j])
		}
	}
}

func softmaxPlain(dst []int16, x, weight []float32) {
	top := x[0]
	for _, v := range x {
		top = max(top, v)
	}
	var sums [lanes]float32
	for i, v := range x {
		x[i] = exp2(v - top)
		sums[i%lanes] += x[i]
	}
	inv := ones / fold(&sums)
	for i, v := range x {
		dst[i] = int16(round(mul(v*inv, weight[i])))
	}
}

// exp2 is 2^x for x ≤ 0 with a relative error below 3e-6, a tenth of softmax's rounding:
// 2ⁿ·2^f with n the integer nearest to x, and 2^f by a polynomial. Below -126 it stays at
// 2^-126.
func exp2(x float32) float32 {
	x = max(x, -126)
	z := x + roundMagic // n is in its lowest bits
	f := x - (z - roundMagic)
	p := float32(0.009570094756782055)
	p = mul(p, f) + 0.05591786652803421
	p = mul(p, f) + 0.240247443318367
	p = mul(p, f) + 0.6931217908859253
	p = mul(p, f) + 0.9999992847442627
	return math.Float32frombits(math.Float32bits(p) + math.Float32bits(z)<<23)
}

// geluPlain takes Φ(x) − ½ from an odd polynomial fitted between -4.3 and 4.3, and beyond
// from its ends. The error is below 7e-5 for the sizes that occur, a fiftieth of the rounding
// to 8 bits.
func geluPlain(x []float32) {
	for i, v := range x {
		u := min(max(v, -4.3), 4.3)
		s := u * u
		p := float32(4.197421230034415e-11)
		p = mul(p, s) + -4.248979834642341e-09
		p = mul(p, s) + 1.9022344588393025e-07
		p = mul(p, s) + -5.006160336051835e-06
		p = mul(p, s) + 8.711757982382551e-05
		p = mul(p, s) + -0.0010713859228417277
		p = mul(p, s) + 0.009695147164165974
		p = mul(p, s) + -0.06615559011697769
		p = mul(p, s) + 0.3988020718097687
		x[i] = v * (mul(p, u) + 0.5)
	}
}

func addNormPlain(x, y []float32, n layerNorm, epsilon float32) {
	var sums, squares [lanes]float32
	for i, v := range y[:len(x)] {
		x[i] += v
		sums[i%lanes] += x[i]
	}
	mean := fold(&sums) / float32(len(x))
	for i, v := range x {
		squares[i%lanes] += mul(v-mean, v-mean)
	}
	inv := 1 / float32(math.Sqrt(float64(fold(&squares)/float32(len(x))+epsilon)))
	for i, v := range x {
		x[i] = mul((v-mean)*inv, n.weight[i]) + n.bias[i]
	}
}

// fold adds up sums, the upper half to the lower until one is left.
func fold(sums *[lanes]float32) float32 {
	for n := lanes / 2; n > 0; n /= 2 {
		for i := range n {
			sums[i] += sums[i+n]
		}
	}
	return sums[0]
}
