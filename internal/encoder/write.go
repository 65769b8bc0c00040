package encoder

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io"
	"math"
	"slices"
)

// A Source is a model in the order of its publishers, from which [Write] makes a weights
// file. Weights are rows of Q4_0 blocks as weights.go describes them for the section "word",
// one row for each piece or output.
type Source struct {
	Hidden, Heads, Inner, Positions int
	Epsilon, UnknownScore           float32
	Start, End, Unknown             int

	// Pieces is the vocabulary; an id is an index. An empty text is a piece
	// that no text becomes, such as a marker.
	Pieces []string
	Scores []float32
	Words  []byte

	Position []float32 // Positions × Hidden, token type 0 added
	Norm     SourceNorm
	Layers   []SourceLayer
}

// A SourceLayer is one layer. Queries, keys and values are stacked in QKV.
type SourceLayer struct {
	QKV, Out, Up, Down SourceMatrix
	AfterOut, AfterUp  SourceNorm
}

// A SourceMatrix has a row of Q4_0 blocks and a bias for each output.
type SourceMatrix struct {
	Rows []byte
	Bias []float32
}

// A SourceNorm is a layer norm's scale and shift.
type SourceNorm struct{ Weight, Bias []float32 }

// Write writes s as a weights file. The same source gives the same bytes.
func Write(out io.Writer, s *Source) error {
	sections, err := s.sections()
	if err != nil {
		return err
	}
	file := assemble(s.header(sections, len(s.Layers), len(s.Pieces)), sections)
	if w, err := readWeights(file); err != nil {
		return err
	} else if err := w.verify(); err != nil {
		return err
	}
	_, err = out.Write(file)
	return err
}

func (s *Source) sections() ([]section, error) {
	t, err := buildTrie(s.Pieces)
	if err != nil {
		return nil, err
	}
	sections := []section{
		{name: "trie", data: t},
		{name: "score", data: floatBytes(s.Scores)},
		{name: "position", data: floatBytes(s.Position)},
		{name: "norm", data: s.Norm.bytes()},
		{name: "word", data: s.Words},
	}
	for i := range s.Layers {
		data, err := s.layer(&s.Layers[i])
		if err != nil {
			return nil, fmt.Errorf("layer %d: %w", i, err)
		}
		sections = append(sections, section{name: "layer", index: i, data: data})
	}
	return sections, nil
}

// assemble puts the sections behind their header.
func assemble(file []byte, sections []section) []byte {
	for _, sec := range sections {
		file = append(file, make([]byte, -len(file)&(sectionStep-1))...)
		file = append(file, sec.data...)
	}
	return file
}

// header returns the header of a model of so many layers and pieces, which need not all be in
// the file.
func (s *Source) header(sections []section, layers, pieces int) []byte {
	h := []byte(magic)
	for _, v := range []uint32{
		version, uint32(s.Hidden), uint32(layers), uint32(s.Heads), uint32(s.Inner),
		uint32(pieces), uint32(s.Positions),
		math.Float32bits(s.Epsilon), math.Float32bits(s.UnknownScore),
		uint32(s.Start), uint32(s.End), uint32(s.Unknown), uint32(len(sections)), 0,
	} {
		h = binary.LittleEndian.AppendUint32(h, v)
	}
	at := headerSize + entrySize*len(sections)
	for _, sec := range sections {
		at += -at & (sectionStep - 1)
		var name [8]byte
		copy(name[:], sec.name)
		h = append(h, name[:]...)
		h = binary.LittleEndian.AppendUint32(h, uint32(sec.index))
		h = binary.LittleEndian.AppendUint32(h, crc32.Checksum(sec.data, castagnoli))
		h = binary.LittleEndian.AppendUint64(h, uint64(at))
		h = binary.LittleEndian.AppendUint64(h, uint64(len(sec.data)))
		at += len(sec.data)
	}
	sum := crc32.Update(crc32.Checksum(h[:60], castagnoli), castagnoli, h[headerSize:])
	binary.LittleEndian.PutUint32(h[60:], sum)
	return h
}

