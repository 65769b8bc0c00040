package main

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"

	"isnad/internal/answer/evidence"
	"isnad/internal/eval/gold"
	"isnad/internal/eval/lot"
)

// Of each question's sentences those from the second to the mostSeconds-th are
// candidates for being cited beside the best.
const mostSeconds = 5

// furtherPenalty is the weight of the squares of standardised weights.
const furtherPenalty = 0.003

// gatherSeconds asks which of the sentences behind the best answer too.
func gatherSeconds(ctx context.Context, sets []*lot.Lot, r evidence.Reader, w evidence.Weights) ([]trial, error) {
	lists, err := each(ctx, sets, func(ctx context.Context, s *lot.Lot, i int, q gold.Question) (*[]trial, error) {
		if !q.Answerable() {
			return nil, nil
		}
		seen, err := study(ctx, s.Search, evidence.Options{Reader: r, Weights: &w}, q)
		if err != nil || len(seen.Sentences) == 0 {
			return nil, err
		}
		var all []trial
		for _, c := range seen.Sentences[1:min(mostSeconds, len(seen.Sentences))] {
			all = append(all, trial{filepath.Base(s.Dir), "second", fold(q, i), c.Further, answers(q, c), nil})
		}
		return &all, nil
	})
	var all []trial
	for _, l := range lists {
		all = append(all, l...)
	}
	return all, err
}

func fitSeconds(seconds []trial) []float64 {
	weight := slices.Repeat([]float64{1 / float64(len(seconds))}, len(seconds))
	return fitLogistic(seconds, weight, slices.Index(evidence.FurtherFeatures(), "bias"), furtherPenalty)
}

// reportSeconds prints how many of the sentences that would be cited beside the best
// answer, and how many of those that answer would be cited: cross-validated over files.
func reportSeconds(seconds []trial) {
	cited, right, all := 0, 0, 0
	for f := range folds {
		w := fitSeconds(slices.DeleteFunc(slices.Clone(seconds), func(t trial) bool { return t.fold == f }))
		for _, t := range seconds {
			if t.fold != f {
				continue
			}
			yes := dot(w, t.features) > 0
			if t.answered {
				all++
			}
			if yes {
				cited++
			}
			if yes && t.answered {
				right++
			}
		}
	}
	fmt.Printf("behind the best: %d would be cited, of which %d answer, of %d that answer\n", cited, right, all)
}
