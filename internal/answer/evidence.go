package answer

import (
	"context"
	"math"
	"slices"

	"isnad/internal/answer/asked"
	"isnad/internal/answer/scope"
	"isnad/internal/chunk"
	"isnad/internal/question"
	"isnad/internal/reader"
	"isnad/internal/retrieval"
)

const (
	// mostFound is how many passages are looked at for evidence. The reader reads the
	// first of them, and the others only where none of those surely answers: each
	// costs it some 40 ms of a core.
	mostFound = 8
	readFirst = 3

	// sureFrom is the reader's log odds of a passage that surely answers.
	sureFrom = 2.0
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

// text is what a passage's sentences from first to last cover.
func text(p *chunk.Passage, first, last int) string {
	return p.Text[p.Sentences[first].Start:p.Sentences[last].End]
}

// evidence holds what the search found for a question.
type evidence struct {
	question  *question.Question
	request   *asked.Request
	scope     *scope.Scope
	sentences []sentence // best first
	readings  []reader.Reading
	part      naming // the numbered part that the question asks for
	whole     bool   // the sentences are those of one article, in order
	unnamed   bool   // the best sentence is a row about something that the question does not name
}

// gather searches for the question, and with words of a model if there are any, reads what comes
// up and ranks its sentences.
func (a *Answerer) gather(ctx context.Context, q *question.Question, words string) (evidence, error) {
	hits, err := a.hits(ctx, q, words)
	if err != nil {
		return evidence{}, err
	}
	e := evidence{question: q, request: asked.Of(q), scope: scope.Of(q)}
	if e.request.Sort == asked.Reason || e.request.Sort == asked.YesNo {
		e.scope.AtAnyTime()
	}
	places, err := a.read(ctx, &e, hits)
	if err != nil {
		return evidence{}, err
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
	e.passOthers()
	if e.part = e.named(); !e.part.asked {
		e.preferStructure()
	}
	return e, nil
}

// read has the reader read the hits, as many as it takes, and gives for each that was
// read the places of its sentences in the passage.
func (a *Answerer) read(ctx context.Context, e *evidence, hits []retrieval.Hit) (places [][]int, err error) {
	if a.opts.Reader == nil {
		return nil, nil
	}
	for len(e.readings) < len(hits) && !e.surelyAnswered() {
		from, to := len(e.readings), min(readFirst, len(hits))
		if from > 0 {
			to = len(hits)
		}
		var passages []reader.Passage
		for i := range hits[from:to] {
			p, at := reader.Of(&hits[from+i].Passage)
			passages, places = append(passages, p), append(places, at)
		}
		readings, err := a.opts.Reader.Read(ctx, e.question.Text(), passages)
		if err != nil {
			return nil, err
		}
		e.readings = append(e.readings, readings...)
	}
	return places, nil
}

func (e *evidence) surelyAnswered() bool {
	return slices.ContainsFunc(e.readings, func(r reader.Reading) bool { return r.Answer >= sureFrom })
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
