package segment

import (
	"encoding/binary"
	"math"
)

// Sentence vectors are compared only with the question and only in the best
// passages, so eight bits a number are enough: the cosine is off by less than
// 0.002, and they take a quarter of the room. A packed vector is its scale, float32,
// then an int8 for each dimension; the number is int8·scale.

// MaxDimension is more than any embedding model has.
const MaxDimension = 1 << 16

func packedSize(dimension int) int { return 4 + dimension }

func packedDot(query []float32, packed []byte) float64 {
	scale := math.Float32frombits(binary.LittleEndian.Uint32(packed))
	var sum float32
	for i, n := range packed[4:][:len(query)] {
		sum += query[i] * float32(int8(n))
	}
	return float64(sum * scale)
}

// Pack rounds a unit vector to eight bits a number.
func Pack(vector []float32) []byte {
	var most float32
	for _, x := range vector {
		most = max(most, x, -x)
	}
	scale := most / 127
	packed := binary.LittleEndian.AppendUint32(make([]byte, 0, packedSize(len(vector))), math.Float32bits(scale))
	for _, x := range vector {
		n := 0.0
		if scale > 0 {
			n = math.RoundToEven(float64(x / scale))
		}
		packed = append(packed, byte(int8(n)))
	}
	return packed
}
