package index

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"sync"
	"time"

	"isnad/internal/corpus"
	"isnad/internal/embed"
	"isnad/internal/index/folder"
	"isnad/internal/index/manifest"
	"isnad/internal/index/pending"
)

// A Store is an index directory: its generations, the name of the live one and
// the writers' lock. It is safe for concurrent use, also by several processes:
// one writes, and readers are never blocked.
type Store struct {
	dir      string
	embedder embed.Embedder
	count    func(string) int
	engine   Engine // may be nil

	mu     sync.Mutex
	loaded *Index // the last generation that was opened
}

// NewStore is the store in dir, which need not exist yet. count measures a text
// in tokens.
func NewStore(dir string, e embed.Embedder, count func(string) int) *Store {
	return &Store{dir: dir, embedder: e, count: count}
}

// Open loads the live generation. It fails with [ErrNoIndex] where there is
// none, and with a [DamagedError] where it can't be used.
func (s *Store) Open(ctx context.Context) (*Index, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for {
		generation, checksum, err := manifest.Current(s.dir)
		if err == nil && s.loaded.is(generation, checksum) {
			return s.loaded, nil
		}
		x, err := s.load(ctx)
		if err == nil {
			x.attach(s.engine)
			s.loaded = x
			return x, nil
		}
		if !s.swapped(err) || ctx.Err() != nil {
			return nil, errors.Join(err, ctx.Err())
		}
	}
}

// load loads the live generation.
func (s *Store) load(ctx context.Context) (*Index, error) {
	m, err := manifest.Read(s.dir)
	if err == nil {
		err = m.Usable(s.dir, s.embedder.Fingerprint())
	}
	if err != nil {
		return nil, err
	}
	return load(ctx, s.dir, m, s.embedder, s.loaded)
}

// is reports whether x is the generation whose manifest has a checksum.
func (x *Index) is(generation, checksum string) bool {
	return x != nil && x.manifest.Generation == generation && x.manifest.Checksum == checksum
}

// OpenFormer loads the live generation with the embedder that made it, which need
// not be the store's: until the new one is complete, the old one can answer. as
// gives an embedder of some fingerprint, or says why there is none.
func (s *Store) OpenFormer(ctx context.Context, as func(context.Context, embed.Fingerprint) (embed.Embedder, error)) (*Index, error) {
	m, err := manifest.Read(s.dir)
	if err != nil {
		return nil, err
	}
	e, err := as(ctx, m.Embedder)
	if err != nil {
		return nil, err
	}
	return NewStore(s.dir, e, s.count).Open(ctx)
}

// swapped reports whether a generation could not be read because a writer put
// another in its place at that moment.
func (s *Store) swapped(err error) bool {
	damaged, ok := errors.AsType[*DamagedError](err)
	if !ok {
		return false
	}
	generation, _, err := manifest.Current(s.dir)
	return err == nil && generation != damaged.Generation && damaged.Generation != manifest.Unknown
}

// ErrEmptyCorpus says that a corpus holds no article that could be read.
var ErrEmptyCorpus = errors.New("the corpus holds no article")

// An EmptyError is ErrEmptyCorpus with the circumstances.
type EmptyError struct {
	Refused int // files that were there but could not be read
	Indexed int // articles that the index has
}

func (e *EmptyError) Error() string {
	text := ErrEmptyCorpus.Error()
	if e.Refused > 0 {
		text += fmt.Sprintf(" that can be read (%d refused)", e.Refused)
	}
	if e.Indexed > 0 {
		text += fmt.Sprintf("; the index keeps the %d it has", e.Indexed)
	}
	return text
}

func (e *EmptyError) Unwrap() error { return ErrEmptyCorpus }

// Hint tells the user what to do next.
func (e *EmptyError) Hint() string {
	if e.Indexed > 0 {
		return "is it the right folder, and is its disk there? if it is meant to be empty, have the update accept an empty folder"
	}
	return "put " + corpus.Formats + " files into it, or use another folder of articles"
}

// Update brings the index up to date with the corpus under root. Where nothing
// changed it returns at once and takes no lock. It fails with a [LockedError]
// while another process writes, and with an [EmptyError] where no article is
// left; the live generation is then as before. An update that was stopped goes
// on where it was.
func (s *Store) Update(ctx context.Context, root fs.FS, opts UpdateOptions) (Report, error) {
	start := time.Now()
	if opts.Shard != (Shard{}) {
		s = s.shard(opts.Shard)
		opts.AllowEmpty = true // a small corpus need not fill every shard
	}
	report, err := s.update(ctx, root, opts)
	report.Took = time.Since(start)
	return report, err
}

func (s *Store) update(ctx context.Context, root fs.FS, opts UpdateOptions) (Report, error) {
	began := time.Now().UTC()
	files, refused, err := corpus.Scan(ctx, root)
	if err != nil {
		return Report{}, err
	}
	files = opts.Shard.of(files)
	if len(files) == 0 && !opts.AllowEmpty {
		m, _ := manifest.Read(s.dir) // only for the message
		return Report{Refused: refused}, &EmptyError{Refused: len(refused), Indexed: m.Counts.Articles}
	}
	found := survey{root: root, maxFile: opts.MaxFile, began: began, files: files, refused: refused}
	if x, err := s.Open(ctx); err == nil && !opts.Rebuild {
		if report, same := found.unchanged(ctx, x); same {
			report.Unpublished = s.catchUp(ctx, x, opts)
			return report, s.sweep(ctx, x.manifest)
		}
	}
	return s.write(ctx, found, opts)
}

// sweep removes the leftovers of a killed writer, unless another one is at work.
func (s *Store) sweep(ctx context.Context, live manifest.Manifest) error {
	if len(s.leftovers(live)) == 0 {
		return nil
	}
	release, err := folder.Lock(ctx, s.dir, false)
	if err != nil {
		return nil // a writer at work cleans up by itself; in a directory that can't be written nothing can be done
	}
	defer release()
	if live, err = manifest.Read(s.dir); err != nil {
		return err
	}
	return s.clean(live)
}

// write makes a new generation under the lock. The survey was taken before, the
// live generation is read anew: another writer may just have finished.
func (s *Store) write(ctx context.Context, found survey, opts UpdateOptions) (report Report, err error) {
	release, err := folder.Lock(ctx, s.dir, opts.Wait)
	if err != nil {
		return Report{}, err
	}
	defer release()
	old, reason, err := s.previous(ctx, opts.Rebuild)
	if err != nil {
		return Report{}, err
	}
	if old != nil && reason == "" {
		if report, same := found.unchanged(ctx, old); same {
			return report, s.clean(old.manifest)
		}
	}
	u := newUpdate(s, found, opts, old, reason)
	if err := u.run(ctx); err != nil {
		return u.report, err
	}
	s.finish(ctx, &u.report)
	return u.report, s.clean(u.made)
}

// previous is the live generation, where it can be loaded. The reason says why
// no vector of it may be taken over.
func (s *Store) previous(ctx context.Context, rebuild bool) (old *Index, reason string, err error) {
	old, err = s.Open(ctx)
	if _, damaged := errors.AsType[*DamagedError](err); damaged {
		reason, err = err.Error(), nil
	}
	if errors.Is(err, ErrNoIndex) {
		err = nil
	}
	if err == nil && rebuild {
		reason, err = "asked to rebuild", pending.Drop(s.dir)
	}
	return old, reason, err
}
