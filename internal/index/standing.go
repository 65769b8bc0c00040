package index

import (
	"errors"
	"io/fs"
)

// A Standing says whether an article is still the file that was indexed.
type Standing int

const (
	AsIndexed Standing = iota // as far as its size and time tell
	Changed
	Gone
)

// Standing compares an article with its file. A file that can't be asked for counts as
// unchanged: the index is then the best that there is.
func (c *contents) Standing(root fs.FS, path string) Standing {
	info, err := fs.Stat(root, path)
	if errors.Is(err, fs.ErrNotExist) {
		return Gone
	}
	if err != nil {
		return AsIndexed
	}
	i, known := c.search(path)
	if !known {
		return AsIndexed
	}
	if a := c.article(c.articles[i]); a.Size != info.Size() || !a.ModTime.Equal(info.ModTime()) {
		return Changed
	}
	return AsIndexed
}
