package verify

import (
	"cmp"
	"context"
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/answer/wordlist"
)

// shared is the share of a text's content words, by their stems, that are known.
func shared(text string, known lexicon) float64 {
	content := analysis.ContentWords(text)
	n := 0
	for _, w := range content {
		for _, u := range wordlist.Unglued(w.Text) {
			if known[u] || known[analysis.Stem(u)] {
				n++
				break
			}
		}
	}
	return float64(n) / float64(max(1, len(content)))
}

// attributed is the share of its words that a sentence must have for a statement to be put to
// it that does not cite it, ownWords the fewest that the statement must consist of, since a word
// or two are in many sentences, and mostAttributed how many sentences are tried.
const (
	attributed     = 0.75
	ownWords       = 4
	mostAttributed = 3
)

// attribute finds the sentences that may say what a statement says: those that share most of
// its words, or, for one without a marker, the nearest in meaning in another script.
func (c *Checker) attribute(ctx context.Context, text string, unmarked bool) ([]Ref, error) {
	if len(analysis.ContentWords(text)) < ownWords {
		return c.having(text), nil
	}
	type candidate struct {
		Ref
		share float64
	}
	var all []candidate
	var foreign []Ref
	script := analysis.Script(text)
	for p, source := range c.Sources {
		for i, s := range source.Sentences {
			r := Ref{p, i}
			switch {
			case s == "":
			case analysis.Script(s) != script:
				foreign = append(foreign, r)
			default:
				if share := shared(text, c.lexiconOf(r)); share >= attributed {
					all = append(all, candidate{r, share})
				}
			}
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.share, a.share) })
	var refs []Ref
	for _, x := range all[:min(len(all), mostAttributed)] {
		refs = append(refs, x.Ref)
	}
	if len(refs) > 0 || !unmarked || len(foreign) == 0 || c.Embedder == nil {
		return refs, nil
	}
	return c.meant(ctx, text, foreign)
}

// having are the first sentences that have a bare name, number or date.
func (c *Checker) having(text string) (all []Ref) {
	for p, source := range c.Sources {
		for i, s := range source.Sentences {
			if s != "" && len(all) < mostAttributed && isFragment(text, s) {
				all = append(all, Ref{p, i})
			}
		}
	}
	return all
}

// meant is the sentence of another script that is nearest to a text in meaning.
func (c *Checker) meant(ctx context.Context, text string, all []Ref) (best []Ref, err error) {
	most := leastCosine
	for _, r := range all {
		cosine, err := c.cosine(ctx, text, c.Sources.text([]Ref{r}))
		if err != nil {
			return nil, err
		}
		if cosine > most {
			most, best = cosine, []Ref{r}
		}
	}
	return best, nil
}

// nearest is the sentence of a passage that shares most words with a text.
func (c *Checker) nearest(passage int, text string) (at Ref, most float64) {
	at = Ref{passage, -1}
	for i, s := range c.Sources[passage].Sentences {
		if s == "" {
			continue
		}
		r := Ref{passage, i}
		if share := shared(text, c.lexiconOf(r)); share > most {
			at, most = r, share
		}
	}
	return at, most
}
