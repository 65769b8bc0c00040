package answer

import (
	"context"
	"math"

	"isnad/internal/chunk"
	"isnad/internal/question"
	"isnad/internal/reader"
	"isnad/internal/retrieval"
)

// mostFound is how many passages are looked at for evidence, mostRead how many of
// them, the best, the reader reads: each costs it some 30 ms of a core.
const (
	mostFound = 8
	mostRead  = 4
)

// A Reader looks in passages for the words that answer. See [reader.Reader].
type Reader interface {
	Read(ctx context.Context, question string, passages []reader.Passage) ([]reader.Reading, error)
}

// A sentence is a piece of evidence: a sentence of a passage, and all that says
// how well it bears on the question.
type sentence struct {
	hit      *retrieval.Hit
	rank     int            // of hit, from 1
	passage  *chunk.Passage // of hit
	place    int            // in passage.Sentences
	evidence retrieval.Evidence
	reading  *reader.Sentence // nil where it was not read
	share    float64          // of what its passage's reading gives to this sentence, 0..1
	score    float64
}

// text is the sentence as it stands in the article.
func (s sentence) text() string { return text(s.passage, s.place, s.place) }

// text is what a passage's sentences from first to last cover.
func text(p *chunk.Passage, first, last int) string {
	return p.Text[p.Sentences[first].Start:p.Sentences[last].End]
}

// evidence holds what the search found for a question.
type evidence struct {
	question  *question.Question
	sentences []sentence // best first
	readings  []reader.Reading
	part      naming // the numbered part that the question asks for
}

// gather searches for the question, reads what comes up and ranks its sentences.
func (a *Answerer) gather(ctx context.Context, q *question.Question) (evidence, error) {
	hits, err := a.search.Search(ctx, q.Text(), retrieval.Options{Limit: mostFound})
	if err != nil {
		return evidence{}, err
	}
	e := evidence{question: q}
	var places [][]int
	if a.opts.Reader != nil {
		var passages []reader.Passage
		for i := range hits[:min(mostRead, len(hits))] {
			p, at := reader.Of(&hits[i].Passage)
			passages, places = append(passages, p), append(places, at)
		}
		if e.readings, err = a.opts.Reader.Read(ctx, q.Text(), passages); err != nil {
			return evidence{}, err
		}
	}
	for i := range hits {
		h := &hits[i]
		first := len(e.sentences)
		for place := range h.Passage.Sentences {
			e.sentences = append(e.sentences, sentence{
				hit: h, rank: i + 1, passage: &h.Passage, place: place, evidence: h.Evidence[place],
			})
		}
		if i < len(places) {
			attach(e.sentences[first:], e.readings[i], places[i])
		}
	}
	a.weights.rank(&e)
	e.part = e.named()
	return e, nil
}

// attach stores in the sentences of a passage what the reader said of them.
func attach(sentences []sentence, r reader.Reading, places []int) {
	for i, place := range places {
		s := &sentences[place]
		s.reading = &r.Sentences[i]
		// The passage's own choice: the odds of this sentence against those of
		// the others and of none.
		s.share = math.Exp(s.reading.Evidence) / (1 + math.Exp(r.Answer))
	}
}
