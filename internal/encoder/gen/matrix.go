package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// These are the offsets of activations and panelBlock in ../kernel.go, in bytes.
const (
	activationsScale  = 0
	activationsOffset = 4
	activationsQ      = 8
	activationsSize   = 40

	panelQ    = 64
	panelSize = 576
	panelStep = 64 // of panelQ: 4 inputs
	steps     = 8  // of 4 inputs in a block

	// ahead is the size of two panels of 12 blocks. They are unpacked next, after
	// the multiplication, which gives memory the time to deliver them.
	ahead = 2 * 12 * 288
)

// unpack spreads a block's 4-bit weights over bytes, four inputs of an output
// side by side. The file has 8 bytes for each input: the low halves are outputs
// 0 to 7, the high ones 8 to 15.
func unpack() {
	TEXT("unpackAVX2", NOSPLIT, "func(dst *byte, src *byte, blocks int)")
	Pragma("noescape")
	Doc("unpackAVX2 is unpackPlain; there is at least 1 block.")
	dst, src := Load(Param("dst"), GP64()), Load(Param("src"), GP64())
	blocks := Load(Param("blocks"), GP64())

	// The first halves of the four inputs go to the lower lane and the second
	// halves to the upper one, each of which is then turned as a 4×4 square.
	halves, turn, low := YMM(), YMM(), YMM()
	VMOVDQU(dwords("halves", 0, 2, 4, 6, 1, 3, 5, 7), halves)
	const s = 0x0c080400
	VMOVDQU(dwords("square", s, s+0x01010101, s+0x02020202, s+0x03030303, s, s+0x01010101, s+0x02020202, s+0x03030303), turn)
	VMOVDQU(every("low4", U32(0x0f0f0f0f)), low)

	Label("block")
	for j := range 2 {
		d := YMM()
		VCVTPH2PS(Mem{Base: src, Disp: 16 * j}, d)
		VMOVUPS(d, Mem{Base: dst, Disp: 32 * j})
	}
	for i := range steps {
		q, h := YMM(), YMM()
		VPERMD(Mem{Base: src, Disp: 32 + 32*i}, halves, q)
		VPSHUFB(turn, q, q)
		VPSRLW(Imm(4), q, h)
		VPAND(low, q, q)
		VPAND(low, h, h)
		VMOVDQU(q, Mem{Base: dst, Disp: panelQ + panelStep*i})
		VMOVDQU(h, Mem{Base: dst, Disp: panelQ + panelStep*i + 32})
	}
	for line := range 5 {
		PREFETCHT1(Mem{Base: src, Disp: ahead + 64*line})
	}
	ADDQ(I32(288), src)
	ADDQ(I32(panelSize), dst)
	DECQ(blocks)
	JNE(LabelRef("block"))
	VZEROUPPER()
	RET()
}

// A product holds the common arguments of the two multiplications.
type product struct {
	c, ldc, from, ldf, a, lda, b, rows Register
	blocks                             Mem
}

func loadProduct() product {
	load := func(name string) Register { return Load(Param(name), GP64()) }
	p := product{
		c: load("c"), ldc: load("ldc"), from: load("from"), ldf: load("ldf"),
		a: load("a"), lda: load("lda"), b: load("b"), rows: load("rows"),
	}
	blocks, _ := Param("blocks").Resolve()
	p.blocks = blocks.Addr
	return p
}

const productSignature = "func(c *float32, ldc int, from *float32, ldf int, a *byte, lda int, rows int, b *byte, blocks int)"

