package index

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"isnad/internal/chunk"
	"isnad/internal/embed"
)

// An index directory:
//
//	CURRENT            the live generation's name, a space, the SHA-256 of its
//	                   manifest; replaced by rename, so that it names a whole
//	                   generation at every instant
//	LOCK               locked by the one writer
//	pending            vectors of an update that has not finished, see pending.go
//	00000007/          a generation, named by a counter
//	  manifest.json    the articles it was made from, its counts and its files' checksums
//	  vectors.gob      chromem-go's export: each passage's vector, see chromem.go
//	  passages.json    where each passage and its sentences stand, in order, and the
//	                   mean vector of each script
//	  texts            the passages' texts, see texts.go
//	  words            the word index, see words.go
//	  sentences        the sentence vectors, see sentences.go
//
// A generation is written beside the live one, synced, and never changed. Each
// link of the chain CURRENT → manifest → files carries a checksum, so that a
// damaged generation is refused and never half used.
const (
	currentFile   = "CURRENT"
	manifestFile  = "manifest.json"
	vectorsFile   = "vectors.gob"
	passagesFile  = "passages.json"
	textsFile     = "texts"
	wordsFile     = "words"
	sentencesFile = "sentences"

	// formatVersion names the format above together with the folding and stemming
	// of package analysis, which the word index is made with. Changing either means
	// a new number, and indexes are rebuilt.
	formatVersion = 2
)

var generationFiles = []string{vectorsFile, passagesFile, textsFile, wordsFile, sentencesFile}

// A manifest describes a generation: the articles it was made from, the models and
// rules that made it, and its files.
type manifest struct {
	Format     int               `json:"format"`
	Generation string            `json:"generation"`
	Created    time.Time         `json:"created"`
	Embedder   embed.Fingerprint `json:"embedder"`
	Chunker    int               `json:"chunker"`
	Articles   []articleEntry    `json:"articles"` // sorted by path
	Counts     Counts            `json:"counts"`
	Checksums  map[string]string `json:"checksums"` // SHA-256 of each file, in hex
}

// An articleEntry is an article as a generation knows it.
type articleEntry struct {
	Path     string    `json:"path"`
	Title    string    `json:"title"`
	Size     int64     `json:"size"` // bytes
	ModTime  time.Time `json:"mod_time"`
	SHA256   string    `json:"sha256"` // of its text
	Passages int       `json:"passages"`
}

// Counts of a generation.
type Counts struct {
	Articles  int `json:"articles"`
	Passages  int `json:"passages"`
	Sentences int `json:"sentences"`
}

// ErrNoIndex says that an index directory has no live generation yet.
var ErrNoIndex = errors.New("there is no index yet")

// A DamagedError names a generation that can't be used, and why.
type DamagedError struct {
	Dir        string
	Generation string
	File       string
	Err        error
}

func (e *DamagedError) Error() string {
	return fmt.Sprintf("index %s: generation %s: %s: %v", e.Dir, e.Generation, e.File, e.Err)
}

func (e *DamagedError) Unwrap() error { return e.Err }

// Hint tells the user what to do next.
func (e *DamagedError) Hint() string {
	return "bring the index up to date: what can't be used is built again"
}

var (
	errChecksum = errors.New("it does not match its checksum: cut short, damaged or from elsewhere")
	errFormat   = errors.New("written by another version of this program")
	errEmbedder = errors.New("made with another embedding model")
	errChunker  = errors.New("cut by other rules")
)

// current reads CURRENT.
func current(dir string) (generation, checksum string, err error) {
	data, err := os.ReadFile(filepath.Join(dir, currentFile))
	if errors.Is(err, fs.ErrNotExist) {
		return "", "", ErrNoIndex
	}
	if err != nil {
		return "", "", &FolderError{"read", err}
	}
	generation, checksum, ok := strings.Cut(strings.TrimSpace(string(data)), " ")
	if !ok || !isGeneration(generation) {
		return "", "", &DamagedError{dir, "?", currentFile, errors.New("it does not name a generation")}
	}
	return generation, checksum, nil
}

// isGeneration tells a generation's name from every other file's.
func isGeneration(name string) bool {
	return len(name) == 8 && strings.Trim(name, "0123456789") == ""
}

// readManifest reads the live generation's manifest.
func readManifest(dir string) (m manifest, err error) {
	generation, checksum, err := current(dir)
	if err != nil {
		return m, err
	}
	data, err := os.ReadFile(filepath.Join(dir, generation, manifestFile))
	damaged := func(err error) error { return &DamagedError{dir, generation, manifestFile, err} }
	switch {
	case err != nil:
		return m, damaged(cause(err))
	case sum(data) != checksum:
		return m, damaged(errChecksum)
	}
	if err := json.Unmarshal(data, &m); err != nil {
		return m, damaged(err)
	}
	m.Generation = generation // another program's manifest may not say it
	return m, nil
}

// usable returns why this program can't use the generation, or nil.
func (m manifest) usable(dir string, fingerprint embed.Fingerprint) error {
	damaged := func(err error) error { return &DamagedError{dir, m.Generation, manifestFile, err} }
	switch {
	case m.Format != formatVersion:
		return damaged(fmt.Errorf("format %d, this program writes %d: %w", m.Format, formatVersion, errFormat))
	case m.Embedder != fingerprint:
		return damaged(fmt.Errorf("%s, this program uses %s: %w", m.Embedder.Model, fingerprint.Model, errEmbedder))
	case m.Chunker != chunk.Version:
		return damaged(errChunker)
	}
	return nil
}

func sum(data []byte) string {
	h := sha256.Sum256(data)
	return hex.EncodeToString(h[:])
}

// nextGeneration names a generation that does not exist: one after all that do.
func nextGeneration(dir string) (string, error) {
	names, err := generations(dir)
	if err != nil || len(names) == 0 {
		return fmt.Sprintf("%08d", 1), err
	}
	var n int
	fmt.Sscanf(slices.Max(names), "%d", &n)
	return fmt.Sprintf("%08d", n+1), nil
}

// generations lists the generations in an index directory, whole or not.
func generations(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, &FolderError{"read", err}
	}
	var names []string
	for _, e := range entries {
		if isGeneration(e.Name()) {
			names = append(names, e.Name())
		}
	}
	return names, nil
}
