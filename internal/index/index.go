// Package index keeps what a search needs of a corpus: its passages with their
// texts, vectors and words.
//
// A [Store] is a directory of generations. It brings the live one up to date with
// the articles, embeds only what changed, and swaps the new generation in when it
// is whole; see the file generation.go for the format. An [Index] is one loaded
// generation.
//
// Passages are known by their place: 0 for the first, in the order of their
// articles' paths and lines. A generation is never changed, so a place means the
// same passage as long as its Index is used.
//
// # Scope
//
// How passages are ranked for a question is for package retrieval. What is stored
// is found here by place, by word ([Words]) and by nearness to a vector
// ([Vectors]).
package index

import (
	"isnad/internal/analysis"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/embed"
)

// An Index is one loaded generation. It is immutable and safe for concurrent use.
type Index struct {
	manifest  manifest
	embedder  embed.Embedder
	passages  []chunk.Passage // without Text
	texts     *texts          // of passages
	script    []string        // of each passage
	scripts   []Script
	vectors   Vectors
	words     *Words
	sentences *SentenceVectors
}

// Generation names the loaded generation.
func (x *Index) Generation() string { return x.manifest.Generation }

// Counts of the loaded generation.
func (x *Index) Counts() Counts { return x.manifest.Counts }

// Embedder is the one that made the vectors. Questions must be embedded by it.
func (x *Index) Embedder() embed.Embedder { return x.embedder }

// Len is the number of passages.
func (x *Index) Len() int { return len(x.passages) }

// Passage is the passage at a place, with its text.
func (x *Index) Passage(at int) chunk.Passage {
	p := x.passages[at]
	p.Text = x.texts.of(at)
	return p
}

// Span is where the passage at a place stands.
func (x *Index) Span(at int) corpus.Span { return x.passages[at].Span }

// Boilerplate reports whether the passage at a place holds nothing but menus and
// credits.
func (x *Index) Boilerplate(at int) bool {
	for _, s := range x.passages[at].Sentences {
		if !s.Boilerplate {
			return false
		}
	}
	return true
}

// InSection reports whether the passage at a place stands in one of the numbered
// parts.
func (x *Index) InSection(at int, parts []analysis.Section) bool { return x.passages[at].In(parts) }

// Script names the language of the passage at a place, as analysis.TextLanguage does.
func (x *Index) Script(at int) string { return x.script[at] }

// Scripts lists the languages of the passages, in the order of their first.
func (x *Index) Scripts() []Script { return x.scripts }

// Vectors holds a vector for each passage.
func (x *Index) Vectors() Vectors { return x.vectors }

// Words finds passages by their words.
func (x *Index) Words() *Words { return x.words }

// Sentences holds a vector for each sentence of each passage.
func (x *Index) Sentences() *SentenceVectors { return x.sentences }
