package segment

import "golang.org/x/sys/cpu"

// step is how many numbers the assembly takes at a time.
const step = 32

var wide = cpu.X86.HasAVX2 && cpu.X86.HasFMA

// dotAVX2 is the product of n numbers, a multiple of step that is not 0.
//
//go:noescape
func dotAVX2(a, b *float32, n int) float32

// dot is the product of two vectors of one length, summed in any order.
func dot(a, b []float32) float32 {
	n := len(a) / step * step
	b = b[:len(a)]
	if !wide || n == 0 {
		return dotPlain(a, b)
	}
	return dotAVX2(&a[0], &b[0], n) + dotPlain(a[n:], b[n:])
}
