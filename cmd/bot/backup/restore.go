package backup

import (
	"archive/tar"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"

	"isnad/internal/index/folder"
	"isnad/internal/telegram/state"
)

const (
	stagingDir   = ".restore"        // in the data folder: what is unpacked, and the mark
	unpackedDir  = "unpacked"        // in stagingDir
	markFile     = "moving"          // in stagingDir, while files are moved
	beforePrefix = "before-restore-" // in the data folder: what was there before
)

// Unfinished reports with an [UnfinishedError] that a restore of dir was stopped halfway.
func Unfinished(dir string) error {
	if _, err := os.Lstat(filepath.Join(dir, stagingDir, markFile)); err == nil {
		return &UnfinishedError{dir}
	}
	return nil
}

// A Restored says what was put back.
type Restored struct {
	About
	Files  int
	Before string // the folder with what was there before; empty for nothing
}

// Restore puts a backup back into the data folder dir, which nothing may use meanwhile.
// What is there is moved aside with replace; without it the folder must be empty.
func Restore(ctx context.Context, dir string, backup io.Reader, replace bool) (r Restored, err error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return r, err
	}
	release, err := claim(ctx, dir)
	if err != nil {
		return r, err
	}
	release = sync.OnceValue(release)
	defer func() { err = errors.Join(err, release()) }()
	there, err := contents(dir)
	if err != nil {
		return r, err
	}
	if len(there) > 0 && !replace {
		return r, &ExistsError{dir, there}
	}
	u, err := unpack(ctx, dir, backup)
	if err != nil {
		return r, errors.Join(err, os.RemoveAll(filepath.Join(dir, stagingDir)))
	}
	r.About, r.Files = u.about, u.files
	if runtime.GOOS == "windows" { // which moves no file that is open
		if err := release(); err != nil {
			return r, err
		}
	}
	r.Before, err = swap(dir, there)
	return r, err
}

// claim keeps other processes from the data folder. An index that nobody has made yet is
// not locked: the lock is a file in it.
func claim(ctx context.Context, dir string) (release func() error, err error) {
	memory, err := state.Claim(dir)
	if err != nil {
		return nil, err
	}
	unlock := func() {}
	at := filepath.Join(dir, indexDir)
	if _, err := os.Stat(at); err == nil {
		if unlock, err = folder.Lock(ctx, at, false); err != nil {
			return nil, errors.Join(err, memory())
		}
	}
	return func() error { unlock(); return memory() }, nil
}

// contents lists the data folder without what restores leave there.
func contents(dir string) (names []string, err error) {
	entries, err := os.ReadDir(dir)
	for _, e := range entries {
		if e.Name() != stagingDir && e.Name() != "lost+found" && !strings.HasPrefix(e.Name(), beforePrefix) {
			names = append(names, e.Name())
		}
	}
	return names, err
}

// An unpacked is a backup whose files lie in the staging folder.
type unpacked struct {
	root  *os.Root
	about About
	sums  sums
	files int
	dirs  map[string]bool
}

// unpack unpacks a backup into the staging folder and checks it.
func unpack(ctx context.Context, dir string, backup io.Reader) (u *unpacked, err error) {
	at := filepath.Join(dir, stagingDir, unpackedDir)
	if err := errors.Join(os.RemoveAll(at), os.MkdirAll(at, 0o755)); err != nil {
		return nil, err
	}
	u = &unpacked{dirs: map[string]bool{".": true}}
	if u.root, err = os.OpenRoot(at); err != nil {
		return nil, err
	}
	defer u.root.Close()
	t := tar.NewReader(backup)
	for n := 0; ; n++ {
		h, err := t.Next()
		switch {
		case ctx.Err() != nil:
			return nil, ctx.Err()
		case err == io.EOF && n == 0, err != nil && n == 0:
			return nil, &DamagedError{"", errNotBackup}
		case err != nil:
			return nil, &DamagedError{"", errCut}
		case n == 0:
			err = u.readAbout(h, t)
		case h.Name == sumsFile:
			return u, u.check(t, at)
		default:
			err = u.file(h, t)
		}
		if err != nil {
			return nil, err
		}
	}
}

// most is how large the backup's own texts may be.
const most = 16 << 20

