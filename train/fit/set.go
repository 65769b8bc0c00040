package main

import (
	"context"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"isnad/internal/analysis"
	"isnad/internal/answer/evidence"
	"isnad/internal/eval/gold"
	"isnad/internal/eval/lot"
	"isnad/internal/retrieval"
)

// without finds as if some files were not there.
type without struct {
	all   *retrieval.Retriever
	files map[string]bool
}

func (w without) Search(ctx context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error) {
	limit := opts.Limit
	opts.Limit = 5 * limit
	hits, err := w.all.Search(ctx, question, opts)
	hits = slices.DeleteFunc(hits, func(h retrieval.Hit) bool { return w.files[h.Passage.Span.Path] })
	return hits[:min(limit, len(hits))], err
}

// A list is the sentences that come up for a question, and which of them answer.
type list struct {
	set      string
	fold     int
	features [][]float64
	right    []bool
}

// A trial is what the gate sees of a question, and whether the articles answer it.
type trial struct {
	set      string
	sort     string // "answer", "none" (near misses), "dropped" (its articles taken away)
	fold     int
	features []float64
	answered bool
	about    []float64 // what tells whether the articles have anything about the subject
}

// folds is how many parts the files of a set are cut into for cross-validation.
const folds = 5

// fold is that of the file which a question is about.
func fold(q gold.Question, i int) int {
	if len(q.Gold) == 0 {
		return i / 20 % folds // neighbours in the file are about the same article
	}
	sum := 0
	for _, b := range []byte(q.Gold[0].File) {
		sum = sum*31 + int(b)
	}
	return (sum%folds + folds) % folds
}

// each does something for every question of every set, several at a time, and
// gives the results in order. A nil result is left out.
func each[T any](ctx context.Context, sets []*lot.Lot, do func(ctx context.Context, s *lot.Lot, i int, q gold.Question) (*T, error)) ([]T, error) {
	var all []T
	for _, s := range sets {
		results := make([]*T, len(s.Questions))
		group, ctx := errgroup.WithContext(ctx)
		group.SetLimit(runtime.GOMAXPROCS(0))
		for i, q := range s.Questions {
			group.Go(func() (err error) {
				results[i], err = do(ctx, s, i, q)
				return err
			})
		}
		if err := group.Wait(); err != nil {
			return nil, err
		}
		for _, r := range results {
			if r != nil {
				all = append(all, *r)
			}
		}
	}
	return all, nil
}

// study is what the ranker and the gate see of a question over an index.
func study(ctx context.Context, search evidence.Searcher, opts evidence.Options, q gold.Question) (evidence.Study, error) {
	g, err := evidence.New(search, opts)
	if err != nil {
		return evidence.Study{}, err
	}
	return g.Study(ctx, q.Text)
}

// gatherLists asks what the ranker sees, for the questions with an answer.
func gatherLists(ctx context.Context, sets []*lot.Lot, r evidence.Reader) ([]list, error) {
	return each(ctx, sets, func(ctx context.Context, s *lot.Lot, i int, q gold.Question) (*list, error) {
		if !q.Answerable() {
			return nil, nil
		}
		seen, err := study(ctx, s.Search, evidence.Options{Reader: r}, q)
		if err != nil {
			return nil, err
		}
		l := &list{set: filepath.Base(s.Dir), fold: fold(q, i)}
		for _, c := range seen.Sentences {
			l.features = append(l.features, c.Features)
			l.right = append(l.right, answers(q, c))
		}
		return l, nil
	})
}

// gatherTrials asks what the gate sees: of all questions, and of those with an
// answer once more without the files that answer.
func gatherTrials(ctx context.Context, sets []*lot.Lot, r evidence.Reader, w evidence.Weights) ([]trial, error) {
	pairs, err := each(ctx, sets, func(ctx context.Context, s *lot.Lot, i int, q gold.Question) (*[]trial, error) {
		seen, err := study(ctx, s.Search, evidence.Options{Reader: r, Weights: &w}, q)
		if err != nil {
			return nil, err
		}
		name := filepath.Base(s.Dir)
		if !q.Answerable() {
			return &[]trial{{name, "none", fold(q, i), seen.Gate, false, seen.About}}, nil
		}
		files := map[string]bool{}
		for _, g := range q.Gold {
			files[g.File] = true
		}
		dropped, err := study(ctx, without{s.Search, files}, evidence.Options{Reader: r, Weights: &w}, q)
		if err != nil {
			return nil, err
		}
		f := fold(q, i)
		return &[]trial{{name, "answer", f, seen.Gate, true, seen.About}, {name, "dropped", f, dropped.Gate, false, dropped.About}}, nil
	})
	var all []trial
	for _, p := range pairs {
		all = append(all, p...)
	}
	all = slices.DeleteFunc(all, func(t trial) bool { return t.features == nil })
	return all, err
}

// answers says whether a sentence stands on a line that answers q and holds an
// accepted answer, or is most of a longer one.
func answers(q gold.Question, c evidence.Candidate) bool {
	quote := flat(c.Quote)
	for _, g := range q.Gold {
		if g.File != c.Path || g.Line < c.First || g.Line > c.Last {
			continue
		}
		for _, a := range q.Answers {
			a = flat(a)
			if a != "" && strings.Contains(quote, a) || 2*len(quote) > len(a) && strings.Contains(a, quote) {
				return true
			}
		}
	}
	return false
}

func flat(s string) string { return strings.Join(strings.Fields(analysis.Fold(s)), " ") }
