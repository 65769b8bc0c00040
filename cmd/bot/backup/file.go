package backup

import (
	"context"
	"os"
	"path/filepath"

	"isnad/internal/index/folder"
)

// WriteFile writes a backup of the data folder dir into a file. One that is there already
// is refused unless replace is set.
func WriteFile(ctx context.Context, dir, name, version string, replace bool) (Report, error) {
	f, err := create(name, replace)
	if err != nil {
		return Report{}, err
	}
	defer f.discard()
	report, err := Write(ctx, dir, f, version)
	if err != nil {
		return report, err
	}
	return report, f.commit()
}

// A file is a backup that is being written. It has its name only when it is whole.
type file struct {
	*os.File
	name    string
	replace bool
}

// create begins a backup file.
func create(name string, replace bool) (*file, error) {
	if _, err := os.Lstat(name); err == nil && !replace {
		return nil, &ExistsError{name, nil}
	}
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+"-*"+folder.Temporary) // readable for its owner alone
	if err != nil {
		return nil, err
	}
	return &file{f, name, replace}, nil
}

// commit has the backup on disk and gives it its name.
func (f *file) commit() error {
	if err := f.Sync(); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	if f.replace {
		if err := os.Rename(f.File.Name(), f.name); err != nil {
			return err
		}
	} else if err := linkNew(f.File.Name(), f.name); err != nil {
		return err
	}
	return folder.SyncDir(filepath.Dir(f.name))
}

// linkNew gives a file another name unless something has it. Where the file system knows
// no links it is renamed.
func linkNew(from, to string) error {
	err := os.Link(from, to)
	if err == nil {
		return os.Remove(from)
	}
	if _, there := os.Lstat(to); there == nil {
		return &ExistsError{to, nil}
	}
	return os.Rename(from, to)
}

// discard removes a backup that did not become whole. After commit it does nothing.
func (f *file) discard() {
	f.Close()
	os.Remove(f.File.Name()) //nolint:errcheck // it was committed
}
