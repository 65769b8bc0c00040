package evidence

import (
	"context"
	"fmt"
	"math"
	"slices"

	"isnad/internal/answer/asked"
	"isnad/internal/answer/matching"
	"isnad/internal/answer/plan"
	"isnad/internal/answer/scope"
	"isnad/internal/question"
	"isnad/internal/reader"
	"isnad/internal/retrieval"
)

// Options says how evidence is ranked and judged; the zero value is the recommended setting but for
// the reader, which it leaves out.
type Options struct {
	Reader     Reader   // nil for similarity alone
	Weights    *Weights // nil for those in the program
	Confidence float64  // from which the articles count as answering, 0 means 0.35
}

const defaultConfidence = 0.35 // as if half of all questions were answerable; docs/configuration.md says what other values cost

// A Gatherer gathers evidence for questions. It is safe for concurrent use.
type Gatherer struct {
	search  Searcher
	reader  Reader // nil for similarity alone
	weights weights
	from    float64 // confidence from which the articles count as answering
}

// New is a Gatherer over the passages that s finds. It fails where opts.Weights names
// a feature that there is not.
func New(s Searcher, opts Options) (*Gatherer, error) {
	if opts.Confidence <= 0 {
		opts.Confidence = defaultConfidence
	}
	w := opts.Weights
	if w == nil {
		var err error
		if w, err = fittedWeights(opts.Reader != nil); err != nil {
			return nil, err
		}
	}
	ordered, err := w.order()
	if err != nil {
		return nil, fmt.Errorf("evidence: weights: %w", err)
	}
	return &Gatherer{search: s, reader: opts.Reader, weights: ordered, from: opts.Confidence}, nil
}

// Of makes evidence of sentences that were chosen without ranking them. It can be quoted and not judged.
func (g *Gatherer) Of(q *question.Question, sentences []Sentence) Evidence {
	return Evidence{Question: q, Sentences: sentences, by: g, request: asked.Of(q), scope: scope.Of(q), seen: map[matching.Row]signs{}}
}

// Gather searches for the question, and with words of a model if there are any, reads what comes
// up and ranks its sentences.
func (g *Gatherer) Gather(ctx context.Context, q *question.Question, words string) (Evidence, error) {
	hits, err := g.hits(ctx, q, words)
	if err != nil {
		return Evidence{}, err
	}
	e := g.Of(written(q, hits), nil)
	if e.request.Sort == asked.Reason || e.request.Sort == asked.YesNo {
		e.scope.AtAnyTime()
	}
	for i := range hits {
		h := &hits[i]
		for place := range h.Passage.Sentences {
			e.Sentences = append(e.Sentences, Sentence{Passage: &h.Passage, Place: place, hit: h, rank: i + 1, evidence: h.Evidence[place]})
		}
	}
	if err := g.read(ctx, &e, hits); err != nil {
		return Evidence{}, err
	}
	e.Sentences = ranked(e.Sentences)
	order := arrangement{&e}
	order.passMailFields()
	order.passOthers()
	order.passRefuted()
	if e.part, e.Sentences = partOf(q, e.Sentences); !e.part.asked {
		order.preferStructure()
	}
	return e, nil
}

// mostWider is how many passages are added that only words of the model find.
const mostWider = 4

// hits searches for a question, and with other words, if there are any, for what it does not
// find itself.
func (g *Gatherer) hits(ctx context.Context, q *question.Question, words string) ([]retrieval.Hit, error) {
	hits, err := g.search.Search(ctx, q.Text(), retrieval.Options{Limit: plan.Most})
	if err != nil || words == "" {
		return hits, err
	}
	others, err := g.search.Search(ctx, words, retrieval.Options{Limit: plan.Most})
	others = slices.DeleteFunc(others, func(h retrieval.Hit) bool {
		return slices.ContainsFunc(hits, func(k retrieval.Hit) bool { return k.Passage.ID == h.Passage.ID })
	})
	return append(hits, others[:min(len(others), mostWider)]...), err
}

// read scores the sentences of the hits, with the reader's readings of as many as it takes.
func (g *Gatherer) read(ctx context.Context, e *Evidence, hits []retrieval.Hit) error {
	of, scores, rest := make([][]Sentence, len(hits)), make([]float64, len(hits)), e.Sentences
	for i := range hits {
		n := len(hits[i].Passage.Sentences)
		of[i], rest = rest[:n], rest[n:]
		scores[i] = g.weights.score(of[i], e.Question)
	}
	if g.reader == nil {
		return nil
	}
	e.readings = make([]*reader.Reading, len(hits))
	p := plan.New(scores, g.weights.credit())
	for next := p.Next(); len(next) > 0; next = p.Next() {
		passages, places := make([]reader.Passage, len(next)), make([][]int, len(next))
		for k, i := range next {
			passages[k], places[k] = reader.Of(&hits[i].Passage)
		}
		readings, err := g.reader.Read(ctx, e.Question.Text(), passages)
		if err != nil {
			return err
		}
		for k, i := range next {
			e.readings[i] = &readings[k]
			attach(of[i], readings[k], places[k])
			p.Read(i, readings[k].Answer, g.weights.score(of[i], e.Question))
		}
	}
	return nil
}

// attach stores in the sentences of a passage what the reader said of them.
func attach(sentences []Sentence, r reader.Reading, places []int) {
	for i, place := range places {
		s := &sentences[place]
		s.reading = &r.Sentences[i]
		// The passage's own choice: the odds of this sentence against those of
		// the others and of none.
		s.share = math.Exp(s.reading.Evidence) / (1 + math.Exp(r.Answer))
	}
}
