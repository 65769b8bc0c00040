package retrieval

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strconv"

	"isnad/internal/arabic"
	"isnad/internal/chunk"

	"github.com/philippgille/chromem-go"
)

// collection is the name of the one collection in a generation's vector store.
const collection = "passages"

// noEmbedding stands where chromem-go wants to embed texts by itself: Isnad
// always hands it vectors.
func noEmbedding(context.Context, string) ([]float32, error) {
	return nil, errors.New("the vector store does not embed")
}

// importVectors reads a chromem-go export.
func importVectors(data []byte) (*chromem.Collection, error) {
	db := chromem.NewDB()
	if err := db.ImportFromReader(bytes.NewReader(data), ""); err != nil {
		return nil, err
	}
	c := db.GetCollection(collection, noEmbedding)
	if c == nil {
		return nil, fmt.Errorf("it has no collection %q", collection)
	}
	return c, nil
}

// exportVectors puts passages into a chromem-go store and writes it out. Of the
// metadata the script is asked for; the rest is for other programs.
func exportVectors(ctx context.Context, passages []chunk.Passage, vectors [][]float32) ([]byte, error) {
	db := chromem.NewDB()
	c, err := db.CreateCollection(collection, nil, noEmbedding)
	if err != nil {
		return nil, err
	}
	for i, p := range passages {
		err := c.AddDocument(ctx, chromem.Document{
			ID:        p.ID,
			Content:   p.Text,
			Embedding: vectors[i],
			Metadata: map[string]string{
				"file": p.Span.Path, "title": p.Title,
				"script": arabic.Script(p.Text),
				"line":   strconv.Itoa(p.Span.First), "end_line": strconv.Itoa(p.Span.Last),
			},
		})
		if err != nil {
			return nil, err
		}
	}
	var out bytes.Buffer
	if err := db.ExportToWriter(&out, false, ""); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
