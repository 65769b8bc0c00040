package index

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strconv"

	"isnad/internal/chunk"

	"github.com/philippgille/chromem-go"
)

// chromemVectors keeps vectors in chromem-go: a collection for each script, so
// that a search of one script needs no filter, and in it a document for each
// passage, whose ID is the passage's place.
type chromemVectors struct {
	collections map[string]*chromem.Collection // by script
	script      []string                       // of each passage
}

// noEmbedding stands where chromem-go wants to embed texts by itself: Isnad
// always gives it vectors.
func noEmbedding(context.Context, string) ([]float32, error) {
	return nil, errors.New("the vector store does not embed")
}

// importChromem reads a chromem-go export.
func importChromem(data []byte) (*chromem.DB, error) {
	db := chromem.NewDB()
	return db, db.ImportFromReader(bytes.NewReader(data), "")
}

// newChromemVectors are the vectors in db of passages with these scripts.
func newChromemVectors(db *chromem.DB, script []string) *chromemVectors {
	v := &chromemVectors{collections: make(map[string]*chromem.Collection), script: script}
	for name := range db.ListCollections() {
		v.collections[name] = db.GetCollection(name, noEmbedding)
	}
	return v
}

// exportChromem puts vectors into a chromem-go database and writes it out. The
// metadata is for other programs.
func exportChromem(ctx context.Context, passages []chunk.Passage, script []string, vectors [][]float32) ([]byte, error) {
	db := chromem.NewDB()
	for at, p := range passages {
		c, err := db.GetOrCreateCollection(script[at], nil, noEmbedding)
		if err != nil {
			return nil, err
		}
		err = c.AddDocument(ctx, chromem.Document{
			ID:        strconv.Itoa(at),
			Embedding: vectors[at],
			Metadata: map[string]string{
				"file": p.Span.Path, "title": p.Title,
				"line": strconv.Itoa(p.Span.First), "end_line": strconv.Itoa(p.Span.Last),
			},
		})
		if err != nil {
			return nil, err
		}
	}
	var out bytes.Buffer
	err := db.ExportToWriter(&out, false, "")
	return out.Bytes(), err
}

// Nearest implements [Vectors].
func (v *chromemVectors) Nearest(ctx context.Context, query []float32, script string, n int) ([]Neighbour, error) {
	n = min(n, v.Count(script))
	if n <= 0 {
		return nil, nil
	}
	found, err := v.collections[script].QueryEmbedding(ctx, query, n, nil, nil)
	if err != nil {
		return nil, fmt.Errorf("search the vectors: %w", err)
	}
	near := make([]Neighbour, len(found))
	for i, r := range found {
		at, err := strconv.Atoi(r.ID)
		if err != nil || at < 0 || at >= len(v.script) {
			return nil, fmt.Errorf("search the vectors: %q is not the place of a passage", r.ID)
		}
		near[i] = Neighbour{At: at, Cosine: float64(r.Similarity)}
	}
	return near, nil
}

// Of implements [Vectors].
func (v *chromemVectors) Of(ctx context.Context, at int) ([]float32, error) {
	c := v.collections[v.script[at]]
	if c == nil {
		return nil, fmt.Errorf("read a vector: there is none of script %q", v.script[at])
	}
	doc, err := c.GetByID(ctx, strconv.Itoa(at))
	if err != nil {
		return nil, fmt.Errorf("read a vector: %w", err)
	}
	return doc.Embedding, nil
}

// Count implements [Vectors].
func (v *chromemVectors) Count(script string) int {
	c := v.collections[script]
	if c == nil {
		return 0
	}
	return c.Count()
}
