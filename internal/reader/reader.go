// Package reader finds the words of a passage that answer a question, or says
// that it holds none: extractive question answering in the form of SQuAD 2.0
// (Rajpurkar et al., 2018) over the encoder of the embedding model.
//
// One pass over question and passage gives each token three scores: that an
// answer starts there, that one ends there, and that its sentence is evidence.
// The first token scores "not answered here" for each of the three. All that a
// [Reading] holds is relative to those, in natural log odds, so that readings of
// different passages compare.
//
// The weights are linked into the program; they were trained from the embedding
// model's by the scripts in the folder train, and share its vocabulary, its
// tables and its lowest layers.
package reader

import (
	"context"
	"crypto/sha256"
	_ "embed"
	"fmt"
	"math"
	"unsafe"

	"isnad/internal/encoder"
)

// weights holds the parts that differ from the embedding model; README.md says on which data
// they were trained.
//
//go:embed reader.q4
var weights string

// A Reader reads passages. It is safe for concurrent use.
type Reader struct {
	encoder *encoder.Encoder
	tokens  rows // start, end and evidence, of every token
	stance  rows // unsaid, affirms and denies, for the first token
}

// rows are three output rows, each with a weight for every number of a state, and a bias.
type rows struct{ weights, bias []float32 }

// size returns the length of the three rows for a state of h numbers.
func size(h int) int { return 3*h + 3 }

func rowsOf(numbers []float32, h int) rows { return rows{numbers[:3*h], numbers[3*h : size(h)]} }

// of computes the three scores of a state.
func (r rows) of(state []float32) (scores [3]float64) {
	h := len(state)
	for k := range scores {
		scores[k] = float64(dot(state, r.weights[k*h:][:h]) + r.bias[k])
	}
	return scores
}

// Load opens the linked weights over the model that they were trained from.
func Load(base *encoder.Encoder) (*Reader, error) {
	// The encoder reads its bytes and never writes them, as a string demands.
	return open(base, unsafe.Slice(unsafe.StringData(weights), len(weights)))
}

func open(base *encoder.Encoder, part []byte) (*Reader, error) {
	e, err := base.With(part)
	if err != nil {
		return nil, fmt.Errorf("reader: %w", err)
	}
	n := size(e.Hidden())
	numbers, err := e.Floats(Section, 2*n)
	if err != nil {
		return nil, fmt.Errorf("reader: %w", err)
	}
	return &Reader{e, rowsOf(numbers, e.Hidden()), rowsOf(numbers[n:], e.Hidden())}, nil
}

// Section names the section of the weights file with the three output rows for tokens and
// their biases, followed by those for the stance.
const Section = "rows"

// Fingerprint identifies the linked weights: their SHA-256, in hexadecimal digits.
func Fingerprint() string { return fmt.Sprintf("%x", sha256.Sum256([]byte(weights))) }

// Verify compares the linked weights with their checksums.
func (r *Reader) Verify() error { return r.encoder.Verify() }

// A Reading is the reader's result for a passage.
type Reading struct {
	Answer    float64    // log odds that a sentence of the passage answers the question
	Stance    Stance     // what the passage says to it, if it is a question for yes or no
	Sentences []Sentence // one for each of the passage's
}

// A Sentence is the reader's result for one sentence. One that the model could not read,
// because the passage is too long, has Evidence and Span of −Inf.
type Sentence struct {
	Evidence   float64 // log odds that it answers, against "not answered here"
	Span       float64 // log odds of its best span: start and end, each against "not answered here"
	Start, End int     // that span in bytes of the sentence, without punctuation around it
	Marks      []Mark  // one for each of its words that was read, in order
}

// A Mark is the reader's result for one word: log odds that the answer starts and that it ends
// there, each against "not answered here".
type Mark struct {
	Start, End   int // the word in bytes of the sentence, without punctuation around it
	Begins, Ends float64
}

// Read reads each of the passages for an answer to the question. The passages are distributed
// over the cores. When ctx is done, its cause is the error.
func (r *Reader) Read(ctx context.Context, question string, passages []Passage) ([]Reading, error) {
	inputs := make([]Input, len(passages))
	var b encoder.Batch
	for i, p := range passages {
		inputs[i] = NewInput(r.encoder, question, p)
		b.AddPieces(inputs[i].IDs)
	}
	readings := make([]Reading, len(passages))
	err := r.encoder.Encode(ctx, &b, func(i int, states []float32) {
		readings[i] = read(passages[i], inputs[i], r.scores(states))
		readings[i].Stance = stanceOf(r.stance.of(states[:r.encoder.Hidden()]))
	})
	if err != nil {
		return nil, err
	}
	return readings, nil
}

// A score is the output for one token.
type score struct{ start, end, evidence float64 }

// scores computes the scores of tokens from their states.
func (r *Reader) scores(states []float32) []score {
	h := r.encoder.Hidden()
	all := make([]score, len(states)/h)
	for i := range all {
		row := r.tokens.of(states[i*h:][:h])
		all[i] = score{row[0], row[1], row[2]}
	}
	return all
}

func dot(a, b []float32) (sum float32) {
	for i, x := range a {
		sum += x * b[i]
	}
	return sum
}

// read makes a reading from the scores of an input's tokens.
func read(p Passage, in Input, scores []score) Reading {
	none := scores[0]
	reading := Reading{Answer: math.Inf(-1), Sentences: make([]Sentence, len(p.Sentences))}
	for i := range reading.Sentences {
		reading.Sentences[i] = Sentence{Evidence: math.Inf(-1), Span: math.Inf(-1)}
	}
	for first := 0; first < len(in.Words); {
		i := in.Words[first].Sentence
		last := first
		for last+1 < len(in.Words) && in.Words[last+1].Sentence == i {
			last++
		}
		s := best(marks(p.Sentences[i], in.Words[first:last+1], scores))
		for t := in.Starts[i]; t < in.Starts[i+1]; t++ {
			s.Evidence = logSum(s.Evidence, scores[t].evidence-none.evidence)
		}
		reading.Answer = logSum(reading.Answer, s.Evidence)
		reading.Sentences[i] = s
		first = last + 1
	}
	return reading
}

// marks gives the words of a sentence with their scores.
func marks(sentence string, words []Word, scores []score) []Mark {
	all := make([]Mark, len(words))
	for i, w := range words {
		start, end := core(sentence, w)
		all[i] = Mark{start, end, scores[w.First].start - scores[0].start, scores[w.Last].end - scores[0].end}
	}
	return all
}

// longestSpan limits the words of an answer.
const longestSpan = 30

// best finds the span of words with the greatest sum of start and end.
func best(words []Mark) Sentence {
	top := Sentence{Evidence: math.Inf(-1), Span: math.Inf(-1), Marks: words}
	for i, w := range words {
		for _, v := range words[i:min(i+longestSpan, len(words))] {
			if x := w.Begins + v.Ends; x > top.Span {
				top.Span, top.Start, top.End = x, w.Start, v.End
			}
		}
	}
	if top.End < top.Start { // only punctuation
		top.End = top.Start
	}
	return top
}

// logSum is log(eᵃ + eᵇ).
func logSum(a, b float64) float64 {
	if a < b {
		a, b = b, a
	}
	if math.IsInf(b, -1) {
		return a
	}
	return a + math.Log1p(math.Exp(b-a))
}
