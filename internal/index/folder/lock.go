package folder

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"isnad/internal/regular"

	"github.com/gofrs/flock"
)

// LockFile is the name of the file that the writer locks.
const LockFile = "LOCK"

// A LockedError says that another process is writing the index.
type LockedError struct {
	Dir    string
	Holder string // such as "process 4711 on desk since 2026-01-02 15:04:05"
}

func (e *LockedError) Error() string {
	return fmt.Sprintf("index %s: %s is writing it", e.Dir, e.Holder)
}

// Hint tells the user what to do next.
func (e *LockedError) Hint() string {
	return "wait until it has finished, or stop that process; questions are answered meanwhile"
}

// Lock takes the writers' lock of an index directory. The lock belongs to the
// open file, so that the system frees it however the process ends; the text in
// it is only for people.
func Lock(ctx context.Context, dir string, wait bool) (release func(), err error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, &Error{"lock", err}
	}
	name := filepath.Join(dir, LockFile)
	if err := regular.Check(name); err != nil {
		return nil, &Error{"lock", err}
	}
	l := flock.New(name, flock.SetPermissions(0o644)) // others may know who holds it
	locked, err := l.TryLock()
	if err == nil && !locked && wait {
		locked, err = l.TryLockContext(ctx, 200*time.Millisecond)
	}
	if err != nil {
		return nil, &Error{"lock", err}
	}
	if !locked {
		return nil, &LockedError{Dir: dir, Holder: holder(name)}
	}
	host, _ := os.Hostname()
	text := fmt.Sprintf("process %d on %s since %s\n", os.Getpid(), host, time.Now().Format(time.DateTime))
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		return nil, errors.Join(&Error{"lock", err}, l.Unlock())
	}
	return func() { l.Unlock() }, nil
}

const mostHolder = 1 << 10 // bytes that a writer signs with, and more

// holder reads who holds a lock. Between taking the lock and signing it a writer
// is nameless for a moment.
func holder(name string) string {
	text, err := regular.Read(name, mostHolder)
	if err != nil || len(text) == 0 {
		return "another process"
	}
	return strings.TrimSpace(string(text))
}
