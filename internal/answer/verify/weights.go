package verify

import (
	_ "embed"
	"encoding/json"
	"sync"

	"isnad/internal/analysis"
	"isnad/internal/answer/aligned"
	"isnad/internal/answer/linear"
)

// weightsFile is made by train/support.
//
//go:embed weights.json
var weightsFile []byte

// weights are those of the features of a statement, and the sum from which it is borne out.
type weights struct {
	ByName map[string]float64 `json:"weights"`
	Least  float64            `json:"least"`
	inRow  []float64
}

func (w weights) bearsOut(features []float64) bool { return linear.Dot(w.inRow, features) >= w.Least }

// fitted are the weights for statements in the script of their source, and in the other.
var fitted = sync.OnceValue(func() (all struct{ Within, Across weights }) {
	if err := json.Unmarshal(weightsFile, &all); err != nil {
		panic("verify: weights.json: " + err.Error())
	}
	for _, w := range []*weights{&all.Within, &all.Across} {
		w.inRow = make([]float64, len(aligned.Names))
		if err := linear.Place(w.inRow, aligned.Names, w.ByName); err != nil {
			panic("verify: weights.json: " + err.Error())
		}
	}
	return all
})

func weightsFor(text, cited string) weights {
	if analysis.Script(text) != analysis.Script(cited) {
		return fitted().Across
	}
	return fitted().Within
}
