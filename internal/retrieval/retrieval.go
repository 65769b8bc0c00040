// Package retrieval finds the passages of the corpus that bear on a question.
//
// A [Retriever] asks two independent rankers of an index, BM25 over folded and
// lightly stemmed words and cosine similarity over embeddings, and adds their
// scores on one scale:
//
//	score(passage) = 3·(0.7·cos(q, passage) + 0.3·max cos(q, sentence)) + bm25/bound
//
// where bound is the most that BM25 could give this question. A question in a
// language that the corpus does not use then loses nothing by its missing
// words. In a corpus of several languages what a passage owes to its language alone is
// balanced; see the file languages.go. A passage loses a little for each better one that
// it shares a sentence with. Equal scores are ordered by path and line: the same index
// and question give the same hits on every machine.
//
// # Scope
//
// Storing passages and bringing them up to date is for package index.
// Retrieval ends at []Hit. Whether a hit answers the question, and in which
// words, is for package answer.
package retrieval

import (
	"context"
	"fmt"

	"isnad/internal/analysis"
	"isnad/internal/embed"
	"isnad/internal/embed/scale"
	"isnad/internal/index"
)

// These are the weights of the score. A question's cosine with its passage lies between
// about 0.75 and 0.95, the word score between 0 and 1: factor 3 makes a clear
// difference in meaning worth about as much as half of the words.
const (
	cosineWeight   = 3.0
	passageShare   = 0.7
	sentenceShare  = 0.3
	boilerplateOff = 0.25 // subtracted for a passage that has only menus and credits
	namedBonus     = 0.5  // added for a passage of the numbered part that the question names
	overlapOff     = 0.08 // subtracted for each better passage that it shares a sentence with
	headingOff     = 1.0  // subtracted for a heading among the sentences of a passage
)

const (
	defaultLimit = 10
	// pool is how many candidates each ranker proposes, and how many of the best
	// get their sentences compared.
	pool = 60
)

// A Retriever ranks the passages of one index. It is safe for concurrent use.
type Retriever struct{ index *index.Index }

// New returns a Retriever over x.
func New(x *index.Index) *Retriever { return &Retriever{index: x} }

// Search ranks passages for a question, best first.
func (r *Retriever) Search(ctx context.Context, question string, opts Options) ([]Hit, error) {
	if r.index.Len() == 0 {
		return nil, ctx.Err()
	}
	s, err := shelfOf(ctx, r.index, opts.Without)
	if err != nil {
		return nil, err
	}
	limit := opts.Limit
	if limit <= 0 {
		limit = defaultLimit
	}
	most := max(pool, limit)
	words := make(chan wordScores, 1)
	go func() { words <- s.ranked(ctx, question, most) }()
	vectors, err := r.index.Embedder().Embed(ctx, embed.Query, []string{s.written(question)})
	scores := <-words
	if err != nil {
		return nil, fmt.Errorf("embed the question: %w", err)
	}
	scale := r.index.Scale()
	q := query{vectors[0], scale, scores, s.tongues(question), s.baselines(vectors[0], scale), analysis.Sections(question)}
	candidates, err := s.candidates(ctx, q, most)
	if err != nil {
		return nil, err
	}
	return s.hits(q, candidates, limit), nil
}

// A query is a question, prepared for the rankers.
type query struct {
	vector    []float32
	scale     scale.Scale // of the cosines with it
	words     wordScores
	tongues   map[string]*tongue // by language
	baselines map[string]float64 // by language
	sections  []analysis.Section // that the question names
}

// A candidate is a passage that may become a hit.
type candidate struct {
	at   int // number of the passage in the index
	why  Why
	base float64 // score without sentence vectors
}
