package segment

import "runtime"

// Scan gives the dot product of a query with the vector of each passage that has
// one of the wanted places: those that places does not map below 0, of one script.
// The product is summed in another order than [embed.Cosine] sums it: its error is
// below DotError.
func (s *Segment) Scan(query []float32, script int, places []int32, found func(place int32, dot float32)) {
	defer runtime.KeepAlive(s)
	query = query[:s.dimension:s.dimension]
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
