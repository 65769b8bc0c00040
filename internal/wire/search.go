package wire

import (
	"time"

	"isnad/internal/retrieval"
)

// A Search is the hits of a question as JSON: a stable interface.
type Search struct {
	Question string  `json:"question"`
	Hits     []Hit   `json:"hits"`
	TookMS   float64 `json:"took_ms"`
}

// A Hit is a passage that was found.
type Hit struct {
	Rank     int      `json:"rank"`
	File     string   `json:"file"`
	Line     int      `json:"line"`
	EndLine  int      `json:"end_line"`
	Page     int      `json:"page,omitempty"` // on which it begins
	Score    float64  `json:"score"`
	Text     string   `json:"text"`
	Title    string   `json:"title"`
	Evidence Sentence `json:"evidence"`
	Why      Why      `json:"why"`
}

// A Why has the parts of a score.
type Why struct {
	Cosine         float64 `json:"cosine"`          // of question and passage
	SentenceCosine float64 `json:"sentence_cosine"` // of question and the nearest sentence
	BM25           float64 `json:"bm25"`            // share of the most BM25 could give this question, 0..1
}

// A Sentence is the sentence of a passage that is nearest to the question.
type Sentence struct {
	Line    int    `json:"line"`
	EndLine int    `json:"end_line"`
	Page    int    `json:"page,omitempty"` // on which it begins
	Quote   string `json:"quote"`
}

// NewSearch makes the JSON of the hits of a question.
func NewSearch(question string, hits []retrieval.Hit, took time.Duration) Search {
	line := Search{Question: question, Hits: []Hit{}, TookMS: Milliseconds(took)}
	for i, h := range hits {
		p := h.Passage
		span, quote := h.BestSentence()
		line.Hits = append(line.Hits, Hit{
			i + 1, p.Span.Path, p.Span.First, p.Span.Last, p.Span.Page, h.Score, p.Text, p.Title,
			Sentence{span.First, span.Last, span.Page, quote}, Why{h.Why.Cosine, h.Why.SentenceCosine, h.Why.BM25},
		})
	}
	return line
}
