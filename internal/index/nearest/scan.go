// Package nearest finds the vectors nearest to a query: by a scan, or with chromem-go.
// Both give the same passages in the same order with the same cosines.
package nearest

import (
	"cmp"
	"context"
	"slices"

	"isnad/internal/embed"
	"isnad/internal/index/segment"
)

// Vectors is a vector engine that holds the passages' vectors of one generation.
// It knows passages by their place and script, and nothing of their texts. It is
// safe for concurrent use.
//
// Each script is searched by itself: see package retrieval for the reason.
type Vectors interface {
	// Nearest lists the n passages of a script whose vectors are nearest to a
	// query, nearest first; all of them where there are fewer. Passages that are
	// equally near come in the order of their places.
	Nearest(ctx context.Context, query []float32, script string, n int) ([]Neighbour, error)
	// Of is the vector of the passage at a place.
	Of(ctx context.Context, at int) ([]float32, error)
	// Count is the number of vectors of a script.
	Count(script string) int
}

// A Neighbour is a passage near a query.
type Neighbour struct {
	At     int // its place
	Cosine float64
}

// A Part is a segment with the place in the index of each of its passages, negative
// for those that are left out.
type Part struct {
	*segment.Segment
	Places []int32
}

// A Place says where a passage is kept: in which part, and where in it.
type Place struct{ Part, At int32 }

// New chooses the engine by the number of passages: see chromem.go. counts is the
// number of passages of each script.
func New(parts []Part, places []Place, counts map[string]int) (Vectors, error) {
	scanned := NewScanned(parts, places, counts)
	if len(places) > chromemMost {
		return scanned, nil
	}
	return NewChromem(scanned)
}

// Scanned compares a query with each vector where it lies on disk, in segments that
// are mapped into memory.
type Scanned struct {
	parts  []Part
	places []Place
	counts map[string]int // by script
}

// NewScanned is the engine for large indexes.
func NewScanned(parts []Part, places []Place, counts map[string]int) *Scanned {
	return &Scanned{parts, places, counts}
}

// Count implements [Vectors].
func (v *Scanned) Count(script string) int { return v.counts[script] }

// Of implements [Vectors].
func (v *Scanned) Of(ctx context.Context, at int) ([]float32, error) {
	return v.of(at), ctx.Err()
}

func (v *Scanned) of(at int) []float32 {
	p := v.places[at]
	return v.parts[p.Part].Vector(int(p.At))
}

// Nearest implements [Vectors]. It is exact: products that are summed in the
// fastest order only choose which vectors are compared as [embed.Cosine] does.
func (v *Scanned) Nearest(ctx context.Context, query []float32, script string, n int) ([]Neighbour, error) {
	n = min(n, v.Count(script))
	if n <= 0 {
		return nil, ctx.Err()
	}
	best := nominees{most: n, margin: 2 * segment.DotError(len(query))}
	for _, p := range v.parts {
		if k := slices.Index(p.Scripts(), script); k >= 0 {
			p.Scan(query, k, p.Places, best.offer)
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	return v.exact(query, best.chosen(), n), nil
}

// exact compares a query with some vectors and lists the n nearest.
func (v *Scanned) exact(query []float32, places []int, n int) []Neighbour {
	near := make([]Neighbour, len(places))
	for i, at := range places {
		near[i] = Neighbour{At: at, Cosine: embed.Cosine(query, v.of(at))}
	}
	slices.SortFunc(near, func(a, b Neighbour) int {
		return cmp.Or(-cmp.Compare(a.Cosine, b.Cosine), cmp.Compare(a.At, b.At))
	})
	return near[:min(n, len(near))]
}

// nominees collects the passages that may be among the nearest, when products are
// off by up to half of margin.
type nominees struct {
	most   int
	margin float32
	best   []float32 // a heap of the most greatest products, the least of them first
	list   []nominee
}

type nominee struct {
	place int32
	dot   float32
}

// offer considers a passage.
func (c *nominees) offer(place int32, dot float32) {
	switch {
	case len(c.best) < c.most:
		c.best = append(c.best, dot)
		c.up(len(c.best) - 1)
	case dot < c.best[0]-c.margin:
		return
	case dot > c.best[0]:
		c.best[0] = dot
		c.down()
	}
	c.list = append(c.list, nominee{place, dot})
}

func (c *nominees) up(i int) {
	for i > 0 && c.best[i] < c.best[(i-1)/2] {
		c.best[i], c.best[(i-1)/2] = c.best[(i-1)/2], c.best[i]
		i = (i - 1) / 2
	}
}

func (c *nominees) down() {
	for i := 0; ; {
		least := i
		for child := 2*i + 1; child <= 2*i+2 && child < len(c.best); child++ {
			if c.best[child] < c.best[least] {
				least = child
			}
		}
		if least == i {
			return
		}
		c.best[i], c.best[least] = c.best[least], c.best[i]
		i = least
	}
}

// chosen are the places of the passages that are still in question.
func (c *nominees) chosen() []int {
	var places []int
	for _, n := range c.list {
		if n.dot >= c.best[0]-c.margin {
			places = append(places, int(n.place))
		}
	}
	return places
}
