package reader

import (
	"context"
	"math"

	"isnad/internal/encoder"
)

// A Stance tells how a passage stands to a claim, or to a question for yes or no, as probabilities
// that sum to 1.
type Stance struct {
	Unsaid  float64 // it neither affirms nor denies the claim
	Affirms float64 // it affirms the claim
	Denies  float64 // it contradicts the claim
}

// Stance reads how the passage stands to a claim.
func (r *Reader) Stance(ctx context.Context, claim string, p Passage) (s Stance, err error) {
	var b encoder.Batch
	b.AddPieces(NewInput(r.encoder, Claim(claim), p).IDs)
	err = r.encoder.Encode(ctx, &b, func(_ int, states []float32) {
		s = stanceOf(r.stance.of(states[:r.encoder.Hidden()]))
	})
	return s, err
}

// Supports returns the probability that the sentences affirm the statement.
func (r *Reader) Supports(ctx context.Context, statement, heading string, sentences []string) (float64, error) {
	s, err := r.Stance(ctx, statement, Passage{Heading: heading, Sentences: sentences})
	return s.Affirms, err
}

// stanceOf is the softmax of three scores.
func stanceOf(scores [3]float64) Stance {
	most := max(scores[0], scores[1], scores[2])
	var e [3]float64
	for i, s := range scores {
		e[i] = math.Exp(s - most)
	}
	sum := e[0] + e[1] + e[2]
	return Stance{Unsaid: e[0] / sum, Affirms: e[1] / sum, Denies: e[2] / sum}
}
