package main

import (
	"slices"

	"isnad/internal/answer/evidence"
)

// aboutPenalty is the weight of the squares of standardised weights.
const aboutPenalty = 0.003

// lostAbout is the share of the questions with an answer that may be told that the articles
// have nothing about their subject.
const lostAbout = 0.01

// fitAbout fits what tells questions that the articles answer from the same questions
// without the articles that answer them. Near misses take no part: the articles do have
// something about their subject.
func fitAbout(trials []trial) []float64 {
	var rows []trial
	for _, t := range trials {
		if t.sort != "none" {
			t.features = t.about
			rows = append(rows, t)
		}
	}
	bias := slices.Index(evidence.AboutFeatures(), "bias")
	w := fitLogistic(rows, weigh(rows), bias, aboutPenalty)
	var odds []float64
	for _, t := range rows {
		if t.answered {
			odds = append(odds, dot(w, t.features))
		}
	}
	slices.Sort(odds)
	w[bias] -= odds[int(lostAbout*float64(len(odds)))]
	return w
}
