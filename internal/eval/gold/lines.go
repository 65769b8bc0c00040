package gold

import (
	"context"
	"fmt"
	"io/fs"

	"isnad/internal/corpus"
)

// A LineFunc looks up one line of an article, without its line end. Lines count from 1; ok is
// false if the corpus has no such line.
type LineFunc func(file string, line int) (text string, ok bool)

// Articles lists the paths of the corpus under root.
func Articles(ctx context.Context, root fs.FS) ([]string, error) {
	files, _, err := corpus.Scan(ctx, root)
	if err != nil {
		return nil, fmt.Errorf("list the articles: %w", err)
	}
	paths := make([]string, len(files))
	for i, f := range files {
		paths[i] = f.Path
	}
	return paths, nil
}

// Lines reads the corpus under root and returns a function that looks up its lines. A file
// that the corpus refuses has none, such as one of more than maxFile bytes.
func Lines(ctx context.Context, root fs.FS, maxFile int64) (LineFunc, error) {
	files, _, err := corpus.Scan(ctx, root)
	if err != nil {
		return nil, fmt.Errorf("read the corpus for gold lines: %w", err)
	}
	articles := make(map[string]*corpus.Article, len(files))
	for _, f := range files {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if a, err := corpus.Read(ctx, root, f, maxFile); err == nil {
			articles[f.Path] = a
		}
	}
	return func(file string, line int) (string, bool) {
		a := articles[file]
		if a == nil || line < 1 || line > len(a.Lines) {
			return "", false
		}
		l := a.Lines[line-1]
		return a.Text[l.Start:l.End], true
	}, nil
}
