package folder

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
)

// Temporary ends the name of a file that is about to be renamed.
const Temporary = ".tmp"

// ReplaceSynced gives a file new contents in one step: another process, or one
// after a crash, sees either all of the old or all of the new.
func ReplaceSynced(name string, data []byte) error {
	if err := WriteSynced(name+Temporary, data); err != nil {
		return errors.Join(err, os.RemoveAll(name+Temporary))
	}
	if err := os.Rename(name+Temporary, name); err != nil {
		return err
	}
	return SyncDir(filepath.Dir(name))
}

// WriteSynced writes a file and waits until the disk has it.
func WriteSynced(name string, data []byte) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Sync(), f.Close())
}

// SyncDir makes the names in a directory durable. Windows can't and need not.
func SyncDir(name string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(name)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