func (s *Source) layer(l *SourceLayer) ([]byte, error) {
	var b bytes.Buffer
	for _, part := range []struct {
		matrix  SourceMatrix
		in, out int
		norm    *SourceNorm // follows the matrix
	}{
		{l.QKV, s.Hidden, 3 * s.Hidden, nil},
		{l.Out, s.Hidden, s.Hidden, &l.AfterOut},
		{l.Up, s.Hidden, s.Inner, nil},
		{l.Down, s.Inner, s.Hidden, &l.AfterUp},
	} {
		packed, err := pack(part.matrix.Rows, part.in, part.out)
		if err != nil {
			return nil, err
		}
		b.Write(packed)
		b.Write(floatBytes(part.matrix.Bias))
		if part.norm != nil {
			b.Write(part.norm.bytes())
		}
	}
	return b.Bytes(), nil
}

// pack rearranges rows of Q4_0 blocks into panels.
func pack(rows []byte, in, out int) ([]byte, error) {
	blocks := in / blockInputs
	if in%blockInputs != 0 || out%panelOutputs != 0 || len(rows) != out*blocks*wordBlockSize {
		return nil, fmt.Errorf("%d bytes are not a matrix of %d × %d", len(rows), out, in)
	}
	packed := make([]byte, 0, out/panelOutputs*blocks*blockBytes)
	for first := 0; first < out; first += panelOutputs {
		for k := range blocks {
			block := func(o int) []byte { return rows[((first+o)*blocks+k)*wordBlockSize:][:wordBlockSize] }
			for o := range panelOutputs {
				packed = append(packed, block(o)[:2]...)
			}
			for i := range blockInputs {
				for o := range panelOutputs / 2 {
					packed = append(packed, half(block(o), i)|half(block(o+8), i)<<4)
				}
			}
		}
	}
	return packed, nil
}

// half returns weight i of a Q4_0 block, not yet scaled.
func half(block []byte, i int) byte {
	if i < blockInputs/2 {
		return block[2+i] & 15
	}
	return block[2+i-blockInputs/2] >> 4
}

func (n SourceNorm) bytes() []byte { return append(floatBytes(n.Weight), floatBytes(n.Bias)...) }

func floatBytes(f []float32) []byte {
	b := make([]byte, 0, 4*len(f))
	for _, v := range f {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(v))
	}
	return b
}

// Quantise rounds rows of numbers to Q4_0 blocks, for [SourceMatrix.Rows]: a block's scale is
// an eighth of its number of greatest size, with the sign that puts that number on −8. Rows
// that are already rounded so stay unchanged.
func Quantise(numbers []float32) []byte {
	rows := make([]byte, 0, len(numbers)/blockInputs*wordBlockSize)
	for block := range slices.Chunk(numbers, blockInputs) {
		var peak float32
		for _, v := range block {
			if abs(v) > abs(peak) {
				peak = v
			}
		}
		half := floatToHalf(peak / -8)
		d := halfToFloat(half)
		rows = binary.LittleEndian.AppendUint16(rows, half)
		for i := range blockInputs / 2 {
			rows = append(rows, level(block[i], d)|level(block[i+blockInputs/2], d)<<4)
		}
	}
	return rows
}

// level returns how many steps of d the number v is above the lowest.
func level(v, d float32) byte {
	if d == 0 {
		return 8
	}
	return byte(min(max(math.Floor(float64(v/d+8.5)), 0), 15))
}

func abs(v float32) float32 { return math.Float32frombits(math.Float32bits(v) &^ (1 << 31)) }

// floatToHalf rounds to the nearest f16, and of two equally near to the even one.
func floatToHalf(f float32) uint16 {
	bits := math.Float32bits(f)
	sign := uint16(bits >> 16 & 0x8000)
	size := math.Float32frombits(bits &^ (1 << 31))
	if size >= 65520 {
		return sign | 0x7c00
	}
	if size < 0x1p-14 { // subnormal: steps of 2⁻²⁴
		return sign | uint16(math.RoundToEven(float64(size)*0x1p24))
	}
	bits = math.Float32bits(size) - 112<<23
	bits += 0xfff + bits>>13&1
	return sign | uint16(bits>>13)
}
