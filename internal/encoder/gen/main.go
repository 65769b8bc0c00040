// Command gen writes the AVX2 kernels of package encoder. It is a module of its
// own, so that the program does not depend on the assembler it was written with:
//
//	go generate ./internal/encoder
//
// Every kernel has a plain Go twin in ../plain.go, which says what it computes.
package main

import (
	"github.com/mmcloughlin/avo/attr"
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

func main() {
	tile()
	unpack()
	softmax()
	gelu()
	addNorm()
	Generate()
}

// tile keeps a 6×16 block of the result in twelve registers: of the sixteen it
// leaves two for a row of b and one for an element of a, and each step does
// twelve multiply-adds for eight loads, so that the multipliers are the limit.
func tile() {
	TEXT("tileAVX2", NOSPLIT, "func(c *float32, ldc int, a *float32, lda int, b *float32, ldb int, bias *float32, k int)")
	Pragma("noescape")
	Doc("tileAVX2 is tilePlain with strides in bytes; k is at least 1.")
	c, ldc := Load(Param("c"), GP64()), Load(Param("ldc"), GP64())
	a, lda := Load(Param("a"), GP64()), Load(Param("lda"), GP64())
	b, ldb := Load(Param("b"), GP64()), Load(Param("ldb"), GP64())
	bias, k := Load(Param("bias"), GP64()), Load(Param("k"), GP64())

	a3, lda3 := GP64(), GP64()
	LEAQ(Mem{Base: lda, Index: lda, Scale: 2}, lda3)
	LEAQ(Mem{Base: a, Index: lda3, Scale: 1}, a3)
	row := func(r int) Mem {
		switch r {
		case 0:
			return Mem{Base: a}
		case 1, 2:
			return Mem{Base: a, Index: lda, Scale: uint8(r)}
		case 3:
			return Mem{Base: a3}
		}
		return Mem{Base: a3, Index: lda, Scale: uint8(r - 3)}
	}

	var acc [6][2]VecVirtual
	for r := range acc {
		for j := range acc[r] {
			acc[r][j] = YMM()
			VMOVUPS(Mem{Base: bias, Disp: 32 * j}, acc[r][j])
		}
	}
	b0, b1, x := YMM(), YMM(), YMM()
	Label("loop")
	VMOVUPS(Mem{Base: b}, b0)
	VMOVUPS(Mem{Base: b, Disp: 32}, b1)
	for r := range acc {
		VBROADCASTSS(row(r), x)
		VFMADD231PS(b0, x, acc[r][0])
		VFMADD231PS(b1, x, acc[r][1])
	}
	ADDQ(Imm(4), a)
	ADDQ(Imm(4), a3)
	ADDQ(ldb, b)
	DECQ(k)
	JNE(LabelRef("loop"))
	for r := range acc {
		VMOVUPS(acc[r][0], Mem{Base: c})
		VMOVUPS(acc[r][1], Mem{Base: c, Disp: 32})
		ADDQ(ldc, c)
	}
	VZEROUPPER()
	RET()
}

// unpack turns nibble q of scale d into d·q − 8·d, one multiply-add each.
func unpack() {
	TEXT("unpackAVX2", NOSPLIT, "func(dst *float32, src *byte, blocks int)")
	Pragma("noescape")
	Doc("unpackAVX2 is unpackPlain for blocks of 288 bytes; there is at least 1.")
	dst, src := Load(Param("dst"), GP64()), Load(Param("src"), GP64())
	blocks := Load(Param("blocks"), GP64())

	low, minus8 := YMM(), YMM()
	VMOVUPS(every("low4", U32(15)), low)
	VMOVUPS(every("minus8", F32(-8)), minus8)
	Label("block")
	d, off := [2]VecVirtual{YMM(), YMM()}, [2]VecVirtual{YMM(), YMM()}
	for j := range d {
		VCVTPH2PS(Mem{Base: src, Disp: 16 * j}, d[j])
		VMULPS(minus8, d[j], off[j])
	}
	ADDQ(Imm(32), src)
	k := GP64()
	MOVQ(I32(16), k)
	Label("pair") // two inputs a turn
	for i := range 2 {
		q, h := YMM(), YMM()
		VPMOVZXBD(Mem{Base: src, Disp: 8 * i}, q)
		VPSRLD(Imm(4), q, h)
		VPAND(low, q, q)
		for j, v := range []VecVirtual{q, h} {
			VCVTDQ2PS(v, v)
			VFMADD213PS(off[j], d[j], v)
			VMOVUPS(v, Mem{Base: dst, Disp: 64*i + 32*j})
		}
	}
	ADDQ(Imm(16), src)
	ADDQ(Imm(128), dst)
	DECQ(k)
	JNE(LabelRef("pair"))
	DECQ(blocks)
	JNE(LabelRef("block"))
	VZEROUPPER()
	RET()
}

// softmax walks its row three times: greatest value, exponentials and their
// sum, division. A row is a few hundred numbers and stays in the first cache.
func softmax() {
	TEXT("softmaxAVX2", NOSPLIT, "func(row *float32, n int)")
	Pragma("noescape")
	Doc("softmaxAVX2 is softmaxPlain; n is a positive multiple of 8.")
	row, n := Load(Param("row"), GP64()), Load(Param("n"), GP64())
	end := GP64()
	LEAQ(Mem{Base: row, Index: n, Scale: 4}, end)

	top, p := YMM(), GP64()
	VMOVUPS(Mem{Base: row}, top)
	MOVQ(row, p)
	Label("top")
	VMAXPS(Mem{Base: p}, top, top)
	ADDQ(Imm(32), p)
	CMPQ(p, end)
	JNE(LabelRef("top"))
	fold(top, func(a, b VecVirtual) { VMAXPS(b, a, a) })

	sum := YMM()
	VXORPS(sum, sum, sum)
	MOVQ(row, p)
	Label("exp")
	x := YMM()
	VMOVUPS(Mem{Base: p}, x)
	VSUBPS(top, x, x)
	e := exp(x)
	VMOVUPS(e, Mem{Base: p})
	VADDPS(e, sum, sum)
	ADDQ(Imm(32), p)
	CMPQ(p, end)
	JNE(LabelRef("exp"))
	fold(sum, func(a, b VecVirtual) { VADDPS(b, a, a) })

	inv := YMM()
	VMOVUPS(every("one", F32(1)), inv)
	VDIVPS(sum, inv, inv)
	Label("scale")
	VMULPS(Mem{Base: row}, inv, x)
	VMOVUPS(x, Mem{Base: row})
	ADDQ(Imm(32), row)
	CMPQ(row, end)
	JNE(LabelRef("scale"))
	VZEROUPPER()
	RET()
}

func gelu() {
	TEXT("geluAVX2", NOSPLIT, "func(x *float32, n int)")
	Pragma("noescape")
	Doc("geluAVX2 is geluPlain; n is a positive multiple of 8.")
	p, n := Load(Param("x"), GP64()), Load(Param("n"), GP64())
	end := GP64()
	LEAQ(Mem{Base: p, Index: n, Scale: 4}, end)
	Label("loop")
	x, abs := YMM(), YMM()
	VMOVUPS(Mem{Base: p}, x)
	VANDPS(every("abs", U32(0x7fffffff)), x, abs)
	u := YMM()
	VMULPS(every("sqrtHalf", F32(0.70710678118654752440)), abs, u)
	t := YMM()
	VMOVUPS(every("erfP", F32(0.3275911)), t)
	VFMADD213PS(every("one", F32(1)), u, t)
	one := YMM()
	VMOVUPS(every("one", F32(1)), one)
	VDIVPS(t, one, t)
	poly := YMM()
	VMOVUPS(every("erf5", F32(1.061405429)), poly)
	for _, c := range []Mem{every("erf4", F32(-1.453152027)), every("erf3", F32(1.421413741)), every("erf2", F32(-0.284496736)), every("erf1", F32(0.254829592))} {
		VFMADD213PS(c, t, poly)
	}
	VMULPS(t, poly, poly)
	minus := YMM()
	VXORPS(every("sign", U32(0x80000000)), u, minus)
	VMULPS(u, minus, minus)
	e := exp(minus)
	VFNMADD213PS(one, e, poly) // erf(u) = 1 − poly·e
	VFMADD213PS(x, abs, poly)  // x + |x|·erf(u)
	VMULPS(every("half", F32(0.5)), poly, poly)
	VMOVUPS(poly, Mem{Base: p})
	ADDQ(Imm(32), p)
	CMPQ(p, end)
	JNE(LabelRef("loop"))
	VZEROUPPER()
	RET()
}

func addNorm() {
	TEXT("addNormAVX2", NOSPLIT, "func(x *float32, y *float32, weight *float32, bias *float32, n int, epsilon float32)")
	Pragma("noescape")
	Doc("addNormAVX2 is one row of addNormPlain; n is a positive multiple of 8.")
	x, y := Load(Param("x"), GP64()), Load(Param("y"), GP64())
	w, b := Load(Param("weight"), GP64()), Load(Param("bias"), GP64())
	n := Load(Param("n"), GP64())
	SHLQ(Imm(2), n)
	count := YMM()
	bits := GP64()
	MOVQ(n, bits)
	SHRQ(Imm(2), bits)
	nx := XMM()
	VXORPS(nx, nx, nx)
	VCVTSI2SSQ(bits, nx, nx)
	VBROADCASTSS(nx, count)

	i, v, mean := GP64(), YMM(), YMM()
	VXORPS(mean, mean, mean)
	XORQ(i, i)
	Label("sum")
	VMOVUPS(Mem{Base: x, Index: i, Scale: 1}, v)
	VADDPS(Mem{Base: y, Index: i, Scale: 1}, v, v)
	VMOVUPS(v, Mem{Base: x, Index: i, Scale: 1})
	VADDPS(v, mean, mean)
	ADDQ(Imm(32), i)
	CMPQ(i, n)
	JNE(LabelRef("sum"))
	fold(mean, func(a, b VecVirtual) { VADDPS(b, a, a) })
	VDIVPS(count, mean, mean)

	sq := YMM()
	VXORPS(sq, sq, sq)
	XORQ(i, i)
	Label("square")
	VMOVUPS(Mem{Base: x, Index: i, Scale: 1}, v)
	VSUBPS(mean, v, v)
	VFMADD231PS(v, v, sq)
	ADDQ(Imm(32), i)
	CMPQ(i, n)
	JNE(LabelRef("square"))
	fold(sq, func(a, b VecVirtual) { VADDPS(b, a, a) })
	VDIVPS(count, sq, sq)
	eps := YMM()
	addr, _ := Param("epsilon").Resolve()
	VBROADCASTSS(addr.Addr, eps)
	VADDPS(eps, sq, sq)
	VSQRTPS(sq, sq)
	inv := YMM()
	VMOVUPS(every("one", F32(1)), inv)
	VDIVPS(sq, inv, inv)

	XORQ(i, i)
	Label("scale")
	VMOVUPS(Mem{Base: x, Index: i, Scale: 1}, v)
	VSUBPS(mean, v, v)
	VMULPS(inv, v, v)
	k := YMM()
	VMOVUPS(Mem{Base: w, Index: i, Scale: 1}, k)
	VFMADD213PS(Mem{Base: b, Index: i, Scale: 1}, k, v)
	VMOVUPS(v, Mem{Base: x, Index: i, Scale: 1})
	ADDQ(Imm(32), i)
	CMPQ(i, n)
	JNE(LabelRef("scale"))
	VZEROUPPER()
	RET()
}

// exp emits e^x for x ≤ 0, the steps of expPlain: 2ⁿ·e^f with n rounded to the
// nearest, e^f from a polynomial, 2ⁿ added to the exponent bits.
func exp(x VecVirtual) VecVirtual {
	n, f, p := YMM(), YMM(), YMM()
	VMAXPS(every("expMin", F32(-87)), x, f)
	VMULPS(every("log2e", F32(1.44269504)), f, n)
	VROUNDPS(Imm(0), n, n)
	VFNMADD231PS(every("ln2hi", F32(0.693359375)), n, f)
	VFMADD231PS(every("ln2lo", F32(2.12194440e-4)), n, f)
	VMOVUPS(every("exp0", F32(1.9875691500e-4)), p)
	for _, c := range []Mem{
		every("exp1", F32(1.3981999507e-3)), every("exp2", F32(8.3334519073e-3)),
		every("exp3", F32(4.1665795894e-2)), every("exp4", F32(1.6666665459e-1)),
		every("exp5", F32(5.0000001201e-1)), every("one", F32(1)), every("one", F32(1)),
	} {
		VFMADD213PS(c, f, p)
	}
	VCVTPS2DQ(n, n)
	VPSLLD(Imm(23), n, n)
	VPADDD(n, p, p)
	return p
}

// fold combines the eight lanes of v by op and leaves the result in each.
func fold(v VecVirtual, op func(a, b VecVirtual)) {
	t := YMM()
	VPERM2F128(Imm(1), v, v, t)
	op(v, t)
	VPERMILPS(Imm(0b01_00_11_10), v, t)
	op(v, t)
	VPERMILPS(Imm(0b10_11_00_01), v, t)
	op(v, t)
}

var constants = map[string]Mem{}

// every is a register's width of the constant c.
func every(name string, c Constant) Mem {
	m, ok := constants[name]
	if !ok {
		m = GLOBL(name+"x8", attr.RODATA|attr.NOPTR)
		for i := range 8 {
			DATA(4*i, c)
		}
		constants[name] = m
	}
	return m
}
