// Package retrieval finds the passages of the corpus that bear on a question.
//
// An [Index] asks two independent rankers, BM25 over folded and lightly stemmed
// words and cosine similarity over embeddings, and adds their scores on one
// scale:
//
//	score(passage) = 3·(0.7·cos(q, passage) + 0.3·max cos(q, sentence)) + bm25/bound
//
// where bound is the most that BM25 could give this question. A question in a
// language that the corpus does not use then loses nothing by its missing
// words. In a corpus of several scripts each cosine loses what any passage of its
// script gets anyway, and a passage a little for each better one that it shares a
// sentence with. Equal scores are ordered by path and line: the same index and question
// give the same hits on every machine.
//
// A [Store] keeps the index on disk as generations beside each other, brings it
// up to date and swaps it; see the file generation.go for the format.
//
// # Scope
//
// Retrieval ends at []Hit. Whether a hit answers the question, and in which
// words, is for package answer.
package retrieval

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/embed"

	"github.com/philippgille/chromem-go"
)

// The weights of the score. A question's cosine with its passage lies between
// about 0.75 and 0.95, the word score between 0 and 1: factor 3 makes a clear
// difference in meaning worth about as much as half of the words.
const (
	cosineWeight   = 3.0
	passageShare   = 0.7
	sentenceShare  = 0.3
	boilerplateOff = 0.25 // what a passage loses that holds nothing but menus and credits
	overlapOff     = 0.08 // what it loses for each better passage that it shares a sentence with
)

const (
	defaultLimit = 10
	// pool is how many candidates each ranker proposes, and how many of the best
	// get their sentences compared.
	pool = 60
)

// An Index is one loaded generation. It is immutable and safe for concurrent use.
type Index struct {
	manifest  manifest
	embedder  embed.Embedder
	passages  []chunk.Passage // without Text, which is the vector store's content
	position  map[string]int  // passage ID to its place in passages
	script    []string        // of each passage
	scripts   []script
	vectors   *chromem.Collection
	words     *wordIndex
	sentences *sentenceVectors
	out       []bool // passages that are left out, see without; nil where none are
}

// Generation names the loaded generation.
func (x *Index) Generation() string { return x.manifest.Generation }

// Counts of the loaded generation.
func (x *Index) Counts() Counts { return x.manifest.Counts }

// Search ranks passages for a question, best first.
func (x *Index) Search(ctx context.Context, question string, opts Options) ([]Hit, error) {
	if len(x.passages) == 0 {
		return nil, ctx.Err()
	}
	x, err := x.without(ctx, opts.Without)
	if err != nil {
		return nil, err
	}
	limit := opts.Limit
	if limit <= 0 {
		limit = defaultLimit
	}
	words := make(chan wordScores, 1)
	go func() { words <- x.words.score(question) }()
	vectors, err := x.embedder.Embed(ctx, embed.Query, []string{question})
	scores := <-words
	if err != nil {
		return nil, fmt.Errorf("embed the question: %w", err)
	}
	q := query{vectors[0], scores, baselines(x.scripts, vectors[0])}
	candidates, err := x.candidates(ctx, q, max(pool, limit))
	if err != nil {
		return nil, err
	}
	return x.hits(ctx, q, candidates, limit)
}

// A query is a question as the rankers see it.
type query struct {
	vector    []float32
	words     wordScores
	baselines map[string]float64
}

// A candidate is a passage on its way to becoming a hit.
type candidate struct {
	at   int // in Index.passages
	why  Why
	base float64 // score without sentence vectors
}

// candidates are the best n passages by passage vector and words, among the best
// n of each ranker. Each script proposes its own: see the file scripts.go.
func (x *Index) candidates(ctx context.Context, q query, n int) ([]candidate, error) {
	found := make([]candidate, 0, 2*n)
	seen := make(map[int]bool, 2*n)
	add := func(at int, cosine float64) {
		seen[at] = true
		c := candidate{at: at, why: Why{Cosine: cosine, BM25: q.words.share(at), Baseline: q.baselines[x.script[at]]}}
		c.base = cosineWeight*(cosine-c.why.Baseline) + c.why.BM25 - x.penalty(at)
		found = append(found, c)
	}
	for _, s := range x.scripts {
		near, err := x.near(ctx, q.vector, s, n)
		if err != nil {
			return nil, err
		}
		for _, r := range near {
			add(x.position[r.ID], float64(r.Similarity))
		}
	}
	for _, at := range q.words.top(n) {
		if seen[at] {
			continue
		}
		doc, err := x.vectors.GetByID(ctx, x.passages[at].ID)
		if err != nil {
			return nil, fmt.Errorf("search the vectors: %w", err)
		}
		add(at, dot(q.vector, doc.Embedding))
	}
	slices.SortFunc(found, func(a, b candidate) int {
		return cmp.Or(-cmp.Compare(a.base, b.base), cmp.Compare(a.at, b.at))
	})
	return found[:min(n, len(found))], nil
}

