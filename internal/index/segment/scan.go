package segment

import "runtime"

// Scan gives the dot product of a query with the vector of each passage that has
// one of the wanted places: those that places does not map below 0, of one script.
// The product is summed in another order than [embed.Cosine] sums it: its error is
// below DotError.
func (s *Segment) Scan(query []float32, script int, places []int32, found func(place int32, dot float32)) {
	defer runtime.KeepAlive(s)
	query = query[:s.dimension]
	for at, place := range places {
		if place >= 0 && int(s.passages[passageEntry*at+16]) == script {
			found(place, dot(query, s.row(at)))
		}
	}
}

// DotError is the most that two sums of the products of unit vectors differ by, when
// they are added up in different orders: each of so many additions rounds by 2⁻²⁴
// at most, in both.
func DotError(dimension int) float32 { return 2 * float32(dimension+1) / (1 << 24) }

// dot is summed in eight lanes, which a processor adds side by side.
func dot(a, b []float32) float32 {
	var s0, s1, s2, s3, s4, s5, s6, s7 float32
	b = b[:len(a)]
	for len(a) >= 8 && len(b) >= 8 {
		s0 += a[0] * b[0]
		s1 += a[1] * b[1]
		s2 += a[2] * b[2]
		s3 += a[3] * b[3]
		s4 += a[4] * b[4]
		s5 += a[5] * b[5]
		s6 += a[6] * b[6]
		s7 += a[7] * b[7]
		a, b = a[8:], b[8:]
	}
	for i, x := range a {
		s0 += x * b[i]
	}
	return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7))
}
