package index

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"

	"isnad/internal/corpus"
	"isnad/internal/index/known"
	"isnad/internal/index/manifest"
	"isnad/internal/index/pending"
	"isnad/internal/index/segment"
)

// An update is one run that makes a new generation: a list of segments, most of them
// those of the generation before. It reads the articles that changed, writes new
// segments with them, and leaves their former selves out of the old ones.
type update struct {
	store  *Store
	found  survey
	opts   UpdateOptions
	old    *Index // nil where there is none that can be read
	reuse  bool   // the articles and vectors of old are taken over
	report Report

	known   map[string]articlePlace // articles of old by path
	gone    [][]bool                // of each part of old, the articles that leave it
	common  commonTexts
	added   map[string]segment.Article // articles of the new segments by path
	remarks map[string][]string        // on articles that were read, by path

	builder *segment.Builder // of the next segment
	fresh   []*freshSegment
	draft   *draft
	made    manifest.Manifest
}

// A freshSegment is a segment that this update wrote.
type freshSegment struct {
	*segment.Text
	entry manifest.Segment
}

func newUpdate(s *Store, found survey, opts UpdateOptions, old *Index, reason string) *update {
	u := &update{
		store: s, found: found, opts: opts, old: old, reuse: old != nil && reason == "", report: Report{Reason: reason},
		known: old.byPath(), added: make(map[string]segment.Article), builder: segment.NewBuilder(), remarks: make(map[string][]string),
	}
	if old != nil {
		for _, p := range old.parts {
			u.gone = append(u.gone, slices.Clone(p.dead))
		}
	}
	u.common = newCommonTexts(old, u.gone)
	return u
}

// run makes the generation. On an error it removes the files that it wrote, and the
// live generation is as before.
func (u *update) run(ctx context.Context) (err error) {
	if u.draft, err = newDraft(u.store, u.old); err != nil {
		return err
	}
	first := u.draft.next
	defer func() {
		for n := first; n < u.draft.next && err != nil; n++ {
			os.Remove(filepath.Join(u.store.dir, segment.TextFile(manifest.Number(n))))
			os.Remove(filepath.Join(u.store.dir, segment.VectorFile(manifest.Number(n))))
		}
	}()
	if err := u.cut(ctx); err != nil {
		return err
	}
	u.compare()
	if u.report.Files == 0 && !u.opts.AllowEmpty {
		return &EmptyError{Refused: len(u.report.Refused), Indexed: len(u.known)}
	}
	kept, err := pending.Open(u.store.dir, u.store.embedder.Fingerprint())
	if err != nil {
		return err
	}
	return errors.Join(u.fill(ctx, kept), kept.Close())
}

// fill gives the new segments their vectors and makes the generation live.
func (u *update) fill(ctx context.Context, kept *pending.Vectors) error {
	vectors, err := u.knownVectors(ctx, kept)
	if err != nil {
		return err
	}
	if err := u.embed(ctx, vectors); err != nil {
		return err
	}
	u.progress(Writing, 0, 1)
	if err := u.write(ctx, vectors); err != nil {
		return err
	}
	if err := u.draft.merge(ctx); err != nil {
		return err
	}
	u.made, err = u.draft.save(ctx, u.found.began, u.old, u.prepare)
	u.report.Generation = u.made.Generation
	u.progress(Writing, 1, 1)
	return err
}

// write lists the segments of the generation: those of the one before, and the new
// ones with their vectors.
func (u *update) write(ctx context.Context, vectors *known.Vectors) error {
	if u.old != nil {
		for i, p := range u.old.parts {
			u.draft.takeOver(p, u.gone[i])
		}
	}
	for _, f := range u.fresh {
		if err := u.draft.finish(ctx, f, vectors); err != nil {
			return err
		}
	}
	return nil
}

func (u *update) progress(stage Stage, done, total int) {
	if u.opts.Progress != nil {
		u.opts.Progress(Progress{Stage: stage, Done: done, Total: total})
	}
}

// leave leaves an article of the generation before out of the new one.
func (u *update) leave(a articlePlace) { u.gone[a.part][a.article] = true }

// plan lists the files that must be read, in the order of their paths, and leaves
// out the articles that are no longer there.
func (u *update) plan() (files []corpus.File) {
	missing := u.old.byPath()
	for _, file := range u.found.files {
		at, indexed := missing[file.Path]
		delete(missing, file.Path)
		if !indexed || !u.reuse || !settled(u.old.article(at), file, u.old.manifest.Created) {
			files = append(files, file)
		}
	}
	for name, at := range missing {
		if !u.found.inUnlistedDir(name) {
			u.leave(at)
		}
	}
	return files
}

// compare fills in the articles and counts of the report.
func (u *update) compare() {
	before := make(map[string]string)
	for name, at := range u.known {
		sum := u.old.article(at).Sum
		before[name] = string(sum[:])
		if _, again := u.added[name]; u.gone[at.part][at.article] && !again {
			u.report.Removed = append(u.report.Removed, name)
		}
	}
	if u.old == nil {
		before = formerArticles(u.store.dir)
		for name := range before {
			if _, again := u.added[name]; !again {
				u.report.Removed = append(u.report.Removed, name)
			}
		}
	}
	for name, a := range u.added {
		switch sum, known := before[name]; {
		case !known:
			u.report.New = append(u.report.New, name)
		case sum != string(a.Sum[:]):
			u.report.Changed = append(u.report.Changed, name)
		}
	}
	for _, list := range [][]string{u.report.New, u.report.Changed, u.report.Removed} {
		slices.Sort(list)
	}
	u.note()
	u.countReport()
}

// note takes up the remarks on new and changed articles.
func (u *update) note() {
	for _, name := range slices.Concat(u.report.New, u.report.Changed) {
		for _, remark := range u.remarks[name] {
			u.report.Notes = append(u.report.Notes, Note{name, remark})
		}
	}
}

// countReport counts what the new generation will hold.
func (u *update) countReport() {
	if u.old != nil {
		for i, p := range u.old.parts {
			u.countArticles(p.Text, func(a int) bool { return u.gone[i][a] })
		}
	}
	u.report.Reused = u.report.Passages + u.report.Sentences
	for _, f := range u.fresh {
		u.countArticles(f.Text, func(a int) bool { return slices.Contains(f.entry.Dead, a) })
	}
}

func (u *update) countArticles(t *segment.Text, dead func(int) bool) {
	for i, a := range t.Articles() {
		if dead(i) {
			continue
		}
		u.report.Files++
		u.report.Passages += a.Passages
		for at := a.First; at < a.First+a.Passages; at++ {
			u.report.Sentences += t.Sentences(at)
		}
	}
}
