package index

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
)

// temporary ends the name of a file that is about to be renamed.
const temporary = ".tmp"

// replaceSynced gives a file new contents in one step: another process, or one
// after a crash, sees either all of the old or all of the new.
func replaceSynced(name string, data []byte) error {
	if err := writeSynced(name+temporary, data); err != nil {
		return errors.Join(err, os.RemoveAll(name+temporary))
	}
	if err := os.Rename(name+temporary, name); err != nil {
		return err
	}
	return syncDir(filepath.Dir(name))
}

func writeSynced(name string, data []byte) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Sync(), f.Close())
}

// syncDir makes the names in a directory durable. Windows can't and need not.
func syncDir(name string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(name)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
