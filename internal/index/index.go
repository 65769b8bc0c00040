// Package index keeps what a search needs of a corpus: its passages with their
// texts, vectors and words.
//
// A [Store] is a directory of generations. It brings the live one up to date with
// the articles, embeds only what changed, and swaps the new generation in when it
// is whole; see package manifest for the format. An [Index] is one loaded
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

	"isnad/internal/embed"
	"isnad/internal/index/manifest"
	"isnad/internal/index/nearest"
)

// An Index is one loaded generation. It is immutable and safe for concurrent use.
type Index struct {
	contents
	manifest manifest.Manifest
	embedder embed.Embedder
	scripts  []Script
	vectors  Vectors
	words    *Words
	ranker   Ranker // may be nil
}

// A Vectors is a vector engine that holds the passages' vectors of one generation.
type Vectors = nearest.Vectors

// A Neighbour is a passage near a query.
type Neighbour = nearest.Neighbour

// Generation names the loaded generation.
func (x *Index) Generation() string { return x.manifest.Generation }

// Key tells the generation from every other, also of other directories.
func (x *Index) Key() string { return x.manifest.Generation + " " + x.manifest.Checksum }

// Made is when the generation was made.
func (x *Index) Made() time.Time { return x.manifest.Created }

// Counts of the loaded generation.
func (x *Index) Counts() Counts { return x.manifest.Counts }

// Embedder is the one that made the vectors. Questions must be embedded by it.
func (x *Index) Embedder() embed.Embedder { return x.embedder }

// Scripts lists the languages of the passages, in the order of their first.
func (x *Index) Scripts() []Script { return x.scripts }

// Vectors holds a vector for each passage.
func (x *Index) Vectors() Vectors { return x.vectors }

// Words finds passages by their words.
func (x *Index) Words() *Words { return x.words }

// A Script describes all passages of one language together: several languages that
// share a script are kept apart, and those that the program does not know are one.
type Script struct {
	Name     string // the language, as analysis.TextLanguage names it
	Passages int
	Mean     []float32 // of their vectors
}
