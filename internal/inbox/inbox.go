// Package inbox takes articles that people send into a folder of the corpus, and takes them
// out again.
//
// An article comes in two steps. [Inbox.Draft] puts it under a hidden name, where it is not yet an
// article, and returns its title and date. [Inbox.Accept] gives it its name. Both
// survive a kill at any moment: a file has its whole contents before it has its name, no
// article is ever overwritten, and a second Accept finds what the first did. [Inbox.Remove]
// puts an article into a bin, from which [Inbox.Restore] takes it.
//
// Nothing is written outside of the folder, whatever an article is called.
//
// # Scope
//
// The caller decides who may send an article and when the index is updated.
package inbox

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"isnad/internal/corpus"
)

// Folder is the folder of the corpus that articles come into.
const Folder = "inbox"

const (
	bin         = Folder + "/.bin"
	draftPrefix = ".draft-"
	partPrefix  = ".part-"       // a file that is being written
	keepDrafts  = 48 * time.Hour // how long a draft waits to be accepted
	keepBin     = 30 * 24 * time.Hour
	readTime    = time.Minute // an article that takes longer is refused
)

// These errors say why an article can't be taken in or out.
var (
	ErrFormat = errors.New("files of this kind are no articles")
	ErrGone   = errors.New("there is no such file in the inbox")
	ErrSlow   = errors.New("the file takes too long to read")
	ErrEmpty  = errors.New("the file has no text")
)

// An Inbox is a folder of a corpus. It is safe for concurrent use.
type Inbox struct {
	root *os.Root
	most int64
}

// Open returns the inbox of the corpus in dir, whose articles may have most bytes.
func Open(dir string, most int64) (*Inbox, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	return &Inbox{root, most}, nil
}

// Close closes the folder.
func (x *Inbox) Close() error { return x.root.Close() }

// A Draft is an article that nobody has accepted yet.
type Draft struct {
	ID    string
	Name  string // file name that it will have, unless it is taken
	Title string
	Date  string // may be empty
	Lines int
}

// Draft keeps an article under a hidden name. id is made of letters and digits. A second
// draft with the same id replaces the first. The error is a [corpus.FileError] or one of
// those above if the article can't be read.
func (x *Inbox) Draft(ctx context.Context, id, name string, contents []byte) (Draft, error) {
	name = SafeName(name)
	if !corpus.IsArticle(name) {
		return Draft{}, ErrFormat
	}
	if int64(len(contents)) > x.most {
		return Draft{}, &corpus.FileError{Path: name, Err: corpus.ErrTooLarge}
	}
	if err := x.Discard(id); err != nil && !errors.Is(err, ErrGone) {
		return Draft{}, err
	}
	hidden := path.Join(Folder, draftPrefix+id+"-"+name)
	if err := x.write(hidden, contents); err != nil {
		return Draft{}, err
	}
	a, err := x.read(ctx, hidden)
	if refused, ok := errors.AsType[*corpus.FileError](err); ok {
		refused.Path = name // which its sender knows
	}
	if err != nil {
		return Draft{}, errors.Join(err, x.root.Remove(hidden))
	}
	d := Draft{ID: id, Name: name, Title: a.Title, Date: a.Date, Lines: len(a.Lines)}
	if !a.OwnTitle {
		d.Title = strings.TrimSuffix(name, path.Ext(name))
	}
	return d, nil
}

// read reads an article, within readTime.
func (x *Inbox) read(ctx context.Context, name string) (*corpus.Article, error) {
	ctx, cancel := context.WithTimeout(ctx, readTime)
	defer cancel()
	a, err := corpus.Read(ctx, x.root.FS(), corpus.File{Path: name}, x.most)
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return nil, ErrSlow
	case err != nil:
		return nil, err
	case !strings.ContainsFunc(a.Text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }):
		return nil, ErrEmpty
	}
	return a, nil
}

// Accept makes a draft an article and returns its path in the corpus. The draft is kept until
// it is discarded, so that a second Accept returns the same path.
func (x *Inbox) Accept(id string) (string, error) {
	hidden, name, err := x.draft(id)
	if err != nil {
		return "", err
	}
	return x.place(hidden, name)
}

// mostSame limits how many articles may have the same name but for a number.
const mostSame = 1000

// place gives a file the name, with a number if it is taken, and returns its path. A file
// that already has that name and the same contents counts as the same article.
func (x *Inbox) place(from, name string) (string, error) {
	ext := path.Ext(name)
	for n := 1; n <= mostSame; n++ {
		to := path.Join(Folder, name)
		if n > 1 {
			to = path.Join(Folder, fmt.Sprintf("%s-%d%s", strings.TrimSuffix(name, ext), n, ext))
		}
		err := x.root.Link(from, to)
		switch {
		case err == nil:
			return to, x.sync()
		case !errors.Is(err, fs.ErrExist):
			return "", err
		case x.same(from, to):
			return to, nil
		}
	}
	return "", fs.ErrExist
}

