package corpus

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// Open gives the folder dir as a file system that can't be left: neither a path
// with ".." nor a link leads out of it. It stays with the folder that dir named
// at the time of the call, so that an update sees one folder throughout. The
// error is a *DirError.
func Open(dir string) (fs.FS, error) {
	root, err := os.OpenRoot(dir)
	if err == nil {
		return root.FS(), nil
	}
	e := &DirError{Dir: dir, Err: Cause(err), Fix: "name the folder of your articles"}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		e.Fix = "create it and put your articles there, or use another folder of articles"
	case errors.Is(err, syscall.ENOTDIR), isFile(dir): // OpenRoot has an error of its own for a file
		e.Fix = "name the folder that holds the file, not the file itself"
	case errors.Is(err, fs.ErrPermission):
		e.Fix = "make it readable for the account that runs this program"
	}
	return nil, e
}

// isFile says whether name is there and no folder.
func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && !info.IsDir()
}

// Cause is what the system said, without the operation and path that a
// FileError or DirError names itself.
func Cause(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