// readAbout reads the first file.
func (u *unpacked) readAbout(h *tar.Header, t io.Reader) error {
	text, err := io.ReadAll(io.LimitReader(t, most))
	if h.Name != aboutFile || err != nil || json.Unmarshal(text, &u.about) != nil || u.about.Format < 1 {
		return &DamagedError{"", errNotBackup}
	}
	if u.about.Format > format {
		return &DamagedError{"", errNewer}
	}
	sum := newSum()
	sum.Write(text)
	u.sums.add(h.Name, sum)
	return nil
}

// file unpacks a file.
func (u *unpacked) file(h *tar.Header, t io.Reader) error {
	if h.Typeflag != tar.TypeReg || !isBackedUp(h.Name) {
		return &DamagedError{h.Name, errName}
	}
	if parent := path.Dir(h.Name); !u.dirs[parent] {
		if err := u.root.MkdirAll(parent, 0o755); err != nil {
			return err
		}
		u.dirs[parent] = true
	}
	f, err := u.root.OpenFile(h.Name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, fs.FileMode(h.Mode)&0o644|0o600)
	if errors.Is(err, fs.ErrExist) {
		return &DamagedError{h.Name, errName}
	}
	if err != nil {
		return err
	}
	sum := newSum()
	_, err = io.Copy(io.MultiWriter(f, sum), t)
	if cut := errors.Is(err, io.ErrUnexpectedEOF); cut {
		err = &DamagedError{h.Name, errCut}
	}
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	u.sums.add(h.Name, sum)
	u.files++
	return u.root.Chtimes(h.Name, time.Time{}, h.ModTime)
}

// isBackedUp reports whether a file of this name can be in a backup: one in the data
// folder, or one of the index, and nothing that a restore itself makes there.
func isBackedUp(name string) bool {
	top, below, nested := strings.Cut(name, "/")
	switch {
	case !fs.ValidPath(name), strings.ContainsAny(name, "\\:\x00\n"), isTransient(top), strings.HasPrefix(top, "."):
		return false
	case nested:
		return top == indexDir && below != folder.LockFile && strings.Count(below, "/") < 2
	}
	return name != aboutFile && name != sumsFile && name != indexDir
}

// check compares the checksums with those of the files as they were unpacked.
func (u *unpacked) check(t io.Reader, at string) error {
	want, err := io.ReadAll(io.LimitReader(t, most))
	if err != nil {
		return &DamagedError{"", errCut}
	}
	if name := firstDifference(want, u.sums.text()); name != "" {
		return &DamagedError{name, errSum}
	}
	for name := range u.dirs {
		if err := folder.SyncDir(filepath.Join(at, filepath.FromSlash(name))); err != nil {
			return err
		}
	}
	return giveToOwner(filepath.Dir(filepath.Dir(at)), at)
}

// firstDifference names the file of the first line that differs; "" where none does.
func firstDifference(want, got []byte) string {
	if bytes.Equal(want, got) {
		return ""
	}
	wanted := strings.Split(string(want), "\n")
	for i, line := range strings.Split(string(got), "\n") {
		if i >= len(wanted) || line != wanted[i] {
			if _, name, ok := strings.Cut(line, "  "); ok {
				return name
			}
			break
		}
	}
	return sumsFile
}

// swap moves what is in the data folder aside and the unpacked files into place.
func swap(dir string, there []string) (before string, err error) {
	staging := filepath.Join(dir, stagingDir)
	if err := folder.WriteSynced(filepath.Join(staging, markFile), nil); err != nil {
		return "", err
	}
	if err := folder.SyncDir(staging); err != nil {
		return "", err
	}
	if len(there) > 0 {
		if before, err = os.MkdirTemp(dir, beforePrefix+time.Now().UTC().Format("20060102-150405-")); err != nil {
			return "", err
		}
		if err := moveAll(dir, before, there); err != nil {
			return before, err
		}
	}
	unpacked := filepath.Join(staging, unpackedDir)
	names, err := contents(unpacked)
	if err == nil {
		err = moveAll(unpacked, dir, names)
	}
	if err != nil {
		return before, err
	}
	if err := errors.Join(os.Remove(filepath.Join(staging, markFile)), folder.SyncDir(staging)); err != nil {
		return before, err
	}
	return before, errors.Join(os.RemoveAll(staging), folder.SyncDir(dir))
}

// moveAll moves names from one folder into another.
func moveAll(from, to string, names []string) error {
	for _, name := range names {
		if err := os.Rename(filepath.Join(from, name), filepath.Join(to, name)); err != nil {
			return err
		}
	}
	return errors.Join(folder.SyncDir(to), folder.SyncDir(from))
}
