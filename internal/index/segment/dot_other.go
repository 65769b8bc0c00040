//go:build !amd64

package segment

// dot is the product of two vectors of one length, summed in any order.
func dot(a, b []float32) float32 { return dotPlain(a, b) }
