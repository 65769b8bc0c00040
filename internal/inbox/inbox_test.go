package inbox

import (
	"archive/zip"
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"isnad/internal/corpus"
)

// open returns an inbox in a folder with a file beside it.
func open(t testing.TB) (x *Inbox, dir string) {
	t.Helper()
	dir = filepath.Join(t.TempDir(), "corpus")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	x, err := Open(dir, 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { x.Close() })
	return x, dir
}

// articles are the files of a folder that the corpus would list.
func articles(t testing.TB, dir string) (paths []string) {
	t.Helper()
	files, _, err := corpus.Scan(t.Context(), os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		paths = append(paths, f.Path)
	}
	return paths
}

const text = "# منارة الخليج\n\n25 فبراير 2020\n\nبناها سليم الدرويش.\n"

func accept(t testing.TB, x *Inbox, id, name, contents string) string {
	t.Helper()
	if _, err := x.Draft(t.Context(), id, name, []byte(contents)); err != nil {
		t.Fatal(err)
	}
	path, err := x.Accept(id)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

func TestAnArticleComesInWhenItIsAccepted(t *testing.T) {
	x, dir := open(t)
	d, err := x.Draft(t.Context(), "a1", "منارة.md", []byte(text))
	if err != nil || d.Title != "منارة الخليج" || d.Date == "" || d.Lines != 5 || d.Name != "منارة.md" {
		t.Fatalf("understood %+v, %v", d, err)
	}
	if got := articles(t, dir); len(got) != 0 {
		t.Errorf("a draft is an article: %q", got)
	}
	for range 2 { // a second time finds what the first did
		if path, err := x.Accept("a1"); path != "inbox/منارة.md" || err != nil {
			t.Errorf("accepted as %q, %v", path, err)
		}
	}
	if err := x.Discard("a1"); err != nil {
		t.Error(err)
	}
	if _, err := x.Accept("a1"); !errors.Is(err, ErrGone) {
		t.Errorf("a draft that was discarded: %v", err)
	}
	if got := articles(t, dir); !slices.Equal(got, []string{"inbox/منارة.md"}) {
		t.Errorf("articles %q", got)
	}
}

func TestNoArticleIsOverwritten(t *testing.T) {
	x, dir := open(t)
	if got := accept(t, x, "a", "x.md", "واحد هنا.\n"); got != "inbox/x.md" {
		t.Errorf("the first is %q", got)
	}
	if got := accept(t, x, "b", "x.md", "اثنان هنا.\n"); got != "inbox/x-2.md" {
		t.Errorf("the second is %q", got)
	}
	if got := accept(t, x, "c", "x.md", "اثنان هنا.\n"); got != "inbox/x-2.md" {
		t.Errorf("the same again is %q", got)
	}
	first, err := os.ReadFile(filepath.Join(dir, "inbox", "x.md"))
	if err != nil || string(first) != "واحد هنا.\n" {
		t.Errorf("the first has become %q, %v", first, err)
	}
}

func TestAnArticleIsRemovedIntoABinAndRestored(t *testing.T) {
	x, dir := open(t)
	path := accept(t, x, "a", "x.md", text)
	binned, err := x.Remove(path)
	if err != nil {
		t.Fatal(err)
	}
	if got := articles(t, dir); len(got) != 0 {
		t.Errorf("articles %q", got)
	}
	if back, err := x.Restore(binned); back != path || err != nil {
		t.Errorf("restored %q, %v", back, err)
	}
	for _, name := range []string{"a.md", "../x.md", "inbox/../a.md", "inbox/.bin", "inbox/no.md", ""} {
		if _, err := x.Remove(name); !errors.Is(err, ErrGone) {
			t.Errorf("removing %q: %v", name, err)
		}
	}
	for _, name := range []string{"", "x", "../1-x.md", "1-../../x.md", binned} {
		if _, err := x.Restore(name); !errors.Is(err, ErrGone) {
			t.Errorf("restoring %q: %v", name, err)
		}
	}
}

// bomb is a document whose text is far larger than its file.
func bomb(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	block := bytes.Repeat([]byte("<w:p><w:r><w:t>a</w:t></w:r></w:p>"), 1<<15)
	for range 300 {
		if _, err := w.Write(block); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestHostileFilesAreRefusedAndLeaveNothing(t *testing.T) {
	for _, tt := range []struct {
		claim, name string
		contents    []byte
		want        error // nil: any
	}{
		{"a program", "x.exe", []byte("MZ"), ErrFormat},
		{"no extension", "x", []byte(text), ErrFormat},
		{"larger than the limit", "x.md", bytes.Repeat([]byte("a"), 2<<20), corpus.ErrTooLarge},
		{"NUL bytes", "x.txt", []byte("a\x00b\x00"), nil},
		{"nothing but white space", "x.txt", []byte(" \n\n"), ErrEmpty},
		{"no document at all", "x.docx", []byte("PK\x03\x04 nonsense"), nil},
		{"a bomb", "x.docx", bomb(t), nil},
		{"a PDF that is none", "x.pdf", []byte("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer << /Root 1 0 R >>"), nil},
	} {
		t.Run(tt.claim, func(t *testing.T) {
			x, dir := open(t)
			began := time.Now()
			_, err := x.Draft(t.Context(), "a", tt.name, tt.contents)
			if err == nil || tt.want != nil && !errors.Is(err, tt.want) {
				t.Errorf("error %v, want %v", err, tt.want)
			}
			if took := time.Since(began); took > 30*time.Second {
				t.Errorf("it took %v", took)
			}
			entries, err := fs.ReadDir(os.DirFS(dir), Folder)
			if err == nil && len(entries) > 0 {
				t.Errorf("left behind: %v", entries)
			}
		})
	}
}

func TestAFolderThatLeadsElsewhereIsNotWrittenTo(t *testing.T) {
	x, dir := open(t)
	outside := t.TempDir()
	if err := os.Symlink(outside, filepath.Join(dir, Folder)); err != nil {
		t.Skip(err)
	}
	if _, err := x.Draft(t.Context(), "a", "x.md", []byte(text)); err == nil {
		t.Error("it was written outside of the corpus")
	}
	if entries, _ := os.ReadDir(outside); len(entries) > 0 {
		t.Errorf("written outside: %v", entries)
	}
}

func TestOldDraftsAndBinsAreTidiedAway(t *testing.T) {
	x, dir := open(t)
	kept := accept(t, x, "a", "kept.md", text)
	binned, err := x.Remove(accept(t, x, "b", "gone.md", "آخر هنا.\n"))
	if err != nil {
		t.Fatal(err)
	}
	old := time.Now().Add(-100 * 24 * time.Hour)
	for _, name := range []string{kept, "inbox/.draft-a-kept.md", "inbox/.bin/" + binned + "-gone.md"} {
		if err := os.Chtimes(filepath.Join(dir, name), old, old); err != nil {
			t.Fatal(err)
		}
	}
	x.Tidy()
	if got := articles(t, dir); !slices.Equal(got, []string{kept}) {
		t.Errorf("articles %q", got)
	}
	if _, err := x.Accept("a"); !errors.Is(err, ErrGone) {
		t.Errorf("an old draft: %v", err)
	}
	if _, err := x.Restore(binned); !errors.Is(err, ErrGone) {
		t.Errorf("an old article in the bin: %v", err)
	}
}

func TestAPostTakesThePlaceOfItsFormerText(t *testing.T) {
	x, dir := open(t)
	for _, text := range []string{"قبل.\n", "بعد.\n"} {
		if err := x.Put("channel-5/7.md", []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(filepath.Join(dir, "inbox", "channel-5", "7.md"))
	if err != nil || string(got) != "بعد.\n" {
		t.Errorf("got %q, %v", got, err)
	}
}

func TestSafeNames(t *testing.T) {
	for name, want := range map[string]string{
		"مقال عن النيل.txt":               "مقال-عن-النيل.txt",
		"../../etc/passwd.md":             "passwd.md",
		`..\..\windows\x.md`:              "x.md",
		"/etc/cron.d/x.TXT":               "x.txt",
		".hidden.md":                      "hidden.md",
		"a\x00b\nc.md":                    "ab-c.md",
		"evil\u202Etxt.exe.md":            "eviltxt.exe.md",
		"...":                             "article",
		"":                                "article",
		strings.Repeat("ط", 200) + ".pdf": strings.Repeat("ط", 60) + ".pdf",
		"https://example.org/page?x=1&y=2#top.html": "page-x-1-y-2-top.html",
	} {
		if got := SafeName(name); got != want {
			t.Errorf("%q became %q, want %q", name, got, want)
		}
	}
}

func FuzzSafeName(f *testing.F) {
	f.Add("../a/b.md")
	f.Add("\\..\\.\u202e/.x")
	f.Fuzz(func(t *testing.T, name string) {
		got := SafeName(name)
		switch {
		case got == "" || got[0] == '.' || strings.ContainsAny(got, "/\\\x00\n"), len(got) > 160, !filepath.IsLocal(got):
			t.Errorf("%q became %q", name, got)
		case SafeName(got) != got:
			t.Errorf("%q became %q, and that %q", name, got, SafeName(got))
		}
	})
}
