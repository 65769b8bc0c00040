package retrieval

import (
	"context"
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
	"sync"
	"time"

	"isnad/internal/chunk"
	"isnad/internal/embed"
)

// An index directory:
//
//	CURRENT            the live generation's name, a space, the SHA-256 of its
//	                   manifest; replaced by rename, so that it names a whole
//	                   generation at every instant
//	LOCK               held by the one writer
//	pending            vectors of an update that has not finished, see pending.go
//	00000007/          a generation, named by a counter
//	  manifest.json    what it was made from, its counts and its files' checksums
//	  vectors.gob      chromem-go's export: each passage's ID, text, vector, place
//	  passages.json    where each passage and its sentences stand, in order, and the
//	                   mean vector of each script
//	  words            the word index, see words.go
//	  sentences        the sentence vectors, see sentences.go
//
// A generation is written beside the live one, synced, and never changed. Each
// link of the chain CURRENT → manifest → files carries a checksum, so that what
// is damaged is refused and never half used.
const (
	currentFile   = "CURRENT"
	manifestFile  = "manifest.json"
	vectorsFile   = "vectors.gob"
	passagesFile  = "passages.json"
	wordsFile     = "words"
	sentencesFile = "sentences"

	// formatVersion names the format above together with the folding and stemming
	// of package arabic, which the word index is made with. Changing either means
	// a new number, and indexes are rebuilt.
	formatVersion = 1
)

var generationFiles = []string{vectorsFile, passagesFile, wordsFile, sentencesFile}

// A manifest says what a generation was made from and what it consists of.
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

// Hint implements the way out.
func (e *DamagedError) Hint() string {
	return "bring the index up to date with “bot index”: what can't be used is built again"
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

// usable says whether this program can use a generation as it stands.
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

// load reads the generation that m describes and checks all of it.
func load(dir string, m manifest, e embed.Embedder) (*Index, error) {
	files := make([][]byte, len(generationFiles))
	errs := make([]error, len(generationFiles))
	var readers sync.WaitGroup
	for i, name := range generationFiles {
		readers.Go(func() { files[i], errs[i] = readChecked(dir, m, name) })
	}
	readers.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	x := &Index{manifest: m, embedder: e}
	if err := x.parse(dir, files); err != nil {
		return nil, err
	}
	return x, x.agree(dir)
}

// readChecked reads a file of a generation and compares its checksum.
func readChecked(dir string, m manifest, name string) ([]byte, error) {
	data, err := os.ReadFile(filepath.Join(dir, m.Generation, name))
	if err == nil && sum(data) != m.Checksums[name] {
		err = errChecksum
	}
	if err != nil {
		return nil, &DamagedError{dir, m.Generation, name, cause(err)}
	}
	return data, nil
}

// parse takes over the files' contents, in the order of generationFiles.
func (x *Index) parse(dir string, files [][]byte) (err error) {
	damaged := func(file string, err error) error { return &DamagedError{dir, x.manifest.Generation, file, err} }
	var reading sync.WaitGroup
	var vectorsErr error
	reading.Go(func() { x.vectors, vectorsErr = importVectors(files[0]) })
	if err = x.takePassages(files[1]); err != nil {
		return damaged(passagesFile, err)
	}
	if x.words, err = openWords(files[2]); err != nil {
		return damaged(wordsFile, err)
	}
	if x.sentences, err = openSentences(files[3]); err != nil {
		return damaged(sentencesFile, err)
	}
	reading.Wait()
	if vectorsErr != nil {
		return damaged(vectorsFile, vectorsErr)
	}
	return nil
}

// agree checks that the parts of a generation speak of the same passages.
func (x *Index) agree(dir string) error {
	n := x.manifest.Counts.Passages
	damaged := func(file string, got int) error {
		return &DamagedError{dir, x.manifest.Generation, file, fmt.Errorf("%d passages, the manifest counts %d", got, n)}
	}
	switch {
	case len(x.passages) != n:
		return damaged(passagesFile, len(x.passages))
	case len(x.position) != n || x.vectors.Count() != n:
		return damaged(vectorsFile, x.vectors.Count())
	case x.words.passages != n:
		return damaged(wordsFile, x.words.passages)
	case len(x.sentences.ends) != 4*n:
		return damaged(sentencesFile, len(x.sentences.ends)/4)
	}
	return nil
}

// A batch is everything that a new generation will hold.
type batch struct {
	articles  []articleEntry
	passages  []chunk.Passage
	vectors   [][]float32 // of passages
	sentences [][][]byte  // packed vectors of each passage's sentences
	words     *wordBuilder
}

// save writes a generation and makes it the live one. On an error it removes
// what it wrote; the live generation is as before.
func (b *batch) save(ctx context.Context, dir string, fingerprint embed.Fingerprint) (generation string, err error) {
	generation, err = nextGeneration(dir)
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, generation)
	defer func() {
		if err != nil {
			err = errors.Join(&FolderError{"write", err}, os.RemoveAll(path))
		}
	}()
	if err := os.Mkdir(path, 0o755); err != nil {
		return "", err
	}
	m := b.manifest(generation, fingerprint)
	if err := b.write(ctx, path, &m); err != nil {
		return "", err
	}
	data, err := json.MarshalIndent(m, "", "\t")
	if err != nil {
		return "", err
	}
	if err := writeSynced(filepath.Join(path, manifestFile), data); err != nil {
		return "", err
	}
	if err := errors.Join(syncDir(path), syncDir(dir), ctx.Err()); err != nil {
		return "", err
	}
	return generation, replaceSynced(filepath.Join(dir, currentFile), []byte(generation+" "+sum(data)+"\n"))
}

func (b *batch) manifest(generation string, fingerprint embed.Fingerprint) manifest {
	m := manifest{
		Format: formatVersion, Generation: generation, Created: time.Now().UTC(),
		Embedder: fingerprint, Chunker: chunk.Version, Articles: b.articles,
		Counts:    Counts{Articles: len(b.articles), Passages: len(b.passages)},
		Checksums: make(map[string]string),
	}
	for _, p := range b.passages {
		m.Counts.Sentences += len(p.Sentences)
	}
	return m
}

// write writes the generation's files and notes their checksums.
func (b *batch) write(ctx context.Context, path string, m *manifest) error {
	passages, err := encodePassages(b.passages, b.vectors)
	if err != nil {
		return err
	}
	words, err := b.words.encode()
	if err != nil {
		return err
	}
	vectors, err := exportVectors(ctx, b.passages, b.vectors)
	if err != nil {
		return err
	}
	sentences := encodeSentences(m.Embedder.Dimension, b.sentences)
	for i, data := range [][]byte{vectors, passages, words, sentences} {
		m.Checksums[generationFiles[i]] = sum(data)
		if err := writeSynced(filepath.Join(path, generationFiles[i]), data); err != nil {
			return err
		}
	}
	return nil
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
