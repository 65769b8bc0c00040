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
// same passage as long as its Index is used. What an Index says does not depend on
// the updates that led to it: it is that of a fresh index of the same articles.
//
// # Scope
//
// How passages are ranked for a question is for package retrieval. What is stored
// is found here by place, by word ([Words]) and by nearness to a vector
// ([Vectors]).
package index

import (
	"time"

	"isnad/internal/analysis"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/embed"
	"isnad/internal/index/nearest"
	"isnad/internal/index/segment"
)

// An Index is one loaded generation. It is immutable and safe for concurrent use.
type Index struct {
	manifest manifest
	embedder embed.Embedder
	parts    []*part
	articles []articlePlace  // in the order of their paths
	places   []nearest.Place // of each passage
	scripts  []Script
	vectors  Vectors
	words    *Words
}

// A part is a segment with those of its articles that the generation has.
type part struct {
	*segment.Segment
	entry  segmentEntry
	dead   []bool  // of each article: it is left out
	places []int32 // in the index, of each passage; -1 for those of articles that are left out
}

// A Vectors is a vector engine that holds the passages' vectors of one generation.
type Vectors = nearest.Vectors

// A Neighbour is a passage near a query.
type Neighbour = nearest.Neighbour

// An articlePlace says where an article is kept.
type articlePlace struct {
	part, article int
}

// Generation names the loaded generation.
func (x *Index) Generation() string { return x.manifest.Generation }

// Made is when the generation was made.
func (x *Index) Made() time.Time { return x.manifest.Created }

// Counts of the loaded generation.
func (x *Index) Counts() Counts { return x.manifest.Counts }

// Embedder is the one that made the vectors. Questions must be embedded by it.
func (x *Index) Embedder() embed.Embedder { return x.embedder }

// Len is the number of passages.
func (x *Index) Len() int { return len(x.places) }

// find says where the passage at a place is kept.
func (x *Index) find(at int) (*part, int) {
	p := x.places[at]
	return x.parts[p.Part], int(p.At)
}

// Passage is the passage at a place, with its text.
func (x *Index) Passage(at int) chunk.Passage {
	p, i := x.find(at)
	return p.Passage(i)
}

// Span is where the passage at a place stands.
func (x *Index) Span(at int) corpus.Span {
	p, i := x.find(at)
	return p.Span(i)
}

// Path is that of the article of the passage at a place.
func (x *Index) Path(at int) string {
	p, i := x.find(at)
	return p.Articles()[p.Article(i)].Path
}

// Boilerplate reports whether the passage at a place holds nothing but menus and
// credits.
func (x *Index) Boilerplate(at int) bool {
	p, i := x.find(at)
	return p.Boilerplate(i)
}

// InSection reports whether the passage at a place stands in one of the numbered
// parts.
func (x *Index) InSection(at int, parts []analysis.Section) bool {
	p, i := x.find(at)
	return p.InSection(i, parts)
}

// Script names the language of the passage at a place, as analysis.TextLanguage does.
func (x *Index) Script(at int) string {
	p, i := x.find(at)
	return p.Scripts()[p.Script(i)]
}

// Scripts lists the languages of the passages, in the order of their first.
func (x *Index) Scripts() []Script { return x.scripts }

// Vectors holds a vector for each passage.
func (x *Index) Vectors() Vectors { return x.vectors }

// Words finds passages by their words.
func (x *Index) Words() *Words { return x.words }

// SentenceCosines compares a query with each sentence of the passage at a place.
func (x *Index) SentenceCosines(at int, query []float32) []float64 {
	p, i := x.find(at)
	return p.Cosines(i, query)
}

// article is an article of the index.
func (x *Index) article(a articlePlace) *segment.Article {
	return &x.parts[a.part].Articles()[a.article]
}

// A Script describes all passages of one language together: several languages that
// share a script are kept apart, and those that the program does not know are one.
type Script struct {
	Name     string // the language, as analysis.TextLanguage names it
	Passages int
	Mean     []float32 // of their vectors
}
