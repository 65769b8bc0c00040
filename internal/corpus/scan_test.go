package corpus_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"isnad/internal/corpus"
)

func text(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
func symlink(to string) *fstest.MapFile {
	return &fstest.MapFile{Data: []byte(to), Mode: fs.ModeSymlink | 0o777}
}

func TestScan(t *testing.T) {
	tests := map[string]struct {
		files   fstest.MapFS
		want    string // paths
		refused string // errors, one a line
	}{
		"articles by extension, in any case, sorted by path": {
			fstest.MapFS{"b.md": text("b"), "a/z.TXT": text("z"), "c.htm": text(""), "d.HTML": text(""), "a.txt": text("a")},
			"a.txt a/z.TXT b.md c.htm d.HTML", "",
		},
		"other files are passed over": {
			fstest.MapFS{"a.png": text(""), "README": text(""), "b.md~": text(""), "md": text(""), "a.txt.bak": text("")},
			"", "",
		},
		"hidden files and folders are passed over": {
			fstest.MapFS{".a.txt": text("a"), ".git/b.txt": text("b"), "c/.d/e.md": text("e"), "c/f.md": text("f")},
			"c/f.md", "",
		},
		"a folder named like an article is a folder": {
			fstest.MapFS{"a.txt/b.txt": text("b")}, "a.txt/b.txt", "",
		},
		"a link to a listed file adds nothing, wherever it sorts": {
			fstest.MapFS{"a.txt": symlink("b.txt"), "b.txt": text("b"), "c.txt": symlink("b.txt")}, "b.txt", "",
		},
		"a link to a hidden file lists it under the link's name": {
			fstest.MapFS{"nile.md": symlink("..data/nile.md"), "..data": symlink("..1/"), "..1/nile.md": text("n")}, "nile.md", "",
		},
		"a link to a hidden folder lists what it holds": {
			fstest.MapFS{"more": symlink(".old"), ".old/x/a.txt": text("a")}, "more/x/a.txt", "",
		},
		"two links to one hidden file list it once": {
			fstest.MapFS{"b.md": symlink(".x.md"), "a.md": symlink(".x.md"), ".x.md": text("")}, "a.md", "",
		},
		"loops end": {
			fstest.MapFS{"a/a.txt": text("a"), "a/up": symlink(".."), "a/self": symlink("."), "b": symlink("a")},
			"a/a.txt", "",
		},
		"a link to itself is refused": {
			fstest.MapFS{"a.txt": symlink("b.txt"), "b.txt": symlink("a.txt"), "c.txt": text("")}, "c.txt",
			"a.txt: the link leads to itself\nb.txt: the link leads to itself",
		},
		"a link that leaves the root is refused": {
			fstest.MapFS{"d/a.txt": symlink("../../etc/passwd.txt"), "etc": symlink("/etc"), "b.txt": text("")}, "b.txt",
			"d/a.txt: the link leads out of the corpus folder\netc: the link leads out of the corpus folder",
		},
		"a link that leads nowhere is refused, if it could be an article": {
			fstest.MapFS{"a.txt": symlink("gone.txt"), "b.png": symlink("gone.png")}, "", "a.txt: the link leads nowhere: file does not exist",
		},
		"what is no regular file is refused": {
			fstest.MapFS{"pipe.txt": &fstest.MapFile{Mode: fs.ModeNamedPipe}, "a.txt": text("")}, "a.txt",
			"pipe.txt: this is not a regular file",
		},
		"a name that is not UTF-8 is refused": {
			fstest.MapFS{"a\xff.txt": text("a"), "b.txt": text("b"), "c\xff/d.txt": text("d")}, "b.txt",
			"a\xff.txt: the name is not valid UTF-8\nc\xff: the name is not valid UTF-8",
		},
		"an empty folder has no articles": {fstest.MapFS{}, "", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			files, refused, err := corpus.Scan(t.Context(), tt.files)
			if err != nil {
				t.Fatal(err)
			}
			var paths, errs []string
			for _, f := range files {
				paths = append(paths, f.Path)
			}
			for _, e := range refused {
				errs = append(errs, e.Error())
			}
			if got := strings.Join(paths, " "); got != tt.want {
				t.Errorf("files %q, want %q", got, tt.want)
			}
			if got := strings.Join(errs, "\n"); got != tt.refused {
				t.Errorf("refused %q, want %q", got, tt.refused)
			}
		})
	}
}

func TestScanStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, err := corpus.Scan(ctx, fstest.MapFS{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want %v", err, context.Canceled)
	}
}

// locked is a file system whose files at some paths can't be opened.
type locked struct {
	fstest.MapFS
	path string
}

func (l locked) Open(name string) (fs.File, error) {
	if name == l.path {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return l.MapFS.Open(name)
}

func (l locked) ReadDir(name string) ([]fs.DirEntry, error) {
	if name == l.path {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return l.MapFS.ReadDir(name)
}

func TestUnreadable(t *testing.T) {
	files := fstest.MapFS{"a/b.txt": text("b"), "c.txt": text("c")}
	t.Run("a folder is refused by name, the rest goes on", func(t *testing.T) {
		found, refused, err := corpus.Scan(t.Context(), locked{files, "a"})
		if err != nil || len(found) != 1 || len(refused) != 1 || refused[0].Path != "a" || !errors.Is(refused[0], fs.ErrPermission) {
			t.Errorf("files %v, refused %v, error %v", found, refused, err)
		}
		if refused[0].Hint() == "" {
			t.Error("no hint")
		}
	})
	t.Run("the root is an error", func(t *testing.T) {
		if _, _, err := corpus.Scan(t.Context(), locked{files, "."}); !errors.Is(err, fs.ErrPermission) {
			t.Errorf("error %v", err)
		}
	})
	t.Run("a file is refused by name", func(t *testing.T) {
		_, err := corpus.Read(t.Context(), locked{files, "c.txt"}, corpus.File{Path: "c.txt"}, 0)
		if want := "c.txt: permission denied"; err == nil || err.Error() != want {
			t.Errorf("error %v, want %q", err, want)
		}
	})
}

// TestOpen runs on real folders: the file system that Open gives must hold.
func TestOpen(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "secret.txt"), "outside")
	root := filepath.Join(dir, "articles")
	write(t, filepath.Join(root, "sub", "nile.txt"), "النيل")
	for name, to := range map[string]string{
		"out.txt": "../secret.txt", "abs.txt": filepath.Join(dir, "secret.txt"), "in.txt": "sub/nile.txt", "loop": "..", "sub/up": "..",
	} {
		if err := os.Symlink(to, filepath.Join(root, name)); err != nil {
			t.Skip("no links here:", err)
		}
	}
	fsys, err := corpus.Open(root)
	if err != nil {
		t.Fatal(err)
	}
	files, refused, err := corpus.Scan(t.Context(), fsys)
	if err != nil || len(files) != 1 || files[0].Path != "sub/nile.txt" || files[0].Size != 10 {
		t.Errorf("files %v, error %v", files, err)
	}
	var names []string
	for _, e := range refused {
		if !errors.Is(e, corpus.ErrOutside) {
			t.Errorf("refused %v, want %v", e, corpus.ErrOutside)
		}
		names = append(names, e.Path)
	}
	if got := strings.Join(names, " "); got != "abs.txt loop out.txt" {
		t.Errorf("refused %s", got)
	}
	if _, err := corpus.Read(t.Context(), fsys, corpus.File{Path: "out.txt"}, 0); err == nil {
		t.Error("a file outside was read")
	}
}

func TestOpenRefuses(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "a.txt")
	write(t, file, "a")
	for name, tt := range map[string]struct{ dir, want, hint string }{
		"a missing folder": {filepath.Join(dir, "gone"), "no such file or directory", "create it"},
		"a file":           {file, "not a directory", "the folder that holds the file"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := corpus.Open(tt.dir)
			e, ok := errors.AsType[*corpus.DirError](err)
			if !ok || !strings.Contains(err.Error(), tt.want) || e.Dir != tt.dir || !strings.Contains(e.Hint(), tt.hint) {
				t.Errorf("error %v", err)
			}
		})
	}
}

func write(t *testing.T, name, data string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
}
