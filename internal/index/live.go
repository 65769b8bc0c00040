package index

import "path"

// LiveFiles names the files of the live generation in an index directory, with slashes and
// CURRENT first. None of the others changes once it is written, but a writer removes them
// after it has made another generation: whoever finds one missing asks again.
func LiveFiles(dir string) ([]string, error) {
	m, err := readManifest(dir)
	if err != nil {
		return nil, err
	}
	if m.Format != formatVersion {
		return nil, &DamagedError{dir, m.Generation, manifestFile, errFormat}
	}
	return append([]string{currentFile, path.Join(m.Generation, manifestFile)}, m.files()...), nil
}
