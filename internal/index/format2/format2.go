// Package format2 reads the vectors of an index of format 2, so that a user who has one
// need not embed the corpus again. Such an index was one directory a generation with
// the files below, each whole, vectors in an export of chromem-go.
package format2

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"isnad/internal/chunk"
	"isnad/internal/embed"

	"github.com/philippgille/chromem-go"
)

// Version is the format that is read.
const Version = 2

// A Manifest describes a generation. Articles are those of formats 1 and 2.
type Manifest struct {
	Format    int               `json:"format"`
	Embedder  embed.Fingerprint `json:"embedder"`
	Articles  []Article         `json:"articles"`
	Checksums map[string]string `json:"checksums"` // SHA-256 of each file, in hex
}

// An Article is an article as a generation knew it.
type Article struct {
	Path string `json:"path"`
	Sum  string `json:"sha256"` // of its text, in hex
}

// Vectors are those of a generation, by the SHA-256 of their texts.
type Vectors struct {
	passages  map[[sha256.Size]byte][]float32
	sentences map[[sha256.Size]byte][]byte
}

// Passage is the vector of a passage's text, nil where there is none.
func (v *Vectors) Passage(key [sha256.Size]byte) []float32 { return v.passages[key] }

// Sentence is the packed vector of a sentence's text, nil where there is none.
func (v *Vectors) Sentence(key [sha256.Size]byte) []byte { return v.sentences[key] }

var errFile = errors.New("it can't be read")

// A passage is an entry of passages.json.
type passage struct {
	Heading   string           `json:"heading"`
	Sentences []chunk.Sentence `json:"sentences"`
}

// ReadManifest reads the manifest of a generation of format 1 or 2; the zero value where
// it can't be read.
func ReadManifest(name string) (m Manifest) {
	data, err := os.ReadFile(name)
	if err != nil || json.Unmarshal(data, &m) != nil {
		return Manifest{}
	}
	return m
}

// Open reads the generation in a directory. Reading a large one takes seconds, in which an
// update may be stopped: it then returns at once.
func Open(ctx context.Context, dir string, m Manifest) (*Vectors, error) {
	type result struct {
		vectors *Vectors
		err     error
	}
	done := make(chan result, 1)
	go func() {
		v, err := open(ctx, dir, m)
		done <- result{v, err}
	}()
	select {
	case r := <-done:
		return r.vectors, r.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func open(ctx context.Context, dir string, m Manifest) (*Vectors, error) {
	texts, err1 := openParts(dir, m, "texts", 8, 1)
	sentences, err2 := openParts(dir, m, "sentences", 4, 4+m.Embedder.Dimension)
	table, err3 := read(dir, m, "passages.json")
	export, err4 := read(dir, m, "vectors.gob")
	if err := errors.Join(err1, err2, err3, err4); err != nil {
		return nil, err
	}
	var list struct {
		Passages []passage `json:"passages"`
	}
	if err := json.Unmarshal(table, &list); err != nil {
		return nil, err
	}
	db := chromem.NewDB()
	if err := db.ImportFromReader(bytes.NewReader(export), ""); err != nil {
		return nil, err
	}
	v := &Vectors{make(map[[sha256.Size]byte][]float32), make(map[[sha256.Size]byte][]byte)}
	for at, e := range list.Passages {
		p := chunk.Passage{Heading: e.Heading, Text: string(texts.of(at)), Sentences: e.Sentences}
		if !inside(p) {
			return nil, errFile
		}
		v.add(&p, vectorOf(ctx, db, at), sentences.of(at), 4+m.Embedder.Dimension)
	}
	return v, nil
}

// add takes over the vectors of a passage, as far as they are there.
func (v *Vectors) add(p *chunk.Passage, vector []float32, packed []byte, size int) {
	if 4+len(vector) == size {
		v.passages[sha256.Sum256([]byte(p.EmbedText()))] = vector
	}
	for i := range p.Sentences {
		if len(packed) == size*len(p.Sentences) {
			v.sentences[sha256.Sum256([]byte(p.SentenceText(i)))] = packed[i*size : (i+1)*size]
		}
	}
}

// vectorOf is the vector of the passage at a place, whichever collection it is in.
func vectorOf(ctx context.Context, db *chromem.DB, at int) []float32 {
	for _, c := range db.ListCollections() {
		if doc, err := c.GetByID(ctx, strconv.Itoa(at)); err == nil {
			return doc.Embedding
		}
	}
	return nil
}

// inside reports whether the sentences and cells of a passage are in its text.
func inside(p chunk.Passage) bool {
	in := func(start, end int) bool { return 0 <= start && start <= end && end <= len(p.Text) }
	for _, s := range p.Sentences {
		if !in(s.Start, s.End) || slices.ContainsFunc(s.Cells, func(c chunk.Cell) bool { return !in(c.Start, c.End) }) {
			return false
		}
	}
	return true
}

// read reads a file and compares its checksum.
func read(dir string, m Manifest, name string) ([]byte, error) {
	data, err := os.ReadFile(filepath.Join(dir, name))
	if sum := sha256.Sum256(data); err == nil && hex.EncodeToString(sum[:]) != m.Checksums[name] {
		err = fmt.Errorf("%s: %w", name, errFile)
	}
	return data, err
}

// parts is a file of one piece of data for each passage: a head of 16 bytes, the ends
// of the pieces, numbers of width bytes, and the pieces. Ends count units.
type parts struct {
	ends, data  []byte
	width, unit int
}

func openParts(dir string, m Manifest, name string, width, unit int) (p parts, err error) {
	data, err := read(dir, m, name)
	if err != nil {
		return p, err
	}
	if len(data) < 16 {
		return p, fmt.Errorf("%s: %w", name, errFile)
	}
	n := uint64(binary.LittleEndian.Uint32(data[12:])) // sentences: behind the dimension
	if width == 8 {
		n = binary.LittleEndian.Uint64(data[8:])
	}
	data = data[16:]
	if n > uint64(len(data)/width) {
		return p, fmt.Errorf("%s: %w", name, errFile)
	}
	return parts{data[:n*uint64(width)], data[n*uint64(width):], width, unit}, nil
}

// of is the piece of the passage at a place, nil where there is none.
func (p parts) of(at int) []byte {
	from, to := p.end(at-1), p.end(at)
	if from > to || to > uint64(len(p.data)) {
		return nil
	}
	return p.data[from:to]
}

func (p parts) end(at int) uint64 {
	switch {
	case at < 0 || at >= len(p.ends)/p.width:
		return 0
	case p.width == 8:
		return binary.LittleEndian.Uint64(p.ends[8*at:])
	}
	return uint64(binary.LittleEndian.Uint32(p.ends[4*at:])) * uint64(p.unit)
}
