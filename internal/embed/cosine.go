package embed

// Cosine returns the cosine of two unit vectors of one embedder: their dot product, summed in
// 32 bits as vector engines do.
func Cosine(a, b []float32) float64 {
	var sum float32
	b = b[:len(a)]
	for i, v := range a {
		sum += v * b[i]
	}
	return float64(sum)
}
