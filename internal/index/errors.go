package index

import (
	"errors"
	"io/fs"
	"syscall"
)

// A FolderError says that the system would not let an index directory be read or
// written. The live generation, where there is one, is as before.
type FolderError struct {
	Op  string // "read", "lock" or "write"
	Err error  // the system's error, with the path
}

func (e *FolderError) Error() string {
	if e.full() {
		return e.Op + " index: the disk is full: " + e.Err.Error()
	}
	return e.Op + " index: " + e.Err.Error()
}

func (e *FolderError) Unwrap() error { return e.Err }

// Hint tells the user what to do next.
func (e *FolderError) Hint() string {
	switch {
	case e.full():
		return "make room, an update needs the size of the index again, or use another data folder"
	case errors.Is(e.Err, fs.ErrPermission) && e.Op == "read":
		return "make it readable for the account that runs this program, or use another data folder"
	case errors.Is(e.Err, fs.ErrPermission), errors.Is(e.Err, syscall.EROFS):
		return "make it writable for the account that runs this program, or use another data folder"
	case errors.Is(e.Err, syscall.ENOTDIR), errors.Is(e.Err, syscall.EISDIR):
		return "something else has the place of the index: move it away, or use another data folder"
	}
	return ""
}

// full reports whether the disk, or this user's share of it, has no room left.
func (e *FolderError) full() bool {
	return errors.Is(e.Err, syscall.ENOSPC) || errors.Is(e.Err, syscall.EDQUOT)
}

// cause is the system's own error, without the path that a DamagedError names
// itself.
func cause(err error) error {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		return p.Err
	}
	return err
}
