package openai

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"net/http"
	"regexp"
	"slices"

	api "github.com/sashabaranov/go-openai"

	"isnad/internal/endpoint"
)

// errAnswer reports an answer that is not what was asked for.
var errAnswer = errors.New("unusable answer")

// A dimensionError reports a vector of another length than those before it.
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
	errNaN  = errors.New("the vector holds a value that is not a number")
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

// answerLimit limits the bytes of an answer with n vectors. A number takes about 22; twice
// that is left for servers that indent their JSON.
func answerLimit(n, dimension int) int64 {
	return 1<<20 + 64*int64(n)*int64(dimension)
}

// nullNumber finds a null among the numbers of a list.
var nullNumber = regexp.MustCompile(`[\[,]\s*null\s*[,\]]`)

// refuseNull finds a null in a vector of body. JSON writers put it for NaN, and decoding
// would make it a harmless-looking 0.
func refuseNull(body []byte) error {
	if bytes.Contains(body, []byte("null")) && nullNumber.Match(body) {
		return fmt.Errorf("%w: %w", errAnswer, errNaN)
	}
	return nil
}

// fix returns a hint for errors that only embedding has, or "".
func (o Options) fix(err error) string {
	d, wrongDimension := errors.AsType[*dimensionError](err)
	switch {
	case wrongDimension && o.Dimension > 0:
		return fmt.Sprintf("set embed.dimension to %d, or to 0 for whatever the model gives", d.got)
	case wrongDimension:
		return "the model behind this name has changed meanwhile: run the program again"
	case errors.Is(err, errZero), errors.Is(err, errNaN):
		return "the model fails on this text: try another embed.model, or the server's log"
	case endpoint.Status(err) == http.StatusBadRequest && o.Dimension > 0:
		return "the model may not take embed.dimension: set it to 0"
	}
	return ""
}
