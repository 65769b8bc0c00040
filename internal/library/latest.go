package library

import (
	"io/fs"
	"slices"
	"sync"
	"time"

	"isnad/internal/corpus"
)

// mostKept limits the text of recently read articles that is kept in memory, in bytes. An
// article of 10 MB takes a second to read.
const mostKept = 32 << 20

// latest caches the articles that were read last.
type latest struct {
	mu   sync.Mutex
	kept []keptArticle // the most recently read is last
}

type keptArticle struct {
	article *corpus.Article
	size    int64
	changed time.Time
}

// get returns the cached article of a file, or reads it.
func (s *latest) get(name string, info fs.FileInfo, read func() (*corpus.Article, error)) (*corpus.Article, error) {
	if a := s.find(name, info); a != nil {
		return a, nil
	}
	a, err := read()
	if err == nil {
		s.keep(keptArticle{a, info.Size(), info.ModTime()})
	}
	return a, err
}

func (s *latest) find(name string, info fs.FileInfo) *corpus.Article {
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

// keep adds an article and drops the oldest if there are too many.
func (s *latest) keep(k keptArticle) {
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