// near lists the n passages of a script whose vectors are nearest to the
// question's. The vector store knows nothing of passages that are left out, so it
// is asked for as many more.
func (x *Index) near(ctx context.Context, vector []float32, s script, n int) ([]chromem.Result, error) {
	near, err := x.vectors.QueryEmbedding(ctx, vector, min(n+s.left, s.Passages+s.left), map[string]string{"script": s.Name}, nil)
	if err != nil {
		return nil, fmt.Errorf("search the vectors: %w", err)
	}
	if s.left > 0 {
		near = slices.DeleteFunc(near, func(r chromem.Result) bool { return x.out[x.position[r.ID]] })
	}
	return near[:min(n, len(near))], nil
}

// penalty is what the passage loses for carrying no prose.
func (x *Index) penalty(at int) float64 {
	for _, s := range x.passages[at].Sentences {
		if !s.Boilerplate {
			return 0
		}
	}
	return boilerplateOff
}

// hits ranks the candidates with their sentences and fills in the best of them.
func (x *Index) hits(ctx context.Context, q query, candidates []candidate, limit int) ([]Hit, error) {
	type ranked struct {
		Hit
		at int
	}
	all := make([]ranked, len(candidates))
	for i, c := range candidates {
		h := ranked{Hit{Why: c.why, Evidence: x.sentences.compare(c.at, q.vector)}, c.at}
		h.Why.SentenceCosine = nearest(h.Evidence, c.why.Cosine)
		cosine := passageShare*c.why.Cosine + sentenceShare*h.Why.SentenceCosine - c.why.Baseline
		h.Score = cosineWeight*cosine + c.why.BM25 - x.penalty(c.at)
		all[i] = h
	}
	best := make([]Hit, 0, limit)
	for len(best) < limit && len(all) > 0 {
		next := slices.MinFunc(all, func(a, b ranked) int {
			return cmp.Or(-cmp.Compare(a.Score, b.Score), cmp.Compare(a.at, b.at))
		})
		all = slices.DeleteFunc(all, func(h ranked) bool { return h.at == next.at })
		for i := range all {
			if h := &all[i]; overlap(x.passages[h.at].Span, x.passages[next.at].Span) {
				h.Score -= overlapOff
				h.Why.Overlap += overlapOff
			}
		}
		h := next
		p, err := x.passage(ctx, h.at)
		if err != nil {
			return nil, err
		}
		h.Passage = p
		for i := range p.Sentences {
			h.Evidence[i].BM25 = q.words.text(p.SentenceText(i))
		}
		best = append(best, h.Hit)
	}
	return best, nil
}

// overlap says whether two spans have text in common.
func overlap(a, b corpus.Span) bool {
	before := func(line, offset, otherLine, otherOffset int) bool {
		return line < otherLine || line == otherLine && offset < otherOffset
	}
	return a.Path == b.Path && before(a.First, a.Start, b.Last, b.End) && before(b.First, b.Start, a.Last, a.End)
}

// nearest is the cosine of the sentence nearest to the question; that of the
// passage where it has no sentence.
func nearest(sentences []Evidence, passage float64) float64 {
	if len(sentences) == 0 {
		return passage
	}
	return slices.MaxFunc(sentences, func(a, b Evidence) int { return cmp.Compare(a.Cosine, b.Cosine) }).Cosine
}

// passage is the passage at a place, with its text.
func (x *Index) passage(ctx context.Context, at int) (chunk.Passage, error) {
	p := x.passages[at]
	doc, err := x.vectors.GetByID(ctx, p.ID)
	if err != nil {
		return p, fmt.Errorf("read passage %s: %w", p.Span, err)
	}
	p.Text = doc.Content
	return p, nil
}

// dot is the dot product, of unit vectors their cosine.
func dot(a, b []float32) float64 {
	var sum float32
	b = b[:len(a)]
	for i, v := range a {
		sum += v * b[i]
	}
	return float64(sum)
}
