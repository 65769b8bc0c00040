package segment

import (
	"context"
	"path/filepath"

	"isnad/internal/index/blocks"
)

// A Source gives the vectors of a segment's passages and sentences.
type Source interface {
	Vector(at int) ([]float32, error)   // of the passage at a place
	Sentence(at, i int) ([]byte, error) // of its sentence i, packed
}

// WriteVectors writes the file of the vectors of t's passages.
func WriteVectors(ctx context.Context, dir, name string, t *Text, from Source) (ref blocks.Ref, err error) {
	w, err := blocks.Create(filepath.Join(dir, VectorFile(name)))
	if err != nil {
		return ref, err
	}
	if err := writeVectors(ctx, w, t, from); err != nil {
		w.Abort()
		return ref, err
	}
	return w.Close()
}

func writeVectors(ctx context.Context, w *blocks.Writer, t *Text, from Source) error {
	if err := w.Begin(); err != nil {
		return err
	}
	var row []byte
	for at := range t.Len() {
		if err := ctx.Err(); err != nil {
			return err
		}
		vector, err := from.Vector(at)
		if err != nil {
			return err
		}
		row = appendFloats(row[:0], vector)
		if _, err := w.Write(row); err != nil {
			return err
		}
	}
	if err := w.Begin(); err != nil {
		return err
	}
	for at := range t.Len() {
		if err := ctx.Err(); err != nil {
			return err
		}
		for i := range t.Sentences(at) {
			packed, err := from.Sentence(at, i)
			if err != nil {
				return err
			}
			if _, err := w.Write(packed); err != nil {
				return err
			}
		}
	}
	return nil
}
