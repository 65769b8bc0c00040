package index

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"math"
	"os"
	"path/filepath"

	"isnad/internal/embed"
	"isnad/internal/index/blocks"
)

// The file "pending" keeps the vectors of an update until its generation is
// live, so that an update that was stopped goes on where it was. It is a cache:
// texts whose vectors are missing or damaged are embedded again.
//
//	magic        8 bytes "isnadpv1"
//	fingerprint  32 bytes, SHA-256 of the embedder's fingerprint
//	records      key 32 bytes, dimension float32 numbers, CRC-32C of both
const (
	pendingFile  = "pending"
	pendingMagic = "isnadpv1"
)

// A textKey identifies a text that was embedded.
type textKey [sha256.Size]byte

func keyOf(text string) textKey { return sha256.Sum256([]byte(text)) }

// pending is the open file and where the vectors in it are.
type pending struct {
	file      *os.File
	dimension int
	end       int64             // of the records
	known     map[textKey]int64 // where the record of a text begins
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// openPending reads the vectors that an earlier update left for this embedder
// and appends to them. Another embedder's make room: there is one such file.
func openPending(dir string, fingerprint embed.Fingerprint) (*pending, error) {
	f, err := os.OpenFile(filepath.Join(dir, pendingFile), os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, &FolderError{"write", err}
	}
	p := &pending{file: f, dimension: fingerprint.Dimension, known: make(map[textKey]int64)}
	header := pendingHeader(fingerprint)
	whole := p.read(header)
	if whole == 0 {
		_, err = f.WriteAt(header, 0)
		whole = int64(len(header))
	}
	p.end = whole
	if err = errors.Join(err, f.Truncate(whole)); err != nil {
		return nil, errors.Join(&FolderError{"write", err}, f.Close())
	}
	return p, nil
}

func pendingHeader(fingerprint embed.Fingerprint) []byte {
	text, _ := json.Marshal(fingerprint) // strings and a number: can't fail
	hash := sha256.Sum256(text)
	return append([]byte(pendingMagic), hash[:]...)
}

// pendingOfAnother reports whether the file has a whole header of another embedder.
func pendingOfAnother(dir string, fingerprint embed.Fingerprint) bool {
	f, err := os.Open(filepath.Join(dir, pendingFile))
	if err != nil {
		return false
	}
	defer f.Close()
	own := pendingHeader(fingerprint)
	found := make([]byte, len(own))
	_, err = io.ReadFull(f, found)
	return err == nil && string(found[:len(pendingMagic)]) == pendingMagic && string(found) != string(own)
}

// recordSize is that of a record in bytes.
func (p *pending) recordSize() int { return sha256.Size + 4*p.dimension + 4 }

// read finds the records up to the first that is damaged or cut short, and returns
// how many bytes they end at.
func (p *pending) read(header []byte) int64 {
	in := bufio.NewReader(p.file)
	found := make([]byte, len(header))
	if _, err := io.ReadFull(in, found); err != nil || string(found) != string(header) {
		return 0
	}
	whole := int64(len(header))
	record := make([]byte, p.recordSize())
	for {
		if _, err := io.ReadFull(in, record); err != nil || !soundPending(record) {
			return whole
		}
		p.known[textKey(record)] = whole
		whole += int64(len(record))
	}
}

// soundPending reports whether a record is as it was written.
func soundPending(record []byte) bool {
	body, check := record[:len(record)-4], binary.LittleEndian.Uint32(record[len(record)-4:])
	return crc32.Checksum(body, castagnoli) == check
}

// vector reads the vector of a text, nil where there is none.
func (p *pending) vector(key textKey) ([]float32, error) {
	at, ok := p.known[key]
	if !ok {
		return nil, nil
	}
	record := make([]byte, p.recordSize())
	if _, err := p.file.ReadAt(record, at); err != nil {
		return nil, &FolderError{"read", err}
	}
	if !soundPending(record) || textKey(record) != key {
		return nil, &FolderError{"read", fmt.Errorf("%s: %w", p.file.Name(), blocks.ErrDamaged)}
	}
	vector := make([]float32, p.dimension)
	for i := range vector {
		vector[i] = math.Float32frombits(binary.LittleEndian.Uint32(record[sha256.Size+4*i:]))
	}
	return vector, nil
}

// add appends vectors. They need not be durable, only whole after a kill.
func (p *pending) add(keys []textKey, vectors [][]float32) error {
	var out []byte
	for i, key := range keys {
		start := len(out)
		p.known[key] = p.end + int64(start)
		out = append(out, key[:]...)
		for _, x := range vectors[i] {
			out = binary.LittleEndian.AppendUint32(out, math.Float32bits(x))
		}
		out = binary.LittleEndian.AppendUint32(out, crc32.Checksum(out[start:], castagnoli))
	}
	if _, err := p.file.WriteAt(out, p.end); err != nil {
		return &FolderError{"write", err}
	}
	p.end += int64(len(out))
	return nil
}

// close keeps the file for the next update.
func (p *pending) close() error { return p.file.Close() }

// dropPending forgets the vectors of a stopped update.
func dropPending(dir string) error { return os.RemoveAll(filepath.Join(dir, pendingFile)) }
