package retrieval

import (
	"cmp"
	"math"
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/index"
)

// k1 and b are BM25's saturation and length weights (Robertson and Zaragoza, The
// Probabilistic Relevance Framework, 2009). A k1 below the usual 1.2 suits
// passages: in so short a text a second mention says little. It was worth 0.004
// nDCG@10 on ARCD.
const k1, b = 0.9, 0.75

// A wordScores holds BM25's score of passages for one question.
type wordScores struct {
	words  wordPart
	terms  []queryTerm
	bound  float64   // the highest score that BM25 can give: Σ weight·idf·(k1+1)
	scores []float64 // of each passage; nil where an engine proposed the best
	engine *proposed // nil where all passages are scored
}

// A queryTerm is a distinct term of the question.
type queryTerm struct {
	text   string
	weight float64 // times idf
}

// score runs BM25 over all passages that share a term with the question.
func (w wordPart) score(question string) wordScores {
	s := wordScores{words: w, scores: make([]float64, w.Len())}
	norms := w.norms()
	var postings []index.Posting
	for _, t := range questionTerms(question) {
		postings = w.lookup(postings[:0], t.Text)
		weight := t.Weight * idf(w.Len()-w.left, len(postings))
		s.terms = append(s.terms, queryTerm{t.Text, weight})
		s.bound += weight * (k1 + 1)
		for _, p := range postings {
			s.scores[p.At] += weight * saturate(float64(p.Count), norms[p.At])
		}
	}
	return s
}

// norms returns the length norm of each passage, which saturate needs.
func (w wordPart) norms() []float64 {
	norms := make([]float64, w.Len())
	for at := range norms {
		norms[at] = norm(float64(w.Length(at)), w.meanLength)
	}
	return norms
}

// questionTerms returns the distinct terms of a question.
func questionTerms(question string) []analysis.Term {
	terms := analysis.Terms(question)
	slices.SortFunc(terms, func(a, b analysis.Term) int { return cmp.Compare(a.Text, b.Text) })
	return slices.CompactFunc(terms, func(a, b analysis.Term) bool { return a.Text == b.Text })
}

// idf returns the weight of a term that occurs in n of all passages. It is never negative.
func idf(all, n int) float64 {
	return math.Log(1 + (float64(all)-float64(n)+0.5)/(float64(n)+0.5))
}

// norm compares the length of a text with the mean.
func norm(length, mean float64) float64 { return k1 * (1 - b + b*length/mean) }

// saturate returns BM25's value for a term that occurs count times in a text with a norm,
// between 0 and k1+1.
func saturate(count, norm float64) float64 { return count * (k1 + 1) / (count + norm) }

// share returns the score of passage at as a share of the highest possible, 0..1.
func (s wordScores) share(at int) float64 {
	switch {
	case s.bound == 0:
		return 0
	case s.engine != nil:
		return s.engine.score(s, at) / s.bound
	}
	return s.scores[at] / s.bound
}

// top lists the n best passages that share a term with the question, best first.
func (s wordScores) top(n int) []int {
	if s.engine != nil {
		return s.engine.top(s, n)
	}
	return best(s.scores, n)
}

// text returns the share that BM25 would give a sentence, with the corpus's idf and the
// length of a mean sentence.
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
			sum += t.weight * saturate(float64(n), norm(float64(len(terms)), s.words.MeanSentence()))
		}
	}
	return sum / s.bound
}
