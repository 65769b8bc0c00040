package corpus

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// A File is a candidate article that has not been read.
type File struct {
	Path    string
	Size    int64 // bytes
	ModTime time.Time
}

// Formats names the kinds of files that are articles, for messages.
const Formats = ".txt, .md, .html, .pdf, .docx, .odt, .epub, .srt, .vtt or .json (of a chat)"

// Scan lists the files of the corpus that are articles by their extension, of .json those
// that are exports of chats, sorted by path. Files and folders whose names start with a dot are passed over.
//
// Each file is listed once: a link inside the root to a file that is listed
// anyway adds nothing, one to a hidden file or folder lists that under the
// link's name, which is how mounted configuration volumes are laid out. A link
// that leads out of the root, is absolute or leads nowhere is not followed.
// refused has the files and folders that can't be listed, sorted by path; err is for the
// root itself and for ctx.
func Scan(ctx context.Context, root fs.FS) (files []File, refused []*FileError, err error) {
	s := &scanner{root: root, seen: map[string]bool{}}
	if err := s.walk(ctx, ".", "."); err != nil {
		return nil, nil, err
	}
	// Links wait until every real file is known: the real one is listed under
	// its own name wherever it sorts. Linked folders may add further links.
	for len(s.links) > 0 {
		links := s.links
		s.links = nil
		slices.SortFunc(links, func(a, b link) int { return cmp.Compare(a.name, b.name) })
		for _, l := range links {
			if err := s.follow(ctx, l); err != nil {
				return nil, nil, err
			}
		}
	}
	slices.SortFunc(s.files, func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	slices.SortFunc(s.refused, func(a, b *FileError) int { return cmp.Compare(a.Path, b.Path) })
	return s.files, s.refused, nil
}

type scanner struct {
	root    fs.FS
	seen    map[string]bool // files listed and folders walked, by their path without links
	files   []File
	links   []link
	refused []*FileError
}

// A link is a symbolic link: the name it is listed by, and where it is.
type link struct{ name, real string }

// walk lists the folder at the path real, which holds no links, under name.
func (s *scanner) walk(ctx context.Context, name, real string) error {
	if s.seen[real] {
		return nil
	}
	s.seen[real] = true
	if err := ctx.Err(); err != nil {
		return err
	}
	entries, err := fs.ReadDir(s.root, real)
	if err != nil {
		if real == "." {
			return err
		}
		s.refuse(name, err)
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".") {
			continue
		}
		l := link{path.Join(name, e.Name()), path.Join(real, e.Name())}
		switch {
		case !utf8.ValidString(e.Name()): // an fs.FS takes no such path
			if e.IsDir() || IsArticle(l.name) {
				s.refuse(l.name, ErrName)
			}
		case e.Type()&fs.ModeSymlink != 0:
			s.links = append(s.links, l)
		case e.IsDir():
			if err := s.walk(ctx, l.name, l.real); err != nil {
				return err
			}
		case IsArticle(l.name):
			s.list(l.name, l.real, e.Info)
		}
	}
	return nil
}

// list takes up one file. What a folder's listing knows of it needs no other call of the
// system.
func (s *scanner) list(name, real string, stat func() (fs.FileInfo, error)) {
	if s.seen[real] {
		return
	}
	s.seen[real] = true
	info, err := stat()
	switch {
	case errors.Is(err, fs.ErrNotExist):
		// Removed since its folder was read: it is no longer in the corpus.
	case err != nil:
		s.refuse(name, err)
	case !info.Mode().IsRegular():
		// Opening a named pipe would wait for a writer for ever.
		s.refuse(name, ErrNotFile)
	case !s.sniffed(name, real):
	default:
		s.files = append(s.files, File{Path: name, Size: info.Size(), ModTime: info.ModTime()})
	}
}

// sniffHead is how much of a file its format is told by.
const sniffHead = 4 << 10

// sniffed says whether a file whose extension many programs use is an article by its
// beginning. One that can't be read is, and is refused when it is read.
func (s *scanner) sniffed(name, real string) bool {
	format := formatOf(name)
	if format.Sniff == nil {
		return true
	}
	f, err := s.root.Open(real)
	if err != nil {
		return true
	}
	defer f.Close()
	head, err := io.ReadAll(io.LimitReader(f, sniffHead))
	return err != nil || format.Sniff(string(head))
}

// follow lists what a link leads to. A link to something that would not be
// listed under the link's name is passed over.
func (s *scanner) follow(ctx context.Context, l link) error {
	mayBeArticle := IsArticle(l.name) || path.Ext(l.name) == ""
	real, err := resolve(s.root, l.real)
	if errors.Is(err, fs.ErrNotExist) {
		err = fmt.Errorf("the link leads nowhere: %w", Cause(err))
	}
	if err != nil {
		if mayBeArticle {
			s.refuse(l.name, err)
		}
		return nil
	}
	info, err := fs.Stat(s.root, real)
	switch {
	case err != nil:
		if mayBeArticle {
			s.refuse(l.name, err)
		}
	case info.IsDir():
		return s.walk(ctx, l.name, real)
	case IsArticle(l.name):
		s.list(l.name, real, func() (fs.FileInfo, error) { return info, nil })
	}
	return nil
}

func (s *scanner) refuse(name string, err error) {
	s.refused = append(s.refused, &FileError{Path: name, Err: Cause(err)})
}

// IsArticle reports whether a file of this name is read.
func IsArticle(name string) bool { return formatOf(name) != nil }

// maxLinks is how many links one path may go through, Linux's own limit.
const maxLinks = 40

// resolve is name without links. It reads them itself, rather than leaving them
// to the system, to tell apart the ways in which a link can be wrong and to
// know a file that is reached by two names.
func resolve(root fs.FS, name string) (string, error) {
	done, todo := ".", name
	for links := 0; todo != ""; {
		var first string
		first, todo, _ = strings.Cut(todo, "/")
		switch first {
		case "", ".":
			continue
		case "..":
			if done == "." {
				return "", ErrOutside
			}
			done = path.Dir(done)
			continue
		}
		next := path.Join(done, first)
		info, err := fs.Lstat(root, next)
		if err != nil {
			return "", err
		}
		if info.Mode()&fs.ModeSymlink == 0 {
			done = next
			continue
		}
		if links++; links > maxLinks {
			return "", ErrLoop
		}
		target, err := fs.ReadLink(root, next)
		if err != nil {
			return "", err
		}
		if path.IsAbs(target) {
			return "", ErrOutside
		}
		todo = target + "/" + todo
	}
	return done, nil
}
