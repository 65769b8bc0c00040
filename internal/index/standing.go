package index

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
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
func (x *Index) Standing(root fs.FS, path string) Standing {
	info, err := fs.Stat(root, path)
	if errors.Is(err, fs.ErrNotExist) {
		return Gone
	}
	if err != nil {
		return AsIndexed
	}
	all := x.manifest.Articles
	i, known := slices.BinarySearchFunc(all, path, func(a articleEntry, path string) int { return strings.Compare(a.Path, path) })
	if known && (all[i].Size != info.Size() || !all[i].ModTime.Equal(info.ModTime())) {
		return Changed
	}
	return AsIndexed
}
