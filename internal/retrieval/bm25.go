package retrieval

import (
	"cmp"
	"math"
	"slices"

	"isnad/internal/analysis"
)

// k1 and b are BM25's saturation and length weights (Robertson and Zaragoza, The
// Probabilistic Relevance Framework, 2009). A k1 below the usual 1.2 suits
// passages: in so short a text a second mention says little. It was worth 0.004
// nDCG@10 on ARCD.
const k1, b = 0.9, 0.75

// wordScores is BM25's score of every passage for one question.
type wordScores struct {
	words  wordPart
	terms  []queryTerm
	bound  float64   // the most that BM25 could give: Σ weight·idf·(k1+1)
	scores []float64 // of each passage; nil when no term of the question is known
}

// A queryTerm is a distinct term of the question.
type queryTerm struct {
	text   string
	weight float64 // times idf
}

// score runs BM25 over all passages that share a term with the question.
func (w wordPart) score(question string) wordScores {
	s := wordScores{words: w, scores: make([]float64, w.Len())}
	for _, t := range questionTerms(question) {
		postings, frequency := w.lookup(t.Text)
		weight := t.Weight * idf(w.Len()-w.left, frequency)
		s.terms = append(s.terms, queryTerm{t.Text, weight})
		s.bound += weight * (k1 + 1)
		for at, count := range postings {
			s.scores[at] += weight * saturate(float64(count), float64(w.Length(at)), w.meanLength)
		}
	}
	return s
}

// questionTerms are the distinct terms of a question.
func questionTerms(question string) []analysis.Term {
	terms := analysis.Terms(question)
	slices.SortFunc(terms, func(a, b analysis.Term) int { return cmp.Compare(a.Text, b.Text) })
	return slices.CompactFunc(terms, func(a, b analysis.Term) bool { return a.Text == b.Text })
}

// idf is the weight of a term that occurs in n of all passages, never negative.
func idf(all, n int) float64 {
	return math.Log(1 + (float64(all)-float64(n)+0.5)/(float64(n)+0.5))
}

// saturate is BM25's share of a term that occurs count times in a text of some
// length, between 0 and k1+1.
func saturate(count, length, mean float64) float64 {
	return count * (k1 + 1) / (count + k1*(1-b+b*length/mean))
}

// share is passage at's part of the most that BM25 could give, 0..1.
func (s wordScores) share(at int) float64 {
	if s.bound == 0 {
		return 0
	}
	return s.scores[at] / s.bound
}

// top lists the n best passages that share a term with the question, best first.
func (s wordScores) top(n int) []int {
	var found []int
	for at, score := range s.scores {
		if score > 0 {
			found = append(found, at)
		}
	}
	slices.SortFunc(found, func(a, b int) int {
		return cmp.Or(-cmp.Compare(s.scores[a], s.scores[b]), cmp.Compare(a, b))
	})
	return found[:min(n, len(found))]
}

// text is the share that BM25 would give a sentence, with the corpus's idf and
// the length of a mean sentence.
func (s wordScores) text(sentence string) float64 {
	if s.bound == 0 {
		return 0
	}
	counts := make(map[string]int)
	terms := analysis.Terms(sentence)
	for _, t := range terms {
		counts[t.Text]++
	}
	sum := 0.0
	for _, t := range s.terms {
		if n := counts[t.text]; n > 0 {
			sum += t.weight * saturate(float64(n), float64(len(terms)), s.words.MeanSentence())
		}
	}
	return sum / s.bound
}
