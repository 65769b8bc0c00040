// Package segment is a part of an index that never changes: some articles with
// their passages, words and vectors.
//
// A segment is two files of package blocks. The first, "NNNNNNNN.text", is made
// from the articles alone; its sections are
//
//	articles   each article: see articles.go
//	passages   20 bytes of each passage: see passages.go
//	records    other data of each passage: see record.go
//	texts      the passages' texts, one behind the other
//	words      the word index: see words.go
//	common     what the articles may have in common with others: see common.go
//
// The second, "NNNNNNNN.vectors", needs the model:
//
//	vectors    float32 numbers of each passage, a matrix
//	sentences  a vector at eight bits a number for each sentence: see pack.go
//
// Passages are known by their place in the segment, from 0; those of an article
// stand together, in order. Articles come in any order.
//
// # Scope
//
// Which articles of a segment are still in the index is not known here: an index
// keeps that in its manifest.
package segment

import (
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/index/blocks"
)

// The sections of the two files.
const (
	articlesSection = iota
	passagesSection
	recordsSection
	textsSection
	wordsSection
	commonSection
)

const (
	vectorsSection = iota
	sentencesSection
)

// TextFile and VectorFile are the names of a segment's files.
func TextFile(name string) string { return name + ".text" }

// VectorFile is the name of the file with a segment's vectors.
func VectorFile(name string) string { return name + ".vectors" }

// A Text is the part of a segment that is made from the articles alone. It is safe
// for concurrent use.
type Text struct {
	file     *blocks.File
	articles []Article
	scripts  []string
	passages []byte
	records  []byte
	texts    []byte
	words    words
	common   []byte
}

// A FileError names the file of a segment that can't be used.
type FileError struct {
	File string
	Err  error
}

func (e *FileError) Error() string { return e.File + ": " + e.Err.Error() }

func (e *FileError) Unwrap() error { return e.Err }

// OpenText opens the first file of a segment in dir and checks all that it holds.
func OpenText(dir, name string, ref blocks.Ref) (*Text, error) {
	file, err := blocks.Open(filepath.Join(dir, TextFile(name)), ref)
	if err != nil {
		return nil, &FileError{TextFile(name), err}
	}
	t := &Text{
		file: file, passages: file.Section(passagesSection), records: file.Section(recordsSection),
		texts: file.Section(textsSection), common: file.Section(commonSection),
	}
	if err := t.parse(); err != nil {
		return nil, &FileError{TextFile(name), err}
	}
	return t, nil
}

func (t *Text) parse() (err error) {
	if t.articles, t.scripts, err = decodeArticles(t.file.Section(articlesSection)); err != nil {
		return err
	}
	if err := t.soundPassages(); err != nil {
		return err
	}
	if t.words, err = openWords(t.file.Section(wordsSection)); err != nil {
		return err
	}
	if t.words.passages != t.Len() {
		return fmt.Errorf("words of %d passages, there are %d", t.words.passages, t.Len())
	}
	return soundCommon(t.common, len(t.articles))
}

// Len is the number of passages.
func (t *Text) Len() int { return len(t.passages) / passageEntry }

// Articles lists the articles. The caller must not change them.
func (t *Text) Articles() []Article { return t.articles }

// Scripts lists the languages of the passages, as analysis.TextLanguage names them.
func (t *Text) Scripts() []string { return t.scripts }

// Script is the place in Scripts of the passage's script.
func (t *Text) Script(at int) int {
	defer runtime.KeepAlive(t)
	return t.entry(at).script
}

// Article is the place in Articles of the passage's article.
func (t *Text) Article(at int) int {
	defer runtime.KeepAlive(t)
	return t.entry(at).article
}

// Passage is the passage at a place.
func (t *Text) Passage(at int) chunk.Passage {
	p := t.record(at, true)
	p.Text = t.text(at)
	return p
}

// Span is where the passage at a place stands.
func (t *Text) Span(at int) corpus.Span { return t.record(at, false).Span }

// InSection reports whether the passage at a place stands in one of the numbered
// parts.
func (t *Text) InSection(at int, parts []analysis.Section) bool {
	p := t.record(at, false)
	return p.In(parts)
}

// Boilerplate reports whether the passage at a place holds nothing but menus and
// credits.
func (t *Text) Boilerplate(at int) bool {
	defer runtime.KeepAlive(t)
	return t.entry(at).boilerplate
}

// text is the text of the passage at a place.
func (t *Text) text(at int) string {
	defer runtime.KeepAlive(t)
	return string(t.texts[t.entry(at-1).textEnd:t.entry(at).textEnd])
}

// sentences are the places of the first sentence of a passage, among all of the
// segment, and of the one after its last.
func (t *Text) sentences(at int) (from, to int) {
	defer runtime.KeepAlive(t)
	return t.entry(at - 1).sentenceEnd, t.entry(at).sentenceEnd
}

// A Segment is a whole segment. It is safe for concurrent use.
type Segment struct {
	*Text
	file      *blocks.File
	dimension int
	vectors   []float32
	packed    []byte
}

var errVectors = errors.New("it does not hold the vectors of the passages")

// Open opens both files of a segment in dir.
func Open(dir, name string, text, vectors blocks.Ref, dimension int) (*Segment, error) {
	t, err := OpenText(dir, name, text)
	if err != nil {
		return nil, err
	}
	file, err := blocks.Open(filepath.Join(dir, VectorFile(name)), vectors)
	if err != nil {
		return nil, &FileError{VectorFile(name), err}
	}
	s := &Segment{Text: t, file: file, dimension: dimension, packed: file.Section(sentencesSection)}
	matrix := file.Section(vectorsSection)
	_, sentences := s.sentences(s.Len() - 1)
	if len(matrix) != 4*dimension*s.Len() || len(s.packed) != packedSize(dimension)*sentences {
		return nil, &FileError{VectorFile(name), errVectors}
	}
	s.vectors = floats(matrix)
	return s, nil
}

// Vector is a copy of the vector of the passage at a place.
func (s *Segment) Vector(at int) []float32 {
	defer runtime.KeepAlive(s)
	return slices.Clone(s.row(at))
}

func (s *Segment) row(at int) []float32 {
	return s.vectors[at*s.dimension : (at+1)*s.dimension]
}

// Sentence is a copy of the packed vector of a sentence of the passage at a place.
func (s *Segment) Sentence(at, i int) []byte {
	defer runtime.KeepAlive(s)
	from, _ := s.sentences(at)
	size := packedSize(s.dimension)
	return slices.Clone(s.packed[(from+i)*size : (from+i+1)*size])
}

// Sentences is the number of sentences of the passage at a place.
func (t *Text) Sentences(at int) int {
	from, to := t.sentences(at)
	return to - from
}

// Cosines compares a query with each sentence of the passage at a place.
func (s *Segment) Cosines(at int, query []float32) []float64 {
	defer runtime.KeepAlive(s)
	from, to := s.sentences(at)
	size := packedSize(s.dimension)
	cosines := make([]float64, 0, to-from)
	for i := from; i < to; i++ {
		cosines = append(cosines, packedDot(query, s.packed[i*size:(i+1)*size]))
	}
	return cosines
}
