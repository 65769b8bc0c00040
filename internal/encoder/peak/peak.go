// Package peak measures the maximum speed of a core's integer units. The benchmarks of
// package encoder compare its kernels with that.
package peak

//go:generate go -C ../gen run . -peaks -out ../peak/loops_amd64.s -stubs ../peak/loops_amd64.go -pkg peak

import "time"

// Integer returns how many billion operations a second (a product and a sum are two) the
// instructions of an encoder's kernel do on their own; 0 if there is no loop for that kernel.
// It is the best of many short runs, so that other programs on the machine matter little.
func Integer(kernel string) float64 {
	l, ok := loops[kernel]
	if !ok {
		return 0
	}
	best := 0.0
	const turns = 20000
	for range 200 {
		start := time.Now()
		l.run(turns)
		best = max(best, float64(l.operations*turns)/float64(time.Since(start).Nanoseconds()))
	}
	return best
}

// A loop does a number of operations in each turn.
type loop struct {
	run        func(turns int)
	operations int
}
