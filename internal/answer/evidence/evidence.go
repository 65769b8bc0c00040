// Package evidence finds what the articles have for one question: it searches, has the reader read
// what comes up, ranks the sentences, and judges whether the best one answers.
//
//	question ─> hits ─> readings ─> sentences ranked ─> gate ─> Judgement
//
// A [Gatherer] does the first three steps and returns [Evidence], whose Judge is the gate.
//
// # Scope
//
// What is said to the asker, how many sentences are cited and how, is for package answer.
package evidence

import (
	"context"

	"isnad/internal/answer/asked"
	"isnad/internal/answer/matching"
	"isnad/internal/answer/quote"
	"isnad/internal/answer/scope"
	"isnad/internal/answer/told"
	"isnad/internal/chunk"
	"isnad/internal/question"
	"isnad/internal/reader"
	"isnad/internal/retrieval"
)

// A Searcher finds the passages that bear on a question, best first.
type Searcher interface {
	Search(ctx context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error)
}

// A Reader looks in passages for the words that answer. See [reader.Reader].
type Reader interface {
	Read(ctx context.Context, question string, passages []reader.Passage) ([]reader.Reading, error)
}

// Evidence holds what the search found for a question.
type Evidence struct {
	Question  *question.Question
	Sentences []Sentence   // best first
	Whole     bool         // the sentences are those of one article, in order
	Verdict   told.Verdict // of the best sentence, to a question for yes or no; see FindVerdict

	by         *Gatherer
	request    *asked.Request
	scope      *scope.Scope
	readings   []*reader.Reading      // of the passages by rank; nil for those that were not read
	seen       map[matching.Row]signs // of the sentences that were looked at
	part       naming                 // the numbered part that the question asks for
	confidence float64                // of the gate, that the best sentence answers
	extreme    bool                   // the best sentence is the row with the extreme that the question asks for
	unnamed    bool                   // the best sentence is a row about something that the question does not name
}

// A Sentence is a sentence of a passage, and all that says how well it bears on the question.
type Sentence struct {
	Passage *chunk.Passage
	Place   int // in Passage.Sentences

	hit      *retrieval.Hit // of Passage
	rank     int            // of hit, from 1
	evidence retrieval.Evidence
	reading  *reader.Sentence // nil where it was not read
	share    float64          // of what its passage's reading gives to this sentence, 0..1
	features [sentenceFeatures]float64
	score    float64
}

// Quote is the quote of the sentence, without the words that answer.
func (s *Sentence) Quote() quote.Quote { return quote.Of(s.Passage, s.Place) }

// Text is the sentence as it stands in the article.
func (s *Sentence) Text() string { return s.Quote().Text() }

// Cosine is how near the sentence is to the question; 0 where no search found it.
func (s *Sentence) Cosine() float64 { return s.evidence.Cosine }

// near is the sentence with those beside it.
func (s *Sentence) near() string {
	q := quote.Quote{Passage: s.Passage, First: max(0, s.Place-1), Last: min(len(s.Passage.Sentences)-1, s.Place+1)}
	return q.Text()
}

// Quote makes a quote of one sentence, with the words that answer marked.
func (e *Evidence) Quote(s *Sentence) quote.Quote {
	q := s.Quote()
	if at := e.focus(s); at != (told.Range{}) {
		start := s.at().Start
		q.Focus = told.Range{Start: start + at.Start, End: start + at.End}
	}
	return q
}

// A Gap says what the best sentence lacks, where that is known.
type Gap struct {
	Part string // the numbered part that the question asks for, if no article has it
	Name string // the country or movement of the question that the sentence's passage does not name
	Kind string // what is asked of an event that the sentence tells without it, as in frames.Frame.Lacks
}

// Gap finds out what the best sentence lacks. There must be a sentence.
func (e *Evidence) Gap() (gap Gap) {
	best := &e.Sentences[0]
	if e.part.asked && !e.part.found {
		gap.Part = e.part.name
	}
	gap.Name = e.scope.Lacking(best.placed())
	gap.Kind = told.Lacks(e.request, best.Text(), best.near())
	return gap
}
