package eval

import (
	"math"
	"slices"
	"time"
)

// Latency is how long the program took, in milliseconds of wall time, while as many questions
// as there are workers were asked at once. A percentile is a time that was measured (nearest
// rank).
type Latency struct {
	P50 float64 `json:"p50_ms"`
	P90 float64 `json:"p90_ms"`
	P99 float64 `json:"p99_ms"`
}

func latency(took []time.Duration) *Latency {
	slices.Sort(took)
	return &Latency{P50: percentile(took, 50), P90: percentile(took, 90), P99: percentile(took, 99)}
}

// percentile returns the smallest time that p of 100 times do not exceed.
func percentile(sorted []time.Duration, p float64) float64 {
	rank := int(math.Ceil(p / 100 * float64(len(sorted))))
	return float64(sorted[rank-1]) / float64(time.Millisecond)
}
