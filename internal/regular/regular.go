// Package regular opens the files that the program keeps its settings and its state in.
// A name that leads to a pipe or a device is refused: opening a pipe waits for a writer,
// and no signal ends that; a device may give bytes without end, or none and no end either.
package regular

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

var (
	// ErrIrregular says that a name leads to something else than a file.
	ErrIrregular = errors.New("a pipe or a device, not a regular file")
	// ErrTooLarge says that a file is larger than what is expected under its name.
	ErrTooLarge = errors.New("larger than such a file can be")
)

const irregular = fs.ModeNamedPipe | fs.ModeSocket | fs.ModeDevice | fs.ModeCharDevice | fs.ModeIrregular

// Open opens a file for reading. The null device counts as an empty file.
func Open(name string) (*os.File, error) {
	if err := Check(name); err != nil {
		return nil, err
	}
	return os.Open(name)
}

// Check fails where a name leads to something else than a file, a folder or nothing.
func Check(name string) error {
	if info, err := os.Stat(name); err == nil && info.Mode()&irregular != 0 && !isNull(info) {
		return &fs.PathError{Op: "open", Path: name, Err: ErrIrregular}
	}
	return nil
}

func isNull(info fs.FileInfo) bool {
	null, err := os.Stat(os.DevNull)
	return err == nil && os.SameFile(info, null)
}

// Read reads a whole file of at most so many bytes.
func Read(name string, most int64) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, most+1))
	if err == nil && int64(len(data)) > most {
		err = &fs.PathError{Op: "read", Path: name, Err: fmt.Errorf("%w: above %d bytes", ErrTooLarge, most)}
	}
	return data, err
}
