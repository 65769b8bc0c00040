package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// peaks writes loops of nothing but the instructions that a product is made of,
// on registers alone, with as many sums side by side as keep the units busy.
func peaks() {
	peak("vnni", "VPDPBUSD, 128 operations each", 12, func(sum, x VecVirtual) { VPDPBUSD(x, x, sum) }, ZMM)
	peak("avx2", "VPMADDUBSW, 64 operations each, with the VPADDW that sums take", 10, func(sum, x VecVirtual) {
		y := YMM()
		VPMADDUBSW(x, x, y)
		VPADDW(y, sum, sum)
	}, YMM)
}

func peak(name, what string, sums int, op func(sum, x VecVirtual), reg func() VecVirtual) {
	TEXT(name, NOSPLIT, "func(n int)")
	Doc(fmt.Sprintf("%s does n turns of %d %s.", name, sums, what))
	n := Load(Param("n"), GP64())
	x, all := reg(), make([]VecVirtual, sums)
	for i := range all {
		all[i] = reg()
		clearRegister(all[i])
	}
	clearRegister(x)
	Label("loop")
	for _, sum := range all {
		op(sum, x)
	}
	DECQ(n)
	JNE(LabelRef("loop"))
	VZEROUPPER()
	RET()
}

func clearRegister(v VecVirtual) { VPXOR(v.AsY(), v.AsY(), v.AsY()) }
