package encoder

// The weights file, version 1. All numbers are little-endian, f32 and f16 are
// IEEE 754, and every offset counts from the start of the file.
//
//	offset  size  header
//	     0     8  magic "isnad.q4"
//	     8     4  version, 1
//	    12     4  hidden: numbers in a token's state; a multiple of 32
//	    16     4  layers
//	    20     4  heads; hidden/heads is a multiple of 16, 128 at most
//	    24     4  inner: width of the feed-forward layer; a multiple of 32
//	    28     4  pieces in the vocabulary
//	    32     4  positions: the longest text in tokens, both markers included
//	    36     4  f32 epsilon of the layer norms
//	    40     4  f32 score of a character that no piece covers
//	    44     4  id of the piece that starts a text
//	    48     4  id of the piece that ends a text
//	    52     4  id of the piece for a character that no piece covers
//	    56     4  number of sections
//	    60     4  CRC-32C of bytes 0 to 59 and of the directory
//	    64    32  directory: for each section in turn
//	                 8  name, ASCII, filled with zero bytes
//	                 4  index: which layer; 0 where there is only one
//	                 4  CRC-32C of the section
//	                 8  offset, a multiple of 64
//	                 8  size in bytes
//
// The sections, in any order:
//
//	trie      u32 units of a double-array trie over the pieces' UTF-8; see trie.go
//	score     f32 for each piece: its log probability
//	word      for each piece hidden/32 blocks of 18 bytes, the blocks Q4_0 of
//	          llama.cpp: f16 scale d, then 16 bytes; the low half of byte j is
//	          weight j, its high half weight j+16, and a half q stands for d·(q−8)
//	position  f32, positions × hidden, with the embedding of token type 0 added
//	norm      f32 weight, f32 bias, hidden of each: the embeddings' layer norm
//	layer     one for each layer, index from 0, the parts in this order:
//	             matrix hidden → 3·hidden   queries, keys, values
//	             matrix hidden → hidden     output of attention, back to states
//	             norm                       after attention
//	             matrix hidden → inner
//	             matrix inner → hidden
//	             norm                       after the feed-forward layer
//
// A matrix is its weights and then an f32 bias for each output. The weights are
// cut into panels of 16 outputs, a panel into blocks of 32 inputs, and a block is
// 288 bytes: 16 f16 scales, one an output, then for each input 8 bytes, whose low
// halves are outputs 0 to 7 and whose high halves are outputs 8 to 15. These are
// the numbers of Q4_0 in the order in which a kernel wants them: unpacking reads
// straight through and writes straight through, so that it need not be done
// ahead of time and the file's bytes are the only copy of the weights.
//
// Readers skip sections with other names. A model that adds output rows to this
// architecture can so be a file of the same format with a section more.

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"math"
	"strings"
)

