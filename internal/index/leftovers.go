package index

import (
	"errors"
	"os"
	"path/filepath"
	"slices"

	"isnad/internal/index/folder"
	"isnad/internal/index/manifest"
	"isnad/internal/index/pending"
)

// leftovers names the files in the index directory that no finished writer leaves.
// Another embedder's unfinished update is none of them: it may have cost money.
func (s *Store) leftovers(live manifest.Manifest) (names []string) {
	entries, err := os.ReadDir(s.dir)
	if err != nil {
		return nil // reading the generation itself reports it
	}
	used := append(live.Files(), manifest.CurrentFile, folder.LockFile, live.Generation)
	for _, e := range entries {
		name := e.Name()
		if slices.Contains(used, name) || name == pending.Name && pending.OfAnother(s.dir, s.embedder.Fingerprint()) {
			continue
		}
		names = append(names, name)
	}
	return names
}

// clean removes the leftovers of writers: generations and segments that are not live,
// and the files of an update that was stopped. Foreign files stay. Only the holder of the
// lock may call it.
func (s *Store) clean(live manifest.Manifest) (err error) {
	for _, name := range s.leftovers(live) {
		if manifest.IsNumber(name) || manifest.IsSegmentFile(name) || name == manifest.CurrentFile+folder.Temporary || name == pending.Name {
			err = errors.Join(err, os.RemoveAll(filepath.Join(s.dir, name)))
		}
	}
	return err
}
