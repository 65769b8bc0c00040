// Package evidencetest has articles and a reader that behave as a test wants them to.
package evidencetest

import (
	"context"
	"strings"
	"sync"
	"testing"

	"isnad/internal/answer/evidence"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/reader"
	"isnad/internal/retrieval"
)

var (
	_ evidence.Searcher = (*Shelf)(nil)
	_ evidence.Reader   = (*Finger)(nil)
)

// A Shelf is a Searcher that finds everything it holds, in the order in which it
// was put there.
type Shelf struct {
	Articles map[string]*corpus.Article // by their files
	Hits     []retrieval.Hit
	Err      error             // what every search fails with
	Searched string            // the last search
	Opts     retrieval.Options // of the last search
}

// asking guards what shelves were asked for.
var asking sync.Mutex

// Search implements [evidence.Searcher].
func (s *Shelf) Search(ctx context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error) {
	asking.Lock()
	s.Searched, s.Opts = question, opts
	asking.Unlock()
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	return s.Hits, s.Err
}

// The cosines of evidence that answers, and of evidence about something else.
const (
	Near = 0.93
	Far  = 0.60
)

// Put adds an article whose passages and sentences all have the same cosine, but
// for the sentences that hold one of the words in other.
func (s *Shelf) Put(t testing.TB, file, text string, cosine float64, other map[string]float64) *Shelf {
	t.Helper()
	a, err := corpus.Parse(file, text)
	if err != nil {
		t.Fatal(err)
	}
	corpus.MarkRepeats([]*corpus.Article{a})
	passages, err := chunk.Split(t.Context(), a, func(s string) int { return len(strings.Fields(s)) })
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range passages {
		h := retrieval.Hit{Passage: p, Why: retrieval.Why{Cosine: cosine, SentenceCosine: cosine}}
		for _, r := range p.Sentences {
			h.Evidence = append(h.Evidence, retrieval.Evidence{Cosine: cosine})
			for word, c := range other {
				if strings.Contains(p.Text[r.Start:r.End], word) {
					h.Evidence[len(h.Evidence)-1].Cosine = c
				}
			}
		}
		s.Hits = append(s.Hits, h)
	}
	if s.Articles == nil {
		s.Articles = map[string]*corpus.Article{}
	}
	s.Articles[file] = a
	return s
}

// ShelfOf is a shelf with one article, near to any question.
func ShelfOf(t testing.TB, text string) *Shelf {
	t.Helper()
	return new(Shelf).Put(t, "a.md", text, Near, nil)
}

// Weights tell evidence by its cosine, with a little for all else. What the
// fitted ones do is for figures to say: package eval has them over the sample corpus.
var Weights = evidence.Weights{
	Sentence: map[string]float64{
		"passage": 1, "cosine": 3, "words": 0.5, "lacks_kind": -0.15, "no_statement": -0.5, "asks": -0.3, "read_evidence": 0.06,
	},
	Gate:    map[string]float64{"bias": -40.2, "cosine": 41.6, "passage_cosine": 7.9, "passage_words": 5, "other_script": 2.2},
	Further: map[string]float64{"bias": 0.6, "behind": -3},
	About:   map[string]float64{"bias": -39.62, "cosine": 41.6, "other_script": 2.2, "passage_cosine": 7.9, "passage_words": 5.0},
	Direct:  map[string]float64{"bias": -1.7, "span": 0.32, "lead": 0.45, "likely": 0.28, "there": 0.6, "script": -0.92},
}

// Lines is an article with a title and each line as a paragraph.
func Lines(all ...string) string { return "# عنوان\n\n" + strings.Join(all, "\n\n") + "\n" }

// A Finger is a reader that points at words: a sentence that holds one answers
// with it.
type Finger struct {
	Words []string
	Seen  []reader.Passage // what it has read
	Err   error            // what every reading fails with
}

// Read implements [evidence.Reader].
func (f *Finger) Read(ctx context.Context, question string, passages []reader.Passage) ([]reader.Reading, error) {
	f.Seen = append(f.Seen, passages...)
	var all []reader.Reading
	for _, p := range passages {
		r := reader.Reading{Answer: -7}
		for _, s := range p.Sentences {
			reading := reader.Sentence{Evidence: -7, Span: -14}
			for _, w := range f.Words {
				if at := strings.Index(s, w); at >= 0 {
					reading = reader.Sentence{Evidence: 7, Span: 14, Start: at, End: at + len(w)}
					r.Answer = 7
				}
			}
			r.Sentences = append(r.Sentences, reading)
		}
		all = append(all, r)
	}
	return all, f.Err
}
