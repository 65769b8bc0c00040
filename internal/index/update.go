package index

import (
	"cmp"
	"context"
	"errors"
	"runtime"
	"slices"
	"sync/atomic"
	"time"

	"isnad/internal/chunk"
	"isnad/internal/corpus"

	"golang.org/x/sync/errgroup"
)

// An update is one run that makes a new generation.
type update struct {
	store  *Store
	found  survey
	opts   UpdateOptions
	old    *Index // nil where there is none that can be read
	report Report

	articles []*corpus.Article // by place in found.files; nil where refused
	batch    batch
}

func (u *update) run(ctx context.Context) error {
	if err := u.read(ctx); err != nil {
		return err
	}
	if err := u.cut(ctx); err != nil {
		return err
	}
	u.compare()
	if len(u.batch.articles) == 0 && !u.opts.AllowEmpty {
		return &EmptyError{Refused: len(u.report.Refused), Indexed: len(entries(u.old))}
	}
	kept, err := openPending(u.store.dir, u.store.embedder.Fingerprint())
	if err != nil {
		return err
	}
	if err := errors.Join(u.fill(ctx, kept), kept.close()); err != nil {
		return err
	}
	u.progress(Writing, 0, 1)
	u.report.Generation, err = u.batch.save(ctx, u.store.dir, u.store.embedder.Fingerprint())
	u.progress(Writing, 1, 1)
	return err
}

func (u *update) progress(stage Stage, done, total int) {
	if u.opts.Progress != nil {
		u.opts.Progress(Progress{Stage: stage, Done: done, Total: total})
	}
}

// each runs f for 0..n-1 on all cores and reports how far it is.
func (u *update) each(ctx context.Context, stage Stage, n int, f func(i int) error) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0) + 1)
	var done atomic.Int64
	ticks := time.NewTicker(100 * time.Millisecond)
	defer ticks.Stop()
	for i := range n {
		group.Go(func() error {
			defer done.Add(1)
			return cmp.Or(ctx.Err(), f(i))
		})
		select {
		case <-ticks.C:
			u.progress(stage, int(done.Load()), n)
		default:
		}
	}
	if err := group.Wait(); err != nil {
		return err
	}
	u.progress(stage, n, n)
	return nil
}

// read reads every article and marks the lines that repeat.
func (u *update) read(ctx context.Context) error {
	u.articles = make([]*corpus.Article, len(u.found.files))
	refused := make([]*corpus.FileError, len(u.found.files))
	err := u.each(ctx, Reading, len(u.found.files), func(i int) error {
		file := u.found.files[i]
		a, err := corpus.Read(ctx, u.found.root, file, u.opts.MaxFile)
		if err := ctx.Err(); err != nil {
			return err
		}
		if err != nil {
			refused[i] = fileError(file.Path, err)
		}
		u.articles[i] = a
		return nil
	})
	if err != nil {
		return err
	}
	u.report.Refused = append(u.report.Refused, u.found.refused...)
	for _, r := range refused {
		if r != nil {
			u.report.Refused = append(u.report.Refused, r)
		}
	}
	sortRefused(u.report.Refused)
	corpus.MarkRepeats(slices.DeleteFunc(slices.Clone(u.articles), func(a *corpus.Article) bool { return a == nil }))
	return nil
}

// cut splits the articles into passages and takes over those of articles that
// can't be reached now.
func (u *update) cut(ctx context.Context) error {
	passages := make([][]chunk.Passage, len(u.articles))
	hashes := make([]string, len(u.articles))
	err := u.each(ctx, Splitting, len(u.articles), func(i int) error {
		if a := u.articles[i]; a != nil {
			var err error
			if passages[i], err = chunk.Split(ctx, a, u.store.count); err != nil {
				return err
			}
			hashes[i] = sum([]byte(a.Text))
		}
		return nil
	})
	if err != nil {
		return err
	}
	for i, a := range u.articles {
		if a == nil {
			continue
		}
		file := u.found.files[i]
		u.batch.articles = append(u.batch.articles, articleEntry{
			Path: a.Path, Title: a.Title, Size: file.Size, ModTime: file.ModTime,
			SHA256: hashes[i], Passages: len(passages[i]),
		})
		u.batch.passages = append(u.batch.passages, passages[i]...)
	}
	u.keepUnreachable()
	return nil
}

// keepUnreachable takes over the articles of the live generation that can
// neither be read nor be told to be gone.
func (u *update) keepUnreachable() {
	kept := entries(u.old)
	for _, a := range u.batch.articles {
		delete(kept, a.Path)
	}
	for name := range kept {
		if !u.unreachable(name) {
			delete(kept, name)
		}
	}
	if len(kept) == 0 {
		return
	}
	for at, p := range u.old.passages {
		if _, ok := kept[p.Span.Path]; !ok {
			continue
		}
		u.batch.passages = append(u.batch.passages, u.old.Passage(at))
	}
	for _, entry := range kept {
		u.batch.articles = append(u.batch.articles, entry)
	}
	slices.SortFunc(u.batch.articles, func(a, b articleEntry) int { return cmp.Compare(a.Path, b.Path) })
	slices.SortStableFunc(u.batch.passages, func(a, b chunk.Passage) int { return cmp.Compare(a.Span.Path, b.Span.Path) })
}

func (u *update) unreachable(name string) bool {
	for _, r := range u.report.Refused {
		if r.Path == name {
			return mayReturn(r)
		}
	}
	return u.found.inUnlistedDir(name)
}

// compare fills in the articles and counts of the report.
func (u *update) compare() {
	m, _ := readManifest(u.store.dir) // one that can't be read is reported as the reason
	before := make(map[string]articleEntry)
	for _, a := range m.Articles {
		before[a.Path] = a
	}
	for _, a := range u.batch.articles {
		old, known := before[a.Path]
		delete(before, a.Path)
		switch {
		case !known:
			u.report.New = append(u.report.New, a.Path)
		case old.SHA256 != a.SHA256:
			u.report.Changed = append(u.report.Changed, a.Path)
		}
	}
	for name := range before {
		u.report.Removed = append(u.report.Removed, name)
	}
	slices.Sort(u.report.Removed)
	u.report.Files, u.report.Passages = len(u.batch.articles), len(u.batch.passages)
	for _, p := range u.batch.passages {
		u.report.Sentences += len(p.Sentences)
	}
}

// fill gives every passage and sentence its vector and its words.
func (u *update) fill(ctx context.Context, kept *pending) error {
	known, err := u.known(ctx, kept)
	if err != nil {
		return err
	}
	if err := u.embed(ctx, known, kept); err != nil {
		return err
	}
	u.batch.words = newWordBuilder()
	for _, p := range u.batch.passages {
		u.batch.vectors = append(u.batch.vectors, known.passages[keyOf(p.EmbedText())])
		var packed [][]byte
		var texts []string
		for i := range p.Sentences {
			text := p.SentenceText(i)
			texts = append(texts, text)
			packed = append(packed, known.sentences[keyOf(text)])
		}
		u.batch.sentences = append(u.batch.sentences, packed)
		u.batch.words.add(wordText(p), texts)
	}
	return nil
}

// wordText is the text of a passage that goes into the word index.
func wordText(p chunk.Passage) string { return p.Heading + "\n" + p.Text }
