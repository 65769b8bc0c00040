package index

import (
	"cmp"
	"time"
)

// An Article is one of the articles of an index, for lists.
type Article struct {
	Path    string
	Title   string
	Date    string    // in the article's own words; may be empty
	ModTime time.Time // of its file
}

// Articles returns the articles, in the order of their paths.
func (c *contents) Articles() []Article {
	all := make([]Article, 0, len(c.articles))
	for _, at := range c.articles {
		a := c.article(at)
		all = append(all, Article{a.Path, a.Title, a.Date, a.ModTime})
	}
	return all
}

// NewestFirst orders articles by the second in which their files changed, the last first, and
// those of one second by their paths.
func NewestFirst(a, b Article) int {
	return cmp.Or(b.ModTime.Truncate(time.Second).Compare(a.ModTime.Truncate(time.Second)), cmp.Compare(a.Path, b.Path))
}
