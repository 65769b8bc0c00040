package openai

import (
	"errors"
	"fmt"
	"math"
	"slices"

	api "github.com/sashabaranov/go-openai"
)

// errAnswer is an answer that is not what was asked for.
var errAnswer = errors.New("unusable answer")

// A dimensionError is a vector of another length than those before it.
type dimensionError struct{ got, want int }

func (e *dimensionError) Error() string {
	return fmt.Sprintf("a vector has %d numbers, not %d", e.got, e.want)
}

// unitVectors puts an answer's vectors into the order of its n texts and scales
// them to unit length. They share one piece of memory.
func unitVectors(data []api.Embedding, n, dimension int) ([][]float32, error) {
	numbers, vectors := make([]float32, n*dimension), make([][]float32, n)
	for _, d := range data {
		i := d.Index
		switch {
		case i < 0 || i >= n:
			return nil, fmt.Errorf("%w: a vector for text %d of %d", errAnswer, i+1, n)
		case vectors[i] != nil:
			return nil, fmt.Errorf("%w: two vectors for text %d of %d", errAnswer, i+1, n)
		case len(d.Embedding) != dimension:
			return nil, &dimensionError{len(d.Embedding), dimension}
		}
		vectors[i] = numbers[i*dimension : (i+1)*dimension : (i+1)*dimension]
		if err := unit(vectors[i], d.Embedding); err != nil {
			return nil, fmt.Errorf("%w: text %d of %d: %w", errAnswer, i+1, n, err)
		}
	}
	if i := slices.IndexFunc(vectors, func(v []float32) bool { return v == nil }); i >= 0 {
		return nil, fmt.Errorf("%w: no vector for text %d of %d", errAnswer, i+1, n)
	}
	return vectors, nil
}

var (
	errZero = errors.New("the vector is zero")
	errNaN  = errors.New("the vector holds what is not a number")
)

// unit sets dst to v scaled to length 1. In float64 the squares of float32
// neither overflow nor vanish.
func unit(dst, v []float32) error {
	var square float64
	for _, x := range v {
		square += float64(x) * float64(x)
	}
	switch {
	case square == 0:
		return errZero
	case math.IsNaN(square) || math.IsInf(square, 0):
		return errNaN
	}
	inv := 1 / math.Sqrt(square)
	for i, x := range v {
		dst[i] = float32(float64(x) * inv)
	}
	return nil
}
