package answer

import (
	"context"

	"isnad/internal/analysis"
	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/verify"
	"isnad/internal/chunk"
	"isnad/internal/retrieval"
)

// passages chooses the passages that the model is given: those with the best sentences,
// and for a wide question whatever else the search finds.
func (a *Answerer) passages(ctx context.Context, question string, found []evidence, wide bool) (all []*chunk.Passage, err error) {
	most := a.opts.Model.Passages
	if wide {
		most *= 2
	}
	add := func(p *chunk.Passage) {
		for _, other := range all {
			if other.ID == p.ID {
				return
			}
		}
		if len(all) < most {
			all = append(all, p)
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

// sources makes of each passage what the model is given of it, with the places of those
// sentences in the passage. Headings and boilerplate are left out, and a sentence that
// two passages share is given once.
func sources(passages []*chunk.Passage) (all []verify.Source, places [][]int) {
	all, places = make([]verify.Source, len(passages)), make([][]int, len(passages))
	seen := map[string]bool{}
	for i, p := range passages {
		all[i].Title = p.Title
		for place, s := range p.Sentences {
			text := excerpt.OneLine(p.Text[s.Start:s.End])
			if key := analysis.Fold(text); !s.Heading && !s.Boilerplate && !seen[key] {
				seen[key] = true
				all[i].Sentences = append(all[i].Sentences, text)
				places[i] = append(places[i], place)
			}
		}
	}
	return all, places
}
