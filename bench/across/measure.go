package main

import (
	"context"
	"io/fs"
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/corpus"
	"isnad/internal/embed/e5"
	"isnad/internal/eval/gold"
	"isnad/internal/eval/lot"
	"isnad/internal/retrieval"
)

// A shelf is a corpus that is searched.
type shelf struct {
	search    *retrieval.Retriever
	line      gold.LineFunc
	languages map[string]string // of each article
}

// measure adds the questions of a folder to what was found.
func measure(ctx context.Context, model *e5.Model, dir string, lone bool, found map[direction]*count) error {
	l, err := lot.Open(ctx, dir, model)
	if err != nil {
		return err
	}
	s, err := newShelf(ctx, l)
	if err != nil {
		return err
	}
	for _, q := range l.Questions {
		if !q.Answerable() {
			continue
		}
		d := direction{q.Lang, s.languages[q.Gold[0].File]}
		if lone && d.question == d.text {
			continue
		}
		rank, err := s.rank(ctx, q, lone)
		if err != nil {
			return err
		}
		if found[d] == nil {
			found[d] = new(count)
		}
		found[d].add(rank)
	}
	return nil
}

func (c *count) add(rank int) {
	c.asked++
	if rank == 1 {
		c.first++
	}
	if 1 <= rank && rank <= 5 {
		c.five++
	}
}

func newShelf(ctx context.Context, l *lot.Lot) (*shelf, error) {
	line, err := gold.Lines(ctx, l.Articles, 0)
	if err != nil {
		return nil, err
	}
	languages, err := languagesOf(ctx, l.Articles)
	return &shelf{l.Search, line, languages}, err
}

func languagesOf(ctx context.Context, root fs.FS) (map[string]string, error) {
	files, _, err := corpus.Scan(ctx, root)
	if err != nil {
		return nil, err
	}
	all := make(map[string]string)
	for _, f := range files {
		a, err := corpus.Read(ctx, root, f, 0)
		if err != nil {
			return nil, err
		}
		all[f.Path] = analysis.TextLanguage(a.Text)
	}
	return all, nil
}

// rank returns the rank of the first passage that answers a question, or 0.
func (s *shelf) rank(ctx context.Context, q gold.Question, lone bool) (int, error) {
	var opts retrieval.Options
	if lone {
		opts.Without = s.others(q)
	}
	hits, err := s.search.Search(ctx, q.Text, opts)
	places := gold.Locate(q.Gold, s.line)
	return 1 + slices.IndexFunc(hits, func(h retrieval.Hit) bool {
		return slices.ContainsFunc(places, func(p gold.Located) bool { return p.Relevant(&h.Passage) })
	}), err
}

// others are the articles in another language than a question's that do not answer it.
func (s *shelf) others(q gold.Question) map[string]bool {
	all := make(map[string]bool)
	for path, language := range s.languages {
		answers := slices.ContainsFunc(q.Gold, func(g gold.Place) bool { return g.File == path })
		all[path] = language != q.Lang && !answers
	}
	return all
}
