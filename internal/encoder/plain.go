package encoder

import (
	"encoding/binary"
	"math"
)

// plain is the kernel in Go alone: for processors without a better one, and the
// measure of every other.
var plain = kernel{
	name:    "generic",
	tile:    tilePlain,
	unpack:  unpackPlain,
	softmax: softmaxPlain,
	gelu:    geluPlain,
	addNorm: addNormPlain,
}

// tilePlain takes two rows by four columns at a time, as many sums as the
// compiler keeps in registers.
func tilePlain(c []float32, ldc int, a []float32, lda int, b []float32, ldb int, bias []float32, k int) {
	for r := 0; r < tileRows; r += 2 {
		a0, a1 := a[r*lda:][:k], a[(r+1)*lda:][:k]
		for j := 0; j < panelOutputs; j += 4 {
			s0, s1, s2, s3 := bias[j], bias[j+1], bias[j+2], bias[j+3]
			t0, t1, t2, t3 := s0, s1, s2, s3
			col := b[j:]
			for i, x := range a0 {
				y, v := a1[i], (*[4]float32)(col[i*ldb:])
				s0 += x * v[0]
				s1 += x * v[1]
				s2 += x * v[2]
				s3 += x * v[3]
				t0 += y * v[0]
				t1 += y * v[1]
				t2 += y * v[2]
				t3 += y * v[3]
			}
			*(*[4]float32)(c[r*ldc+j:]) = [4]float32{s0, s1, s2, s3}
			*(*[4]float32)(c[(r+1)*ldc+j:]) = [4]float32{t0, t1, t2, t3}
		}
	}
}

func unpackPlain(dst []float32, src []byte) {
	for ; len(src) > 0; src = src[blockBytes:] {
		var d, off [panelOutputs]float32
		for o := range d {
			d[o] = halfToFloat(binary.LittleEndian.Uint16(src[2*o:]))
			off[o] = -8 * d[o]
		}
		q := src[2*panelOutputs : blockBytes]
		for ; len(q) > 0; q = q[8:] {
			row := (*[panelOutputs]float32)(dst)
			for o, b := range q[:8] {
				row[o] = float32(b&15)*d[o] + off[o]
				row[o+8] = float32(b>>4)*d[o+8] + off[o+8]
			}
			dst = dst[panelOutputs:]
		}
	}
}

func softmaxPlain(row []float32) {
	top := row[0]
	for _, v := range row {
		top = max(top, v)
	}
	var sum float32
	for i, v := range row {
		row[i] = expPlain(v - top)
		sum += row[i]
	}
	inv := 1 / sum
	for i := range row {
		row[i] *= inv
	}
}

// geluPlain takes erf from formula 7.1.26 of Abramowitz and Stegun, whose error
// is below 1.5e-7.
func geluPlain(x []float32) {
	for i, v := range x {
		abs := max(v, -v)
		u := abs * (math.Sqrt2 / 2)
		t := 1 / (1 + 0.3275911*u)
		poly := ((((1.061405429*t-1.453152027)*t+1.421413741)*t-0.284496736)*t + 0.254829592) * t
		erf := 1 - poly*expPlain(-u*u)
		x[i] = 0.5 * (v + abs*erf)
	}
}

// expPlain is e^x for x ≤ 0, to a few units in the last place: 2ⁿ·e^f with n the
// whole number nearest to x/ln 2, e^f by the polynomial of Cephes' expf. Below
// -87 it stays at e^-87, which is nothing beside the sums it goes into.
func expPlain(x float32) float32 {
	x = max(x, -87)
	const round = 3 << 22 // adding it leaves no bits for a fraction
	n := x*math.Log2E + round - round
	f := x - n*0.693359375 + n*2.12194440e-4
	p := float32(1.9875691500e-4)
	p = p*f + 1.3981999507e-3
	p = p*f + 8.3334519073e-3
	p = p*f + 4.1665795894e-2
	p = p*f + 1.6666665459e-1
	p = p*f + 5.0000001201e-1
	p = (p*f+1)*f + 1
	return math.Float32frombits(math.Float32bits(p) + uint32(int32(n))<<23)
}

func addNormPlain(x, y []float32, n layerNorm, epsilon float32) {
	var sum float32
	for i, v := range y[:len(x)] {
		x[i] += v
		sum += x[i]
	}
	mean := sum / float32(len(x))
	sum = 0
	for _, v := range x {
		sum += (v - mean) * (v - mean)
	}
	inv := float32(1 / math.Sqrt(float64(sum/float32(len(x))+epsilon)))
	for i, v := range x {
		x[i] = (v-mean)*inv*n.weight[i] + n.bias[i]
	}
}
