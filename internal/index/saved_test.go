package index

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"isnad/internal/index/folder"
	"isnad/internal/index/indextest"
	"isnad/internal/index/manifest"
)

var writeSaved = flag.Bool("update", false, "write testdata's index of this format again")

// savedFormat is where testdata keeps an index of a format.
func savedFormat(format int) string {
	return filepath.Join("testdata", fmt.Sprintf("format-%d", format))
}

// An index that people have on disk must stay readable, or its format must get
// another number: this one was written once and is only read since.
func TestASavedIndexOfThisFormatStaysReadable(t *testing.T) {
	dir := savedFormat(Format)
	s := NewStore(dir, indextest.NewEmbedder(), indextest.CountWords)
	if *writeSaved {
		if err := os.RemoveAll(dir); err != nil {
			t.Fatal(err)
		}
		mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
		os.Remove(filepath.Join(dir, folder.LockFile))
	}
	p := nearestTo(t, mustOpen(t, s), "من أين ينبع النيل الأبيض؟")
	if p.Span.String() != "nile.md:1-4" || !strings.Contains(p.Text, "فكتوريا") || len(p.Sentences) != 4 {
		t.Errorf("found %s with %d sentences: %q", p.Span, len(p.Sentences), p.Text)
	}
	wantClean(t, s, indextest.Articles())
}

// An index of an earlier format is named as such, never misread and never called
// damaged, and the next update makes it anew. Where its vectors can be read they are
// taken over.
func TestASavedIndexOfAnEarlierFormatIsBuiltAgain(t *testing.T) {
	for _, tt := range []struct {
		name, dir string
		format    int
		spared    bool // its texts need not be embedded
		known     bool // its articles are not new
	}{
		{"format 1", "format-1", 1, false, true},
		{"format 2", "format-2", 2, true, true},
		{"format 3", "format-3", 3, true, true},
		{"format 3 of a build before passages had a page", "format-3-pageless", 3, false, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			if err := os.CopyFS(dir, os.DirFS(filepath.Join("testdata", tt.dir))); err != nil {
				t.Fatal(err)
			}
			s := NewStore(dir, indextest.NewEmbedder(), indextest.CountWords)
			_, err := s.Open(t.Context())
			if damaged, ok := errors.AsType[*DamagedError](err); !ok || !errors.Is(err, manifest.ErrFormat) || !strings.Contains(damaged.Hint(), "nothing is damaged") {
				t.Fatalf("opened: %v", err)
			}
			report := mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
			if !strings.Contains(report.Reason, fmt.Sprintf("format %d", tt.format)) || tt.known != (len(report.New) == 0) {
				t.Errorf("%+v", report)
			}
			if tt.spared != (report.Embedded == 0) {
				t.Errorf("%d texts were embedded", report.Embedded)
			}
			wantClean(t, s, indextest.Articles())
		})
	}
}
