// Package lot opens articles with questions about them, as train/lots.py writes them.
package lot

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"

	"isnad/internal/corpus"
	"isnad/internal/embed/e5"
	"isnad/internal/eval/gold"
	"isnad/internal/index"
	"isnad/internal/retrieval"
)

// A Lot is a corpus with its questions.
type Lot struct {
	Dir       string
	Articles  fs.FS
	Search    *retrieval.Retriever
	Questions []gold.Question
}

// Open opens the lot in a folder that has articles/ and questions.jsonl. It brings the index
// in the folder's index/ up to date.
func Open(ctx context.Context, dir string, model *e5.Model) (*Lot, error) {
	name := filepath.Join(dir, "questions.jsonl")
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	questions, err := gold.Load(file, name)
	if err != nil {
		return nil, err
	}
	articles, err := corpus.Open(filepath.Join(dir, "articles"))
	if err != nil {
		return nil, err
	}
	store := index.NewStore(filepath.Join(dir, "index"), model, model.Tokens)
	if _, err := store.Update(ctx, articles, index.UpdateOptions{}); err != nil {
		return nil, err
	}
	x, err := store.Open(ctx)
	if err != nil {
		return nil, err
	}
	return &Lot{dir, articles, retrieval.New(x), questions}, nil
}
