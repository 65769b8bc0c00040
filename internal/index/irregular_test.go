//go:build unix

package index

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"isnad/internal/index/folder"
	"isnad/internal/index/indextest"
	"isnad/internal/index/manifest"
	"isnad/internal/index/pending"
	"isnad/internal/index/segment"
)

// Pipes and devices in the places of the index's files make nobody wait and fill no memory.
// Where an update makes the file anew all is well again, else its error names the file.
func TestPipesAndDevicesInPlaceOfFiles(t *testing.T) {
	for _, c := range []struct {
		file  func(m manifest.Manifest) string
		heals bool
	}{
		{func(manifest.Manifest) string { return manifest.CurrentFile }, false},
		{func(manifest.Manifest) string { return folder.LockFile }, false},
		{func(manifest.Manifest) string { return pending.Name }, false},
		{func(m manifest.Manifest) string { return filepath.Join(m.Generation, manifest.File) }, true},
		{func(m manifest.Manifest) string { return segment.TextFile(m.Segments[0].Name) }, true},
		{func(m manifest.Manifest) string { return segment.VectorFile(m.Segments[0].Name) }, true},
	} {
		for kind, put := range map[string]func(string) error{
			"a pipe": func(name string) error { return syscall.Mkfifo(name, 0o644) },
			"zeros":  func(name string) error { return os.Symlink("/dev/zero", name) },
		} {
			s, e := newTestStore(t)
			mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
			m, err := manifest.Read(s.dir)
			if err != nil {
				t.Fatal(err)
			}
			name := filepath.Join(s.dir, c.file(m))
			os.Remove(name) //nolint:errcheck // there may be none
			if err := put(name); err != nil {
				t.Fatal(err)
			}
			ended := make(chan error, 1)
			go func() {
				_, err := NewStore(s.dir, e, indextest.CountWords).Update(t.Context(), indextest.Edited(indextest.Articles(), "salt.txt", "تجارة الملح\n\nالملح والذهب.\n"), UpdateOptions{})
				ended <- err
			}()
			select {
			case err := <-ended:
				if (err == nil) != c.heals {
					t.Errorf("%s as %s: %v", kind, c.file(m), err)
				}
			case <-time.After(30 * time.Second):
				t.Fatalf("%s as %s: the update waits", kind, c.file(m))
			}
		}
	}
}
