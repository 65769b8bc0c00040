package index

import "time"

// An Article is one of the articles of an index, for lists.
type Article struct {
	Path    string
	Title   string
	Date    string    // in the article's own words; may be empty
	ModTime time.Time // of its file
}

// Articles returns the articles, in the order of their paths.
func (x *Index) Articles() []Article {
	dates := map[string]string{}
	for i := range x.passages {
		if p := &x.passages[i]; p.Date != "" {
			dates[p.Span.Path] = p.Date
		}
	}
	all := make([]Article, 0, len(x.manifest.Articles))
	for _, a := range x.manifest.Articles {
		all = append(all, Article{a.Path, a.Title, dates[a.Path], a.ModTime})
	}
	return all
}
