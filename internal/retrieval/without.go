package retrieval

import (
	"context"
	"slices"

	"isnad/internal/index"
)

// A search without some articles answers as the corpus would if they had never
// been written. Evaluations use it to measure the gate between answering and refusing.
// Everything that depends on other passages is therefore counted again, over those that
// stay: how rare a word is (and with it the bound of the word score), the mean
// length of a passage, the mean vector of a language. Without that, an article that
// is left out would still make its own words look common.
//
// Two things stay as they are for the whole corpus, since they are fixed when an
// index is made: the mean length of a sentence, which affects only the word scores of
// sentences, and which of several equal lines was kept.

// A shelf is the part of an index that is searched: all of it, or all but some articles.
type shelf struct {
	*index.Index
	scripts []scriptPart
	words   wordPart
	out     []bool // passages that are left out; nil for none
}

// A scriptPart is the searched part of the passages of a language.
type scriptPart struct {
	index.Script
	left int // passages of it that are left out
}

// A wordPart is the searched part of a word index.
type wordPart struct {
	*index.Words
	meanLength float64
	out        []bool // passages that are left out; nil for none
	left       int    // how many are left out
}

// shelfOf returns the index without some articles, given by their paths.
func shelfOf(ctx context.Context, x *index.Index, without map[string]bool) (*shelf, error) {
	s := &shelf{Index: x, words: wordPart{Words: x.Words(), meanLength: x.Words().MeanLength()}}
	for _, script := range x.Scripts() {
		s.scripts = append(s.scripts, scriptPart{Script: script})
	}
	if len(without) == 0 {
		return s, nil
	}
	out, left := make([]bool, x.Len()), 0
	for at := range out {
		if without[x.Path(at)] {
			out[at] = true
			left++
		}
	}
	if left == 0 {
		return s, nil
	}
	s.out = out
	s.words = s.words.without(out, left)
	return s, s.narrowScripts(ctx)
}

// narrowScripts counts the languages again and removes the vectors of passages that are left
// out from their means.
func (s *shelf) narrowScripts(ctx context.Context) error {
	for i := range s.scripts {
		script := &s.scripts[i]
		sum := make([]float64, len(script.Mean))
		for d, m := range script.Mean {
			sum[d] = float64(m) * float64(script.Passages)
		}
		for at := range s.out {
			if !s.out[at] || s.Script(at) != script.Name {
				continue
			}
			vector, err := s.Vectors().Of(ctx, at)
			if err != nil {
				return err
			}
			for d, v := range vector {
				sum[d] -= float64(v)
			}
			script.left++
		}
		script.Passages -= script.left
		script.Mean = make([]float32, len(sum))
		for d := range sum {
			script.Mean[d] = float32(sum[d] / float64(max(1, script.Passages)))
		}
	}
	s.scripts = slices.DeleteFunc(s.scripts, func(p scriptPart) bool { return p.Passages == 0 })
	return nil
}

// without returns the word index without some passages.
func (w wordPart) without(out []bool, left int) wordPart {
	total := 0
	for at := range w.Len() {
		if !out[at] {
			total += w.Length(at)
		}
	}
	w.out, w.left, w.meanLength = out, left, 1
	if total > 0 {
		w.meanLength = float64(total) / float64(w.Len()-left)
	}
	return w
}

// lookup appends the postings of a term, without passages that are left out.
func (w wordPart) lookup(to []index.Posting, term string) []index.Posting {
	to = w.AppendPostings(to, term)
	if w.out == nil {
		return to
	}
	return slices.DeleteFunc(to, func(p index.Posting) bool { return w.out[p.At] })
}
