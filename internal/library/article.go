package library

import (
	"context"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"time"

	"isnad/internal/corpus"
)

// Article reads an article as it is now. A name that the corpus would not list, such as
// that of a hidden file, is an [UnknownArticleError].
func (l *Library) Article(ctx context.Context, name string) (*corpus.Article, error) {
	if !isListed(name) {
		return nil, &UnknownArticleError{Name: name, Dir: l.cfg.Corpus.Dir}
	}
	info, err := fs.Stat(l.root, name)
	if err != nil || !info.Mode().IsRegular() {
		return nil, &UnknownArticleError{Name: name, Dir: l.cfg.Corpus.Dir}
	}
	return l.articles.get(name, info, func() (*corpus.Article, error) {
		return corpus.Read(ctx, l.root, corpus.File{Path: name}, l.cfg.Corpus.MaxFile())
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
func (l *Library) Files(ctx context.Context) ([]corpus.File, error) {
	files, _, err := corpus.Scan(ctx, l.root)
	return files, err
}

// mostKept is how many bytes of text of the articles that were read last are kept. An
// article of 10 MB takes a second to read.
const mostKept = 32 << 20

// articles are those that were read last.
type articles struct {
	mu   sync.Mutex
	kept []keptArticle // the latest last
}

type keptArticle struct {
	article *corpus.Article
	size    int64
	changed time.Time
}

// get returns the article of a file as it is kept, or reads it.
func (s *articles) get(name string, info fs.FileInfo, read func() (*corpus.Article, error)) (*corpus.Article, error) {
	if a := s.find(name, info); a != nil {
		return a, nil
	}
	a, err := read()
	if err == nil {
		s.keep(keptArticle{a, info.Size(), info.ModTime()})
	}
	return a, err
}

func (s *articles) find(name string, info fs.FileInfo) *corpus.Article {
	s.mu.Lock()
	defer s.mu.Unlock()
	i := slices.IndexFunc(s.kept, func(k keptArticle) bool { return k.article.Path == name })
	if i < 0 {
		return nil
	}
	k := s.kept[i]
	s.kept = slices.Delete(s.kept, i, i+1)
	if k.size != info.Size() || !k.changed.Equal(info.ModTime()) {
		return nil
	}
	s.kept = append(s.kept, k)
	return k.article
}

// keep adds an article and drops the oldest of those that are too much.
func (s *articles) keep(k keptArticle) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.kept = slices.DeleteFunc(s.kept, func(other keptArticle) bool { return other.article.Path == k.article.Path })
	s.kept = append(s.kept, k)
	total := 0
	for i := len(s.kept) - 1; i >= 0; i-- {
		if total += len(s.kept[i].article.Text); total > mostKept {
			s.kept = slices.Delete(s.kept, 0, i+1)
			return
		}
	}
}
