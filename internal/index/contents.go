package index

import (
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/index/manifest"
	"isnad/internal/index/nearest"
	"isnad/internal/index/segment"
)

// The contents of a generation are its articles and passages, in whichever segment
// each is kept.
type contents struct {
	parts    []*part
	articles []articlePlace  // in the order of their paths
	places   []nearest.Place // of each passage
}

// A part is a segment with those of its articles that the generation has.
type part struct {
	*segment.Segment
	entry  manifest.Segment
	dead   []bool  // of each article: it is left out
	places []int32 // in the index, of each passage; -1 for those of articles that are left out
}

// An articlePlace says where an article is kept.
type articlePlace struct {
	part, article int
}

// Len is the number of passages.
func (c *contents) Len() int { return len(c.places) }

// find says where the passage at a place is kept.
func (c *contents) find(at int) (*part, int) {
	p := c.places[at]
	return c.parts[p.Part], int(p.At)
}

// Passage is the passage at a place, with its text.
func (c *contents) Passage(at int) chunk.Passage {
	p, i := c.find(at)
	return p.Passage(i)
}

// Span is where the passage at a place stands.
func (c *contents) Span(at int) corpus.Span {
	p, i := c.find(at)
	return p.Span(i)
}

// Path is that of the article of the passage at a place.
func (c *contents) Path(at int) string {
	p, i := c.find(at)
	return p.Articles()[p.Article(i)].Path
}

// Boilerplate reports whether the passage at a place holds nothing but menus and
// credits.
func (c *contents) Boilerplate(at int) bool {
	p, i := c.find(at)
	return p.Boilerplate(i)
}

// InSection reports whether the passage at a place stands in one of the numbered
// parts.
func (c *contents) InSection(at int, parts []analysis.Section) bool {
	p, i := c.find(at)
	return p.InSection(i, parts)
}

// Script names the language of the passage at a place, as analysis.TextLanguage does.
func (c *contents) Script(at int) string {
	p, i := c.find(at)
	return p.Scripts()[p.Script(i)]
}

// Terms are those of the passage at a place, as often as it has each.
func (c *contents) Terms(at int) []analysis.Term {
	p, i := c.find(at)
	return p.Terms(i)
}

// SentenceCosines compares a query with each sentence of the passage at a place.
func (c *contents) SentenceCosines(at int, query []float32) []float64 {
	p, i := c.find(at)
	return p.Cosines(i, query)
}

// article is an article of the index.
func (c *contents) article(a articlePlace) *segment.Article {
	return &c.parts[a.part].Articles()[a.article]
}

// A Holding is the passages of an article, and where they are kept.
type Holding struct {
	Path     string
	First    int // place of the first passage
	Passages int
	Segment  string // as long as it is the same one, so are the passages
}

// Holdings are those of all articles, in the order of their paths.
func (c *contents) Holdings() []Holding {
	all := make([]Holding, len(c.articles))
	first := 0
	for i, at := range c.articles {
		p, a := c.parts[at.part], c.article(at)
		all[i] = Holding{a.Path, first, a.Passages, p.entry.Name + "-" + p.entry.Text.Sum[:16]}
		first += a.Passages
	}
	return all
}

// Place is that of a passage of an article, counted from 0.
func (c *contents) Place(path string, number int) (at int, ok bool) {
	i, known := c.search(path)
	if !known {
		return 0, false
	}
	a := c.articles[i]
	if number < 0 || number >= c.article(a).Passages {
		return 0, false
	}
	return int(c.parts[a.part].places[c.article(a).First+number]), true
}

// search finds an article by its path.
func (c *contents) search(path string) (i int, known bool) {
	return slices.BinarySearchFunc(c.articles, path, func(a articlePlace, path string) int { return strings.Compare(c.article(a).Path, path) })
}

// number gives the n passages their places.
func (c *contents) number(n int) {
	c.places = make([]nearest.Place, 0, n)
	for _, p := range c.parts {
		p.places = make([]int32, p.Len())
		for at := range p.places {
			p.places[at] = -1
		}
	}
	for _, a := range c.articles {
		p, article := c.parts[a.part], c.article(a)
		for at := article.First; at < article.First+article.Passages; at++ {
			p.places[at] = int32(len(c.places))
			c.places = append(c.places, nearest.Place{Part: int32(a.part), At: int32(at)})
		}
	}
}
