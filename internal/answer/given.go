package answer

import (
	"context"

	"isnad/internal/answer/prompt"
	"isnad/internal/chunk"
	"isnad/internal/retrieval"
)

// mostPrompt is how many tokens, as [prompt.Tokens] estimates them, the passages may have that a
// model is given: a context of 8,192 tokens holds them with the rules and the answer.
const mostPrompt = 5000

// passages chooses passages, at most so many and no more than a prompt holds: those with the
// best sentences, and for a wide question whatever else the search finds.
func (a *Answerer) passages(ctx context.Context, question string, found []evidence, most int, wide bool) (all []*chunk.Passage, err error) {
	tokens := 0
	add := func(p *chunk.Passage) {
		for _, other := range all {
			if other.ID == p.ID {
				return
			}
		}
		if size := prompt.Tokens(p.Text); len(all) < most && (len(all) == 0 || tokens+size <= mostPrompt) {
			all, tokens = append(all, p), tokens+size
		}
	}
	for rank := 0; ; rank++ {
		more := false
		for _, e := range found {
			if rank < len(e.sentences) {
				add(e.sentences[rank].passage)
				more = true
			}
		}
		if !more {
			break
		}
	}
	if !wide {
		return all, nil
	}
	hits, err := a.search.Search(ctx, question, retrieval.Options{Limit: most})
	for i := range hits {
		add(&hits[i].Passage)
	}
	return all, err
}
