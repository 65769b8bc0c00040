// Package folder is what an index asks of the system that holds its directory: that a
// file is replaced whole, that one process writes at a time, and errors that say what
// to do.
package folder

import (
	"errors"
	"io/fs"
	"syscall"

	"isnad/internal/regular"
)

// An Error says that the system would not let an index directory be read or
// written. The live generation, where there is one, is as before.
type Error struct {
	Op  string // "read", "lock" or "write"
	Err error  // the system's error, with the path
}

// Wrap is an Error.
func Wrap(op string, err error) *Error { return &Error{op, err} }

func (e *Error) Error() string {
	if e.full() {
		return e.Op + " index: the disk is full: " + e.Err.Error()
	}
	return e.Op + " index: " + e.Err.Error()
}

func (e *Error) Unwrap() error { return e.Err }

// Hint tells the user what to do next.
func (e *Error) Hint() string {
	switch {
	case e.full():
		return "make room, an update needs the size of the index again, or use another data folder"
	case errors.Is(e.Err, fs.ErrPermission) && e.Op == "read":
		return "make it readable for the account that runs this program, or use another data folder"
	case errors.Is(e.Err, fs.ErrPermission), errors.Is(e.Err, syscall.EROFS):
		return "make it writable for the account that runs this program, or use another data folder"
	case errors.Is(e.Err, syscall.ENOTDIR), errors.Is(e.Err, syscall.EISDIR), errors.Is(e.Err, regular.ErrIrregular):
		return "something else has the place of the index: move it away, or use another data folder"
	}
	return ""
}

// Exhausted reports whether the system had no descriptor or memory left for this, which says
// nothing about the file that was to be read.
func Exhausted(err error) bool {
	return errors.Is(err, syscall.EMFILE) || errors.Is(err, syscall.ENFILE) || errors.Is(err, syscall.ENOMEM)
}

// full reports whether the disk, or this user's share of it, has no room left.
func (e *Error) full() bool {
	return errors.Is(e.Err, syscall.ENOSPC) || errors.Is(e.Err, syscall.EDQUOT)
}
