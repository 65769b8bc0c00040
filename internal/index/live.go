package index

import (
	"isnad/internal/index/manifest"
	"path"
)

// LiveFiles names the files of the live generation in an index directory, with slashes and
// CURRENT first. None of the others changes once it is written, but a writer removes them
// after it has made another generation: whoever finds one missing asks again.
func LiveFiles(dir string) ([]string, error) {
	m, err := manifest.Read(dir)
	if err != nil {
		return nil, err
	}
	if m.Format != Format {
		return nil, &DamagedError{Dir: dir, Generation: m.Generation, File: manifest.File, Err: manifest.ErrFormat}
	}
	return append([]string{manifest.CurrentFile, path.Join(m.Generation, manifest.File)}, m.Files()...), nil
}
