package verify

import (
	"strings"
	"testing"
)

// A long reply of which every second statement forgot its marker: what a check costs
// while it grows.
func BenchmarkCheck(b *testing.B) {
	c := Checker{Sources: sources, Language: "en", Canary: "isnadabc234xyz567"}
	text := strings.Repeat("The mill at Barton was built in 1862 by John Harker [1.1]. The old mill stands there since the great storm of that year. ", 25)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := c.Check(b.Context(), text, true); err != nil {
			b.Fatal(err)
		}
	}
}
