package segment

import (
	"crypto/sha256"
	"errors"
	"time"

	"isnad/internal/corpus"
)

// The section "articles" lists the names of the passages' scripts and then the
// articles. Numbers are varints, texts have their length in front:
//
//	scripts    their number, then the names
//	articles   their number, then of each: path, title, date, size, time of change in
//	           seconds and nanoseconds, SHA-256 of its text in 32 bytes, number of
//	           passages, and 1 with 16 bytes that identify a title that other pages
//	           may share, or 0

// An Article is an article as a segment knows it.
type Article struct {
	Path     string
	Title    string
	Date     string // in its own words; may be empty
	Size     int64  // bytes
	ModTime  time.Time
	Sum      [sha256.Size]byte // SHA-256 of its text
	Passages int
	First    int            // place of its first passage in the segment
	Shared   corpus.TextKey // identifies a title that other pages may share
	HasTitle bool           // whether there is such a title
}

func encodeArticles(articles []Article, scripts []string) []byte {
	var e encoder
	e.number(len(scripts))
	for _, s := range scripts {
		e.text(s)
	}
	e.number(len(articles))
	for _, a := range articles {
		e.text(a.Path)
		e.text(a.Title)
		e.text(a.Date)
		e.signed(a.Size)
		e.signed(a.ModTime.Unix())
		e.number(a.ModTime.Nanosecond())
		e.data = append(e.data, a.Sum[:]...)
		e.number(a.Passages)
		e.flag(a.HasTitle)
		if a.HasTitle {
			e.data = append(e.data, a.Shared[:]...)
		}
	}
	return e.data
}

var errArticles = errors.New("its list of articles can't be read")

// maxScripts is more than package analysis knows.
const maxScripts = 255

func decodeArticles(data []byte) (articles []Article, scripts []string, err error) {
	d := decoder{data: data}
	n := d.number()
	for range min(n, maxScripts+1) {
		scripts = append(scripts, d.text())
	}
	first := 0
	for range d.number() {
		a := Article{Path: d.text(), Title: d.text(), Date: d.text(), Size: d.signed()}
		seconds, nanos := d.signed(), d.number()
		a.ModTime = time.Unix(seconds, int64(nanos)).UTC()
		copy(a.Sum[:], d.bytes(sha256.Size))
		a.Passages = d.number()
		if a.HasTitle = d.flag(); a.HasTitle {
			copy(a.Shared[:], d.bytes(len(a.Shared)))
		}
		if d.bad {
			break
		}
		a.First = first
		first += a.Passages
		articles = append(articles, a)
	}
	if d.bad || len(d.data) > 0 || n > maxScripts {
		return nil, nil, errArticles
	}
	return articles, scripts, nil
}
