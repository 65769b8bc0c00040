package eval

import "math"

// Reliability measures whether confidences are right as probabilities: of the answers
// given with confidence 0.7, 70 in 100 should be right. Questions are put into
// ten bins by their confidence (Guo et al., On Calibration of Modern Neural
// Networks, 2017). Every question counts, whatever its outcome: a refusal with
// low confidence claims that nothing shown would have been right.
type Reliability struct {
	// ECE is the expected calibration error: how far the share of right answers is
	// from the mean confidence, averaged over the bins by their questions; 0 for a
	// perfect confidence, 1 at worst.
	ECE  float64 `json:"ece"`
	Bins []Bin   `json:"bins"` // all ten, in rising order
}

// bins is how many bins of equal width the confidence is put into.
const bins = 10

// A Bin is the questions with a confidence from From to below To; the last one
// has those with 1 too.
type Bin struct {
	From       float64  `json:"from"`
	To         float64  `json:"to"`
	Questions  int      `json:"questions"`
	Confidence *float64 `json:"confidence"` // the mean; null without questions
	Right      Share    `json:"right"`      // answers with a right citation, see Result.Right
}

// reliability is nil if no question was asked.
func reliability(results []Result) *Reliability {
	r := Reliability{Bins: make([]Bin, bins)}
	sums := make([]float64, bins)
	n := 0
	for _, result := range results {
		if result.Answer == nil {
			continue
		}
		at := min(max(int(result.Answer.Confidence*bins), 0), bins-1)
		sums[at] += result.Answer.Confidence
		r.Bins[at].Right.add(result.Right())
		n++
	}
	if n == 0 {
		return nil
	}
	for i := range r.Bins {
		b := &r.Bins[i]
		b.From, b.To, b.Questions = float64(i)/bins, float64(i+1)/bins, b.Right.Of
		if right, ok := b.Right.Value(); ok {
			mean := sums[i] / float64(b.Questions)
			b.Confidence = &mean
			r.ECE += math.Abs(right-mean) * float64(b.Questions) / float64(n)
		}
	}
	return &r
}
