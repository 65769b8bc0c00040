package retrieval

import (
	"math"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

// A Hit is a passage with its score and the parts of it.
type Hit struct {
	Passage  chunk.Passage
	Score    float64
	Why      Why
	Evidence []Evidence // one for each of Passage.Sentences, in their order
}

// A Why has the parts of a score.
type Why struct {
	Cosine         float64 // between question and passage
	SentenceCosine float64 // between question and the nearest sentence
	BM25           float64 // BM25 as a share of the highest possible for this question, 0..1
	Translated     float64 // the same for the question in the passage's language, if that is another; weighted
	Baseline       float64 // cosine with the mean passage of the language, less that of the main language
	Overlap        float64 // subtracted for better passages with a sentence in common
}

// Evidence has the scores of one sentence of a passage.
type Evidence struct {
	Cosine     float64
	BM25       float64 // BM25 as a share of the highest possible for this question, 0..1
	Translated float64 // the same for the question in the sentence's language, if that is another; weighted
}

// Words returns the word score of the passage, by the question's own words or their
// translations.
func (w Why) Words() float64 { return max(w.BM25, w.Translated) }

// Words returns the word score of the sentence, by the question's own words or their
// translations.
func (e Evidence) Words() float64 { return max(e.BM25, e.Translated) }

// Options says how to search; the zero value is the recommended setting.
type Options struct {
	Limit int // hits at most; 0 means 10
	// Without names articles to search without, by path. Scores are those of an
	// index that never had them: see the file without.go.
	Without map[string]bool
}

// BestSentence returns the sentence of the hit's passage that is nearest to the question, in
// meaning and words, weighted as passages are. A heading is returned only if there is nothing
// else, and the whole passage if it has no sentence.
func (h Hit) BestSentence() (corpus.Span, string) {
	p := h.Passage
	if len(p.Sentences) == 0 || len(h.Evidence) != len(p.Sentences) {
		return p.Span, p.Text
	}
	best, most := 0, math.Inf(-1)
	for i, e := range h.Evidence {
		score := cosineWeight*e.Cosine + e.Words()
		if p.Sentences[i].Heading {
			score -= headingOff
		}
		if score > most {
			best, most = i, score
		}
	}
	s := p.Sentences[best]
	return p.Span.Within(p.Text, s.Start, s.End), p.Text[s.Start:s.End]
}
