package verify

import (
	"context"
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/answer/copied"
	"isnad/internal/answer/simpler"
	"isnad/internal/embed"
)

// A Judge reads statements against what they cite. Package reader has one.
type Judge interface {
	// Supports returns the probability that the sentences say what the statement says.
	// The heading tells what they are about and proves nothing.
	Supports(ctx context.Context, statement, heading string, sentences []string) (float64, error)
}

// The judge decides where a statement has few words of its source. It has learned from
// statements about the sentences that they cite and can't be trusted with others, so the
// cosine of the embedding model must reach a floor as well. By itself the cosine says little:
// an exchange of who did what to whom hardly changes it. docs/measured.md says what other
// values would let pass.
const (
	leastSupport = 0.38
	leastAcross  = 0.65 // across scripts, where no rule looks at who did what
	leastCosine  = 0.77
)

// supported says whether a statement says what it cites says: it is copied from there, or
// is in other words and the judge reads the same.
func (c *Checker) supported(ctx context.Context, text string, cites []Ref) (bool, error) {
	cited := c.text(cites)
	switch {
	case c.isWhole(text, cites), isFragment(text, cited), copied.From(text, c.sentences(cites)), c.saidSimply(text, cites):
		return true, nil
	case c.Judge == nil, nearCopy(text, cited):
		return false, nil
	}
	if cosine, err := c.cosine(ctx, text, cited); err != nil || cosine < leastCosine {
		return false, err
	}
	least := leastSupport
	if analysis.Script(text) != analysis.Script(cited) {
		least = leastAcross
	}
	p, err := c.support(ctx, text, cites)
	return p >= least, err
}

// saidSimply reports whether a statement says what one of the shorter sentences says into which those
// that it cites can be cut.
func (c *Checker) saidSimply(text string, cites []Ref) bool {
	for _, s := range c.sentences(cites) {
		for _, short := range simpler.Of(s.Text) {
			if copied.From(text, []copied.Sentence{{Text: short, Before: s.Before, Title: s.Title}}) {
				return true
			}
		}
	}
	return false
}

// isWhole says whether a statement is one of the sentences that it cites, or all of them.
func (c *Checker) isWhole(text string, cites []Ref) bool {
	words := analysis.InRow(analysis.Words(text))
	one := func(r Ref) bool { return words == analysis.InRow(analysis.Words(c.text([]Ref{r}))) }
	return words == analysis.InRow(analysis.Words(c.text(cites))) || slices.ContainsFunc(cites, one)
}

// isFragment says whether a statement is only a name or a date of what it cites.
func isFragment(text, cited string) bool {
	known, names := wordsOf(cited), capitals("… "+text)
	return copied.IsFragment(text, cited, func(word string) bool { return slices.Contains(names, word) && known[word] })
}

// sentences are those that a statement cites, with what their pronouns may stand for.
func (c *Checker) sentences(cites []Ref) []copied.Sentence {
	all := make([]copied.Sentence, len(cites))
	for i, r := range cites {
		p := c.Sources[r.Passage]
		all[i] = copied.Sentence{Text: c.text([]Ref{r}), Title: p.Title}
		if r.Sentence > 0 {
			all[i].Before = p.Sentences[r.Sentence-1]
		}
	}
	return all
}

// nearCopy reports whether most words of a statement are words of what it cites, so that
// the rules decide about it and not the judge.
func nearCopy(text, cited string) bool {
	return analysis.Script(text) == analysis.Script(cited) && shared(text, wordsOf(cited)) >= mostlyShared
}

// mostlyShared is the share of its words from which a statement is a near copy.
const mostlyShared = 0.5

// cosine tells whether a text is about what another one is.
func (c *Checker) cosine(ctx context.Context, text, cited string) (sum float64, err error) {
	a, err := c.vector(ctx, text)
	if err != nil {
		return 0, err
	}
	b, err := c.vector(ctx, cited)
	if err != nil {
		return 0, err
	}
	for i := range a {
		sum += float64(a[i]) * float64(b[i])
	}
	return sum, nil
}

// vector is a text's, remembered: the same statement is checked again as the text
// behind it grows.
func (c *Checker) vector(ctx context.Context, text string) ([]float32, error) {
	if v, ok := c.vectors[text]; ok {
		return v, nil
	}
	v, err := c.Embedder.Embed(ctx, embed.Passage, []string{text})
	if err != nil {
		return nil, err
	}
	if c.vectors == nil {
		c.vectors = map[string][]float32{}
	}
	c.vectors[text] = v[0]
	return v[0], nil
}

// support is what the judge says, remembered as vectors are.
func (c *Checker) support(ctx context.Context, text string, cites []Ref) (float64, error) {
	key := text + "\n" + c.text(cites)
	if p, ok := c.judged[key]; ok {
		return p, nil
	}
	sentences := make([]string, len(cites))
	for i, r := range cites {
		sentences[i] = c.Sources[r.Passage].Sentences[r.Sentence]
	}
	p, err := c.Judge.Supports(ctx, text, c.Sources[cites[0].Passage].Title, sentences)
	if err != nil {
		return 0, err
	}
	if c.judged == nil {
		c.judged = map[string]float64{}
	}
	c.judged[key] = p
	return p, nil
}

// lexiconOf is the words of a sentence and of its title, which says what it is about.
func (c *Checker) lexiconOf(r Ref) lexicon {
	if l, ok := c.lexicons[r]; ok {
		return l
	}
	if c.lexicons == nil {
		c.lexicons = map[Ref]lexicon{}
	}
	c.lexicons[r] = wordsOf(c.Sources[r.Passage].Title + "\n" + c.text([]Ref{r}))
	return c.lexicons[r]
}

// resolve is the sentences that a statement's markers point to, those that there are.
func (c *Checker) resolve(s *draft) (all []Ref) {
	seen := map[Ref]bool{}
	for _, p := range s.points {
		r := Ref{p.passage - 1, p.sentence - 1}
		if p.sentence == 0 {
			if r.Passage < 0 || r.Passage >= len(c.Sources) {
				continue
			}
			r, _ = c.nearest(r.Passage, s.Text)
		}
		if c.given(r) && !seen[r] && len(all) < mostCited {
			seen[r] = true
			all = append(all, r)
		}
	}
	return all
}

// mostCited is how many sentences one statement may cite.
const mostCited = 6
