package main

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"

	"isnad/internal/answer/evidence"
)

// gatePenalty is the largest weight of the squares of standardised weights with
// which the cross-validated log loss is within 0.001 of the best.
const gatePenalty = 0.001

// fitGate fits a logistic regression. In each set the questions with an answer
// weigh as much as those without, and of these each sort as much as another.
func fitGate(trials []trial) []float64 {
	return fitLogistic(trials, weigh(trials), slices.Index(evidence.GateFeatures(), "bias"), gatePenalty)
}

// fitLogistic fits a logistic regression over weighted trials with a penalty on all
// weights but the bias.
func fitLogistic(trials []trial, weight []float64, bias int, penalty float64) []float64 {
	rows := make([][]float64, len(trials))
	for i, t := range trials {
		rows[i] = t.features
	}
	s := standardise(rows)
	w := descend(len(s.mean), func(w, g []float64) {
		for i, t := range trials {
			x := 0.0
			for j, v := range t.features {
				x += w[j] * (v - s.mean[j]) / s.spread[j]
			}
			d := 1 / (1 + math.Exp(-x))
			if t.answered {
				d--
			}
			for j, v := range t.features {
				g[j] += weight[i] * d * (v - s.mean[j]) / s.spread[j]
			}
		}
		for j := range g {
			if j != bias {
				g[j] += 2 * penalty * w[j]
			}
		}
	})
	for j := range w {
		if j != bias {
			w[j] /= s.spread[j]
			w[bias] -= w[j] * s.mean[j]
		}
	}
	return w
}

func weigh(trials []trial) []float64 {
	groups := map[[2]string]float64{} // set and sort
	sorts := map[string]float64{}     // sorts without an answer in a set
	for _, t := range trials {
		if groups[[2]string{t.set, t.sort}]++; groups[[2]string{t.set, t.sort}] == 1 && !t.answered {
			sorts[t.set]++
		}
	}
	all := make([]float64, len(trials))
	for i, t := range trials {
		all[i] = 0.5 / float64(len(sorts)) / groups[[2]string{t.set, t.sort}]
		if !t.answered {
			all[i] /= sorts[t.set]
		}
	}
	return all
}

// hard are the trials of sets with near misses. The gate is fitted on these alone:
// where everything that goes unanswered is about something else, similarity tells
// it, and the gate would learn to rely on it.
func hard(trials []trial) []trial {
	sets := map[string]bool{}
	for _, t := range trials {
		if t.sort == "none" {
			sets[t.set] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(trials), func(t trial) bool { return !sets[t.set] })
}

// others are the trials of the sets that the gate is not fitted on.
func others(trials []trial, w []float64) []verdict {
	fitted := map[string]bool{}
	for _, t := range hard(trials) {
		fitted[t.set] = true
	}
	var all []verdict
	for _, t := range trials {
		if !fitted[t.set] {
			all = append(all, verdict{t, confidence(w, t)})
		}
	}
	return all
}

func confidence(w []float64, t trial) float64 { return 1 / (1 + math.Exp(-dot(w, t.features))) }

// A verdict is a trial and its confidence under weights fitted without its fold.
type verdict struct {
	trial
	confidence float64
}

func crossValidate(trials []trial) []verdict {
	var all []verdict
	for f := range folds {
		w := fitGate(slices.DeleteFunc(slices.Clone(trials), func(t trial) bool { return t.fold == f }))
		for _, t := range trials {
			if t.fold == f {
				all = append(all, verdict{t, confidence(w, t)})
			}
		}
	}
	return all
}

func reportGate(verdicts []verdict, from float64) {
	sets := map[string]bool{}
	for _, v := range verdicts {
		sets[v.set] = true
	}
	for _, name := range sorted(sets) {
		var yes []float64
		no := map[string][]float64{}
		for _, v := range verdicts {
			if v.set == name && v.answered {
				yes = append(yes, v.confidence)
			} else if v.set == name {
				no[v.sort] = append(no[v.sort], v.confidence)
			}
		}
		for _, sort := range sorted(no) {
			fmt.Printf("%-14s %-8s AUROC %.3f; from %.3f: answered %.3f, refused %.3f\n", name, sort,
				auroc(yes, no[sort]), from, share(yes, from), 1-share(no[sort], from))
		}
	}
}

func share(confidences []float64, from float64) float64 {
	n := 0
	for _, c := range confidences {
		if c >= from {
			n++
		}
	}
	return float64(n) / float64(len(confidences))
}

func auroc(yes, no []float64) float64 {
	sum := 0.0
	for _, y := range yes {
		for _, n := range no {
			switch {
			case y > n:
				sum++
			case y == n:
				sum += 0.5
			}
		}
	}
	return sum / float64(len(yes)*len(no))
}

// reliability prints, by tenths of confidence, how often the articles did answer,
// each trial weighing what it does in the fit.
func reliability(verdicts []verdict) {
	trials := make([]trial, len(verdicts))
	for i, v := range verdicts {
		trials[i] = v.trial
	}
	weight := weigh(trials)
	var total, right, mean [10]float64
	for i, v := range verdicts {
		bin := min(9, int(v.confidence*10))
		total[bin] += weight[i]
		mean[bin] += weight[i] * v.confidence
		if v.answered {
			right[bin] += weight[i]
		}
	}
	fmt.Println("confidence  mean   answered  share of all")
	off := 0.0
	for b := range total {
		if total[b] > 0 {
			fmt.Printf("%.1f–%.1f     %.3f  %.3f     %.3f\n", float64(b)/10, float64(b+1)/10, mean[b]/total[b], right[b]/total[b], total[b])
			off += math.Abs(mean[b] - right[b])
		}
	}
	fmt.Printf("expected calibration error %.3f\n", off)
}

func sorted[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
