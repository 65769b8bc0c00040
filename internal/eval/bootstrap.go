package eval

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"slices"
)

// A figure depends by chance on which questions were asked. The
// bootstrap estimates its range over other questions of the same sort:
// it draws as many questions as there are, with replacement, many times,
// and takes the middle 95 % of the results (the percentile interval; Efron and
// Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13).
const (
	resamples = 1000
	seed      = 1993 // fixed, so that the same results give the same intervals
	tail      = 0.025
)

// An Interval is the range of a figure in 95 of 100 samples of questions like these. An
// interval without width says that all questions agree; over a few questions that is less
// than it seems.
type Interval struct{ Low, High float64 }

// MarshalJSON writes [low, high].
func (i Interval) MarshalJSON() ([]byte, error) {
	return json.Marshal([2]float64{i.Low, i.High})
}

// Intervals are the intervals of the figures beside them, by their JSON keys. Figures over no
// question or one have none.
type Intervals map[string]Interval

// A statistic computes a figure over results, of which each counts a number of times. ok is
// false if none of those that count contributes to it.
type statistic func(times []int) (value float64, ok bool)

// bootstrap returns the interval of each statistic over n results, nil for a statistic that
// has none. It draws units: results of one question are drawn together, since they are not
// independent.
func bootstrap(n int, units [][]int, statistics []statistic) []*Interval {
	if len(units) < 2 {
		return make([]*Interval, len(statistics))
	}
	values := make([][]float64, len(statistics))
	random := rand.New(rand.NewPCG(seed, seed))
	times := make([]int, n)
	for range resamples {
		clear(times)
		for range units {
			for _, i := range units[random.IntN(len(units))] {
				times[i]++
			}
		}
		for s, statistic := range statistics {
			if value, ok := statistic(times); ok {
				values[s] = append(values[s], value)
			}
		}
	}
	intervals := make([]*Interval, len(statistics))
	for s, all := range values {
		intervals[s] = middle(all)
	}
	return intervals
}

// middle returns the middle 95 % of the values, nil for no values.
func middle(values []float64) *Interval {
	if len(values) == 0 {
		return nil
	}
	slices.Sort(values)
	at := func(share float64) float64 {
		return values[max(1, int(math.Ceil(share*float64(len(values)))))-1]
	}
	return &Interval{at(tail), at(1 - tail)}
}

// unitsOf groups results by their question. A question may have been asked twice, with its
// articles and without.
func unitsOf(results []Result) [][]int {
	var units [][]int
	at := map[string]int{}
	for i, r := range results {
		unit, known := at[r.Question.ID]
		if !known {
			unit = len(units)
			at[r.Question.ID] = unit
			units = append(units, nil)
		}
		units[unit] = append(units[unit], i)
	}
	return units
}

// once counts each of n results once, which gives the figure itself.
func once(n int) []int {
	times := make([]int, n)
	for i := range times {
		times[i] = 1
	}
	return times
}
