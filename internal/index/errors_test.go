package index

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"isnad/internal/index/folder"
	"isnad/internal/index/indextest"
	"isnad/internal/index/manifest"
	"isnad/internal/index/pending"
)

func TestAFolderErrorKnowsTheWayOut(t *testing.T) {
	write := func(errno error) *FolderError {
		return folder.Wrap("write", &fs.PathError{Op: "write", Path: "index/pending", Err: errno})
	}
	for _, tt := range []struct {
		name       string
		err        *FolderError
		want, hint string
	}{
		{"a full disk", write(syscall.ENOSPC), "write index: the disk is full: write index/pending: ", "make room"},
		{"a used-up share of the disk", write(syscall.EDQUOT), "write index: the disk is full: ", "make room"},
		{"no permission", write(syscall.EACCES), "write index: write index/pending: ", "make it writable"},
		{"a disk that can only be read", write(syscall.EROFS), "write index: write index/pending: ", "make it writable"},
		{"no permission to read", folder.Wrap("read", fs.ErrPermission), "read index: ", "make it readable"},
		{"a file in the place of a folder", write(syscall.ENOTDIR), "write index: ", "move it away"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if !strings.HasPrefix(tt.err.Error(), tt.want) || !strings.Contains(tt.err.Hint(), tt.hint) {
				t.Errorf("%v, hint: %s", tt.err, tt.err.Hint())
			}
		})
	}
}

func TestSomethingElseInThePlaceOfTheIndex(t *testing.T) {
	for _, file := range []string{"", manifest.CurrentFile, folder.LockFile, pending.Name} {
		t.Run("where "+filepath.Join("index", file)+" belongs", func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "index")
			err := os.MkdirAll(filepath.Join(dir, file), 0o755)
			if file == "" {
				err = errors.Join(os.Remove(dir), os.WriteFile(dir, nil, 0o644))
			}
			if err != nil {
				t.Fatal(err)
			}
			_, err = NewStore(dir, indextest.NewEmbedder(), indextest.CountWords).Update(t.Context(), indextest.Articles(), UpdateOptions{})
			folder, ok := errors.AsType[*FolderError](err)
			if !ok || folder.Hint() == "" {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestTheManifestOfAnotherProgramIsNamedByItsGeneration(t *testing.T) {
	s, e := newTestStore(t)
	generation := mustUpdate(t, s, indextest.Articles(), UpdateOptions{}).Generation
	data := []byte("{}")
	err := errors.Join(
		os.WriteFile(filepath.Join(s.dir, generation, manifest.File), data, 0o644),
		os.WriteFile(filepath.Join(s.dir, manifest.CurrentFile), []byte(generation+" "+manifest.Sum(data)+"\n"), 0o644))
	if err != nil {
		t.Fatal(err)
	}
	_, err = NewStore(s.dir, e, indextest.CountWords).Open(t.Context())
	if damaged, ok := errors.AsType[*DamagedError](err); !ok || damaged.Generation != generation || !errors.Is(err, manifest.ErrFormat) {
		t.Errorf("got %v", err)
	}
}

func TestOthersMayReadWhoHoldsTheLock(t *testing.T) {
	s, _ := newTestStore(t)
	release, err := folder.Lock(t.Context(), s.dir, false)
	if err != nil {
		t.Fatal(err)
	}
	defer release()
	info, err := os.Stat(filepath.Join(s.dir, folder.LockFile))
	if err != nil || info.Mode().Perm()&0o044 == 0 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
}
