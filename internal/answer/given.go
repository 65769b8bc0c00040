package answer

import (
	"context"

	"isnad/internal/answer/prompt"
	"isnad/internal/chunk"
	"isnad/internal/retrieval"
)

// passages chooses passages, at most so many and no more than a prompt holds: those with the
// best sentences, and for a wide question whatever else the search finds.
func (a *Answerer) passages(ctx context.Context, question string, found []evidence, most int, wide bool) ([]*chunk.Passage, error) {
	given := prompt.Given{Most: most}
	for rank, more := 0, true; more; rank++ {
		more = false
		for _, e := range found {
			if rank < len(e.sentences) {
				given.Add(e.sentences[rank].passage)
				more = true
			}
		}
	}
	if !wide {
		return given.Passages, nil
	}
	hits, err := a.search.Search(ctx, question, retrieval.Options{Limit: most})
	for i := range hits {
		given.Add(&hits[i].Passage)
	}
	return given.Passages, err
}