// same reports whether two files have the same contents.
func (x *Inbox) same(a, b string) bool {
	one, err := x.root.ReadFile(a)
	if err != nil {
		return false
	}
	other, err := x.root.ReadFile(b)
	return err == nil && bytes.Equal(one, other)
}

// Discard forgets a draft.
func (x *Inbox) Discard(id string) error {
	hidden, _, err := x.draft(id)
	if err != nil {
		return err
	}
	return x.root.Remove(hidden)
}

// draft finds a draft: its hidden file and the name that it is to have.
func (x *Inbox) draft(id string) (hidden, name string, err error) {
	return x.find(Folder, draftPrefix+id+"-")
}

// find finds the file in a folder whose name begins with prefix and id, and returns the rest
// of its name.
func (x *Inbox) find(folder, prefix string) (file, rest string, err error) {
	entries, err := fs.ReadDir(x.root.FS(), folder)
	if errors.Is(err, fs.ErrNotExist) {
		return "", "", ErrGone
	}
	if err != nil {
		return "", "", err
	}
	for _, e := range entries {
		if rest, ok := strings.CutPrefix(e.Name(), prefix); ok && prefix != "-" && prefix != draftPrefix+"-" {
			return path.Join(folder, e.Name()), rest, nil
		}
	}
	return "", "", ErrGone
}

// List returns the paths of the articles in the inbox, the newest first.
func (x *Inbox) List() (paths []string, err error) {
	entries, err := fs.ReadDir(x.root.FS(), Folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	times := map[string]time.Time{}
	for _, e := range entries {
		info, err := e.Info()
		if err != nil || !info.Mode().IsRegular() || strings.HasPrefix(e.Name(), ".") || !corpus.IsArticle(e.Name()) {
			continue
		}
		name := path.Join(Folder, e.Name())
		paths, times[name] = append(paths, name), info.ModTime()
	}
	slices.SortStableFunc(paths, func(a, b string) int { return times[b].Compare(times[a]) })
	return paths, nil
}

// Remove puts an article of the inbox into the bin. The id brings it back.
func (x *Inbox) Remove(article string) (id string, err error) {
	if path.Dir(article) != Folder || strings.HasPrefix(path.Base(article), ".") {
		return "", ErrGone
	}
	if err := x.root.MkdirAll(bin, 0o755); err != nil {
		return "", err
	}
	id = strconv.FormatInt(time.Now().UnixNano(), 36)
	err = x.root.Rename(article, path.Join(bin, id+"-"+path.Base(article)))
	if errors.Is(err, fs.ErrNotExist) {
		return "", ErrGone
	}
	return id, err
}

// Restore takes an article out of the bin and returns its path.
func (x *Inbox) Restore(id string) (string, error) {
	binned, name, err := x.find(bin, id+"-")
	if err != nil {
		return "", err
	}
	to, err := x.place(binned, name)
	if err != nil {
		return "", err
	}
	return to, x.root.Remove(binned)
}

// Tidy removes drafts that nobody accepted, and old files in the bin.
func (x *Inbox) Tidy() {
	for folder, keep := range map[string]time.Duration{Folder: keepDrafts, bin: keepBin} {
		entries, err := fs.ReadDir(x.root.FS(), folder)
		if err != nil {
			continue
		}
		for _, e := range entries {
			info, err := e.Info()
			old := err == nil && info.Mode().IsRegular() && time.Since(info.ModTime()) > keep
			if old && (folder == bin || strings.HasPrefix(e.Name(), draftPrefix) || strings.HasPrefix(e.Name(), partPrefix)) {
				x.root.Remove(path.Join(folder, e.Name())) //nolint:errcheck // next time
			}
		}
	}
}

// Put writes an article under the given name and replaces an existing one. It is for articles
// that are kept and changed elsewhere, such as the posts of a channel.
func (x *Inbox) Put(name string, contents []byte) error {
	return x.write(path.Join(Folder, name), contents)
}

// write writes a file. Its whole contents are on disk before it gets its name.
func (x *Inbox) write(name string, contents []byte) (err error) {
	if err := x.root.MkdirAll(path.Dir(name), 0o755); err != nil {
		return err
	}
	temporary := path.Join(path.Dir(name), partPrefix+strconv.FormatInt(time.Now().UnixNano(), 36))
	f, err := x.root.OpenFile(temporary, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(contents)
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = x.root.Rename(temporary, name)
	}
	if err != nil {
		return errors.Join(err, x.root.Remove(temporary))
	}
	return x.sync()
}

// sync writes the folder's names to disk.
func (x *Inbox) sync() error {
	f, err := x.root.Open(Folder)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