// multiplyAVX2 keeps the sums of 3×16 results in registers, as integers of 16
// bits within a block and as floats beyond. VPMADDUBSW adds two products of a
// weight below 16 and an activation up to 127, and a block adds eight of those
// for each of two lanes: 16·15·127 = 30,480 stays below 2¹⁵.
func multiplyAVX2() {
	TEXT("multiplyAVX2", NOSPLIT, productSignature)
	Pragma("noescape")
	Doc("multiplyAVX2 is multiplyPlain for 16 columns, with strides in bytes and a multiple of 3 rows.")
	const height = 3
	p := loadProduct()
	row := func(base Register, ld Register, r, disp int) Mem {
		if r == 0 {
			return Mem{Base: base, Disp: disp}
		}
		return Mem{Base: base, Index: ld, Scale: uint8(r), Disp: disp}
	}
	ones := every("ones16", U32(1<<16|1))
	a, b, k := GP64(), GP64(), GP64()
	var sums [height][2]VecVirtual
	var n [height][2]VecVirtual

	Label("rows")
	for r := range sums {
		for j := range sums[r] {
			sums[r][j], n[r][j] = YMM(), YMM()
			VMOVUPS(row(p.from, p.ldf, r, 32*j), sums[r][j])
		}
	}
	MOVQ(p.a, a)
	MOVQ(p.b, b)
	MOVQ(p.blocks, k)
	Label("block")
	for i := range steps {
		w := [2]VecVirtual{YMM(), YMM()}
		for j := range w {
			VMOVDQU(Mem{Base: b, Disp: panelQ + panelStep*i + 32*j}, w[j])
		}
		for r := range n {
			x := YMM()
			VPBROADCASTD(row(a, p.lda, r, activationsQ+4*i), x)
			if i == 0 {
				VPMADDUBSW(x, w[0], n[r][0])
				VPMADDUBSW(x, w[1], n[r][1])
				continue
			}
			y := YMM()
			VPMADDUBSW(x, w[0], y)
			VPMADDUBSW(x, w[1], x)
			VPADDW(y, n[r][0], n[r][0])
			VPADDW(x, n[r][1], n[r][1])
		}
	}
	for r := range n {
		offset, scale := YMM(), YMM()
		VPBROADCASTD(row(a, p.lda, r, activationsOffset), offset)
		VBROADCASTSS(row(a, p.lda, r, activationsScale), scale)
		for j := range n[r] {
			VPMADDWD(ones, n[r][j], n[r][j])
			VPADDD(offset, n[r][j], n[r][j])
			VCVTDQ2PS(n[r][j], n[r][j])
			t := YMM()
			VMULPS(Mem{Base: b, Disp: 32 * j}, scale, t)
			VMULPS(t, n[r][j], t)
			VADDPS(t, sums[r][j], sums[r][j])
		}
	}
	ADDQ(Imm(activationsSize), a)
	ADDQ(I32(panelSize), b)
	DECQ(k)
	JNE(LabelRef("block"))
	for r := range sums {
		for j := range sums[r] {
			VMOVUPS(sums[r][j], row(p.c, p.ldc, r, 32*j))
		}
	}
	for _, m := range [][2]Register{{p.ldc, p.c}, {p.ldf, p.from}, {p.lda, p.a}} {
		LEAQ(Mem{Base: m[0], Index: m[0], Scale: 2}, k)
		ADDQ(k, m[1])
	}
	SUBQ(Imm(height), p.rows)
	JG(LabelRef("rows"))
	VZEROUPPER()
	RET()
}

// multiplyVNNI keeps 6×32 results in registers, and 3×32 of the last three rows.
// VPDPBUSD adds up four products.
func multiplyVNNI() {
	TEXT("multiplyVNNI", NOSPLIT, productSignature)
	Pragma("noescape")
	Doc("multiplyVNNI is multiplyPlain with strides in bytes and a multiple of 3 rows.")
	p := loadProduct()
	a, a3, k, b0, b1 := GP64(), GP64(), GP64(), GP64(), GP64()
	rows := func(height int, block string) {
		p.vnni(height, block, a, a3, k, b0, b1)
		LEAQ(Mem{Base: p.lda, Index: p.lda, Scale: 2}, a3)
		LEAQ(Mem{Base: p.a, Index: a3, Scale: uint8(height / 3)}, p.a)
	}
	CMPQ(p.rows, Imm(6))
	JLT(LabelRef("last"))
	Label("six")
	rows(6, "block6")
	SUBQ(Imm(6), p.rows)
	CMPQ(p.rows, Imm(6))
	JGE(LabelRef("six"))
	Label("last")
	TESTQ(p.rows, p.rows)
	JEQ(LabelRef("done"))
	rows(3, "block3")
	Label("done")
	VZEROUPPER()
	RET()
}

