package retrieval

import (
	"math"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

// A Hit is a passage and why it ranked where it did.
type Hit struct {
	Passage  chunk.Passage
	Score    float64
	Why      Why
	Evidence []Evidence // one for each of Passage.Sentences, in their order
}

// Why holds the parts of a score.
type Why struct {
	Cosine         float64 // of question and passage
	SentenceCosine float64 // of question and the nearest sentence
	BM25           float64 // share of the most BM25 could give this question, 0..1
	Translated     float64 // the same of the question in the passage's language, where that is another; weighed
	Baseline       float64 // of the question with the mean passage of the language, less that of the main language
	Overlap        float64 // subtracted for better passages with a sentence in common
}

// Evidence is how near one sentence of a passage is to the question.
type Evidence struct {
	Cosine     float64
	BM25       float64 // share of the most BM25 could give this question, 0..1
	Translated float64 // the same of the question in the sentence's language, where that is another; weighed
}

// Words is what the words of the passage count, the question's own or their
// translations.
func (w Why) Words() float64 { return max(w.BM25, w.Translated) }

// Words is what the words of the sentence count, the question's own or their
// translations.
func (e Evidence) Words() float64 { return max(e.BM25, e.Translated) }

// Options says how to search; the zero value is the recommended setting.
type Options struct {
	Limit int // hits at most; 0 means 10
	// Without names articles to search without, by path. Scores are those of an
	// index that never had them: see the file without.go.
	Without map[string]bool
}

// BestSentence is the sentence of the hit's passage that is nearest to the
// question, in meaning and words, weighed as passages are. A heading is given only
// where there is nothing else, and the whole passage where it has no sentence.
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
	return p.Place(best, best), p.Text[s.Start:s.End]
}
