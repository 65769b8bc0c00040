package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
)

// penalty is that of the squares of the standardised weights.
const penalty = 0.02

// sets are in the order in which they are printed.
var sets = []string{"claims", "news", "unseen", "unseen2", "near", "copies", "held", "measure"}

// crossValidate gives each statement the score that it has with the weights of the other folds.
func crossValidate(all []statement, t task) {
	folds := map[string]bool{}
	for _, s := range all {
		folds[s.fold] = true
	}
	for fold := range folds {
		var others []statement
		for _, s := range all {
			if s.fold != fold {
				others = append(others, s)
			}
		}
		w := t.regress(others)
		for i, s := range all {
			if s.fold == fold && s.Features != nil {
				all[i].score = w[len(t.features)]
				for j, v := range t.values(s) {
					all[i].score += w[j] * v
				}
			}
		}
	}
}

// regress fits a logistic regression by Newton's method, true and false statements counting alike,
// and gives the weights with the bias behind them.
func (t task) regress(all []statement) []float64 {
	rows, y, weight := t.rows(all)
	mean, spread := standardise(rows)
	n := len(t.features) + 1
	w := make([]float64, n)
	for range 15 {
		gradient, hessian := make([]float64, n), make([][]float64, n)
		for j := range hessian {
			hessian[j] = make([]float64, n)
			if hessian[j][j] = 1e-9; j < n-1 {
				gradient[j], hessian[j][j] = 2*penalty*w[j], 2*penalty
			}
		}
		for i, row := range rows {
			p := 1 / (1 + math.Exp(-dot(w, row)))
			for j := range n {
				gradient[j] += weight[i] * (p - y[i]) * row[j]
				for k := range n {
					hessian[j][k] += weight[i] * p * (1 - p) * row[j] * row[k]
				}
			}
		}
		for j, step := range solve(hessian, gradient) {
			w[j] -= step
		}
	}
	for j := range n - 1 {
		w[j] /= spread[j]
		w[n-1] -= w[j] * mean[j]
	}
	return w
}

// rows are the features of the statements about which the weights decide, each with a one behind
// them, whether they are true, and how much they count.
func (t task) rows(all []statement) (rows [][]float64, y, weight []float64) {
	sum := map[bool]float64{}
	for _, s := range all {
		if s.Features == nil {
			continue
		}
		rows = append(rows, append(t.values(s), 1))
		w := t.weightOf(s.set)
		weight = append(weight, w)
		sum[s.true] += w
		if y = append(y, 0); s.true {
			y[len(y)-1] = 1
		}
	}
	for i := range weight {
		weight[i] /= 2 * sum[y[i] == 1]
	}
	return rows, y, weight
}

// standardise gives the columns a mean of nothing and a spread of one, the last one aside.
func standardise(rows [][]float64) (mean, spread []float64) {
	n := len(rows[0]) - 1
	mean, spread = make([]float64, n), make([]float64, n)
	for j := range n {
		for _, r := range rows {
			mean[j] += r[j] / float64(len(rows))
		}
		for _, r := range rows {
			spread[j] += (r[j] - mean[j]) * (r[j] - mean[j]) / float64(len(rows))
		}
		spread[j] = math.Sqrt(spread[j]) + 1e-9
		for _, r := range rows {
			r[j] = (r[j] - mean[j]) / spread[j]
		}
	}
	return mean, spread
}

// solve solves equations by elimination; the matrix is positive definite.
func solve(a [][]float64, b []float64) []float64 {
	n := len(b)
	for i := range n {
		for k := i + 1; k < n; k++ {
			f := a[k][i] / a[i][i]
			for j := i; j < n; j++ {
				a[k][j] -= f * a[i][j]
			}
			b[k] -= f * b[i]
		}
	}
	x := make([]float64, n)
	for i := n - 1; i >= 0; i-- {
		x[i] = b[i]
		for j := i + 1; j < n; j++ {
			x[i] -= a[i][j] * x[j]
		}
		x[i] /= a[i][i]
	}
	return x
}

func dot(a, b []float64) (sum float64) {
	for i, x := range a {
		sum += x * b[i]
	}
	return sum
}

// stays reports whether a statement stays with a floor.
func (s statement) stays(least float64) bool {
	return s.Stays || s.Features != nil && s.score >= least
}

// floor is the least one with which no more than a share of the false statements stay.
func (t task) floor(all []statement) float64 {
	var judged []statement
	sum, stay := 0.0, 0.0
	for _, s := range all {
		if s.true || s.set == "held" || s.set == "measure" {
			continue
		}
		w := t.weightOf(s.set)
		sum += w
		if s.Stays {
			stay += w
		} else if s.Features != nil {
			judged = append(judged, s)
		}
	}
	slices.SortFunc(judged, func(a, b statement) int { return cmp.Compare(b.score, a.score) })
	k := 0
	for k < len(judged)-1 && stay+t.weightOf(judged[k].set) <= t.pass*sum {
		stay += t.weightOf(judged[k].set)
		k++
	}
	return math.Ceil(judged[k].score*100+1e-6) / 100
}

// report prints how many statements of each set stay.
func report(all []statement, least float64) {
	fmt.Printf("%-8s %12s %12s  (floor %.2f)\n", "", "true", "false", least)
	for _, set := range sets {
		var stay, of [2]int
		for _, s := range all {
			if s.set == set {
				k := 0
				if !s.true {
					k = 1
				}
				of[k]++
				if s.stays(least) {
					stay[k]++
				}
			}
		}
		fmt.Printf("%-8s %5d of %3d %5d of %3d\n", set, stay[0], of[0], stay[1], of[1])
	}
}

func rounded(x float64) float64 {
	r, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 4, 64), 64)
	return r
}
