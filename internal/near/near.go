// Package near finds the word that a misspelt one was probably meant to be.
package near

import "strings"

// longest limits the words that count as misspellings, in bytes.
const longest = 100

// Word returns the candidate nearest to s, or "" if none is near. At most a third of the
// letters may be wrong, and one always may. Case does not count; of equally near candidates
// the first is returned.
func Word(s string, candidates []string) string {
	if s == "" || len(s) > longest {
		return ""
	}
	letters := []rune(strings.ToLower(s))
	best, least := "", 1+max(1, len(letters)/3)
	for _, c := range candidates {
		if d := distance(letters, []rune(strings.ToLower(c))); d < least {
			best, least = c, d
		}
	}
	return best
}

// distance counts the letters to insert, remove, replace or swap with their
// neighbour to make b of a (optimal string alignment: Damerau, 1964).
func distance(a, b []rune) int {
	var before []int // the row before the last
	last := make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := range a {
		row := make([]int, len(b)+1)
		row[0] = i + 1
		for j := range b {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(last[j]+cost, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last = last, row
	}
	return last[len(b)]
}

// Misspelt reports whether a is b with one letter inserted, removed, replaced or swapped
// with its neighbour.
func Misspelt(a, b string) bool {
	if len(a) > longest || len(b) > longest {
		return false
	}
	return distance([]rune(a), []rune(b)) == 1
}
