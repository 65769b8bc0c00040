package index

import (
	"context"
	"crypto/sha256"
	"io/fs"
	"slices"
	"strings"
	"time"

	"isnad/internal/corpus"
	"isnad/internal/index/segment"
)

// A survey is the corpus as it was listed.
type survey struct {
	root    fs.FS
	maxFile int64
	began   time.Time // before it was listed
	files   []corpus.File
	refused []*corpus.FileError
}

// coarse is the resolution of time stamps on the coarsest file systems in use. A
// file may change within it after it was read, and keep its time and its size.
const coarse = 2 * time.Second

// unchanged reports whether x was made from the corpus as it is. Files that were
// refused are tried again each time: the reason may be gone.
func (f survey) unchanged(ctx context.Context, x *Index) (Report, bool) {
	m := x.manifest
	report := Report{
		Generation: m.Generation, Refused: slices.Clone(f.refused),
		Files: m.Counts.Articles, Passages: m.Counts.Passages, Sentences: m.Counts.Sentences,
	}
	known := x.byPath()
	for _, file := range f.files {
		at, indexed := known[file.Path]
		delete(known, file.Path)
		if indexed && settled(x.article(at), file, m.Created) {
			continue
		}
		a, err := corpus.Read(ctx, f.root, file, f.maxFile)
		switch {
		case ctx.Err() != nil:
			return Report{}, false
		case err != nil && (!indexed || corpus.MayReturn(err)):
			report.Refused = append(report.Refused, corpus.AsFileError(file.Path, err))
		case err != nil || !indexed || !same(x.article(at), file, a):
			return Report{}, false
		}
	}
	for gone := range known {
		if !f.inUnlistedDir(gone) {
			return Report{}, false
		}
	}
	corpus.SortByPath(report.Refused)
	return report, true
}

// settled reports whether a file is taken to be an article unread: it has the same
// size and time, and was not young when the articles were listed.
func settled(a *segment.Article, file corpus.File, listed time.Time) bool {
	return a.Size == file.Size && a.ModTime.Equal(file.ModTime) && file.ModTime.Add(coarse).Before(listed)
}

// same reports whether a file that was read is an article as the index has it.
func same(a *segment.Article, file corpus.File, read *corpus.Article) bool {
	return a.ModTime.Equal(file.ModTime) && a.Size == file.Size && a.Sum == sha256.Sum256([]byte(read.Text))
}

// byPath are the articles of x by path; none where x is nil.
func (x *Index) byPath() map[string]articlePlace {
	known := make(map[string]articlePlace)
	if x != nil {
		for _, a := range x.articles {
			known[x.article(a).Path] = a
		}
	}
	return known
}

// inUnlistedDir reports whether a path could not be listed, or is in a directory
// that could not be. That it was not found does not mean that it is gone.
func (f survey) inUnlistedDir(name string) bool {
	return slices.ContainsFunc(f.refused, func(r *corpus.FileError) bool {
		return r.Path == name || strings.HasPrefix(name, r.Path+"/")
	})
}
