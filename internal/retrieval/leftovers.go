package retrieval

import (
	"errors"
	"os"
	"path/filepath"
)

// leftovers names what lies in an index directory and belongs neither to the
// live generation nor to the lock.
func leftovers(dir, live string) (names []string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil // whoever reads the generation itself reports it
	}
	for _, e := range entries {
		if name := e.Name(); name != currentFile && name != lockFile && name != live {
			names = append(names, name)
		}
	}
	return names
}

// clean removes what writers left behind: generations that are not live, and the
// files of an update that was stopped. Foreign files stay. Only the holder of the
// lock may call it.
func clean(dir, live string) (err error) {
	for _, name := range leftovers(dir, live) {
		if isGeneration(name) || name == currentFile+temporary || name == pendingFile {
			err = errors.Join(err, os.RemoveAll(filepath.Join(dir, name)))
		}
	}
	return err
}
