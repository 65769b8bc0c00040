// Package measure knows units, the dimensions that they measure, and the words that ask for
// a measure.
//
// # Scope
//
// The words are those of the section [asked] of the languages' words.txt. Numbers are found by
// package analysis.
package measure

import (
	"strings"
	"sync"

	"isnad/internal/analysis"
)

// A Dimension is a sort of measure: money, durations, lengths, weights, temperatures. "" is none.
type Dimension string

// extents is what “how long” asks for: a duration or a length.
const extents Dimension = "extents"

// Has reports whether a unit of the dimension of is one that d asks for.
func (d Dimension) Has(of Dimension) bool {
	return d != "" && (of == d || d == extents && (of == "durations" || of == "lengths"))
}

// dimensions are all of them. The section has the units of each under its name, and the
// words that ask for it under its name with "-asks" behind.
var dimensions = []Dimension{"money", "durations", "lengths", "weights", "temperatures"}

// unitsOf and asksOf map stems of units, and words and phrases that ask, to their dimension.
var (
	unitsOf = sync.OnceValue(func() map[string]Dimension { return byDimension("", analysis.Stem) })
	asksOf  = sync.OnceValue(func() map[string]Dimension {
		return byDimension("-asks", func(w string) string { return w })
	})
)

func byDimension(suffix string, form func(string) string) map[string]Dimension {
	all := map[string]Dimension{}
	for _, d := range append(dimensions, extents) {
		for w := range analysis.ListedUnder("asked", string(d)+suffix)() {
			all[form(w)] = d
		}
	}
	return all
}

// Of returns the dimension of a unit, by its stem; "" for other words.
func Of(stem string) Dimension { return unitsOf()[stem] }

// Asked returns the dimension of what a question for a number asks for: «بكم», “how long”.
func Asked(words []analysis.Word) Dimension {
	row := analysis.InRow(words)
	for _, w := range words {
		for _, bare := range []string{w.Text, strings.TrimPrefix(w.Text, "ال")} {
			if d := asksOf()[bare]; d != "" {
				return d
			}
		}
	}
	for phrase, d := range asksOf() {
		if strings.Contains(phrase, " ") && strings.Contains(row, " "+phrase+" ") {
			return d
		}
	}
	return ""
}

// units are the stems of units that measure and do not count, sizes those of words that ask for
// a measure.
var (
	units    = analysis.StemsUnder("asked", "measures")
	sizes    = analysis.StemsUnder("asked", "sizes")
	percents = analysis.ListedUnder("asked", "percents")
)

// IsUnit reports whether a stem is that of a unit that measures and does not count: a kilo, not a
// piece.
func IsUnit(stem string) bool { return units()[stem] }

// IsSize reports whether a stem is that of a word that asks for a measure: weight, مساحة.
func IsSize(stem string) bool { return sizes()[stem] }

// IsPercent reports whether a word stands for %, or ends what does.
func IsPercent(word string) bool { return percents()[word] }
