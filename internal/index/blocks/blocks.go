// Package blocks is a file of sections whose every byte is checksummed. It is
// written once, from front to end, and then only read, in place.
//
//	magic      8 bytes "isnadbf1"
//	sections   one behind the other, each at a multiple of 64 with zeros before it,
//	           so that numbers can be read where they lie
//	table      the sections' number uint32, then start and length uint64 of each;
//	           the blocks' number uint32, then the CRC-32C uint32 of each
//
// Blocks are 64 KiB of everything before the table, the last one shorter. The
// table has a SHA-256, which is kept elsewhere, in the file's [Ref]. So damage is
// found wherever it is, and named by its place, at the speed of reading. Numbers are
// little-endian.
//
// Opening a file reads all of it once, through a small buffer, and then maps it:
// what nobody asks for takes no memory. The bytes of a section are valid as long as
// its [File] is reachable: who keeps them must also keep the File, up to a
// runtime.KeepAlive behind their last use.
package blocks

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"runtime"

	"isnad/internal/regular"
)

const (
	magic     = "isnadbf1"
	blockSize = 64 << 10
	alignment = 64
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// A Ref says what a file must hold to be the one that was written.
type Ref struct {
	Size  int64  `json:"size"`
	Table int64  `json:"table"` // where the table begins
	Sum   string `json:"sum"`   // SHA-256 of the table, in hex
}

// ErrDamaged says that a file does not hold what was written.
var ErrDamaged = errors.New("it does not match its checksum: cut short, damaged or from elsewhere")

// A File is an open file. It is safe for concurrent use.
type File struct {
	data     []byte
	sections [][]byte
}

// Open reads and verifies the file of a Ref.
func Open(name string, ref Ref) (*File, error) {
	in, err := regular.Open(name)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	info, err := in.Stat()
	if err != nil {
		return nil, err
	}
	if info.Size() != ref.Size || ref.Table < int64(len(magic)) || ref.Table > ref.Size {
		return nil, fmt.Errorf("%d bytes instead of %d: %w", info.Size(), ref.Size, ErrDamaged)
	}
	table, err := readTable(in, ref)
	if err != nil {
		return nil, err
	}
	if err := table.verify(in, ref.Table); err != nil {
		return nil, err
	}
	return table.mapped(in, ref)
}

// A table is the data at the end of a file.
type table struct {
	sections []section
	blocks   []byte // four bytes a block
}

type section struct{ start, length uint64 }

func readTable(in *os.File, ref Ref) (t table, err error) {
	data := make([]byte, ref.Size-ref.Table)
	if _, err := in.ReadAt(data, ref.Table); err != nil {
		return t, err
	}
	if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != ref.Sum {
		return t, fmt.Errorf("its table: %w", ErrDamaged)
	}
	return parseTable(data, uint64(ref.Table))
}

var errTable = errors.New("not a file of this version")

// parseTable reads a table that stands behind size bytes.
func parseTable(data []byte, size uint64) (t table, err error) {
	if len(data) < 4 {
		return t, errTable
	}
	n, rest := uint64(binary.LittleEndian.Uint32(data)), data[4:]
	if uint64(len(rest)) < 16*n+4 {
		return t, errTable
	}
	for range n {
		s := section{binary.LittleEndian.Uint64(rest), binary.LittleEndian.Uint64(rest[8:])}
		if s.start%alignment != 0 || s.start > size || s.length > size-s.start {
			return t, errTable
		}
		t.sections = append(t.sections, s)
		rest = rest[16:]
	}
	blocks := uint64(binary.LittleEndian.Uint32(rest))
	t.blocks = rest[4:]
	if blocks != (size+blockSize-1)/blockSize || uint64(len(t.blocks)) != 4*blocks {
		return t, errTable
	}
	return t, nil
}

// verify compares all blocks with their checksums.
func (t table) verify(in *os.File, size int64) error {
	buffer := make([]byte, min(size, 4*blockSize))
	for start := int64(0); start < size; start += int64(len(buffer)) {
		part := buffer[:min(int64(len(buffer)), size-start)]
		if _, err := in.ReadAt(part, start); err != nil {
			return err
		}
		if err := t.compare(part, start); err != nil {
			return err
		}
	}
	return nil
}

// compare compares whole blocks, of which the first begins at start.
func (t table) compare(part []byte, start int64) error {
	if start == 0 && string(part[:len(magic)]) != magic {
		return fmt.Errorf("its beginning: %w", ErrDamaged)
	}
	for ; len(part) > 0; start += blockSize {
		block := part[:min(blockSize, len(part))]
		part = part[len(block):]
		if crc32.Checksum(block, castagnoli) != binary.LittleEndian.Uint32(t.blocks[4*(start/blockSize):]) {
			return fmt.Errorf("bytes %d to %d: %w", start, start+int64(len(block)), ErrDamaged)
		}
	}
	return nil
}

// mapped maps the verified file into memory.
func (t table) mapped(in *os.File, ref Ref) (*File, error) {
	data, release, err := mapFile(in, int(ref.Size))
	if err != nil {
		return nil, err
	}
	f := &File{data: data}
	if release {
		runtime.AddCleanup(f, unmapFile, data)
	}
	for _, s := range t.sections {
		f.sections = append(f.sections, data[s.start:s.start+s.length:s.start+s.length])
	}
	return f, nil
}

// Section is the n-th section, from 0; nil where there are fewer.
func (f *File) Section(n int) []byte {
	if n >= len(f.sections) {
		return nil
	}
	return f.sections[n]
}
