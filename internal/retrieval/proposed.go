package retrieval

import (
	"cmp"
	"context"
	"slices"

	"isnad/internal/index"
)

// An engine outside of the program names the passages that BM25 ranks first, where the
// postings here would be counted through. Its own scores are those of its copy and
// rounded. So the passages are scored here, from their texts: as all of them are without
// an engine, to the last bit.
type proposed struct {
	index  *index.Index
	places []int
	scores map[int]float64 // that were computed
}

// askedFor is how many times as many passages an engine is asked for as are needed.
const askedFor = 2

// ranked is the word score of a question: by the index's engine where it has one that
// answers, else by counting all postings.
func (s *shelf) ranked(ctx context.Context, question string, n int) wordScores {
	ranker := s.Ranker()
	if ranker == nil || s.out != nil {
		return s.words.score(question)
	}
	terms := questionTerms(question)
	places, ok := ranker.Best(ctx, terms, askedFor*n)
	if !ok {
		return s.words.score(question)
	}
	w := wordScores{words: s.words, engine: &proposed{s.Index, places, make(map[int]float64)}}
	for _, t := range terms {
		weight := t.Weight * idf(s.words.Len(), s.words.Frequency(t.Text))
		w.terms = append(w.terms, queryTerm{t.Text, weight})
		w.bound += weight * (k1 + 1)
	}
	return w
}

// score is BM25's score of the passage at a place.
func (p *proposed) score(s wordScores, at int) float64 {
	if score, ok := p.scores[at]; ok {
		return score
	}
	counts := make(map[string]int)
	for _, t := range p.index.Terms(at) {
		counts[t.Text]++
	}
	score, norm := 0.0, norm(float64(s.words.Length(at)), s.words.meanLength)
	for _, t := range s.terms {
		if n := counts[t.text]; n > 0 {
			score += t.weight * saturate(float64(n), norm)
		}
	}
	p.scores[at] = score
	return score
}

// top lists the n best passages, best first.
func (p *proposed) top(s wordScores, n int) []int {
	best := slices.DeleteFunc(slices.Clone(p.places), func(at int) bool { return p.score(s, at) <= 0 })
	slices.SortFunc(best, func(a, b int) int {
		return cmp.Or(-cmp.Compare(p.score(s, a), p.score(s, b)), cmp.Compare(a, b))
	})
	return best[:min(n, len(best))]
}
