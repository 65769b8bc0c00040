package retrieval

import (
	"context"
	"fmt"
	"iter"
	"slices"
)

// A search without some articles answers what the corpus would say had they
// never been written: it is how a gate between answering and refusing is
// measured. What depends on the other passages is therefore counted again, over
// those that stay: how rare a word is (and with it the bound of the word score),
// the mean length of a passage, the mean vector of a script. Left out without
// that, an article would still make its own words look common.
//
// Two things stay as the whole corpus has them, for they are settled when an
// index is made: the mean length of a sentence, which tempers only the words of
// evidence, and which of several equal lines is the one that was kept.

// without is the index with some articles left out. It shares everything else
// with x.
func (x *Index) without(ctx context.Context, paths map[string]bool) (*Index, error) {
	if len(paths) == 0 {
		return x, nil
	}
	narrow := *x
	narrow.out = make([]bool, len(x.passages))
	left := 0
	for at, p := range x.passages {
		if paths[p.Span.Path] {
			narrow.out[at] = true
			left++
		}
	}
	if left == 0 {
		return x, nil
	}
	narrow.words = x.words.without(narrow.out, left)
	scripts, err := x.scriptsWithout(ctx, narrow.out)
	narrow.scripts = scripts
	return &narrow, err
}

// scriptsWithout counts the scripts again: a mean loses the vectors of the
// passages that are left out.
func (x *Index) scriptsWithout(ctx context.Context, out []bool) ([]script, error) {
	scripts := slices.Clone(x.scripts)
	for i, s := range scripts {
		sum := make([]float64, len(s.Mean))
		for d, m := range s.Mean {
			sum[d] = float64(m) * float64(s.Passages)
		}
		for at := range out {
			if !out[at] || x.script[at] != s.Name {
				continue
			}
			doc, err := x.vectors.GetByID(ctx, x.passages[at].ID)
			if err != nil {
				return nil, fmt.Errorf("search the vectors: %w", err)
			}
			for d, v := range doc.Embedding {
				sum[d] -= float64(v)
			}
			scripts[i].left++
		}
		scripts[i].Passages -= scripts[i].left
		scripts[i].Mean = make([]float32, len(sum))
		for d := range sum {
			scripts[i].Mean[d] = float32(sum[d] / float64(max(1, scripts[i].Passages)))
		}
	}
	return slices.DeleteFunc(scripts, func(s script) bool { return s.Passages == 0 }), nil
}

// without is the word index with some passages left out.
func (w *wordIndex) without(out []bool, left int) *wordIndex {
	narrow := *w
	narrow.out, narrow.left = out, left
	total := 0
	for at := range w.passages {
		if !out[at] {
			total += w.length(at)
		}
	}
	narrow.meanLength = mean(total, w.passages-left)
	return &narrow
}

// kept is what lookup found, less what is left out.
func (w *wordIndex) kept(postings iter.Seq2[int, int], frequency int) (iter.Seq2[int, int], int) {
	if w.out == nil {
		return postings, frequency
	}
	frequency = 0
	for at := range postings {
		if !w.out[at] {
			frequency++
		}
	}
	return func(yield func(int, int) bool) {
		for at, count := range postings {
			if !w.out[at] && !yield(at, count) {
				return
			}
		}
	}, frequency
}
