// Package smalltalk tells by a message's letters what sort of talk it is, or that it is a
// question.
//
// It is a linear classifier over hashed letter n-grams and words, factored like fastText
// (Joulin et al., 2017): each feature has a vector of [dims] numbers, a message has the mean
// of those of its features, and each label a weight for each number. The rules of package
// question come first. They know how people mostly greet and thank; this package knows what
// such messages have in common.
//
// # Weights
//
// `go run ./train/talk` writes weights.q8: a line that names the labels and one that names
// the languages, the scale of each number as a float32, the features' vectors as int8, and
// the labels' and languages' weights as float32, a bias behind each. Numbers are
// little-endian.
package smalltalk

import (
	"bytes"
	_ "embed"
	"encoding/binary"
	"fmt"
	"math"
	"strings"
	"sync"
)

const (
	dims    = 8
	buckets = 1 << 14 // features that are told apart
)

// Question is the label of a message that asks something.
const Question = "question"

// Weights are what was learned. They are safe for concurrent use.
type Weights struct {
	Vectors   []float32 // of the features, one behind the other
	Labels    Head      // sorts of talk, and Question
	Languages Head
}

// A Head gives each of its names a score.
type Head struct {
	Names   []string
	Weights []float32 // of each name: a weight for each number, and a bias
}

// A Guess is what a message most probably is.
type Guess struct {
	Sort     string  // of talk
	LogOdds  float64 // that it is talk and no question
	Language string  // of its words; empty where they do not show it
}

//go:embed weights.q8
var fitted []byte

var weights = sync.OnceValue(func() *Weights {
	w, err := Parse(fitted)
	if err != nil {
		panic(err)
	}
	return w
})

// Read guesses what a message is.
func Read(text string) Guess { return weights().Read(text) }

// sureLanguage is the probability from which a language is named.
const sureLanguage = 0.8

// Read guesses what a message is.
func (w *Weights) Read(text string) Guess {
	var mean [dims]float32
	w.Mean(mean[:], Features(text))
	labels := w.Labels.Probabilities(mean[:])
	g, best := Guess{}, 0.0
	for i, name := range w.Labels.Names {
		switch p := labels[i]; {
		case name == Question:
			g.LogOdds = math.Log1p(-p) - math.Log(p)
		case p > best:
			g.Sort, best = name, p
		}
	}
	for i, p := range w.Languages.Probabilities(mean[:]) {
		if p > sureLanguage {
			g.Language = w.Languages.Names[i]
		}
	}
	return g
}

// NewWeights returns weights of zero.
func NewWeights(labels, languages []string) *Weights {
	return &Weights{make([]float32, buckets*dims), newHead(labels), newHead(languages)}
}

func newHead(names []string) Head { return Head{names, make([]float32, len(names)*(dims+1))} }

// Vector is the vector of a feature.
func (w *Weights) Vector(feature uint32) []float32 {
	return w.Vectors[feature*dims : (feature+1)*dims]
}

// Mean sets mean to that of the features' vectors.
func (w *Weights) Mean(mean []float32, features []uint32) {
	clear(mean)
	for _, f := range features {
		for i, x := range w.Vector(f) {
			mean[i] += x
		}
	}
	for i := range mean {
		mean[i] /= float32(max(1, len(features)))
	}
}

// Of returns the weights of the i-th name, the bias last.
func (h *Head) Of(i int) []float32 { return h.Weights[i*(dims+1) : (i+1)*(dims+1)] }

// Probabilities returns the softmax over the names' scores.
func (h *Head) Probabilities(mean []float32) []float64 {
	p, sum := make([]float64, len(h.Names)), 0.0
	for i := range p {
		w := h.Of(i)
		score := w[dims]
		for k, x := range mean {
			score += w[k] * x
		}
		p[i] = math.Exp(float64(score))
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p
}

// Bytes returns the weights as the file has them.
func (w *Weights) Bytes() []byte {
	scales, rounded := quantize(w.Vectors)
	out := []byte(strings.Join(w.Labels.Names, " ") + "\n" + strings.Join(w.Languages.Names, " ") + "\n")
	for _, part := range []any{scales, rounded, w.Labels.Weights, w.Languages.Weights} {
		out, _ = binary.Append(out, binary.LittleEndian, part) // slices of numbers do not fail
	}
	return out
}

// quantize rounds the vectors to 8 bits, with a scale for each of their numbers.
func quantize(vectors []float32) (scales []float32, rounded []int8) {
	scales, rounded = make([]float32, dims), make([]int8, len(vectors))
	for i, x := range vectors {
		scales[i%dims] = max(scales[i%dims], float32(math.Abs(float64(x)))/math.MaxInt8)
	}
	for i, x := range vectors {
		if s := scales[i%dims]; s > 0 {
			rounded[i] = int8(math.Round(float64(x / s)))
		}
	}
	return scales, rounded
}

// Parse reads the weights as the file has them.
func Parse(data []byte) (*Weights, error) {
	labels, rest, _ := bytes.Cut(data, []byte("\n"))
	languages, rest, _ := bytes.Cut(rest, []byte("\n"))
	w := NewWeights(strings.Fields(string(labels)), strings.Fields(string(languages)))
	scales, rounded := make([]float32, dims), make([]int8, buckets*dims)
	r := bytes.NewReader(rest)
	for _, part := range []any{scales, rounded, w.Labels.Weights, w.Languages.Weights} {
		if err := binary.Read(r, binary.LittleEndian, part); err != nil {
			return nil, fmt.Errorf("smalltalk: weights of %d bytes: %w", len(data), err)
		}
	}
	if r.Len() > 0 {
		return nil, fmt.Errorf("smalltalk: weights have %d bytes too many", r.Len())
	}
	for i, x := range rounded {
		w.Vectors[i] = float32(x) * scales[i%dims]
	}
	return w, nil
}
