package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// softmax walks its row three times: greatest value, exponentials and their
// sum, division. A row is a few hundred numbers and stays in the first cache.
func (s set) softmax() {
	TEXT("softmax"+s.name, NOSPLIT, "func(dst *int16, x *float32, weight *float32, n int)")
	Pragma("noescape")
	Doc("softmax" + s.name + " is softmaxPlain; n is a positive multiple of 16.")
	row, n := Load(Param("x"), GP64()), Load(Param("n"), GP64())
	end := GP64()
	LEAQ(Mem{Base: row, Index: n, Scale: 4}, end)

	p := GP64()
	tops := s.load(Mem{Base: row})
	MOVQ(row, p)
	Label("top")
	s.do(VMAXPS, Mem{Base: p}, tops, tops)
	ADDQ(Imm(64), p)
	CMPQ(p, end)
	JNE(LabelRef("top"))
	top := s.fold(tops, VMAXPS)

	sums := s.vec()
	s.zero(sums)
	MOVQ(row, p)
	Label("exp")
	x := s.load(Mem{Base: p})
	s.do(VSUBPS, s.spread(top), x, x)
	e := s.exp2(x)
	s.store(e, Mem{Base: p})
	s.do(VADDPS, e, sums, sums)
	ADDQ(Imm(64), p)
	CMPQ(p, end)
	JNE(LabelRef("exp"))
	sum := s.fold(sums, VADDPS)

	inv := s.reg()
	VMOVUPS(every("ones", F32(32767)), inv)
	VDIVPS(sum, inv, inv)
	dst, weight := Load(Param("dst"), GP64()), Load(Param("weight"), GP64())
	Label("scale")
	x = s.vec()
	s.do(VMULPS, Mem{Base: row}, s.spread(inv), x)
	s.do(VMULPS, Mem{Base: weight}, x, x)
	s.storeWords(x, Mem{Base: dst})
	ADDQ(Imm(64), row)
	ADDQ(Imm(64), weight)
	ADDQ(Imm(32), dst)
	CMPQ(row, end)
	JNE(LabelRef("scale"))
	VZEROUPPER()
	RET()
}

// exp2 emits 2^x for x ≤ 0, the steps of exp2 in ../plain.go: 2ⁿ·2^f with n
// rounded to the nearest, 2^f from a polynomial, n added to the exponent bits.
func (s set) exp2(x vec) vec {
	z, n := s.vec(), s.vec()
	magic := every("magic", F32(3<<22))
	s.do(VMAXPS, every("lowest", F32(-126)), x, x)
	s.do(VADDPS, magic, x, z)
	s.do(VSUBPS, magic, z, n)
	s.do(VSUBPS, n, x, x)
	p := s.polynomial(x, "exp", 0.009570094756782055, 0.05591786652803421, 0.240247443318367, 0.6931217908859253, 0.9999992847442627)
	for i := range z {
		VPSLLD(Imm(23), z[i], z[i])
		VPADDD(z[i], p[i], p[i])
	}
	return p
}

func (s set) gelu() {
	TEXT("gelu"+s.name, NOSPLIT, "func(x *float32, n int)")
	Pragma("noescape")
	Doc("gelu" + s.name + " is geluPlain; n is a positive multiple of 16.")
	p, n := Load(Param("x"), GP64()), Load(Param("n"), GP64())
	end := GP64()
	LEAQ(Mem{Base: p, Index: n, Scale: 4}, end)
	Label("loop")
	x, u, square := s.load(Mem{Base: p}), s.vec(), s.vec()
	s.do(VMAXPS, every("least", F32(-4.3)), x, u)
	s.do(VMINPS, every("most", F32(4.3)), u, u)
	s.do(VMULPS, u, u, square)
	phi := s.polynomial(square, "phi",
		4.197421230034415e-11, -4.248979834642341e-09, 1.9022344588393025e-07, -5.006160336051835e-06, 8.711757982382551e-05,
		-0.0010713859228417277, 0.009695147164165974, -0.06615559011697769, 0.3988020718097687)
	s.do(VMULPS, u, phi, phi)
	s.do(VADDPS, every("half", F32(0.5)), phi, phi)
	s.do(VMULPS, x, phi, phi)
	s.store(phi, Mem{Base: p})
	ADDQ(Imm(64), p)
	CMPQ(p, end)
	JNE(LabelRef("loop"))
	VZEROUPPER()
	RET()
}

func (s set) addNorm() {
	TEXT("addNorm"+s.name, NOSPLIT, "func(x *float32, y *float32, weight *float32, bias *float32, n int, epsilon float32)")
	Pragma("noescape")
	Doc("addNorm" + s.name + " is addNormPlain; n is a positive multiple of 16.")
	x, y := Load(Param("x"), GP64()), Load(Param("y"), GP64())
	w, b := Load(Param("weight"), GP64()), Load(Param("bias"), GP64())
	n := Load(Param("n"), GP64())
	at := func(base Register, i Register) Mem { return Mem{Base: base, Index: i, Scale: 1} }
	nx, count := XMM(), s.reg()
	VXORPS(nx, nx, nx)
	VCVTSI2SSQ(n, nx, nx)
	VBROADCASTSS(nx, count)
	SHLQ(Imm(2), n)

	i := GP64()
	sums := s.vec()
	s.zero(sums)
	XORQ(i, i)
	Label("sum")
	v := s.load(at(x, i))
	s.do(VADDPS, at(y, i), v, v)
	s.store(v, at(x, i))
	s.do(VADDPS, v, sums, sums)
	ADDQ(Imm(64), i)
	CMPQ(i, n)
	JNE(LabelRef("sum"))
	mean := s.fold(sums, VADDPS)
	VDIVPS(count, mean, mean)

	squares := s.vec()
	s.zero(squares)
	XORQ(i, i)
	Label("square")
	v = s.load(at(x, i))
	s.do(VSUBPS, s.spread(mean), v, v)
	s.do(VMULPS, v, v, v)
	s.do(VADDPS, v, squares, squares)
	ADDQ(Imm(64), i)
	CMPQ(i, n)
	JNE(LabelRef("square"))
	sq := s.fold(squares, VADDPS)
	VDIVPS(count, sq, sq)
	eps := s.reg()
	addr, _ := Param("epsilon").Resolve()
	VBROADCASTSS(addr.Addr, eps)
	VADDPS(eps, sq, sq)
	VSQRTPS(sq, sq)
	inv := s.reg()
	VMOVUPS(every("one", F32(1)), inv)
	VDIVPS(sq, inv, inv)

	XORQ(i, i)
	Label("scale")
	v = s.load(at(x, i))
	s.do(VSUBPS, s.spread(mean), v, v)
	s.do(VMULPS, s.spread(inv), v, v)
	s.do(VMULPS, at(w, i), v, v)
	s.do(VADDPS, at(b, i), v, v)
	s.store(v, at(x, i))
	ADDQ(Imm(64), i)
	CMPQ(i, n)
	JNE(LabelRef("scale"))
	VZEROUPPER()
	RET()
}
