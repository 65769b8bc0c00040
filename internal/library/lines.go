package library

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"path"
	"path/filepath"
	"strings"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/index"
	"isnad/internal/near"
)

var errHidden = errors.New("not an article")

// Lines implements [Service]. The name in a citation of long ago may by now be that
// of any file: it is read as an article or not at all.
func (l *Library) Lines(ctx context.Context, s corpus.Span, around int) ([]corpus.NumberedLine, error) {
	if strings.HasPrefix(s.Path, ".") {
		return nil, errHidden
	}
	a, err := corpus.Read(ctx, l.root, corpus.File{Path: s.Path}, l.cfg.Corpus.MaxFile())
	if err != nil {
		return nil, err
	}
	return a.Around(s, around), nil
}

// Standing implements [Service].
func (l *Library) Standing(_ context.Context, path string) index.Standing {
	if x := l.live.Load(); x != nil {
		return x.Standing(l.root, path)
	}
	return index.AsIndexed
}

// Listing returns a text that is another one when an article was added, removed, or has
// another size or time.
func (l *Library) Listing(ctx context.Context) (string, error) {
	files, refused, err := corpus.Scan(ctx, l.root)
	if err != nil {
		return "", err
	}
	h := sha256.New()
	for _, f := range files {
		fmt.Fprintln(h, f.Path, f.Size, f.ModTime.UnixNano())
	}
	for _, r := range refused {
		fmt.Fprintln(h, r)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// An Explanation says how each line of an article was understood.
type Explanation struct {
	Article *corpus.Article
	Lines   []chunk.LineUse
}

// Explain says how each line of the article that a person means by name was
// understood. All articles are read for it, since a line may repeat one of an
// earlier file. The error is an [UnknownArticleError] where there is no such
// article.
func (l *Library) Explain(ctx context.Context, name string) (Explanation, error) {
	articles, refused, err := l.readAll(ctx)
	if err != nil {
		return Explanation{}, err
	}
	corpus.MarkRepeats(articles)
	a, err := l.find(articles, refused, name)
	if err != nil {
		return Explanation{}, err
	}
	passages, err := chunk.Split(ctx, a, l.model.Tokens)
	if err != nil {
		return Explanation{}, err
	}
	return Explanation{a, chunk.Explain(a, passages)}, nil
}

// readAll reads the articles, in the order of their paths. Those that can't be read
// are in refused.
func (l *Library) readAll(ctx context.Context) (articles []*corpus.Article, refused []*corpus.FileError, err error) {
	files, refused, err := corpus.Scan(ctx, l.root)
	if err != nil {
		return nil, nil, err
	}
	for _, f := range files {
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
		a, err := corpus.Read(ctx, l.root, f, l.cfg.Corpus.MaxFile())
		if fault, ok := errors.AsType[*corpus.FileError](err); ok {
			refused = append(refused, fault)
			continue
		}
		if err != nil {
			return nil, nil, err
		}
		articles = append(articles, a)
	}
	return articles, refused, nil
}

// An UnknownArticleError says that no article has a name.
type UnknownArticleError struct {
	Name, Dir string
	Near      string // the article that was probably meant; empty for none
}

func (e *UnknownArticleError) Error() string {
	return fmt.Sprintf("%s is not an article of %s", e.Name, e.Dir)
}

// Hint tells the user what to do next.
func (e *UnknownArticleError) Hint() string {
	if e.Near != "" {
		return "did you mean " + e.Near + "?"
	}
	return "give its path in the corpus: a " + corpus.Formats + " file"
}

// find is the article that a person means by name: its path in the corpus, or a
// path that leads there. The error is the reason where it was refused.
func (l *Library) find(articles []*corpus.Article, refused []*corpus.FileError, name string) (*corpus.Article, error) {
	given := path.Clean(filepath.ToSlash(name))
	inside := given
	if rel, err := filepath.Rel(l.cfg.Corpus.Dir, name); err == nil && filepath.IsLocal(rel) {
		inside = filepath.ToSlash(rel)
	}
	var paths []string
	for _, a := range articles {
		if a.Path == inside || a.Path == given {
			return a, nil
		}
		paths = append(paths, a.Path)
	}
	for _, r := range refused {
		if r.Path == inside {
			return nil, r
		}
	}
	return nil, &UnknownArticleError{name, l.cfg.Corpus.Dir, near.Word(inside, paths)}
}
