package encoder

import (
	"encoding/binary"
	"math"
)

// plain is the kernel in Go alone: for processors without a better one, and the
// definition that every other is compared with.
//
// Go may fuse x*y + z into one rounding on some processors. A conversion forbids
// it, so each product that is added to something goes through [mul].
var plain = kernel{
	name:     "generic",
	multiply: multiplyPlain,
	unpack:   unpackPlain,
	quantise: quantisePlain,
	tile:     tilePlain,
	softmax:  softmaxPlain,
	gelu:     geluPlain,
	addNorm:  addNormPlain,
}

// mul is the product rounded on its own.
func mul(x, y float32) float32 { return float32(x * y) }

func multiplyPlain(c []float32, ldc int, from []float32, ldf int, a []activations, lda, rows int, b []panelBlock) {
	blocks := len(b) / 2
	for r := range roundUp(rows, rowStep) {
		row := a[r*lda:][:blocks]
		for p := range 2 {
			sums := [panelOutputs]float32(from[r*ldf+p*panelOutputs:])
			for k := range row {
				addBlock(&sums, &row[k], &b[p*blocks+k])
			}
			copy(c[r*ldc+p*panelOutputs:][:panelOutputs], sums[:])
		}
	}
}

// addBlock adds the product of a block with 16 columns of weights.
func addBlock(sums *[panelOutputs]float32, a *activations, b *panelBlock) {
	var n [panelOutputs]int32
	for i := range b.q {
		q := (*[4]int8)(a.q[4*i:])
		a0, a1, a2, a3 := int32(q[0]), int32(q[1]), int32(q[2]), int32(q[3])
		for o := range n {
			w := &b.q[i][o]
			n[o] += int32(w[0])*a0 + int32(w[1])*a1 + int32(w[2])*a2 + int32(w[3])*a3
		}
	}
	for o, sum := range n {
		sums[o] += mul(float32(sum+a.offset), mul(b.scale[o], a.scale))
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

func quantisePlain(dst []activations, x []float32) {
	for k := 0; len(x) > 0; k, x = k+1, x[blockInputs:] {
		top := float32(noZero)
		for _, v := range x[:blockInputs] {
			top = max(top, abs(v))
		}
		d, inv, sum := &dst[k], levels/top, int32(0)
		d.scale = top * (1. / levels)
		for i, v := range x[:blockInputs] {
			n := int32(mul(v, inv) + roundMagic - roundMagic)
			d.q[i] = int8(n)
			sum += n
		}
		d.offset = -8 * sum
	}
}

// tilePlain takes two rows by four columns at a time, as many sums as the
// compiler keeps in registers.
func tilePlain(c []float32, ldc int, a []float32, lda int, b []float32, ldb int, k int) {
	for r := 0; r < tileRows; r += 2 {
		a0, a1 := a[r*lda:][:k], a[(r+1)*lda:][:k]
		for j := 0; j < panelOutputs; j += 4 {
			var s0, s1, s2, s3, t0, t1, t2, t3 float32
			col := b[j:]
			for i, x := range a0 {
				y, v := a1[i], (*[4]float32)(col[i*ldb:])
				s0 += mul(x, v[0])
				s1 += mul(x, v[1])
				s2 += mul(x, v[2])
				s3 += mul(x, v[3])
				t0 += mul(y, v[0])
				t1 += mul(y, v[1])
				t2 += mul(y, v[2])
				t3 += mul(y, v[3])
			}
			*(*[4]float32)(c[r*ldc+j:]) = [4]float32{s0, s1, s2, s3}
			*(*[4]float32)(c[(r+1)*ldc+j:]) = [4]float32{t0, t1, t2, t3}
		}
	}
}

func softmaxPlain(row []float32) {
	top := row[0]
	for _, v := range row {
		top = max(top, v)
	}
	var sums [lanes]float32
	for i, v := range row {
		row[i] = exp(v - top)
		sums[i%lanes] += row[i]
	}
	inv := 1 / fold(&sums)
	for i := range row {
		row[i] *= inv
	}
}

// geluPlain takes erf from formula 7.1.26 of Abramowitz and Stegun, whose error
// is below 1.5e-7.
func geluPlain(x []float32) {
	for i, v := range x {
		size := abs(v)
		u := size * (math.Sqrt2 / 2)
		t := 1 / (mul(u, 0.3275911) + 1)
		p := float32(1.061405429)
		p = mul(p, t) + -1.453152027
		p = mul(p, t) + 1.421413741
		p = mul(p, t) + -0.284496736
		p = mul(p, t) + 0.254829592
		erf := 1 - mul(p*t, exp(-(u*u)))
		x[i] = 0.5 * (v + mul(size, erf))
	}
}

// exp is e^x for x ≤ 0, to a few units in the last place: 2ⁿ·e^f with n the
// whole number nearest to x/ln 2, e^f by the polynomial of Cephes' expf. Below
// -87 it stays at e^-87, which is nothing beside the sums it goes into.
func exp(x float32) float32 {
	x = max(x, expLowest)
	z := mul(x, math.Log2E) + roundMagic // n is in its lowest bits
	n := z - roundMagic
	f := x - mul(n, 0.693359375)
	f += mul(n, 2.12194440e-4)
	p := float32(1.9875691500e-4)
	p = mul(p, f) + 1.3981999507e-3
	p = mul(p, f) + 8.3334519073e-3
	p = mul(p, f) + 4.1665795894e-2
	p = mul(p, f) + 1.6666665459e-1
	p = mul(p, f) + 5.0000001201e-1
	p = mul(p, f) + 1
	p = mul(p, f) + 1
	return math.Float32frombits(math.Float32bits(p) + math.Float32bits(z)<<23)
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
