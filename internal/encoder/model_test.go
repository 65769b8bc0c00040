package encoder

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"testing"
)

// toyPieces is a vocabulary small enough to reason about. The first four are
// markers, as in the real one.
var toyPieces = []string{"", "", "", "", "▁", "▁a", "a", "b", "ab", "▁ab", "abc", "▁كتاب", "كت", "اب", "ك", "ت", "ا", "ب", "▁نهر", ".", "é", "😀", "😀😀"}

// toy is a model of two layers with random weights, always the same.
func toy() *Source { return randomModel(64, 96, 40, 2) }

func randomModel(h, inner, positions, layers int) *Source {
	r := rand.New(rand.NewPCG(11, 12))
	norm := func() SourceNorm {
		n := SourceNorm{randomFloats(r, h, 0.1), randomFloats(r, h, 0.1)}
		for i := range n.Weight {
			n.Weight[i]++
		}
		return n
	}
	matrix := func(in, out int) SourceMatrix {
		return SourceMatrix{randomBlocks(r, in*out/blockInputs), randomFloats(r, out, 0.1)}
	}
	s := &Source{
		Hidden: h, Heads: 2, Inner: inner, Positions: positions, Epsilon: 1e-12,
		UnknownScore: -20, Start: 0, End: 2, Unknown: 3,
		Pieces: toyPieces, Words: randomBlocks(r, len(toyPieces)*h/blockInputs),
		Position: randomFloats(r, positions*h, 0.1), Norm: norm(),
	}
	for i := range toyPieces {
		s.Scores = append(s.Scores, -1-float32(i%7))
	}
	for range layers {
		s.Layers = append(s.Layers, SourceLayer{
			QKV: matrix(h, 3*h), Out: matrix(h, h), AfterOut: norm(),
			Up: matrix(h, inner), Down: matrix(inner, h), AfterUp: norm(),
		})
	}
	return s
}

// randomBlocks gives n blocks of Q4_0 whose weights are about 0.1.
func randomBlocks(r *rand.Rand, n int) []byte {
	var b []byte
	for range n {
		b = binary.LittleEndian.AppendUint16(b, 0x2400+uint16(r.Uint32N(256)))
		for range blockInputs / 2 {
			b = append(b, byte(r.Uint32()))
		}
	}
	return b
}

func toyFile(t testing.TB) []byte { return file(t, toy()) }

func file(t testing.TB, s *Source) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, s); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func openToy(t testing.TB) *Encoder {
	t.Helper()
	e, err := Open(toyFile(t))
	if err != nil {
		t.Fatal(err)
	}
	return e
}
