package segment

import (
	"encoding/binary"
	"math"
	"unsafe"
)

// nativeOrder reports whether this machine keeps numbers as the files do.
var nativeOrder = func() bool {
	n := uint16(1)
	return *(*byte)(unsafe.Pointer(&n)) == 1
}()

// floats are the numbers that lie in data: the same memory, where the machine keeps
// numbers so, or else a copy. Sections lie at multiples of 64, so that the address
// fits.
func floats(data []byte) []float32 {
	if len(data) < 4 {
		return nil
	}
	if nativeOrder && uintptr(unsafe.Pointer(&data[0]))%4 == 0 {
		return unsafe.Slice((*float32)(unsafe.Pointer(&data[0])), len(data)/4)
	}
	numbers := make([]float32, len(data)/4)
	for i := range numbers {
		numbers[i] = math.Float32frombits(binary.LittleEndian.Uint32(data[4*i:]))
	}
	return numbers
}

func appendFloats(to []byte, numbers []float32) []byte {
	for _, x := range numbers {
		to = binary.LittleEndian.AppendUint32(to, math.Float32bits(x))
	}
	return to
}
