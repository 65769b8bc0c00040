package index

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strings"

	"isnad/internal/corpus"
	"isnad/internal/embed"
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
	m, err := readManifest(s.dir)
	if err == nil {
		err = m.usable(s.dir, s.embedder.Fingerprint())
	}
	var x *Index
	if err == nil {
		x, err = load(s.dir, m, s.embedder)
	}
	if err != nil {
		return nil, err
	}
	c := &checker{store: s, index: x, maxFile: maxFile}
	c.leftovers()
	if err := c.contents(ctx); err != nil {
		return nil, err
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
	for _, name := range c.store.leftovers(c.index.Generation()) {
		c.found(name, "left behind by an update that was stopped, or foreign; the next update removes what is the index's own")
	}
}

// contents checks the vectors and makes the word index again from the texts.
func (c *checker) contents(ctx context.Context) error {
	x, words := c.index, newWordBuilder()
	dimension := x.manifest.Embedder.Dimension
	for at := range x.Len() {
		p := x.Passage(at)
		vector, err := x.vectors.Of(ctx, at)
		if err != nil {
			return err
		}
		if len(vector) != dimension || math.Abs(embed.Cosine(vector, vector)-1) > 1e-3 {
			c.found(vectorsFile, "passage %s: its vector is not of length 1 in %d dimensions", p.Span, dimension)
		}
		if n := len(x.sentences.of(at)); n != len(p.Sentences) {
			c.found(sentencesFile, "passage %s: %d vectors for %d sentences", p.Span, n, len(p.Sentences))
		}
		var texts []string
		for i, s := range p.Sentences {
			if s.Start < 0 || s.Start >= s.End || s.End > len(p.Text) {
				c.found(passagesFile, "passage %s: a sentence outside its text", p.Span)
				continue
			}
			texts = append(texts, p.SentenceText(i))
		}
		words.add(wordText(p), texts)
	}
	data, err := words.encode()
	if err != nil {
		return err
	}
	if stored, err := os.ReadFile(filepath.Join(c.store.dir, x.Generation(), wordsFile)); err != nil || !bytes.Equal(stored, data) {
		c.found(wordsFile, "it does not hold the words of the passages")
	}
	return ctx.Err()
}

// corpus compares every passage with the article that it quotes.
func (c *checker) corpus(ctx context.Context, root fs.FS) error {
	files, refused, err := corpus.Scan(ctx, root)
	if err != nil {
		return err
	}
	survey := survey{root: root, files: files, refused: refused}
	articles := make(map[string]*corpus.Article)
	missing := entries(c.index)
	for _, file := range files {
		entry, indexed := missing[file.Path]
		delete(missing, file.Path)
		a, err := corpus.Read(ctx, root, file, c.maxFile)
		switch {
		case err != nil && !indexed:
		case err != nil:
			c.found(file.Path, "it can't be read now: %v", err)
		case !indexed:
			c.found(file.Path, "it is not in the index yet")
		case sum([]byte(a.Text)) != entry.SHA256:
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
