package index

import "context"

// Vectors is a vector engine that holds the passages' vectors of one generation.
// It knows passages by their place and script, and nothing of their texts. It is
// safe for concurrent use.
//
// Each script is searched by itself: see package retrieval for the reason.
type Vectors interface {
	// Nearest lists the n passages of a script whose vectors are nearest to a
	// query, nearest first; all of them where there are fewer.
	Nearest(ctx context.Context, query []float32, script string, n int) ([]Neighbour, error)
	// Of is the vector of the passage at a place. The caller must not change it.
	Of(ctx context.Context, at int) ([]float32, error)
	// Count is the number of vectors of a script.
	Count(script string) int
}

// A Neighbour is a passage near a query.
type Neighbour struct {
	At     int // its place
	Cosine float64
}
