package backup

import (
	"errors"
	"fmt"
	"strings"
)

// Why a file is no backup that can be put back.
var (
	errNotBackup = errors.New("it is no backup of this program")
	errNewer     = errors.New("a later version of this program made it")
	errCut       = errors.New("it ends before its checksums")
	errSum       = errors.New("it is not as it was backed up")
	errName      = errors.New("such a file is in no backup")
)

// A DamagedError says that a backup can't be put back.
type DamagedError struct {
	Inner string // the file inside, empty where it is the backup itself
	Err   error
}

func (e *DamagedError) Error() string {
	if e.Inner == "" {
		return "the backup can't be used: " + e.Err.Error()
	}
	return fmt.Sprintf("the backup can't be used: %s: %v", e.Inner, e.Err)
}

func (e *DamagedError) Unwrap() error { return e.Err }

// Hint tells the user what to do next.
func (e *DamagedError) Hint() string {
	if errors.Is(e.Err, errNewer) {
		return "use the version that made it, or a later one"
	}
	return "nothing was changed: use another copy of it"
}

// An ExistsError says that something is where a file or folder would be written.
type ExistsError struct {
	Path  string
	Holds []string // names in the folder
}

func (e *ExistsError) Error() string {
	if len(e.Holds) == 0 {
		return e.Path + " is there already"
	}
	return fmt.Sprintf("the data folder %s is not empty: %s", e.Path, strings.Join(e.Holds, ", "))
}

// Hint tells the user what to do next.
func (e *ExistsError) Hint() string {
	if len(e.Holds) == 0 {
		return "choose another name, or replace it with --replace"
	}
	return "--replace moves what is there aside, into a folder of its own; --data names another folder"
}

// An UnfinishedError says that a restore was stopped while it moved files into place.
type UnfinishedError struct{ Dir string }

func (e *UnfinishedError) Error() string {
	return fmt.Sprintf("the data folder %s is half restored: bot restore was stopped", e.Dir)
}

// Hint tells the user what to do next.
func (e *UnfinishedError) Hint() string {
	return "run bot restore again with --replace; what was there before is in the folder " + beforePrefix + "…"
}
