package evidence

import (
	_ "embed"
	"encoding/json"
	"fmt"

	"isnad/internal/answer/direct"
	"isnad/internal/answer/linear"
)

// fitted holds the weights of the ranker and the gate, with the reader and
// without it, and the command that made them.
//
//go:embed weights.json
var fitted []byte

// Weights are a linear ranker of sentences and a logistic gate over their
// features, by name.
type Weights struct {
	Sentence map[string]float64 `json:"sentence"` // natural log odds that a sentence is the one that answers
	Gate     map[string]float64 `json:"gate"`     // natural log odds that the articles answer
	// Further are natural log odds that a sentence behind the best answers too, over
	// the features named by [FurtherFeatures].
	Further map[string]float64 `json:"further"`
	// About are natural log odds that the articles have anything about the subject of the
	// question, over the features named by [AboutFeatures]; from 0 on they count as having it.
	About map[string]float64 `json:"about"`
	// Direct are natural log odds that the words of a sentence which seem to answer alone are
	// right, over the features named by [direct.Features].
	Direct map[string]float64 `json:"direct,omitempty"`
}

// FittedWeights are the weights in the program.
type FittedWeights struct {
	Made   string  `json:"made"` // by which command, from what
	Reader Weights `json:"reader"`
	Plain  Weights `json:"plain"` // without the reader
}

// SentenceFeatures and GateFeatures are the names of the features in their order.
func SentenceFeatures() []string { return sentenceNames[:] }
func GateFeatures() []string     { return gateNames[:] }

// FurtherFeatures names what decides whether a sentence behind the best is cited too.
func FurtherFeatures() []string { return furtherNames }

// AboutFeatures names what tells whether the articles have anything about the subject.
func AboutFeatures() []string { return aboutNames[:] }

// weights are Weights in the order of the features.
type weights struct {
	sentence [sentenceFeatures]float64
	gate     [gateFeatures]float64
	further  [furtherFeatures]float64
	about    [aboutFeatures]float64
	direct   []float64
}

// fittedWeights reads the weights that are built into the program.
func fittedWeights(withReader bool) (*Weights, error) {
	var f FittedWeights
	if err := json.Unmarshal(fitted, &f); err != nil {
		return nil, fmt.Errorf("evidence: weights.json: %w", err)
	}
	if withReader {
		return &f.Reader, nil
	}
	return &f.Plain, nil
}

// order puts the weights into the order of the features. A feature without a weight
// gets 0; a weight of an unknown feature is an error.
func (w Weights) order() (weights, error) {
	o := weights{direct: make([]float64, len(direct.Features()))}
	type part struct {
		names []string
		by    map[string]float64
	}
	parts := []part{{sentenceNames[:], w.Sentence}, {gateNames[:], w.Gate}, {furtherNames, w.Further}, {aboutNames[:], w.About}, {direct.Features(), w.Direct}}
	for i, into := range [][]float64{o.sentence[:], o.gate[:], o.further[:], o.about[:], o.direct} {
		if err := linear.Place(into, parts[i].names, parts[i].by); err != nil {
			return o, err
		}
	}
	return o, nil
}
