package library

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/near"
)

var errHidden = errors.New("not an article")

// A Folder gives access to the articles as they are now, which may be newer than the index.
type Folder struct {
	dir     string // as written in the settings
	root    fs.FS
	maxFile int64
	tokens  func(string) int // counts the embedding model's tokens in a text
	latest  latest
}

// Article reads an article as it is now. For a name that the corpus would not list, such as
// that of a hidden file, it returns an [UnknownArticleError].
func (f *Folder) Article(ctx context.Context, name string) (*corpus.Article, error) {
	if !isListed(name) {
		return nil, &UnknownArticleError{Name: name, Dir: f.dir}
	}
	info, err := fs.Stat(f.root, name)
	if err != nil || !info.Mode().IsRegular() {
		return nil, &UnknownArticleError{Name: name, Dir: f.dir}
	}
	return f.latest.get(name, info, func() (*corpus.Article, error) {
		return corpus.Read(ctx, f.root, corpus.File{Path: name}, f.maxFile)
	})
}

// isListed reports whether a file of this name can be an article.
func isListed(name string) bool {
	if !fs.ValidPath(name) || !corpus.IsArticle(name) {
		return false
	}
	return !slices.ContainsFunc(strings.Split(name, "/"), func(part string) bool { return strings.HasPrefix(part, ".") })
}

// Files lists the files of the corpus, sorted by path.
func (f *Folder) Files(ctx context.Context) ([]corpus.File, error) {
	files, _, err := corpus.Scan(ctx, f.root)
	return files, err
}

// Root is the folder of articles.
func (f *Folder) Root() fs.FS { return f.root }

// Lines implements [Service]. The path of an old citation may by now belong to any file, so
// it is read only if it is an article.
func (f *Folder) Lines(ctx context.Context, s corpus.Span, around int) ([]corpus.NumberedLine, error) {
	if strings.HasPrefix(s.Path, ".") {
		return nil, errHidden
	}
	a, err := corpus.Read(ctx, f.root, corpus.File{Path: s.Path}, f.maxFile)
	if err != nil {
		return nil, err
	}
	return a.Around(s, around), nil
}

// Listing returns a text that changes when an article is added or removed, or its size or
// time changes.
func (f *Folder) Listing(ctx context.Context) (string, error) {
	files, refused, err := corpus.Scan(ctx, f.root)
	if err != nil {
		return "", err
	}
	h := sha256.New()
	for _, file := range files {
		fmt.Fprintln(h, file.Path, file.Size, file.ModTime.UnixNano())
	}
	for _, r := range refused {
		fmt.Fprintln(h, r)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// An Explanation tells how each line of an article was classified.
type Explanation struct {
	Article *corpus.Article
	Lines   []chunk.LineUse
}

// Explain classifies each line of the article that a user means by name. It reads all
// articles, since a line may repeat one of an earlier file. The error is an
// [UnknownArticleError] if there is no such article.
func (f *Folder) Explain(ctx context.Context, name string) (Explanation, error) {
	articles, refused, err := f.readAll(ctx)
	if err != nil {
		return Explanation{}, err
	}
	corpus.MarkRepeats(articles)
	a, err := f.find(articles, refused, name)
	if err != nil {
		return Explanation{}, err
	}
	passages, err := chunk.Split(ctx, a, f.tokens)
	if err != nil {
		return Explanation{}, err
	}
	return Explanation{a, chunk.Explain(a, passages)}, nil
}

// readAll reads the articles, in the order of their paths. refused lists those that can't be
// read.
func (f *Folder) readAll(ctx context.Context) (articles []*corpus.Article, refused []*corpus.FileError, err error) {
	files, refused, err := corpus.Scan(ctx, f.root)
	if err != nil {
		return nil, nil, err
	}
	for _, file := range files {
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
		a, err := corpus.Read(ctx, f.root, file, f.maxFile)
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

// An UnknownArticleError reports a name that no article has.
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

// find returns the article that a user means by name: its path in the corpus, or a path that
// leads there. If the article was refused, the error is the reason.
func (f *Folder) find(articles []*corpus.Article, refused []*corpus.FileError, name string) (*corpus.Article, error) {
	given := path.Clean(filepath.ToSlash(name))
	inside := given
	if rel, err := filepath.Rel(f.dir, name); err == nil && filepath.IsLocal(rel) {
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
	return nil, &UnknownArticleError{name, f.dir, near.Word(inside, paths)}
}
