package encoder

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// writePart is a part of the toy model with its second layer changed.
func writePart(t testing.TB, e *Encoder, layers map[int]SourceLayer) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := e.WritePart(&b, layers, "rows", []float32{1, -2, 0.5}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// other is a layer for the toy model that the toy model does not have.
func other() SourceLayer { return randomModel(64, 96, 40, 3).Layers[2] }

func states(t testing.TB, e *Encoder, text string) []float32 {
	t.Helper()
	var b Batch
	e.Add(&b, text)
	var got []float32
	if err := e.Encode(t.Context(), &b, func(_ int, s []float32) { got = slices.Clone(s) }); err != nil {
		t.Fatal(err)
	}
	return got
}

func TestAPartChangesItsLayersAlone(t *testing.T) {
	e, changed := openToy(t), toy()
	changed.Layers[1] = other()
	whole, err := Open(file(t, changed))
	if err != nil {
		t.Fatal(err)
	}
	with, err := e.With(writePart(t, e, map[int]SourceLayer{1: other()}))
	if err != nil {
		t.Fatal(err)
	}
	got, want := states(t, with, "كتاب نهر ab"), states(t, whole, "كتاب نهر ab")
	if !slices.Equal(got, want) {
		t.Error("a model with a part differs from the same model in one file")
	}
	if slices.Equal(got, states(t, e, "كتاب نهر ab")) {
		t.Error("the part changed nothing")
	}
}

func TestAPartHoldsItsNumbers(t *testing.T) {
	e := openToy(t)
	with, err := e.With(writePart(t, e, nil))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := with.Floats("rows", 3); err != nil || !slices.Equal(got, []float32{1, -2, 0.5}) {
		t.Errorf("got %v, %v", got, err)
	}
	if _, err := with.Floats("rows", 4); err == nil {
		t.Error("more numbers than there are: no error")
	}
	if err := with.Verify(); err != nil {
		t.Error(err)
	}
}

func TestAPartOfAnotherModelIsRefused(t *testing.T) {
	e := openToy(t)
	wider, err := Open(file(t, randomModel(64, 128, 40, 2)))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := wider.With(writePart(t, e, nil)); !errors.Is(err, ErrOtherModel) {
		t.Errorf("error %v", err)
	}
	part := writePart(t, e, map[int]SourceLayer{0: other()})
	if _, err := e.With(part[:len(part)-1]); err == nil {
		t.Error("a cut part was taken")
	}
	part[70] ^= 1
	if _, err := e.With(part); err == nil || !strings.Contains(err.Error(), "checksum") {
		t.Errorf("a damaged directory: %v", err)
	}
}

func TestWhatWasRoundedStaysAsItIs(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	numbers := randomFloats(r, 64*blockInputs, 0.3)
	rows := Quantise(numbers)
	back := unpackRows(rows)
	if again := Quantise(back); !bytes.Equal(again, rows) {
		t.Error("rounding twice differs from rounding once")
	}
	for i, v := range numbers {
		block := back[i/blockInputs*blockInputs:][:blockInputs]
		step := 0.0
		for _, w := range block {
			step = max(step, math.Abs(float64(w))/8)
		}
		if d := math.Abs(float64(v - back[i])); d > step*1.01 {
			t.Fatalf("number %d: %v became %v, more than a step of %v away", i, v, back[i], step)
		}
	}
	if zero := Quantise(make([]float32, blockInputs)); slices.ContainsFunc(unpackRows(zero), func(v float32) bool { return v != 0 }) {
		t.Error("zeros did not stay zero")
	}
}

// unpackRows is the numbers of Q4_0 blocks.
func unpackRows(rows []byte) []float32 {
	var all []float32
	for block := range slices.Chunk(rows, wordBlockSize) {
		d := halfToFloat(binary.LittleEndian.Uint16(block))
		for i := range blockInputs {
			all = append(all, float32(int(half(block, i))-8)*d)
		}
	}
	return all
}

func TestEveryHalfIsItself(t *testing.T) {
	for h := range 1 << 16 {
		f := halfToFloat(uint16(h))
		if h>>10&31 == 31 { // infinities and what is no number
			continue
		}
		if got := floatToHalf(f); got != uint16(h) {
			t.Fatalf("%#04x is %v, which becomes %#04x", h, f, got)
		}
	}
}

func TestAFloatBetweenTwoHalvesGoesToTheNearer(t *testing.T) {
	for h := range uint16(0x7bff) {
		low, high := halfToFloat(h), halfToFloat(h+1)
		middle := low + (high-low)/2
		even := h + h&1
		if got := floatToHalf(middle); got != even {
			t.Fatalf("halfway between %#04x and %#04x: %#04x, want the even one", h, h+1, got)
		}
		if got := floatToHalf(math.Nextafter32(middle, high)); got != h+1 {
			t.Fatalf("just above the middle of %#04x and %#04x: %#04x", h, h+1, got)
		}
	}
	if got := floatToHalf(1e9); got != 0x7c00 {
		t.Errorf("beyond the greatest half: %#04x", got)
	}
}

func TestWordsOneByOneHaveThePiecesOfTheText(t *testing.T) {
	e := openToy(t)
	for _, text := range []string{"كتاب نهر ab a", "ab", "a b ab ."} {
		var b Batch
		e.Add(&b, text)
		var pieces []int32
		for word := range strings.FieldsSeq(text) {
			pieces = e.AppendPieces(pieces, word)
		}
		if got := e.Mark(pieces); !slices.Equal(got, b.text(0)) {
			t.Errorf("%q: words give %v, the text %v", text, got, b.text(0))
		}
	}
}
