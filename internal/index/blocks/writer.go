package blocks

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"hash/crc32"
	"os"
)

// A Writer writes a file from front to end. After an error all that is left to do
// is to call Abort.
type Writer struct {
	file     *os.File
	out      *bufio.Writer
	size     uint64
	sections []section
	block    uint32 // checksum of the block that has begun
	blocks   []byte
}

// Create begins a file.
func Create(name string) (*Writer, error) {
	f, err := os.Create(name)
	if err != nil {
		return nil, err
	}
	w := &Writer{file: f, out: bufio.NewWriterSize(f, blockSize)}
	_, err = w.Write([]byte(magic))
	return w, err
}

// Begin begins a section: what is written next is in it.
func (w *Writer) Begin() error {
	w.end()
	_, err := w.Write(make([]byte, (alignment-w.size%alignment)%alignment))
	w.sections = append(w.sections, section{start: w.size})
	return err
}

// end notes the length of the last section.
func (w *Writer) end() {
	if n := len(w.sections); n > 0 && w.sections[n-1].length == 0 {
		w.sections[n-1].length = w.size - w.sections[n-1].start
	}
}

// Section writes a whole section.
func (w *Writer) Section(data []byte) error {
	err := w.Begin()
	if err == nil {
		_, err = w.Write(data)
	}
	return err
}

// Write adds to the section that was begun last.
func (w *Writer) Write(data []byte) (int, error) {
	for rest := data; len(rest) > 0; {
		part := rest[:min(len(rest), int(blockSize-w.size%blockSize))]
		rest = rest[len(part):]
		w.block = crc32.Update(w.block, castagnoli, part)
		if w.size += uint64(len(part)); w.size%blockSize == 0 {
			w.endBlock()
		}
	}
	return w.out.Write(data)
}

func (w *Writer) endBlock() {
	w.blocks = binary.LittleEndian.AppendUint32(w.blocks, w.block)
	w.block = 0
}

// Close writes the table and makes the file durable.
func (w *Writer) Close() (Ref, error) {
	w.end()
	if w.size%blockSize != 0 {
		w.endBlock()
	}
	var table []byte
	table = binary.LittleEndian.AppendUint32(table, uint32(len(w.sections)))
	for _, s := range w.sections {
		table = binary.LittleEndian.AppendUint64(table, s.start)
		table = binary.LittleEndian.AppendUint64(table, s.length)
	}
	table = binary.LittleEndian.AppendUint32(table, uint32(len(w.blocks)/4))
	table = append(table, w.blocks...)
	_, err := w.out.Write(table)
	sum := sha256.Sum256(table)
	ref := Ref{Size: int64(w.size) + int64(len(table)), Table: int64(w.size), Sum: hex.EncodeToString(sum[:])}
	return ref, errors.Join(err, w.out.Flush(), w.file.Sync(), w.file.Close())
}

// Abort gives up. The caller removes the file.
func (w *Writer) Abort() { w.file.Close() }
