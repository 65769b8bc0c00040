// Package linear has the sums of weighted features by which the ranker and the gate decide.
package linear

import (
	"fmt"
	"maps"
	"math"
	"slices"
)

// Place puts weights by name into the order of names. An unknown name is an error.
func Place(into []float64, names []string, by map[string]float64) error {
	for _, name := range slices.Sorted(maps.Keys(by)) {
		i := slices.Index(names, name)
		if i < 0 {
			return fmt.Errorf("no feature %q", name)
		}
		into[i] = by[name]
	}
	return nil
}

// Dot is the sum of the products.
func Dot(a, b []float64) (sum float64) {
	for i, x := range a {
		sum += x * b[i]
	}
	return sum
}

// Logistic is the probability of natural log odds.
func Logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// One is 1 for what holds and 0 for what does not.
func One(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
