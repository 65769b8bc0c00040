// Package manifest reads which files make up an index directory: the live generation and
// the segments that it lists.
package manifest

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/embed"
	"isnad/internal/embed/scale"
	"isnad/internal/index/blocks"
	"isnad/internal/index/folder"
	"isnad/internal/index/segment"
	"isnad/internal/regular"
)

// An index directory:
//
//	CURRENT            the live generation's name, a space, the SHA-256 of its
//	                   manifest; replaced by rename, so that it names a whole
//	                   generation at every instant
//	LOCK               locked by the one writer
//	pending            vectors of an update that has not finished, see pending.go
//	00000007/          a generation, named by a counter
//	  manifest.json    its segments, which of their articles it leaves out, and the
//	                   sums that scores are computed from
//	00000012.text      a segment, named by another counter: some articles with their
//	                   passages and words, see package segment
//	00000012.vectors   its vectors
//
// A generation is a list of segments. An update writes a small segment with the
// articles that changed, and a generation that leaves their former selves out: it
// costs what changed and not what is there. Now and then small segments are merged,
// see package segment. Segments and generations are written beside the live ones, synced,
// and never changed. Each link of the chain CURRENT → manifest → segments carries a
// checksum, so that a damaged index is refused and never half used.
const (
	CurrentFile = "CURRENT"
	File        = "manifest.json"

	// Format names the format above together with the folding and stemming
	// of package analysis, which the word index is made with. Changing either, or how
	// anything in a segment is encoded, means a new number, and indexes are rebuilt.
	Format = 4
)

// A Manifest describes a generation: the segments it is made of, and the models and
// rules that made it.
type Manifest struct {
	Format     int               `json:"format"`
	Generation string            `json:"generation"`
	Created    time.Time         `json:"created"` // when the articles were listed
	Embedder   embed.Fingerprint `json:"embedder"`
	Chunker    int               `json:"chunker"`
	Counts     Counts            `json:"counts"`
	Segments   []Segment         `json:"segments"`
	Next       int               `json:"next"`            // number of the next segment
	Scale      *scale.Scale      `json:"scale,omitempty"` // of an embedder other than the embedded model

	Checksum string `json:"-"` // of the manifest itself
}

// A Segment is a segment as a generation knows it.
type Segment struct {
	Name    string        `json:"name"`
	Text    blocks.Ref    `json:"text"`
	Vectors blocks.Ref    `json:"vectors"`
	Dead    []int         `json:"dead,omitempty"` // places of the articles that are left out, rising
	Live    segment.Stats `json:"live"`           // of the others
}

// Counts of a generation.
type Counts struct {
	Articles  int `json:"articles"`
	Passages  int `json:"passages"`
	Sentences int `json:"sentences"`
}

// ErrNoIndex says that an index directory has no live generation yet.
var ErrNoIndex = errors.New("there is no index yet")

// Unknown stands for the name of a generation that could not be read.
const Unknown = "?"

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
	if errors.Is(e.Err, ErrFormat) {
		return "nothing is damaged: bring the index up to date, and it is built again for this version"
	}
	return "bring the index up to date: what can't be used is built again"
}

var (
	ErrFormat   = errors.New("written by another version of this program")
	ErrEmbedder = errors.New("made with another embedding model")
	ErrChunker  = errors.New("cut by other rules")
	ErrContents = errors.New("it does not describe an index")
)

// More than the files have, in bytes. A manifest names each article that is left out.
const (
	mostCurrent  = 1 << 10
	mostManifest = 1 << 30
)

// Current reads CURRENT.
func Current(dir string) (generation, checksum string, err error) {
	data, err := regular.Read(filepath.Join(dir, CurrentFile), mostCurrent)
	if errors.Is(err, fs.ErrNotExist) {
		return "", "", ErrNoIndex
	}
	if err != nil {
		return "", "", folder.Wrap("read", err)
	}
	line, whole := strings.CutSuffix(string(data), "\n")
	generation, checksum, ok := strings.Cut(line, " ")
	if !whole || !ok || !IsNumber(generation) {
		return "", "", &DamagedError{dir, Unknown, CurrentFile, errors.New("it does not name a generation")}
	}
	return generation, checksum, nil
}

// IsNumber tells the name of a generation or a segment from others.
func IsNumber(name string) bool {
	return len(name) == 8 && strings.Trim(name, "0123456789") == ""
}

// IsSegmentFile tells the name of a segment's file from others.
func IsSegmentFile(name string) bool {
	number, kind, _ := strings.Cut(name, ".")
	return IsNumber(number) && (name == segment.TextFile(number) || name == segment.VectorFile(number)) && kind != ""
}

// Read reads the live generation's manifest.
func Read(dir string) (m Manifest, err error) {
	generation, checksum, err := Current(dir)
	if err != nil {
		return m, err
	}
	data, err := regular.Read(filepath.Join(dir, generation, File), mostManifest)
	damaged := func(err error) error { return &DamagedError{dir, generation, File, err} }
	switch {
	case folder.Exhausted(err):
		return m, folder.Wrap("read", err)
	case err != nil:
		return m, damaged(corpus.Cause(err))
	case Sum(data) != checksum:
		return m, damaged(blocks.ErrDamaged)
	}
	if err := json.Unmarshal(data, &m); err != nil {
		return m, damaged(err)
	}
	m.Generation = generation // another program's manifest may not say it
	m.Checksum = checksum
	return m, nil
}

// Usable returns why this program can't use the generation, or nil.
func (m Manifest) Usable(dir string, fingerprint embed.Fingerprint) error {
	damaged := func(err error) error { return &DamagedError{dir, m.Generation, File, err} }
	switch {
	case m.Format != Format:
		return damaged(fmt.Errorf("format %d, this program writes %d: %w", m.Format, Format, ErrFormat))
	case m.Embedder != fingerprint:
		return damaged(fmt.Errorf("%s, this program uses %s: %w", m.Embedder.Model, fingerprint.Model, ErrEmbedder))
	case m.Chunker != chunk.Version:
		return damaged(ErrChunker)
	case m.Embedder.Dimension < 1 || m.Embedder.Dimension > segment.MaxDimension:
		return damaged(ErrContents)
	}
	for _, s := range m.Segments {
		if !IsNumber(s.Name) {
			return damaged(ErrContents)
		}
	}
	return nil
}

func Sum(data []byte) string {
	h := sha256.Sum256(data)
	return hex.EncodeToString(h[:])
}

// Next names a generation that does not exist: one after all that do.
func Next(dir string) (string, error) {
	n, err := Greatest(dir, func(name string) bool { return IsNumber(name) })
	return Number(n + 1), err
}

// Number is the name of the n-th generation or segment.
func Number(n int) string { return fmt.Sprintf("%08d", n) }

// Greatest is the greatest number among the names in a directory that match.
func Greatest(dir string, match func(string) bool) (most int, err error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return 0, folder.Wrap("read", err)
	}
	for _, e := range entries {
		var n int
		if match(e.Name()) {
			fmt.Sscanf(e.Name(), "%08d", &n)
		}
		most = max(most, n)
	}
	return most, nil
}

// Files names the files of a generation's segments.
func (m Manifest) Files() (names []string) {
	for _, s := range m.Segments {
		names = append(names, segment.TextFile(s.Name), segment.VectorFile(s.Name))
	}
	return names
}
