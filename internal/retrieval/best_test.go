package retrieval

import (
	"testing"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

func TestTheBestSentenceIsTheNearestThatTellsSomething(t *testing.T) {
	const text = "Tea. It came late. It is hot."
	hit := func(evidence ...Evidence) Hit {
		return Hit{Evidence: evidence, Passage: chunk.Passage{
			Span: corpus.Span{Path: "tea.md", First: 3, Last: 3, End: len(text)}, Text: text,
			Sentences: []chunk.Sentence{{Start: 0, End: 4, Heading: true}, {Start: 5, End: 18}, {Start: 19, End: 29}},
		}}
	}
	for _, tt := range []struct {
		claim string
		hit   Hit
		want  string
	}{
		{"the nearest in meaning", hit(Evidence{Cosine: 0.5}, Evidence{Cosine: 0.8}, Evidence{Cosine: 0.9}), "It is hot."},
		{"words weigh as they do for passages", hit(Evidence{Cosine: 0.5}, Evidence{Cosine: 0.8, BM25: 0.4}, Evidence{Cosine: 0.9}), "It came late."},
		{"translated words are words", hit(Evidence{Cosine: 0.5}, Evidence{Cosine: 0.8, Translated: 0.4}, Evidence{Cosine: 0.9}), "It came late."},
		{"a heading tells nothing", hit(Evidence{Cosine: 0.95, BM25: 0.5}, Evidence{Cosine: 0.8}, Evidence{Cosine: 0.7}), "It came late."},
		{"of equal ones the first", hit(Evidence{Cosine: 0.5}, Evidence{Cosine: 0.8, BM25: 0.1}, Evidence{Cosine: 0.8, BM25: 0.1}), "It came late."},
		{"the passage where nothing is known of its sentences", hit(), text},
	} {
		t.Run(tt.claim, func(t *testing.T) {
			span, quote := tt.hit.BestSentence()
			if quote != tt.want || text[span.Start:span.End] != tt.want || span.First != 3 {
				t.Errorf("%s %q", span, quote)
			}
		})
	}
}
