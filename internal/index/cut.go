package index

import (
	"cmp"
	"context"
	"crypto/sha256"
	"runtime"
	"slices"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/courtesy"
	"isnad/internal/index/folder"
	"isnad/internal/index/manifest"
	"isnad/internal/index/segment"

	"golang.org/x/sync/errgroup"
)

const (
	// An article is read together with others up to these many files and bytes.
	groupFiles = 64
	groupBytes = 8 << 20
)

// A reading is an article on its way into a segment.
type reading struct {
	file     corpus.File
	article  *corpus.Article // nil where it can't be read or stays as it is
	err      error
	entry    segment.Article
	common   corpus.Common
	passages []chunk.Passage
}

// cut reads the articles that changed and cuts them into the passages of new
// segments. Then it does so again for those whose repeated lines are others now.
func (u *update) cut(ctx context.Context) error {
	files := u.plan()
	u.report.Refused = slices.Clone(u.found.refused)
	done := 0
	for group := range groups(files) {
		u.progress(Reading, done, len(files))
		if err := u.cutGroup(ctx, group, u.decide); err != nil {
			return err
		}
		done += len(group)
	}
	u.progress(Reading, done, len(files))
	if err := u.flush(); err != nil {
		return err
	}
	again := u.affected()
	u.progress(Splitting, 0, len(again)+1)
	for group := range groups(again) {
		if err := u.cutGroup(ctx, group, u.decideAgain); err != nil {
			return err
		}
	}
	u.progress(Splitting, len(again)+1, len(again)+1)
	corpus.SortByPath(u.report.Refused)
	return u.flush()
}

// groups are runs of files that are read at once.
func groups(files []corpus.File) func(func([]corpus.File) bool) {
	return func(yield func([]corpus.File) bool) {
		for len(files) > 0 {
			n, size := 0, int64(0)
			for n < len(files) && n < groupFiles && (n == 0 || size+files[n].Size <= groupBytes) {
				size += files[n].Size
				n++
			}
			if !yield(files[:n]) {
				return
			}
			files = files[n:]
		}
	}
}

// cutGroup reads some files side by side, decides one after the other what becomes
// of them, and adds those that come into a new segment.
func (u *update) cutGroup(ctx context.Context, files []corpus.File, decide func(*reading)) error {
	list := make([]*reading, len(files))
	err := each(ctx, len(files), func(ctx context.Context, i int) error {
		r := &reading{file: files[i]}
		if r.article, r.err = corpus.Read(ctx, u.found.root, r.file, u.found.maxFile); r.err == nil {
			r.prepare()
		}
		list[i] = r
		return nil
	})
	if err != nil {
		return err
	}
	for _, r := range list {
		decide(r)
	}
	err = each(ctx, len(list), func(ctx context.Context, i int) (err error) {
		if a := list[i].article; a != nil {
			list[i].passages, err = chunk.Split(ctx, a, u.store.count)
		}
		return err
	})
	if err != nil {
		return err
	}
	for _, r := range list {
		if err := cmp.Or(ctx.Err(), u.add(r)); err != nil {
			return err
		}
	}
	return nil
}

// prepare notes what an article is known by, before its repeats are marked.
func (r *reading) prepare() {
	a := r.article
	r.common = a.Common()
	for i, key := range r.common.Texts {
		r.common.Texts[i] = segment.Short(key)
	}
	r.entry = segment.Article{
		Path: a.Path, Size: r.file.Size, ModTime: r.file.ModTime, Sum: sha256.Sum256([]byte(a.Text)),
		Shared: r.common.Title, HasTitle: r.common.HasTitle,
	}
}

// decide says what becomes of a file. Files are decided about in the order of their
// paths, so that it is known what the articles before each are.
func (u *update) decide(r *reading) {
	at, indexed := u.known[r.file.Path]
	switch {
	case r.err != nil:
		u.report.Refused = append(u.report.Refused, corpus.AsFileError(r.file.Path, r.err))
		if indexed && !corpus.MayReturn(r.err) {
			u.leave(at)
		}
	case indexed && u.reuse && same(u.old.article(at), r.file, r.article):
		r.article = nil
	default:
		if indexed {
			u.leave(at)
		}
		if remarks := r.article.Remarks(); len(remarks) > 0 {
			u.remarks[r.file.Path] = remarks
		}
		u.common.mark(r)
	}
}

// decideAgain cuts an article again. One that was changed since it was read waits
// for the next update.
func (u *update) decideAgain(r *reading) {
	at, indexed := u.known[r.file.Path]
	former, fresh := u.added[r.file.Path]
	if indexed && !fresh {
		former = *u.old.article(at)
	}
	if r.err != nil || former.Sum != r.entry.Sum {
		r.article = nil
		return
	}
	if fresh {
		u.drop(r.file.Path)
	} else {
		u.leave(at)
	}
	u.common.mark(r)
}

// drop leaves an article out of the new segment that it is in.
func (u *update) drop(name string) {
	u.common.forget(name)
	for _, f := range u.fresh {
		for i, a := range f.Articles() {
			if a.Path == name && !slices.Contains(f.entry.Dead, i) {
				f.entry.Dead = append(f.entry.Dead, i)
				return
			}
		}
	}
}

// add adds an article to the segment that is being built.
func (u *update) add(r *reading) error {
	if r.article == nil {
		return nil
	}
	r.entry.Title = r.article.Title
	u.builder.Add(r.entry, r.passages, r.common.Texts)
	u.added[r.entry.Path] = r.entry
	if u.builder.Len() < segment.Full {
		return nil
	}
	return u.flush()
}

// flush writes the texts of the segment that is being built.
func (u *update) flush() error {
	if len(u.builder.Articles()) == 0 {
		return nil
	}
	name := u.draft.name()
	ref, err := u.builder.Write(u.store.dir, name)
	if err != nil {
		return folder.Wrap("write", err)
	}
	u.builder = segment.NewBuilder()
	t, err := segment.OpenText(u.store.dir, name, ref)
	if err != nil {
		return folder.Wrap("read", err)
	}
	u.fresh = append(u.fresh, &freshSegment{t, manifest.Segment{Name: name, Text: ref}})
	return nil
}

// each runs f for 0..n-1 on all cores, until one fails or ctx is done.
func each(ctx context.Context, n int, f func(ctx context.Context, i int) error) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0) + 1)
	for i := range n {
		group.Go(func() error {
			pacer := courtesy.Pace(ctx)
			pacer.Pause(ctx)
			if err := ctx.Err(); err != nil {
				return err
			}
			return cmp.Or(f(ctx, i), ctx.Err())
		})
	}
	return group.Wait()
}
