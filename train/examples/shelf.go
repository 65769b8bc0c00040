package main

import (
	"context"
	"path/filepath"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/embed"
	"isnad/internal/embed/e5"
	"isnad/internal/eval/gold"
	"isnad/internal/index"
	"isnad/internal/retrieval"
)

// A shelf is a corpus that can be searched and looked up by line.
type shelf struct {
	name     string
	search   *retrieval.Retriever
	passages map[string][]chunk.Passage // by file
}

func openShelf(ctx context.Context, dir string, model *e5.Model, embedder embed.Embedder) (*shelf, error) {
	root, err := corpus.Open(filepath.Join(dir, "articles"))
	if err != nil {
		return nil, err
	}
	store := index.NewStore(filepath.Join(dir, "index"), embedder, model.Tokens)
	if _, err := store.Update(ctx, root, index.UpdateOptions{}); err != nil {
		return nil, err
	}
	x, err := store.Open(ctx)
	if err != nil {
		return nil, err
	}
	s := &shelf{name: filepath.Base(dir), search: retrieval.New(x), passages: map[string][]chunk.Passage{}}
	files, _, err := corpus.Scan(ctx, root)
	if err != nil {
		return nil, err
	}
	var articles []*corpus.Article
	for _, f := range files {
		a, err := corpus.Read(ctx, root, f, 0)
		if err != nil {
			return nil, err
		}
		articles = append(articles, a)
	}
	corpus.MarkRepeats(articles)
	for _, a := range articles {
		if s.passages[a.Path], err = chunk.Split(ctx, a, model.Tokens); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// searched is how many passages of a search are looked at.
const searched = 8

// find gives the passages that come up for a question, best first, and then those
// at the given lines that do not.
func (s *shelf) find(ctx context.Context, question string, lines []gold.Place) ([]passage, error) {
	hits, err := s.search.Search(ctx, question, retrieval.Options{Limit: searched})
	if err != nil {
		return nil, err
	}
	var all []passage
	seen := map[string]bool{}
	for i := range hits {
		all = append(all, take(&hits[i].Passage, i+1))
		seen[hits[i].Passage.ID] = true
	}
	for _, g := range lines {
		for i := range s.passages[g.File] {
			p := &s.passages[g.File][i]
			if !seen[p.ID] && p.Span.First <= g.Line && g.Line <= p.Span.Last {
				all = append(all, take(p, 0))
				seen[p.ID] = true
			}
		}
	}
	return all, nil
}
