package index

import (
	"encoding/binary"
	"errors"

	"isnad/internal/chunk"
)

// The passages' texts are one file, from which each can be read without the
// others. Numbers are little-endian.
//
//	magic      8 bytes "isnadtx1"
//	passages   uint64
//	ends       uint64 of each passage: bytes of all texts up to and with its own
//	texts      one behind the other, in the order of the passages
const textMagic = "isnadtx1"

// texts holds the text of every passage.
type texts struct {
	ends  []byte
	bytes []byte
}

var errTexts = errors.New("not a file of texts of this version, or cut short")

// openTexts takes over a file of texts and reads in place.
func openTexts(data []byte) (*texts, error) {
	if len(data) < 16 || string(data[:8]) != textMagic {
		return nil, errTexts
	}
	passages, rest := binary.LittleEndian.Uint64(data[8:]), data[16:]
	if passages > uint64(len(rest)/8) {
		return nil, errTexts
	}
	t := &texts{ends: rest[:8*passages], bytes: rest[8*passages:]}
	last := uint64(0)
	for at := range t.len() {
		end := binary.LittleEndian.Uint64(t.ends[8*at:])
		if end < last {
			return nil, errTexts
		}
		last = end
	}
	if last != uint64(len(t.bytes)) {
		return nil, errTexts
	}
	return t, nil
}

// len is the number of passages.
func (t *texts) len() int { return len(t.ends) / 8 }

// end is the number of bytes of all texts up to and with passage at's.
func (t *texts) end(at int) int {
	if at < 0 {
		return 0
	}
	return int(binary.LittleEndian.Uint64(t.ends[8*at:]))
}

// of is the text of the passage at a place.
func (t *texts) of(at int) string { return string(t.bytes[t.end(at-1):t.end(at)]) }

// encodeTexts writes the file described above.
func encodeTexts(passages []chunk.Passage) []byte {
	out := append([]byte{}, textMagic...)
	out = binary.LittleEndian.AppendUint64(out, uint64(len(passages)))
	end := 0
	for _, p := range passages {
		end += len(p.Text)
		out = binary.LittleEndian.AppendUint64(out, uint64(end))
	}
	for _, p := range passages {
		out = append(out, p.Text...)
	}
	return out
}