// vnni multiplies height rows and moves c and from on to the next ones.
func (p product) vnni(height int, block string, a, a3, k, b0, b1 Register) {
	row := func(r, disp int) Mem {
		base := a
		if r > 2 {
			base, r = a3, r-3
		}
		if r == 0 {
			return Mem{Base: base, Disp: disp}
		}
		return Mem{Base: base, Index: p.lda, Scale: uint8(r), Disp: disp}
	}
	sums, n := make([][2]VecVirtual, height), make([][2]VecVirtual, height)
	for r := range sums {
		for j := range sums[r] {
			sums[r][j], n[r][j] = ZMM(), ZMM()
			VMOVUPS(Mem{Base: p.from, Disp: 64 * j}, sums[r][j])
		}
		ADDQ(p.ldf, p.from)
	}
	MOVQ(p.a, a)
	LEAQ(Mem{Base: p.lda, Index: p.lda, Scale: 2}, a3)
	ADDQ(a, a3)
	MOVQ(p.blocks, k)
	IMUL3Q(I32(panelSize/8), k, b1)
	MOVQ(p.b, b0)
	LEAQ(Mem{Base: b0, Index: b1, Scale: 8}, b1)
	Label(block)
	for r := range n {
		for j := range n[r] {
			VPBROADCASTD(row(r, activationsOffset), n[r][j])
		}
	}
	for i := range steps {
		w := [2]VecVirtual{ZMM(), ZMM()}
		for j, base := range []Register{b0, b1} {
			VMOVDQU32(Mem{Base: base, Disp: panelQ + panelStep*i}, w[j])
		}
		for r := range n {
			x := ZMM()
			VPBROADCASTD(row(r, activationsQ+4*i), x)
			for j := range n[r] {
				VPDPBUSD(x, w[j], n[r][j])
			}
		}
	}
	w := [2]VecVirtual{ZMM(), ZMM()}
	VMOVUPS(Mem{Base: b0}, w[0])
	VMOVUPS(Mem{Base: b1}, w[1])
	for r := range n {
		for j := range n[r] {
			t := ZMM()
			VMULPS_BCST(row(r, activationsScale), w[j], t)
			VCVTDQ2PS(n[r][j], n[r][j])
			VMULPS(t, n[r][j], t)
			VADDPS(t, sums[r][j], sums[r][j])
		}
	}
	ADDQ(Imm(activationsSize), a)
	ADDQ(Imm(activationsSize), a3)
	ADDQ(I32(panelSize), b0)
	ADDQ(I32(panelSize), b1)
	DECQ(k)
	JNE(LabelRef(block))
	for r := range sums {
		for j := range sums[r] {
			VMOVUPS(sums[r][j], Mem{Base: p.c, Disp: 64 * j})
		}
		ADDQ(p.ldc, p.c)
	}
}

// quantise8 finds the number of greatest size in each 32, divides by it and
// rounds to bytes.
func (s set) quantise8() {
	TEXT("quantise8"+s.name, NOSPLIT, "func(dst *byte, x *float32, blocks int)")
	Pragma("noescape")
	Doc("quantise8" + s.name + " is quantise8Plain; there is at least 1 block.")
	dst, src := Load(Param("dst"), GP64()), Load(Param("x"), GP64())
	blocks := Load(Param("blocks"), GP64())
	Label("block")
	x := [2]vec{s.load(Mem{Base: src}), s.load(Mem{Base: src, Disp: 64})}
	size := [2]vec{s.vec(), s.vec()}
	for i := range x {
		s.and(every("abs", U32(0x7fffffff)), x[i], size[i])
	}
	s.do(VMAXPS, size[0], size[1], size[1])
	inv := s.divisor(size[1], 127, Mem{Base: dst, Disp: activationsScale})
	for i := range x {
		s.do(VMULPS, s.spread(inv), x[i], x[i])
		s.do(VCVTPS2DQ, x[i], x[i])
	}
	bytes := YMM()
	if s.width == 64 {
		low, high := XMM(), XMM()
		VPMOVDB(x[0][0], low)
		VPMOVDB(x[1][0], high)
		VINSERTI128(Imm(1), high, low.AsY(), bytes)
	} else {
		for i := range x {
			VPACKSSDW(x[i][1], x[i][0], x[i][0])
		}
		VPACKSSWB(x[1][0], x[0][0], bytes)
		order := YMM()
		VMOVDQU(dwords("packed", 0, 4, 1, 5, 2, 6, 3, 7), order)
		VPERMD(bytes, order, bytes)
	}
	VMOVDQU(bytes, Mem{Base: dst, Disp: activationsQ})
	sum, t := YMM(), XMM()
	VMOVDQU(every("eights8", U32(0x08080808)), sum)
	VPMADDUBSW(bytes, sum, sum)
	VPMADDWD(every("minusOnes16", U32(0xffffffff)), sum, sum)
	VEXTRACTI128(Imm(1), sum, t)
	VPADDD(t, sum.AsX(), sum.AsX())
	VPSHUFD(Imm(0b01_00_11_10), sum.AsX(), t)
	VPADDD(t, sum.AsX(), sum.AsX())
	VPSHUFD(Imm(0b10_11_00_01), sum.AsX(), t)
	VPADDD(t, sum.AsX(), sum.AsX())
	VMOVD(sum.AsX(), Mem{Base: dst, Disp: activationsOffset})
	ADDQ(Imm(128), src)
	ADDQ(Imm(activationsSize), dst)
	DECQ(blocks)
	JNE(LabelRef("block"))
	VZEROUPPER()
	RET()
}

