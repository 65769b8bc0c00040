package index

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"slices"
	"strings"
	"time"

	"isnad/internal/corpus"
)

// A survey is the corpus as it was listed.
type survey struct {
	root    fs.FS
	maxFile int64
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
	known := entries(x)
	for _, file := range f.files {
		entry, indexed := known[file.Path]
		delete(known, file.Path)
		if indexed && entry.Size == file.Size && entry.ModTime.Equal(file.ModTime) && file.ModTime.Add(coarse).Before(m.Created) {
			continue
		}
		a, err := corpus.Read(ctx, f.root, file, f.maxFile)
		switch {
		case ctx.Err() != nil:
			return Report{}, false
		case err != nil && (!indexed || mayReturn(err)):
			report.Refused = append(report.Refused, fileError(file.Path, err))
		case err != nil || !indexed || entry.SHA256 != sum([]byte(a.Text)) || !entry.ModTime.Equal(file.ModTime):
			return Report{}, false
		}
	}
	for gone := range known {
		if !f.inUnlistedDir(gone) {
			return Report{}, false
		}
	}
	sortRefused(report.Refused)
	return report, true
}

// sortRefused orders refused files by path, whether listing or reading refused
// them.
func sortRefused(list []*corpus.FileError) {
	slices.SortFunc(list, func(a, b *corpus.FileError) int { return cmp.Compare(a.Path, b.Path) })
}

// entries are the articles of x by path.
func entries(x *Index) map[string]articleEntry {
	known := make(map[string]articleEntry)
	if x != nil {
		for _, a := range x.manifest.Articles {
			known[a.Path] = a
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

// mayReturn tells an article that can't be reached now from one whose contents
// can't be used.
func mayReturn(err error) bool {
	for _, final := range []error{corpus.ErrEncoding, corpus.ErrNUL, corpus.ErrTooLarge, corpus.ErrDocument, corpus.ErrOutside, fs.ErrNotExist} {
		if errors.Is(err, final) {
			return false
		}
	}
	return true
}

func fileError(name string, err error) *corpus.FileError {
	if e, ok := errors.AsType[*corpus.FileError](err); ok {
		return e
	}
	return &corpus.FileError{Path: name, Err: err}
}
