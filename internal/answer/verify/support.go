package verify

import (
	"context"
	"math"
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/answer/aligned"
	"isnad/internal/answer/copied"
	"isnad/internal/embed"
)

// A Judge reads statements against what they cite. Package reader has one.
type Judge interface {
	// Supports returns the probability that the sentences say what the statement says.
	// The heading tells what they are about and proves nothing.
	Supports(ctx context.Context, statement, heading string, sentences []string) (float64, error)
}

// leastCosine is the cosine under which a statement is about something else than what it cites,
// whatever a judge says that has learned from statements about the sentences that they cite.
const leastCosine = 0.77

// leastKnown is the share of its words under which a statement in the script of its source says
// something of its own.
const leastKnown = 0.6

// supported says whether a statement says what it cites says: it is copied from there, or its words
// and the judge together make it likely.
func (c *Checker) supported(ctx context.Context, text string, cites []Ref) (bool, error) {
	if c.Sources.copied(text, cites) {
		return true, nil
	}
	features, err := c.features(ctx, text, cites)
	if features == nil || err != nil {
		return false, err
	}
	return weightsFor(text, c.Sources.text(cites)).bearsOut(features), nil
}

// features are those of a statement in other words than its source, nil where it surely is not borne
// out or nobody can judge.
func (c *Checker) features(ctx context.Context, text string, cites []Ref) ([]float64, error) {
	cited := c.Sources.text(cites)
	if c.Judge == nil {
		return nil, nil
	}
	a := aligned.Of(text, cited, c.Sources.around(cites))
	if a.Contradicts() || analysis.Script(text) == analysis.Script(cited) && a.Known() < leastKnown {
		return nil, nil
	}
	cosine, err := c.cosine(ctx, text, cited)
	if err != nil || cosine < leastCosine {
		return nil, err
	}
	odds, err := c.odds(ctx, text, cites)
	return a.Features(odds, cosine), err
}

// odds are the mean log odds of the judge that what is cited bears out a statement: read alone, and
// with the sentences beside it, which say who “he” is.
func (c *Checker) odds(ctx context.Context, text string, cites []Ref) (float64, error) {
	alone, err := c.support(ctx, text, cites)
	if err != nil {
		return 0, err
	}
	within, err := c.support(ctx, text, c.Sources.beside(cites))
	return (logOdds(alone) + logOdds(within)) / 2, err
}

// logOdds are those of a probability, which counts as no surer than one in ten thousand.
func logOdds(p float64) float64 {
	const least = 1e-4
	p = min(max(p, least), 1-least)
	return math.Log(p / (1 - p))
}

// isFragment says whether a statement is only a name or a date of what it cites.
func isFragment(text, cited string) bool {
	known, names := wordsOf(cited), capitals("… "+text)
	return copied.IsFragment(text, cited, func(word string) bool { return slices.Contains(names, word) && known[word] })
}

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
	key := text + "\n" + c.Sources.text(cites)
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
	c.lexicons[r] = wordsOf(c.Sources[r.Passage].Title + "\n" + c.Sources.text([]Ref{r}))
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
		if c.Sources.given(r) && !seen[r] && len(all) < mostCited {
			seen[r] = true
			all = append(all, r)
		}
	}
	return all
}

// mostCited is how many sentences one statement may cite.
const mostCited = 6
