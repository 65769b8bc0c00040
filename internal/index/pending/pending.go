// Package pending keeps the vectors of an update that has not finished.
package pending

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
	"isnad/internal/index/folder"
	"isnad/internal/regular"
)

// The file "pending" keeps the vectors of an update until its generation is
// live, so that an update that was stopped goes on where it was. It is a cache:
// texts whose vectors are missing or damaged are embedded again.
//
//	magic        8 bytes "isnadpv1"
//	fingerprint  32 bytes, SHA-256 of the embedder's fingerprint
//	records      key 32 bytes, dimension float32 numbers, CRC-32C of both
const (
	Name  = "pending" // of the file
	magic = "isnadpv1"
)

// A Key identifies a text that was embedded.
type Key [sha256.Size]byte

// KeyOf identifies a text.
func KeyOf(text string) Key { return sha256.Sum256([]byte(text)) }

// Vectors is the open file and where the vectors in it are.
type Vectors struct {
	file      *os.File
	dimension int
	end       int64         // of the records
	known     map[Key]int64 // where the record of a text begins
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// Open reads the vectors that an earlier update left for this embedder
// and appends to them. Another embedder's make room: there is one such file.
func Open(dir string, fingerprint embed.Fingerprint) (*Vectors, error) {
	name := filepath.Join(dir, Name)
	if err := regular.Check(name); err != nil {
		return nil, folder.Wrap("write", err)
	}
	f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, folder.Wrap("write", err)
	}
	p := &Vectors{file: f, dimension: fingerprint.Dimension, known: make(map[Key]int64)}
	head := header(fingerprint)
	whole := p.read(head)
	if whole == 0 {
		_, err = f.WriteAt(head, 0)
		whole = int64(len(head))
	}
	p.end = whole
	if err = errors.Join(err, f.Truncate(whole)); err != nil {
		return nil, errors.Join(folder.Wrap("write", err), f.Close())
	}
	return p, nil
}

// HeaderSize is how many bytes stand before the first record.
const HeaderSize = len(magic) + sha256.Size

func header(fingerprint embed.Fingerprint) []byte {
	text, _ := json.Marshal(fingerprint) // strings and a number: can't fail
	hash := sha256.Sum256(text)
	return append([]byte(magic), hash[:]...)
}

// OfAnother reports whether the file has a whole header of another embedder.
func OfAnother(dir string, fingerprint embed.Fingerprint) bool {
	f, err := regular.Open(filepath.Join(dir, Name))
	if err != nil {
		return false
	}
	defer f.Close()
	own := header(fingerprint)
	found := make([]byte, len(own))
	_, err = io.ReadFull(f, found)
	return err == nil && string(found[:len(magic)]) == magic && string(found) != string(own)
}

// recordSize is that of a record in bytes.
func (p *Vectors) recordSize() int { return sha256.Size + 4*p.dimension + 4 }

// read finds the records up to the first that is damaged or cut short, and returns
// how many bytes they end at.
func (p *Vectors) read(header []byte) int64 {
	in := bufio.NewReader(p.file)
	found := make([]byte, len(header))
	if _, err := io.ReadFull(in, found); err != nil || string(found) != string(header) {
		return 0
	}
	whole := int64(len(header))
	record := make([]byte, p.recordSize())
	for {
		if _, err := io.ReadFull(in, record); err != nil || !sound(record) {
			return whole
		}
		p.known[Key(record)] = whole
		whole += int64(len(record))
	}
}

// sound reports whether a record is as it was written.
func sound(record []byte) bool {
	body, check := record[:len(record)-4], binary.LittleEndian.Uint32(record[len(record)-4:])
	return crc32.Checksum(body, castagnoli) == check
}

// Has reports whether there is a vector of a text.
func (p *Vectors) Has(key Key) bool {
	_, ok := p.known[key]
	return ok
}

// Vector reads the vector of a text, nil where there is none.
func (p *Vectors) Vector(key Key) ([]float32, error) {
	at, ok := p.known[key]
	if !ok {
		return nil, nil
	}
	record := make([]byte, p.recordSize())
	if _, err := p.file.ReadAt(record, at); err != nil {
		return nil, folder.Wrap("read", err)
	}
	if !sound(record) || Key(record) != key {
		return nil, folder.Wrap("read", fmt.Errorf("%s: %w", p.file.Name(), blocks.ErrDamaged))
	}
	vector := make([]float32, p.dimension)
	for i := range vector {
		vector[i] = math.Float32frombits(binary.LittleEndian.Uint32(record[sha256.Size+4*i:]))
	}
	return vector, nil
}

// Add appends vectors. They need not be durable, only whole after a kill.
func (p *Vectors) Add(keys []Key, vectors [][]float32) error {
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
		return folder.Wrap("write", err)
	}
	p.end += int64(len(out))
	return nil
}

// Close keeps the file for the next update.
func (p *Vectors) Close() error { return p.file.Close() }

// Drop forgets the vectors of a stopped update.
func Drop(dir string) error { return os.RemoveAll(filepath.Join(dir, Name)) }
