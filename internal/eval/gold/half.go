package gold

import (
	"bytes"
	"crypto/sha256"
	"slices"
)

// Half picks half of the articles by a hash of their names: at random, and the same ones
// each time. Adding or removing an article changes the choice of few others.
func Half(articles []string) map[string]bool {
	key := func(path string) []byte {
		sum := sha256.Sum256([]byte("half of the articles: " + path))
		return sum[:]
	}
	sorted := slices.SortedFunc(slices.Values(articles), func(a, b string) int {
		return bytes.Compare(key(a), key(b))
	})
	half := map[string]bool{}
	for _, path := range sorted[:len(sorted)/2] {
		half[path] = true
	}
	return half
}
