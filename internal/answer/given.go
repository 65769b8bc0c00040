package answer

import (
	"context"

	"isnad/internal/answer/evidence"
	"isnad/internal/answer/prompt"
	"isnad/internal/chunk"
	"isnad/internal/question"
	"isnad/internal/retrieval"
)

// passages chooses what the model is given: the passages with the best sentences, and behind
// them, for a wide question, what else the search finds.
func (a *Answerer) passages(ctx context.Context, q *question.Question, found []evidence.Evidence) ([]*chunk.Passage, error) {
	most, wide := a.opts.Model.Passages, q.Form() != question.Plain
	if wide {
		most *= 2
	}
	var lists [][]*chunk.Passage
	for _, e := range found {
		var list []*chunk.Passage
		for i := range e.Sentences {
			list = append(list, e.Sentences[i].Passage)
		}
		lists, wide = append(lists, list), wide && !e.Whole
	}
	best := prompt.Choose(lists, most)
	if !wide {
		return best, nil
	}
	hits, err := a.search.Search(ctx, q.Text(), retrieval.Options{Limit: most})
	for i := range hits {
		best = append(best, &hits[i].Passage)
	}
	return prompt.Choose([][]*chunk.Passage{best}, most), err
}
