package index

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"strings"

	"isnad/internal/corpus"
	"isnad/internal/index/manifest"
	"isnad/internal/index/segment"
)

// A Problem is something that Check found wrong.
type Problem struct {
	File   string // of the index, or an article's path
	Detail string
}

func (p Problem) String() string { return p.File + ": " + p.Detail }

// Check verifies the live generation against itself and against the corpus:
// every checksum, count, vector, posting and quote. maxFile is the largest
// article in bytes, as for an update. It changes nothing. The error says that the
// check itself could not be done.
func (s *Store) Check(ctx context.Context, root fs.FS, maxFile int64) ([]Problem, error) {
	m, err := manifest.Read(s.dir)
	if err == nil {
		err = m.Usable(s.dir, s.embedder.Fingerprint())
	}
	var x *Index
	if err == nil {
		x, err = load(ctx, s.dir, m, s.embedder, nil)
	}
	if err != nil {
		return nil, err
	}
	c := &checker{store: s, index: x, maxFile: maxFile}
	c.leftovers()
	if err := c.contents(ctx); err != nil {
		return nil, err
	}
	if s.engine != nil {
		c.problems = append(c.problems, s.engine.Check(ctx, x)...)
	}
	return c.problems, c.corpus(ctx, root)
}

// A checker collects problems of one generation.
type checker struct {
	store    *Store
	index    *Index
	maxFile  int64
	problems []Problem
}

func (c *checker) found(file, format string, args ...any) {
	c.problems = append(c.problems, Problem{file, fmt.Sprintf(format, args...)})
}

// leftovers looks for files that no finished writer leaves.
func (c *checker) leftovers() {
	for _, name := range c.store.leftovers(c.index.manifest) {
		c.found(name, "left behind by an update that was stopped, or foreign; the next update removes what is the index's own")
	}
}

// contents checks what the checksums can't know: that the vectors are of length 1,
// and that words and sums are those of the texts.
func (c *checker) contents(ctx context.Context) error {
	for _, p := range c.index.parts {
		if err := ctx.Err(); err != nil {
			return err
		}
		for _, detail := range p.CheckText() {
			c.found(segment.TextFile(p.entry.Name), "%s", detail)
		}
		for _, detail := range p.CheckVectors() {
			c.found(segment.VectorFile(p.entry.Name), "%s", detail)
		}
		live := p.Stats(func(a int) bool { return !p.dead[a] })
		difference := segment.Stats{}
		difference.Add(live, 1)
		difference.Add(p.entry.Live, -1)
		if !difference.Zero() {
			c.found(manifest.File, "its sums are not those of segment %s", p.entry.Name)
		}
	}
	return nil
}

// corpus compares every passage with the article that it quotes.
func (c *checker) corpus(ctx context.Context, root fs.FS) error {
	files, refused, err := corpus.Scan(ctx, root)
	if err != nil {
		return err
	}
	survey := survey{root: root, files: files, refused: refused}
	articles := make(map[string]*corpus.Article)
	missing := c.index.byPath()
	for _, file := range files {
		at, indexed := missing[file.Path]
		delete(missing, file.Path)
		a, err := corpus.Read(ctx, root, file, c.maxFile)
		switch {
		case err != nil && !indexed:
		case err != nil:
			c.found(file.Path, "it can't be read now: %v", err)
		case !indexed:
			c.found(file.Path, "it is not in the index yet")
		case sha256.Sum256([]byte(a.Text)) != c.index.article(at).Sum:
			c.found(file.Path, "it has changed since the index was made")
		default:
			articles[file.Path] = a
		}
	}
	for name := range missing {
		if !survey.inUnlistedDir(name) {
			c.found(name, "it is in the index and no longer in the corpus")
		}
	}
	return c.quotes(ctx, articles)
}

func (c *checker) quotes(ctx context.Context, articles map[string]*corpus.Article) error {
	for at := range c.index.Len() {
		p := c.index.Passage(at)
		a := articles[p.Span.Path]
		if a == nil {
			continue
		}
		if quote, ok := a.Quote(p.Span); !ok || quote != p.Text {
			c.found(p.Span.Path, "lines %d-%d do not read as the index quotes them: %.40q", p.Span.First, p.Span.Last, strings.TrimSpace(p.Text))
		}
	}
	return ctx.Err()
}
