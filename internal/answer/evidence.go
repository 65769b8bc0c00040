package answer

import (
	"context"
	"math"

	"isnad/internal/answer/asked"
	"isnad/internal/answer/plan"
	"isnad/internal/answer/scope"
	"isnad/internal/chunk"
	"isnad/internal/question"
	"isnad/internal/reader"
	"isnad/internal/retrieval"
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
	features [sentenceFeatures]float64
	score    float64
}

// text is the sentence as it stands in the article.
func (s sentence) text() string { return text(s.passage, s.place, s.place) }

// near is the sentence with those beside it.
func (s sentence) near() string {
	return text(s.passage, max(0, s.place-1), min(len(s.passage.Sentences)-1, s.place+1))
}

// text is what a passage's sentences from first to last cover.
func text(p *chunk.Passage, first, last int) string {
	return p.Text[p.Sentences[first].Start:p.Sentences[last].End]
}

// evidence holds what the search found for a question.
type evidence struct {
	question   *question.Question
	request    *asked.Request
	scope      *scope.Scope
	sentences  []sentence        // best first
	readings   []*reader.Reading // of the passages by rank; nil for those that were not read
	part       naming            // the numbered part that the question asks for
	whole      bool              // the sentences are those of one article, in order
	weights    *weights
	confidence float64       // of the gate, that the best sentence answers
	verdict    asked.Verdict // of the best sentence, to a question for yes or no
	unnamed    bool          // the best sentence is a row about something that the question does not name
}

// gather searches for the question, and with words of a model if there are any, reads what comes
// up and ranks its sentences.
func (a *Answerer) gather(ctx context.Context, q *question.Question, words string) (evidence, error) {
	hits, err := a.hits(ctx, q, words)
	if err != nil {
		return evidence{}, err
	}
	e := evidence{question: q, request: asked.Of(q), scope: scope.Of(q), weights: &a.weights}
	if e.request.Sort == asked.Reason || e.request.Sort == asked.YesNo {
		e.scope.AtAnyTime()
	}
	for i := range hits {
		h := &hits[i]
		for place := range h.Passage.Sentences {
			e.sentences = append(e.sentences, sentence{hit: h, rank: i + 1, passage: &h.Passage, place: place, evidence: h.Evidence[place]})
		}
	}
	if err := a.read(ctx, &e, hits); err != nil {
		return evidence{}, err
	}
	e.rank()
	e.passOthers()
	if e.part = e.named(); !e.part.asked {
		e.preferStructure()
	}
	return e, nil
}

// read scores the sentences of the hits, with the reader's readings of as many as it takes.
func (a *Answerer) read(ctx context.Context, e *evidence, hits []retrieval.Hit) error {
	of, scores, rest := make([][]sentence, len(hits)), make([]float64, len(hits)), e.sentences
	for i := range hits {
		n := len(hits[i].Passage.Sentences)
		of[i], rest = rest[:n], rest[n:]
		scores[i] = a.weights.score(of[i], e.question)
	}
	if a.opts.Reader == nil {
		return nil
	}
	e.readings = make([]*reader.Reading, len(hits))
	p := plan.New(scores, a.weights.credit())
	for next := p.Next(); len(next) > 0; next = p.Next() {
		passages, places := make([]reader.Passage, len(next)), make([][]int, len(next))
		for k, i := range next {
			passages[k], places[k] = reader.Of(&hits[i].Passage)
		}
		readings, err := a.opts.Reader.Read(ctx, e.question.Text(), passages)
		if err != nil {
			return err
		}
		for k, i := range next {
			e.readings[i] = &readings[k]
			attach(of[i], readings[k], places[k])
			p.Read(i, readings[k].Answer, a.weights.score(of[i], e.question))
		}
	}
	return nil
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
