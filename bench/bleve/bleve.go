package main

import (
	"context"
	"fmt"
	"strconv"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis/lang/ar"
	index "github.com/blevesearch/bleve_index_api"

	"isnad/internal/chunk"
	"isnad/internal/retrieval"
)

// A bleveIndex ranks passages with bleve, in memory.
type bleveIndex struct {
	index    bleve.Index
	passages []chunk.Passage
}

// A document is what bleve sees of a passage: the text that Isnad's word index
// sees.
type document struct {
	Text string `json:"text"`
}

// batchSize is how many passages bleve gets at once; all at once would be held
// in memory twice.
const batchSize = 500

// newBleve indexes the passages with the Arabic analyzer (normalising, stop
// words, light stems) and BM25, bleve's better scoring for this data.
func newBleve(passages []chunk.Passage) (*bleveIndex, error) {
	m := bleve.NewIndexMapping()
	m.DefaultAnalyzer = ar.AnalyzerName
	m.ScoringModel = index.BM25Scoring
	x, err := bleve.NewMemOnly(m)
	if err != nil {
		return nil, err
	}
	batch := x.NewBatch()
	for i, p := range passages {
		if err := batch.Index(strconv.Itoa(i), document{p.Heading + "\n" + p.Text}); err != nil {
			return nil, fmt.Errorf("%s: %w", p.Span, err)
		}
		if batch.Size() == batchSize || i == len(passages)-1 {
			if err := x.Batch(batch); err != nil {
				return nil, err
			}
			batch.Reset()
		}
	}
	return &bleveIndex{index: x, passages: passages}, nil
}

// Search ranks by a match query, which is how bleve takes a person's words.
func (b *bleveIndex) Search(ctx context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error) {
	query := bleve.NewMatchQuery(question)
	query.SetField("text")
	request := bleve.NewSearchRequestOptions(query, opts.Limit, 0, false)
	result, err := b.index.SearchInContext(ctx, request)
	if err != nil {
		return nil, err
	}
	hits := make([]retrieval.Hit, len(result.Hits))
	for i, h := range result.Hits {
		at, err := strconv.Atoi(h.ID)
		if err != nil {
			return nil, fmt.Errorf("bleve returned document %q: %w", h.ID, err)
		}
		hits[i] = retrieval.Hit{Passage: b.passages[at], Score: h.Score}
	}
	return hits, nil
}