// quantise16 is the same for groups of width numbers and words of 16 bits.
func (s set) quantise16() {
	TEXT("quantise16"+s.name, NOSPLIT, "func(dst *int16, scale *float32, x *float32, groups int, width int)")
	Pragma("noescape")
	Doc("quantise16" + s.name + " is quantise16Plain; there is at least 1 group.")
	dst, scale, src := Load(Param("dst"), GP64()), Load(Param("scale"), GP64()), Load(Param("x"), GP64())
	groups, width := Load(Param("groups"), GP64()), Load(Param("width"), GP64())
	p, end := GP64(), GP64()
	Label("group")
	LEAQ(Mem{Base: src, Index: width, Scale: 4}, end)
	MOVQ(src, p)
	top := s.vec()
	s.zero(top)
	Label("top")
	size := s.load(Mem{Base: p})
	s.and(every("abs", U32(0x7fffffff)), size, size)
	s.do(VMAXPS, size, top, top)
	ADDQ(Imm(64), p)
	CMPQ(p, end)
	JNE(LabelRef("top"))
	inv := s.divisor(top, 4095, Mem{Base: scale})
	Label("round")
	x := s.vec()
	s.do(VMULPS, Mem{Base: src}, s.spread(inv), x)
	s.storeWords(x, Mem{Base: dst})
	ADDQ(Imm(64), src)
	ADDQ(Imm(32), dst)
	CMPQ(src, end)
	JNE(LabelRef("round"))
	ADDQ(Imm(4), scale)
	DECQ(groups)
	JNE(LabelRef("group"))
	VZEROUPPER()
	RET()
}

// divisor stores the scale of numbers whose greatest size is in a lane of top,
// and gives what to multiply them by.
func (s set) divisor(top vec, levels float32, scale Mem) VecVirtual {
	s.do(VMAXPS, every("noZero", F32(1e-30)), top, top)
	t := s.fold(top, VMAXPS)
	x, inv := XMM(), s.reg()
	name := fmt.Sprint(levels)
	VMULSS(every("per"+name, F32(1/float64(levels))), t.AsX(), x)
	VMOVSS(x, scale)
	VMOVUPS(every("levels"+name, F32(levels)), inv)
	VDIVPS(t, inv, inv)
	return inv
}

// storeWords rounds x to words and stores them.
func (s set) storeWords(x vec, m Mem) {
	s.do(VCVTPS2DQ, x, x)
	if s.width == 64 {
		VPMOVDW(x[0], m)
		return
	}
	VPACKSSDW(x[1], x[0], x[0])
	VPERMQ(Imm(0b11_01_10_00), x[0], x[0])
	VMOVDQU(x[0], m)
}

// tile keeps 6×16 sums of integers in registers.
func (s set) tile() {
	TEXT("tile"+s.name, NOSPLIT, "func(c *float32, ldc int, row *float32, column *float32, a *int16, lda int, b *int16, ldb int, pairs int)")
	Pragma("noescape")
	Doc("tile" + s.name + " is tilePlain with strides in bytes; there is at least 1 pair.")
	a, lda := Load(Param("a"), GP64()), Load(Param("lda"), GP64())
	b, ldb := Load(Param("b"), GP64()), Load(Param("ldb"), GP64())
	pairs := Load(Param("pairs"), GP64())

	a3 := GP64()
	LEAQ(Mem{Base: lda, Index: lda, Scale: 2}, a3)
	ADDQ(a, a3)
	at := func(r int) Mem {
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
	var sums [6]vec
	for r := range sums {
		sums[r] = s.vec()
		s.zero(sums[r])
	}
	Label("loop")
	w := s.load(Mem{Base: b})
	for r := range sums {
		if s.width == 64 {
			VPDPWSSD_BCST(at(r), w[0], sums[r][0])
			continue
		}
		x := YMM()
		VPBROADCASTD(at(r), x)
		for j := range w {
			y := YMM()
			VPMADDWD(w[j], x, y)
			VPADDD(y, sums[r][j], sums[r][j])
		}
	}
	ADDQ(Imm(4), a)
	ADDQ(Imm(4), a3)
	ADDQ(ldb, b)
	DECQ(pairs)
	JNE(LabelRef("loop"))
	c, ldc := Load(Param("c"), GP64()), Load(Param("ldc"), GP64())
	row, column := Load(Param("row"), GP64()), Load(Param("column"), GP64())
	for r := range sums {
		scale, x := s.reg(), s.vec()
		VBROADCASTSS(Mem{Base: row, Disp: 4 * r}, scale)
		s.do(VMULPS, Mem{Base: column}, s.spread(scale), x)
		s.do(VCVTDQ2PS, sums[r], sums[r])
		s.do(VMULPS, x, sums[r], sums[r])
		s.store(sums[r], Mem{Base: c})
		ADDQ(ldc, c)
	}
	VZEROUPPER()
	RET()
}
