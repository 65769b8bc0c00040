package eval

import (
	"math"
	"slices"

	"isnad/internal/retrieval"

	"isnad/internal/eval/gold"
)

// Retrieval measures how high the gold lines rank, averaged over the answerable questions.
// Only the first [Depth] hits count.
//
// A gold line is found at its first relevant hit; later passages on the same line do not
// count. A hit may find several lines. They then count as if they had been found at that rank
// and the ones after it, so that no order of hits is worth more than one line a rank.
type Retrieval struct {
	// NDCG is the discounted cumulative gain, 1/log2(1+rank) for each gold line
	// found, over the gain of the best order: min(gold lines, 10) lines at ranks
	// 1, 2, … (Järvelin and Kekäläinen, 2002, with binary gains).
	NDCG float64 `json:"ndcg_at_10"`
	// RecallN is the share of a question's gold lines found in the first N hits.
	Recall1  float64 `json:"recall_at_1"`
	Recall3  float64 `json:"recall_at_3"`
	Recall5  float64 `json:"recall_at_5"`
	Recall10 float64 `json:"recall_at_10"`
	// FoundN is the share of questions with any gold line in the first N hits:
	// if several lines say the same, one is enough for the user.
	Found1 float64 `json:"found_at_1"`
	Found5 float64 `json:"found_at_5"`
	// MRR is 1/rank of the first relevant hit, 0 if there is none.
	MRR float64   `json:"mrr"`
	CI  Intervals `json:"ci,omitempty"`
}

// ranks returns, for each gold line, the rank from 1 of the first hit that is relevant to it,
// or 0.
func ranks(places []gold.Located, hits []retrieval.Hit) []int {
	all := make([]int, len(places))
	for i, p := range places {
		all[i] = 1 + slices.IndexFunc(hits[:min(len(hits), Depth)], func(h retrieval.Hit) bool {
			return p.Relevant(&h.Passage)
		})
	}
	return all
}

// rankFigures computes the figures of one question.
func rankFigures(ranks []int) Retrieval {
	return Retrieval{
		NDCG:     ndcg(ranks),
		Recall1:  recall(ranks, 1),
		Recall3:  recall(ranks, 3),
		Recall5:  recall(ranks, 5),
		Recall10: recall(ranks, 10),
		Found1:   found(ranks, 1),
		Found5:   found(ranks, 5),
		MRR:      reciprocal(best(ranks)),
	}
}

// ndcg takes the rank of each gold line, 0 for one that was not found.
func ndcg(ranks []int) float64 {
	sorted := slices.Sorted(slices.Values(slices.DeleteFunc(slices.Clone(ranks), func(r int) bool { return r == 0 })))
	var gain, ideal float64
	last := 0
	for _, r := range sorted {
		last = max(r, last+1)
		gain += discount(last)
	}
	for i := range ranks {
		ideal += discount(i + 1)
	}
	return gain / ideal
}

// discount returns the value of a relevant hit at a rank.
func discount(rank int) float64 {
	if rank > Depth {
		return 0
	}
	return 1 / math.Log2(1+float64(rank))
}

func recall(ranks []int, depth int) float64 {
	found := 0
	for _, r := range ranks {
		if r > 0 && r <= depth {
			found++
		}
	}
	return float64(found) / float64(len(ranks))
}

// found returns 1 or 0, whose average is a share.
func found(ranks []int, depth int) float64 {
	if recall(ranks, depth) > 0 {
		return 1
	}
	return 0
}

// best returns the highest rank, 0 if nothing was found.
func best(ranks []int) int {
	first := 0
	for _, r := range ranks {
		if r > 0 && (first == 0 || r < first) {
			first = r
		}
	}
	return first
}

func reciprocal(rank int) float64 {
	if rank == 0 {
		return 0
	}
	return 1 / float64(rank)
}

func (r *Retrieval) add(o Retrieval) {
	r.NDCG += o.NDCG
	r.Recall1 += o.Recall1
	r.Recall3 += o.Recall3
	r.Recall5 += o.Recall5
	r.Recall10 += o.Recall10
	r.Found1 += o.Found1
	r.Found5 += o.Found5
	r.MRR += o.MRR
}

// over divides the sums by n.
func (r *Retrieval) over(n int) {
	for _, sum := range []*float64{&r.NDCG, &r.Recall1, &r.Recall3, &r.Recall5, &r.Recall10, &r.Found1, &r.Found5, &r.MRR} {
		*sum /= float64(n)
	}
}
