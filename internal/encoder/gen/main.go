// Command gen writes the kernels of package encoder for amd64 and arm64. It is a module of its
// own, so that the program does not depend on the assembler it was written with:
//
//	go generate ./internal/encoder/...
//
// Every kernel has a counterpart in plain Go in ../plain.go, which defines the result.
// The assembly rounds the same numbers in the same order, and so never uses a
// fused multiply-add.
package main

import (
	"flag"
	"fmt"
	"log"

	"github.com/mmcloughlin/avo/attr"
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

func main() {
	arm64 := flag.String("arm64", "", "write arm64's kernels to this name and .s, .go")
	onlyPeaks := flag.Bool("peaks", false, "write package peak instead")
	flag.Parse()
	if *onlyPeaks {
		peaks()
		Generate()
		return
	}
	unpack()
	multiplyAVX2()
	multiplyVNNI()
	for _, s := range []set{avx2, avx512} {
		s.quantise8()
		s.quantise16()
		s.tile()
		s.softmax()
		s.gelu()
		s.addNorm()
	}
	Generate()
	if *arm64 == "" {
		return
	}
	if err := writeARM64(*arm64); err != nil {
		log.Fatal(err)
	}
}

// A set is the instruction set that a kernel is written for. The two differ in
// their registers alone: one of 16 numbers, or two of 8.
type set struct {
	name  string
	width int // bytes of a register
}

var (
	avx2   = set{"AVX2", 32}
	avx512 = set{"AVX512", 64}
)

func (s set) reg() VecVirtual {
	if s.width == 64 {
		return ZMM()
	}
	return YMM()
}

// A vec is 16 numbers in registers.
type vec []VecVirtual

func (s set) vec() vec {
	v := make(vec, 64/s.width)
	for i := range v {
		v[i] = s.reg()
	}
	return v
}

// at returns the address of part i of the 16 numbers at m.
func (s set) at(m Mem, i int) Mem {
	m.Disp += i * s.width
	return m
}

func (s set) load(m Mem) vec {
	v := s.vec()
	for i := range v {
		VMOVUPS(s.at(m, i), v[i])
	}
	return v
}

func (s set) store(v vec, m Mem) {
	for i := range v {
		VMOVUPS(v[i], s.at(m, i))
	}
}

// do emits op for each register of its operands, dst last. The first operand may
// be memory.
func (s set) do(op func(...Op), first any, rest ...vec) {
	for i := range rest[0] {
		var ops []Op
		switch f := first.(type) {
		case Mem:
			ops = append(ops, s.at(f, i))
		case vec:
			ops = append(ops, f[i])
		}
		for _, r := range rest {
			ops = append(ops, r[i])
		}
		op(ops...)
	}
}

func (s set) zero(v vec) {
	for _, r := range v {
		if s.width == 64 {
			VPXORD(r, r, r)
		} else {
			VXORPS(r, r, r)
		}
	}
}

func (s set) and(m Mem, x, dst vec) {
	if s.width == 64 {
		s.do(VPANDD, m, x, dst)
	} else {
		s.do(VANDPS, m, x, dst)
	}
}

// polynomial computes a polynomial of x with the given coefficients, the highest first. The
// constants are called name and a number.
func (s set) polynomial(x vec, name string, coefficients ...float32) vec {
	p := s.load(every(name+"0", F32(coefficients[0])))
	for i, c := range coefficients[1:] {
		s.do(VMULPS, x, p, p)
		s.do(VADDPS, every(fmt.Sprint(name, i+1), F32(c)), p, p)
	}
	return p
}

// fold combines the 16 lanes of v by op, the upper half with the lower until one
// is left, which is given in every lane of a register.
func (s set) fold(v vec, op func(...Op)) VecVirtual {
	sum := YMM()
	if s.width == 64 {
		VEXTRACTF64X4(Imm(1), v[0], sum)
		op(v[0].AsY(), sum, sum)
	} else {
		op(v[1], v[0], sum)
	}
	t := YMM()
	VPERM2F128(Imm(1), sum, sum, t)
	op(t, sum, sum)
	VPERMILPS(Imm(0b01_00_11_10), sum, t)
	op(t, sum, sum)
	VPERMILPS(Imm(0b10_11_00_01), sum, t)
	op(t, sum, sum)
	if s.width == 64 {
		all := ZMM()
		VBROADCASTSS(sum.AsX(), all)
		return all
	}
	return sum
}

// spread returns a vec with r in each of its registers.
func (s set) spread(r VecVirtual) vec {
	v := make(vec, 64/s.width)
	for i := range v {
		v[i] = r
	}
	return v
}

var constants = map[string]Mem{}

// every defines 16 copies of the constant c.
func every(name string, c Constant) Mem {
	m, ok := constants[name]
	if !ok {
		m = GLOBL(name+"x16", attr.RODATA|attr.NOPTR)
		for i := range 16 {
			DATA(4*i, c)
		}
		constants[name] = m
	}
	return m
}

// dwords defines a constant of 8 numbers.
func dwords(name string, numbers ...uint32) Mem {
	m := GLOBL(name, attr.RODATA|attr.NOPTR)
	for i, n := range numbers {
		DATA(4*i, U32(n))
	}
	return m
}
