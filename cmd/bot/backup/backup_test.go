package backup

import (
	"archive/tar"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"isnad/internal/index"
	"isnad/internal/index/indextest"
	"isnad/internal/telegram/state"
)

// dataFolder is a data folder with everything that one has.
func dataFolder(t testing.TB) string {
	dir := t.TempDir()
	write(t, dir, "web.key", strings.Repeat("k", 32))
	write(t, dir, "feedback.jsonl", "{\"a\":1}\n{\"b\":2}\n{\"cut")
	write(t, dir, "tokens.json", "{}\n")
	write(t, dir, "tokens.json.tmp", "half")
	write(t, dir, ".web.key-1", "half")
	update(t, dir, fstest.MapFS{"nile.md": {Data: []byte("# نهر النيل\n\nينبع النيل الأبيض من بحيرة فيكتوريا.\n")}})
	write(t, dir, "index/pending", "vectors")
	store, err := state.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := store.People.Admit("code", state.Invite{Role: state.Asker, Expires: time.Now().Add(time.Hour)}, state.Person{ID: 7}); err != nil {
		t.Fatal(err)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	return dir
}

func write(t testing.TB, dir, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func indexOf(dir string) *index.Store {
	return index.NewStore(filepath.Join(dir, indexDir), indextest.NewEmbedder(), indextest.CountWords)
}

func update(t testing.TB, dir string, corpus fstest.MapFS) {
	t.Helper()
	if _, err := indexOf(dir).Update(t.Context(), corpus, index.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
}

// backedUp is a backup of a data folder.
func backedUp(t testing.TB, dir string) []byte {
	t.Helper()
	var b bytes.Buffer
	if _, err := Write(t.Context(), dir, &b, "1"); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// files are the files of a folder with their contents, without locks.
func files(t testing.TB, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && e.Type().IsRegular() && e.Name() != "LOCK" {
			var b []byte
			b, err = os.ReadFile(filepath.Join(dir, name))
			all[name] = string(b)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestABackupRestoresTheDataFolder(t *testing.T) {
	dir := dataFolder(t)
	backup, to := backedUp(t, dir), filepath.Join(t.TempDir(), "new")
	done, err := Restore(t.Context(), to, bytes.NewReader(backup), false)
	if err != nil || done.Program != "1" || done.Before != "" {
		t.Fatal(done, err)
	}
	want, got := files(t, dir), files(t, to)
	for _, left := range []string{"tokens.json.tmp", ".web.key-1", "index/pending"} {
		delete(want, left)
	}
	want["feedback.jsonl"] = "{\"a\":1}\n{\"b\":2}\n" // without the line that is being written
	delete(want, memory)                              // a copy has its pages in another order
	delete(got, memory)
	if !maps.Equal(want, got) || done.Files != len(want)+1 {
		t.Errorf("%d files: %q, want %q", done.Files, slices.Sorted(maps.Keys(got)), slices.Sorted(maps.Keys(want)))
	}
	store, err := state.Open(to)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	if _, known := store.People.Person(7); !known {
		t.Error("the restored memory does not know the person")
	}
	if x, err := indexOf(to).Open(t.Context()); err != nil || x.Counts().Articles != 1 {
		t.Errorf("the restored index: %v", err)
	}
}

// Other programs can read and check a backup: it is a tar file with the checksums of
// sha256sum.
func TestABackupIsATarFileWithItsChecksums(t *testing.T) {
	backup := backedUp(t, dataFolder(t))
	var names []string
	var sums string
	for r := tar.NewReader(bytes.NewReader(backup)); ; {
		h, err := r.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, h.Name)
		b, _ := io.ReadAll(r)
		if h.Name == sumsFile {
			sums = string(b)
		}
	}
	if names[0] != aboutFile || names[len(names)-1] != sumsFile || strings.Count(sums, "\n") != len(names)-1 {
		t.Errorf("files %q with the checksums\n%s", names, sums)
	}
}

func TestWhatIsThereIsNotOverwritten(t *testing.T) {
	dir := dataFolder(t)
	backup, to := backedUp(t, dir), t.TempDir()
	write(t, to, "web.key", "mine")
	var exists *ExistsError
	if _, err := Restore(t.Context(), to, bytes.NewReader(backup), false); !errors.As(err, &exists) || len(files(t, to)) != 1 {
		t.Fatalf("a folder that is not empty: %v", err)
	}
	done, err := Restore(t.Context(), to, bytes.NewReader(backup), true)
	if err != nil {
		t.Fatal(err)
	}
	if before := files(t, done.Before); len(before) != 1 || before["web.key"] != "mine" {
		t.Errorf("what was there before is now %q", before)
	}
	if files(t, to)["web.key"] != strings.Repeat("k", 32) {
		t.Error("the backup's key is not back")
	}
	again := backedUp(t, to)
	if bytes.Contains(again, []byte("mine")) {
		t.Error("the next backup holds what was there before the restore")
	}

	name := filepath.Join(t.TempDir(), "b.tar")
	write(t, filepath.Dir(name), "b.tar", "another")
	if _, err := create(name, false); !errors.As(err, &exists) {
		t.Errorf("a file that is there: %v", err)
	}
	f, err := create(name, true)
	if err != nil {
		t.Fatal(err)
	}
	io.WriteString(f, "new")
	if b, _ := os.ReadFile(name); string(b) != "another" {
		t.Error("a backup that is not whole has its name")
	}
	if err := f.commit(); err != nil {
		t.Fatal(err)
	}
	if b, _ := os.ReadFile(name); string(b) != "new" {
		t.Errorf("the file holds %q", b)
	}
	one, err := create(filepath.Join(filepath.Dir(name), "c.tar"), false)
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Dir(name), "c.tar", "came meanwhile")
	if err := one.commit(); !errors.As(err, &exists) {
		t.Errorf("a file that came meanwhile: %v", err)
	}
	one.discard()
	if left, _ := os.ReadDir(filepath.Dir(name)); len(left) != 2 {
		t.Errorf("%d files are left", len(left))
	}
}

func TestNothingIsRestoredWhileSomebodyUsesTheFolder(t *testing.T) {
	dir := dataFolder(t)
	backup := backedUp(t, dir)
	store, err := state.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	before := files(t, dir)
	if _, err := Restore(t.Context(), dir, bytes.NewReader(backup), true); err == nil || !maps.Equal(before, files(t, dir)) {
		t.Errorf("restored under a running bot: %v", err)
	}
}

// inMemory puts temporary folders where waiting for the disk takes no time, if there is
// such a place.
func inMemory(t testing.TB) {
	if info, err := os.Stat("/dev/shm"); err == nil && info.IsDir() {
		t.Setenv("TMPDIR", "/dev/shm")
	}
}

// small is a backup of two small files, for tests that change every byte.
func small(t testing.TB) []byte {
	dir := t.TempDir()
	write(t, dir, "web.key", "k")
	write(t, dir, "tokens.json", "{}")
	return backedUp(t, dir)
}

// A backup that differs in a byte from what was written is refused, or restores the same
// files: padding and times of the tar file are not theirs.
func TestDamagedBackupsAreRefused(t *testing.T) {
	inMemory(t)
	whole := small(t)
	restore := func(b []byte) (map[string]string, error) {
		to := filepath.Join(t.TempDir(), "to")
		_, err := Restore(t.Context(), to, bytes.NewReader(b), false)
		return files(t, to), err
	}
	want, err := restore(whole)
	if err != nil || len(want) != 2 {
		t.Fatal(want, err)
	}
	refused := 0
	for i := 0; i < len(whole); i += 7 {
		b := bytes.Clone(whole)
		b[i] ^= 0x20
		got, err := restore(b)
		switch {
		case err != nil && len(got) > 0:
			t.Fatalf("byte %d changed: refused, with %d files left behind", i, len(got))
		case err != nil:
			refused++
		case !maps.Equal(got, want):
			t.Fatalf("byte %d changed: %q was restored", i, got)
		}
	}
	for cut := 0; cut < len(whole)-1024; cut += 53 { // the last kilobyte only ends a tar file
		if got, err := restore(whole[:cut]); err == nil && !maps.Equal(got, want) || len(got) > 0 && err != nil {
			t.Fatalf("cut at %d of %d: %v, %d files", cut, len(whole), err, len(got))
		}
	}
	if refused == 0 {
		t.Error("no damage was found")
	}
}

func TestForeignArchivesAreRefused(t *testing.T) {
	about := `{"format":1}`
	for _, tt := range []struct {
		name  string
		files [][2]string
	}{
		{"one of another program", [][2]string{{"a.txt", "x"}}},
		{"one of a later version", [][2]string{{aboutFile, `{"format":2}`}}},
		{"one without checksums", [][2]string{{aboutFile, about}, {"web.key", "x"}}},
		{"a path out of the folder", [][2]string{{aboutFile, about}, {"../web.key", "x"}}},
		{"an absolute path", [][2]string{{aboutFile, about}, {"/etc/passwd", "x"}}},
		{"a path out of the index", [][2]string{{aboutFile, about}, {"index/../../x", "x"}}},
		{"another folder", [][2]string{{aboutFile, about}, {"etc/x", "x"}}},
		{"a path of Windows", [][2]string{{aboutFile, about}, {`..\x`, "x"}}},
		{"the mark of a restore", [][2]string{{aboutFile, about}, {".restore/moving", "x"}}},
		{"a file twice", [][2]string{{aboutFile, about}, {"web.key", "x"}, {"web.key", "y"}}},
		{"a file where a folder is", [][2]string{{aboutFile, about}, {"index", "x"}}},
	} {
		var b bytes.Buffer
		w := tar.NewWriter(&b)
		for _, f := range tt.files {
			w.WriteHeader(&tar.Header{Name: f[0], Typeflag: tar.TypeReg, Mode: 0o644, Size: int64(len(f[1]))})
			io.WriteString(w, f[1])
		}
		w.Close()
		dir := t.TempDir()
		to := filepath.Join(dir, "to")
		var damaged *DamagedError
		if _, err := Restore(t.Context(), to, &b, false); !errors.As(err, &damaged) || len(files(t, dir)) > 0 {
			t.Errorf("%s: %v, and %q", tt.name, err, files(t, dir))
		}
	}
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	w.WriteHeader(&tar.Header{Name: aboutFile, Typeflag: tar.TypeReg, Size: int64(len(about))})
	io.WriteString(w, about)
	w.WriteHeader(&tar.Header{Name: "web.key", Typeflag: tar.TypeSymlink, Linkname: "/etc/passwd"})
	w.Close()
	if _, err := Restore(t.Context(), t.TempDir(), &b, false); err == nil {
		t.Error("a link was restored")
	}
}

// While updates replace the index, each backup holds one generation, whole.
func TestBackupsWhileUpdatesRun(t *testing.T) {
	dir := dataFolder(t)
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan int)
	go func() {
		n := 0
		for ; ctx.Err() == nil; n++ {
			update(t, dir, fstest.MapFS{
				"nile.md": {Data: []byte("# نهر النيل\n\nينبع النيل الأبيض من بحيرة فيكتوريا.\n"), ModTime: time.Unix(1, 0)},
				"news.md": {Data: fmt.Appendf(nil, "# News\n\nNumber %d is new.\n", n), ModTime: time.Unix(int64(n), 0)},
			})
		}
		ended <- n
	}()
	seen := map[string]bool{}
	for range 40 {
		var b bytes.Buffer
		report, err := Write(t.Context(), dir, &b, "1")
		if err != nil || len(report.Notes) > 0 {
			t.Error(report.Notes, err)
			continue
		}
		to := filepath.Join(t.TempDir(), "to")
		if _, err := Restore(t.Context(), to, &b, false); err != nil {
			t.Error(err)
			continue
		}
		if _, err := indexOf(to).Open(t.Context()); err != nil {
			t.Error(err)
		}
		seen[files(t, to)["index/CURRENT"]] = true
	}
	stop()
	if n := <-ended; n < 10 || len(seen) < 5 {
		t.Errorf("only %d updates and %d generations in the backups: the test shows nothing", n, len(seen))
	}
}

// Whatever file is given, what is restored is files of the data folder and nothing beside it.
func FuzzRestoreStaysInTheFolder(f *testing.F) {
	inMemory(f)
	whole := small(f)
	f.Add(whole)
	f.Add(bytes.ReplaceAll(whole, []byte("web.key"), []byte("../.key")))
	f.Add(bytes.ReplaceAll(whole, []byte("web.key"), []byte("index/k")))
	f.Fuzz(func(t *testing.T, b []byte) {
		dir := t.TempDir()
		to := filepath.Join(dir, "to")
		_, err := Restore(t.Context(), to, bytes.NewReader(b), false)
		for name := range files(t, dir) {
			if inside, ok := strings.CutPrefix(name, "to/"); !ok || err != nil || !isBackedUp(inside) {
				t.Fatalf("%s was written; %v", name, err)
			}
		}
	})
}
