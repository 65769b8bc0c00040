package index

import (
	"errors"
	"os"
	"path/filepath"
)

// leftovers names the files in the index directory that no finished writer leaves.
// Another embedder's unfinished update is none of them: it may have cost money.
func (s *Store) leftovers(live string) (names []string) {
	entries, err := os.ReadDir(s.dir)
	if err != nil {
		return nil // reading the generation itself reports it
	}
	for _, e := range entries {
		switch name := e.Name(); name {
		case currentFile, lockFile, live:
		case pendingFile:
			if !pendingOfAnother(s.dir, s.embedder.Fingerprint()) {
				names = append(names, name)
			}
		default:
			names = append(names, name)
		}
	}
	return names
}

// clean removes the leftovers of writers: generations that are not live, and the
// files of an update that was stopped. Foreign files stay. Only the holder of the
// lock may call it.
func (s *Store) clean(live string) (err error) {
	for _, name := range s.leftovers(live) {
		if isGeneration(name) || name == currentFile+temporary || name == pendingFile {
			err = errors.Join(err, os.RemoveAll(filepath.Join(s.dir, name)))
		}
	}
	return err
}
