package index

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"isnad/internal/index/indextest"
)

func TestAnArticleIsComparedWithItsFile(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"same.md", "longer.md", "later.md", "gone.md"} {
		write(name, "نص المقال "+name+" هنا.\n")
	}
	root := os.DirFS(dir)
	s := NewStore(t.TempDir(), indextest.NewEmbedder(), indextest.CountWords)
	if _, err := s.Update(t.Context(), root, UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	x, err := s.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	write("longer.md", "نص المقال صار أطول مما كان عليه.\n")
	if err := os.Chtimes(filepath.Join(dir, "later.md"), time.Time{}, time.Now().Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "gone.md")); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]Standing{"same.md": AsIndexed, "longer.md": Changed, "later.md": Changed, "gone.md": Gone, "unknown.md": Gone} {
		if got := x.Standing(root, name); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}
