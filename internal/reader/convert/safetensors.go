package main

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"isnad/internal/encoder"
)

// tensors are those of a safetensors file that holds only f32: 8 bytes with the length of a
// JSON header, the header, which gives the places of the numbers, and the numbers.
type tensors struct {
	places map[string]place
	data   []byte
	err    error // about the first missing tensor
}

type place struct {
	Type    string `json:"dtype"`
	Offsets [2]int `json:"data_offsets"`
}

func readSafetensors(file []byte) (*tensors, error) {
	if len(file) < 8 {
		return nil, errors.New("not a safetensors file: too short")
	}
	n := binary.LittleEndian.Uint64(file)
	if n > uint64(len(file)-8) {
		return nil, errors.New("not a safetensors file: its header is cut off")
	}
	t := &tensors{data: file[8+n:]}
	if err := json.Unmarshal(file[8:8+n], &t.places); err != nil {
		return nil, fmt.Errorf("header: %w", err)
	}
	for name, p := range t.places {
		if p.Type != "F32" || p.Offsets[0] < 0 || p.Offsets[1] < p.Offsets[0] || p.Offsets[1] > len(t.data) {
			return nil, fmt.Errorf("tensor %q: %s at bytes %d to %d of %d", name, p.Type, p.Offsets[0], p.Offsets[1], len(t.data))
		}
	}
	return t, nil
}

func (t *tensors) has(name string) bool {
	_, ok := t.places[name]
	return ok
}

func (t *tensors) floats(name string) []float32 {
	p, ok := t.places[name]
	if !ok && t.err == nil {
		t.err = fmt.Errorf("tensor %q is missing", name)
	}
	b := t.data[p.Offsets[0]:p.Offsets[1]]
	f := make([]float32, len(b)/4)
	for i := range f {
		f[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return f
}

func (t *tensors) layer(prefix string) encoder.SourceLayer {
	matrix := func(name string) encoder.SourceMatrix {
		return encoder.SourceMatrix{
			Rows: encoder.Quantise(t.floats(prefix + name + ".weight")),
			Bias: t.floats(prefix + name + ".bias"),
		}
	}
	norm := func(name string) encoder.SourceNorm {
		return encoder.SourceNorm{Weight: t.floats(prefix + name + ".weight"), Bias: t.floats(prefix + name + ".bias")}
	}
	return encoder.SourceLayer{
		QKV: matrix("qkv"), Out: matrix("out"), Up: matrix("up"), Down: matrix("down"),
		AfterOut: norm("after_out"), AfterUp: norm("after_inner"),
	}
}
