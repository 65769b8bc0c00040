package retrieval

import (
	"cmp"
	"slices"
)

// best lists the places of the n greatest scores above 0, the greatest first; of equal ones
// the first.
func best(scores []float64, n int) []int {
	h := heap{scores: scores}
	for at, score := range scores {
		switch {
		case score <= 0:
		case len(h.places) < n:
			h.push(at)
		case len(h.places) > 0 && score > scores[h.places[0]]: // an equal one comes later and is no better
			h.places[0] = at
			h.down()
		}
	}
	slices.SortFunc(h.places, func(a, b int) int {
		return cmp.Or(-cmp.Compare(scores[a], scores[b]), cmp.Compare(a, b))
	})
	return h.places
}

// A heap holds places, that of the worst score first.
type heap struct {
	scores []float64
	places []int
}

func (h *heap) worse(i, j int) bool {
	a, b := h.places[i], h.places[j]
	return h.scores[a] < h.scores[b] || h.scores[a] == h.scores[b] && a > b
}

func (h *heap) swap(i, j int) { h.places[i], h.places[j] = h.places[j], h.places[i] }

// push adds a place and moves it to where it belongs.
func (h *heap) push(at int) {
	h.places = append(h.places, at)
	for i := len(h.places) - 1; i > 0 && h.worse(i, (i-1)/2); i = (i - 1) / 2 {
		h.swap(i, (i-1)/2)
	}
}

// down moves the first place to where it belongs.
func (h *heap) down() {
	for i := 0; ; {
		worst := i
		for child := 2*i + 1; child <= 2*i+2 && child < len(h.places); child++ {
			if h.worse(child, worst) {
				worst = child
			}
		}
		if worst == i {
			return
		}
		h.swap(i, worst)
		i = worst
	}
}
