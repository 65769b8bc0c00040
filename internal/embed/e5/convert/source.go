package main

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"

	"isnad/internal/encoder"
)

// source brings m into the encoder's order, with the pieces that stay.
func source(m *model) (*encoder.Source, error) {
	t := &tensors{from: m.tensors}
	s := &encoder.Source{
		Hidden: m.hidden, Heads: m.heads, Inner: m.inner, Positions: m.positions,
		Epsilon: m.epsilon, UnknownScore: slices.Min(m.scores) - 10, // as SentencePiece has it
		Start: m.start, End: m.end, Unknown: m.unknown,
		Norm: t.norm("emb.ln"),
	}
	t.positions(s)
	t.words(s, m)
	for i := range m.layers {
		s.Layers = append(s.Layers, t.layer(fmt.Sprintf("l%d.", i)))
	}
	return s, t.err
}

// tensors gives the tensors of a model by name, and remembers the first missing.
type tensors struct {
	from map[string][]byte
	err  error
}

func (t *tensors) bytes(name string) []byte {
	b, ok := t.from[name]
	if !ok && t.err == nil {
		t.err = fmt.Errorf("tensor %q is missing", name)
	}
	return b
}

func (t *tensors) floats(name string) []float32 {
	b := t.bytes(name)
	f := make([]float32, len(b)/4)
	for i := range f {
		f[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return f
}

func (t *tensors) norm(name string) encoder.SourceNorm {
	return encoder.SourceNorm{Weight: t.floats(name + ".w"), Bias: t.floats(name + ".b")}
}

func (t *tensors) matrix(names ...string) encoder.SourceMatrix {
	var m encoder.SourceMatrix
	for _, name := range names {
		m.Rows = append(m.Rows, t.bytes(name+".w")...)
		m.Bias = append(m.Bias, t.floats(name+".b")...)
	}
	return m
}

func (t *tensors) layer(at string) encoder.SourceLayer {
	return encoder.SourceLayer{
		QKV:      t.matrix(at+"q", at+"k", at+"v"),
		Out:      t.matrix(at + "ao"),
		AfterOut: t.norm(at + "aln"),
		Up:       t.matrix(at + "fi"),
		Down:     t.matrix(at + "fo"),
		AfterUp:  t.norm(at + "oln"),
	}
}

func (t *tensors) positions(s *encoder.Source) {
	s.Position = t.floats("emb.pos")
	kind := t.floats("emb.type")
	if len(kind) < s.Hidden {
		t.err = fmt.Errorf("tensor %q is too short", "emb.type")
		return
	}
	for i := range s.Position {
		s.Position[i] += kind[i%s.Hidden]
	}
}

// words fills in the vocabulary that stays. Markers become empty: a text that
// spells "</s>" does not end there.
func (t *tensors) words(s *encoder.Source, m *model) {
	table := t.bytes("emb.word")
	row := m.hidden / 32 * 18
	if len(table) < row*len(m.pieces) {
		t.err = fmt.Errorf("tensor %q is too short", "emb.word")
		return
	}
	for i, piece := range m.pieces {
		if !stays(piece) {
			continue
		}
		if isMarker(piece) {
			piece = ""
		}
		s.Pieces = append(s.Pieces, piece)
		s.Scores = append(s.Scores, m.scores[i])
		s.Words = append(s.Words, table[i*row:(i+1)*row]...)
	}
}
