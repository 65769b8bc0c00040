package main

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/direct"
	"isnad/internal/answer/evidence"
	"isnad/internal/answer/linear"
	"isnad/internal/eval/gold"
	"isnad/internal/eval/lot"
	"isnad/internal/question"
)

const (
	// alonePenalty is the weight of the squares of standardised weights.
	alonePenalty = 0.003

	// missWeight is that of a near miss, beside that of a question with an answer: that it counts
	// as answered is the gate's mistake.
	missWeight = 0.5
)

// fitAlone fits when the words that seem to answer stand alone before an answer, on questions that
// count as answered under weights w.
func fitAlone(ctx context.Context, sets []*lot.Lot, r evidence.Reader, w evidence.Weights) (map[string]float64, error) {
	trials, err := gatherAlone(ctx, sets, r, w)
	if err != nil {
		return nil, err
	}
	n := 0
	for _, s := range sets {
		for _, q := range s.Questions {
			n += int(linear.One(q.Answerable() && asksForWords(q)))
		}
	}
	reportAlone(trials, n)
	return named(direct.Features(), fitWords(trials)), nil
}

// asksForWords reports whether a few words alone may answer a question.
func asksForWords(q gold.Question) bool { return asked.Of(question.New(q.Text)).Sort.HasWords() }

// gatherAlone asks all questions, and takes those to which words are found.
func gatherAlone(ctx context.Context, sets []*lot.Lot, r evidence.Reader, w evidence.Weights) ([]trial, error) {
	return each(ctx, sets, func(ctx context.Context, s *lot.Lot, i int, q gold.Question) (*trial, error) {
		if !asksForWords(q) {
			return nil, nil
		}
		seen, err := study(ctx, s.Search, evidence.Options{Reader: r, Weights: &w}, q)
		if err != nil || seen.Direct.Words == "" {
			return nil, err
		}
		t := trial{set: filepath.Base(s.Dir), sort: "answer", fold: fold(q, i), features: seen.Direct.Features}
		if !q.Answerable() {
			t.sort = "none"
		}
		t.answered = onGold(q, seen.Direct) && same(seen.Direct.Words, q.Answers)
		return &t, nil
	})
}

// onGold reports whether a sentence stands on a line that answers q.
func onGold(q gold.Question, c evidence.Candidate) bool {
	return slices.ContainsFunc(q.Gold, func(g gold.Place) bool { return g.File == c.Path && c.First <= g.Line && g.Line <= c.Last })
}

// same reports whether words are an accepted answer, or share half of their words with one.
func same(words string, answers []string) bool {
	if gold.Holds(gold.Plain(words), answers) {
		return true
	}
	all := analysis.Words(words)
	return slices.ContainsFunc(answers, func(a string) bool {
		n, of := 0, analysis.ContentWords(a)
		for _, w := range of {
			n += int(linear.One(slices.ContainsFunc(all, func(v analysis.Word) bool { return v.Text == w.Text })))
		}
		return n > 0 && 2*n >= len(of) && 2*n >= len(all)
	})
}

func fitWords(trials []trial) []float64 {
	weight, sum := make([]float64, len(trials)), 0.0
	for i, t := range trials {
		if weight[i] = 1; t.sort == "none" {
			weight[i] = missWeight
		}
		sum += weight[i]
	}
	for i := range weight {
		weight[i] /= sum
	}
	return fitLogistic(trials, weight, slices.Index(direct.Features(), "bias"), alonePenalty)
}

// reportAlone prints, by the probability from which words are shown, for how many of the questions
// they are and how many of these are right: cross-validated over files.
func reportAlone(trials []trial, asked int) {
	var odds []float64
	var of []trial
	for f := range folds {
		w := fitWords(slices.DeleteFunc(slices.Clone(trials), func(t trial) bool { return t.fold == f }))
		for _, t := range trials {
			if t.fold == f {
				odds, of = append(odds, dot(w, t.features)), append(of, t)
			}
		}
	}
	for _, from := range []float64{0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9} {
		shown, right, missed := 0, 0, 0
		for i, t := range of {
			switch {
			case linear.Logistic(odds[i]) < from:
			case t.sort == "none":
				missed++
			default:
				shown++
				right += int(linear.One(t.answered))
			}
		}
		fmt.Printf("words alone from %.2f: shown for %d of %d questions (%.3f), right %.3f; for %d near misses\n",
			from, shown, asked, float64(shown)/float64(asked), float64(right)/float64(max(1, shown)), missed)
	}
}
