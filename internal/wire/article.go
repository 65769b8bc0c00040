package wire

import (
	"time"

	"isnad/internal/corpus"
)

// Articles lists the articles as JSON.
type Articles struct {
	Articles []File `json:"articles"`
}

// A File is an article in a list.
type File struct {
	File    string    `json:"file"`
	Bytes   int64     `json:"bytes"`
	Changed time.Time `json:"changed"`
}

// An Article is an article, or a part of it, as JSON.
type Article struct {
	File   string `json:"file"`
	Title  string `json:"title"`
	Date   string `json:"date,omitempty"`
	Length int    `json:"length"` // lines of the whole article
	Lines  []Line `json:"lines"`
}

// A Line is a line of an article.
type Line struct {
	Line int    `json:"line"`
	Kind string `json:"kind"`
	Text string `json:"text"`
}

// NewArticle makes the JSON of the lines of an article from first to last, as far as it has
// them.
func NewArticle(a *corpus.Article, first, last int) Article {
	all := Article{File: a.Path, Title: a.Title, Date: a.Date, Length: len(a.Lines), Lines: []Line{}}
	for n := max(1, first); n <= min(last, len(a.Lines)); n++ {
		l := a.Lines[n-1]
		all.Lines = append(all.Lines, Line{n, l.Kind.String(), a.Text[l.Start:l.End]})
	}
	return all
}
