package main

import (
	"math"
	"strconv"
)

// scale is the mean and spread of each feature.
type scale struct{ mean, spread []float64 }

// standardise measures rows, so that one penalty suits every feature. A feature
// that never varies, such as a bias, is left as it is.
func standardise(rows [][]float64) scale {
	n := len(rows[0])
	s := scale{make([]float64, n), make([]float64, n)}
	for _, r := range rows {
		for i, v := range r {
			s.mean[i] += v / float64(len(rows))
		}
	}
	for _, r := range rows {
		for i, v := range r {
			s.spread[i] += (v - s.mean[i]) * (v - s.mean[i]) / float64(len(rows))
		}
	}
	for i, v := range s.spread {
		s.spread[i] = math.Sqrt(v)
		if v < 1e-12 {
			s.mean[i], s.spread[i] = 0, 1
		}
	}
	return s
}

// descend finds the least of a convex function of n numbers from its gradient, by
// Adam (Kingma & Ba, 2015) over all of the data in each of a fixed number of
// steps, the rate falling to nothing.
func descend(n int, gradient func(w, g []float64)) []float64 {
	const steps, rate = 1500, 0.1
	w, g, m, v := make([]float64, n), make([]float64, n), make([]float64, n), make([]float64, n)
	for t := 1; t <= steps; t++ {
		clear(g)
		gradient(w, g)
		for i := range w {
			m[i] = 0.9*m[i] + 0.1*g[i]
			v[i] = 0.999*v[i] + 0.001*g[i]*g[i]
			step := m[i] / (1 - math.Pow(0.9, float64(t))) / (math.Sqrt(v[i]/(1-math.Pow(0.999, float64(t)))) + 1e-9)
			w[i] -= rate * (1 - float64(t)/steps) * step
		}
	}
	return w
}

func dot(a, b []float64) (sum float64) {
	for i, x := range a {
		sum += x * b[i]
	}
	return sum
}

func rounded(x float64) float64 {
	r, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 4, 64), 64)
	return r
}
