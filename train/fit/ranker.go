package main

import (
	"fmt"
	"math"
	"slices"
)

// rankerPenalty is the weight of the squares of standardised weights, for each
// question.
const rankerPenalty = 0.002

// fitRanker fits weights under which the right sentences of each list have the
// greatest share of a softmax. Lists without a right sentence teach nothing.
func fitRanker(lists []list) []float64 {
	lists = slices.DeleteFunc(slices.Clone(lists), func(l list) bool { return !slices.Contains(l.right, true) })
	var rows [][]float64
	for _, l := range lists {
		rows = append(rows, l.features...)
	}
	s := standardise(rows)
	n := len(s.mean)
	w := descend(n, func(w, g []float64) {
		for _, l := range lists {
			p := l.shares(w, s)
			sum := 0.0
			for i, right := range l.right {
				if right {
					sum += p[i]
				}
			}
			for i, f := range l.features {
				d := p[i]
				if l.right[i] {
					d -= p[i] / sum
				}
				for j, v := range f {
					g[j] += d * v / s.spread[j] / float64(len(lists))
				}
			}
		}
		for j := range g {
			g[j] += 2 * rankerPenalty * w[j]
		}
	})
	for j := range w {
		w[j] /= s.spread[j]
	}
	return w
}

// shares is the softmax over the list's sentences. Means cancel in it.
func (l list) shares(w []float64, s scale) []float64 {
	p := make([]float64, len(l.features))
	top := math.Inf(-1)
	for i, f := range l.features {
		for j, v := range f {
			p[i] += w[j] * v / s.spread[j]
		}
		top = max(top, p[i])
	}
	sum := 1e-300
	for i := range p {
		p[i] = math.Exp(p[i] - top)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p
}

// reportRanker prints how often the right sentence stands first, or among three,
// each list ranked by weights that were fitted without its file.
func reportRanker(lists []list) {
	type count struct{ n, first, three int }
	counts := map[string]*count{}
	for f := range folds {
		w := fitRanker(slices.DeleteFunc(slices.Clone(lists), func(l list) bool { return l.fold == f }))
		for _, l := range lists {
			if l.fold != f {
				continue
			}
			c := counts[l.set]
			if c == nil {
				c = &count{}
				counts[l.set] = c
			}
			c.n++
			rank := l.rank(w)
			if rank == 1 {
				c.first++
			}
			if rank <= 3 {
				c.three++
			}
		}
	}
	for _, name := range sorted(counts) {
		c := counts[name]
		fmt.Printf("%-14s %4d questions: right sentence first %.3f, among three %.3f\n",
			name, c.n, float64(c.first)/float64(c.n), float64(c.three)/float64(c.n))
	}
}

// rank is where the best right sentence stands, from 1.
func (l list) rank(w []float64) int {
	best := math.Inf(-1)
	for i, f := range l.features {
		score := dot(w, f)
		if l.right[i] {
			best = max(best, score)
		}
	}
	if math.IsInf(best, -1) {
		return math.MaxInt
	}
	rank := 1
	for i, f := range l.features {
		if !l.right[i] && dot(w, f) > best {
			rank++
		}
	}
	return rank
}