const (
	magic       = "isnad.q4"
	version     = 1
	headerSize  = 64
	entrySize   = 32
	sectionStep = 64 // sections start at multiples of this

	blockInputs   = 32 // inputs that share a scale
	panelOutputs  = 16
	blockBytes    = panelOutputs*2 + blockInputs*panelOutputs/2
	wordBlockSize = 2 + blockInputs/2
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// A FormatError reports a weights file that cannot be used.
type FormatError struct {
	Part string // "header", or the section's name
	Text string // what is wrong with it
}

func (e *FormatError) Error() string { return "weights: " + e.Part + ": " + e.Text }

func (e *FormatError) Hint() string {
	return "the weights are damaged or of another program version: build or download the program again"
}

// sizes are the header's numbers.
type sizes struct {
	hidden, depth, heads, inner, pieces, positions int
	epsilon, unknownScore                          float32
	start, end, unknown                            int32
}

// A section is a named part of the file.
type section struct {
	name  string
	index int
	sum   uint32
	data  []byte
}

// weights is a parsed file: slices of its bytes, and the small tables as numbers.
type weights struct {
	sizes
	sections []section
	trie     trie
	scores   []byte
	words    []byte
	position []float32
	norm     layerNorm
	layers   []layer
}

type layer struct {
	qkv, out   matrix
	afterOut   layerNorm
	up, down   matrix
	afterInner layerNorm
}

type layerNorm struct{ weight, bias []float32 }

// A matrix maps rows of in numbers to rows of out numbers.
type matrix struct {
	in, out int
	packed  []byte
	bias    []float32
}

// readWeights parses data without copying the big tables, and checks that every part is there
// in its full size. verify checks the contents.
func readWeights(data []byte) (*weights, error) {
	w := &weights{}
	if err := w.readHeader(data); err != nil {
		return nil, err
	}
	if err := w.readTables(); err != nil {
		return nil, err
	}
	for i := range w.depth {
		l, err := w.readLayer(i)
		if err != nil {
			return nil, err
		}
		w.layers = append(w.layers, l)
	}
	return w, nil
}

func (w *weights) readHeader(data []byte) error {
	bad := func(format string, args ...any) error {
		return &FormatError{"header", fmt.Sprintf(format, args...)}
	}
	if len(data) < headerSize {
		return bad("%d bytes are too few", len(data))
	}
	if string(data[:8]) != magic {
		return bad("does not start with %q", magic)
	}
	field := func(at int) int { return int(binary.LittleEndian.Uint32(data[at:])) }
	if v := field(8); v != version {
		return bad("version %d, this program reads %d", v, version)
	}
	count := field(56)
	if count > (len(data)-headerSize)/entrySize {
		return bad("the directory of %d sections is cut off", count)
	}
	directory := data[headerSize : headerSize+count*entrySize]
	if crc32.Update(crc32.Checksum(data[:60], castagnoli), castagnoli, directory) != uint32(field(60)) {
		return bad("checksum differs")
	}
	float := func(at int) float32 { return math.Float32frombits(uint32(field(at))) }
	w.sizes = sizes{
		hidden: field(12), depth: field(16), heads: field(20), inner: field(24),
		pieces: field(28), positions: field(32), epsilon: float(36), unknownScore: float(40),
		start: int32(field(44)), end: int32(field(48)), unknown: int32(field(52)),
	}
	if err := w.sizes.check(); err != nil {
		return err
	}
	return w.readDirectory(data, directory)
}

// check refuses sizes that the code can't work with, and sizes so great that a product of two
// could overflow.
func (s *sizes) check() error {
	const most = 1 << 22
	for _, f := range []struct {
		name      string
		value, by int
	}{
		{"hidden", s.hidden, blockInputs}, {"layers", s.depth, 1}, {"heads", s.heads, 1},
		{"inner", s.inner, blockInputs}, {"pieces", s.pieces, 1}, {"positions", s.positions, 1},
	} {
		if f.value < 1 || f.value > most || f.value%f.by != 0 {
			return &FormatError{"header", fmt.Sprintf("%s is %d", f.name, f.value)}
		}
	}
	if s.hidden%s.heads != 0 || s.hidden/s.heads%panelOutputs != 0 || s.hidden/s.heads > mostWidth {
		return &FormatError{"header", fmt.Sprintf("hidden %d does not divide into %d heads", s.hidden, s.heads)}
	}
	if s.positions < 2 {
		return &FormatError{"header", "no position is left between a text's markers"}
	}
	for _, id := range []int32{s.start, s.end, s.unknown} {
		if id < 0 || int(id) >= s.pieces {
			return &FormatError{"header", fmt.Sprintf("id %d is not in the vocabulary", id)}
		}
	}
	return nil
}

func (w *weights) readDirectory(data, directory []byte) error {
	for ; len(directory) > 0; directory = directory[entrySize:] {
		name := strings.TrimRight(string(directory[:8]), "\x00")
		offset := binary.LittleEndian.Uint64(directory[16:])
		size := binary.LittleEndian.Uint64(directory[24:])
		if offset > uint64(len(data)) || size > uint64(len(data))-offset {
			return &FormatError{name, fmt.Sprintf("bytes %d to %d of a file of %d", offset, offset+size, len(data))}
		}
		w.sections = append(w.sections, section{
			name:  name,
			index: int(binary.LittleEndian.Uint32(directory[8:])),
			sum:   binary.LittleEndian.Uint32(directory[12:]),
			data:  data[offset : offset+size : offset+size],
		})
	}
	return nil
}

// find returns the bytes of a section, which must have the given size.
func (w *weights) find(name string, index, size int) (parts, error) {
	for _, s := range w.sections {
		if s.name == name && s.index == index {
			if size >= 0 && len(s.data) != size {
				return nil, &FormatError{name, fmt.Sprintf("%d bytes, want %d", len(s.data), size)}
			}
			return s.data, nil
		}
	}
	return nil, &FormatError{name, fmt.Sprintf("section %d is missing", index)}
}

func (w *weights) readTables() error {
	var err error
	take := func(name string, size int) parts {
		p, e := w.find(name, 0, size)
		if err == nil {
			err = e
		}
		return p
	}
	w.trie = trie(take("trie", -1))
	w.scores = take("score", 4*w.pieces)
	w.words = take("word", w.pieces*w.hidden/blockInputs*wordBlockSize)
	position := take("position", 4*w.positions*w.hidden)
	norm := take("norm", 8*w.hidden)
	if err != nil {
		return err
	}
	w.position = position.floats(w.positions * w.hidden)
	w.norm = norm.norm(w.hidden)
	if len(w.trie) < 4 || len(w.trie)%4 != 0 {
		return &FormatError{"trie", fmt.Sprintf("%d bytes are not units of 4", len(w.trie))}
	}
	return nil
}

func (w *weights) readLayer(i int) (layer, error) {
	h := w.hidden
	size := matrixSize(h, 3*h) + matrixSize(h, h) + matrixSize(h, w.inner) + matrixSize(w.inner, h) + 16*h
	p, err := w.find("layer", i, size)
	if err != nil {
		return layer{}, err
	}
	var l layer
	l.qkv = p.matrix(h, 3*h)
	l.out = p.matrix(h, h)
	l.afterOut = p.norm(h)
	l.up = p.matrix(h, w.inner)
	l.down = p.matrix(w.inner, h)
	l.afterInner = p.norm(h)
	return l, nil
}

// matrixSize returns the size in bytes of a matrix in the file.
func matrixSize(in, out int) int {
	return out/panelOutputs*(in/blockInputs)*blockBytes + 4*out
}

// parts are bytes that are read from the front.
type parts []byte

func (p *parts) take(n int) []byte {
	b := (*p)[:n:n]
	*p = (*p)[n:]
	return b
}

func (p *parts) floats(n int) []float32 {
	b := p.take(4 * n)
	f := make([]float32, n)
	for i := range f {
		f[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return f
}

func (p *parts) norm(n int) layerNorm { return layerNorm{p.floats(n), p.floats(n)} }

func (p *parts) matrix(in, out int) matrix {
	packed := p.take(matrixSize(in, out) - 4*out)
	return matrix{in, out, packed, p.floats(out)}
}

// verify compares every section with its checksum. It reads the whole file, so opening a file
// does not do it: a damaged number gives a wrong vector, never a crash.
func (w *weights) verify() error {
	for _, s := range w.sections {
		if crc32.Checksum(s.data, castagnoli) != s.sum {
			return &FormatError{s.name, fmt.Sprintf("checksum of section %d differs", s.index)}
		}
	}
	return nil
}

// word puts the embedding of piece id into dst.
func (w *weights) word(dst []float32, id int32) {
	size := w.hidden / blockInputs * wordBlockSize
	src := w.words[int(id)*size:][:size]
	for len(src) > 0 {
		d := halfToFloat(binary.LittleEndian.Uint16(src))
		low, high := dst[:16:16], dst[16:32:32]
		for i, b := range src[2:wordBlockSize] {
			low[i] = float32(int(b&15)-8) * d
			high[i] = float32(int(b>>4)-8) * d
		}
		src, dst = src[wordBlockSize:], dst[blockInputs:]
	}
}

// halfToFloat widens an f16. After the shift its exponent is 112 too small, which a
// multiplication corrects, for subnormal numbers too.
func halfToFloat(h uint16) float32 {
	f := math.Float32frombits(uint32(h&0x7fff)<<13) * 0x1p112
	if h>>15 != 0 {
		return -f
	}
	return f
}
