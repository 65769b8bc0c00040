package encoder

import (
	"errors"
	"fmt"
	"io"
	"slices"
)

// A part is a weights file that holds only some layers of a model, and sections of
// its own. It shares the rest with another model, whose header it has. Its
// directory lists only its own sections.

// ErrOtherModel reports a part of a model with other sizes.
var ErrOtherModel = errors.New("weights: the part belongs to another model")

// With returns e with the layers that part holds in place of its own. The result shares e's
// tables and keeps part, which it never changes. The error is a [*FormatError] if part is no
// such file, or [ErrOtherModel].
func (e *Encoder) With(part []byte) (*Encoder, error) {
	w := &weights{}
	if err := w.readHeader(part); err != nil {
		return nil, err
	}
	if w.sizes != e.sizes {
		return nil, ErrOtherModel
	}
	w.trie, w.scores, w.words, w.position, w.norm = e.trie, e.scores, e.words, e.position, e.norm
	w.layers = slices.Clone(e.layers)
	for i := range w.layers {
		if !w.has("layer", i) {
			continue
		}
		l, err := w.readLayer(i)
		if err != nil {
			return nil, err
		}
		w.layers[i] = l
	}
	return newEncoder(w), nil
}

// Floats returns the n numbers of a section that the encoder itself does not use.
func (e *Encoder) Floats(name string, n int) ([]float32, error) {
	p, err := e.find(name, 0, 4*n)
	if err != nil {
		return nil, err
	}
	return p.floats(n), nil
}

func (w *weights) has(name string, index int) bool {
	return slices.ContainsFunc(w.sections, func(s section) bool { return s.name == name && s.index == index })
}

// WritePart writes a part: the given layers by their number, and one section of numbers
// called name. The model shares everything else with e. The same part gives the same bytes.
func (e *Encoder) WritePart(out io.Writer, layers map[int]SourceLayer, name string, numbers []float32) error {
	s := &Source{
		Hidden: e.hidden, Heads: e.heads, Inner: e.inner, Positions: e.positions,
		Epsilon: e.epsilon, UnknownScore: e.unknownScore,
		Start: int(e.start), End: int(e.end), Unknown: int(e.unknown),
	}
	sections := []section{{name: name, data: floatBytes(numbers)}}
	for i := range e.depth {
		l, ok := layers[i]
		if !ok {
			continue
		}
		data, err := s.layer(&l)
		if err != nil {
			return fmt.Errorf("layer %d: %w", i, err)
		}
		sections = append(sections, section{name: "layer", index: i, data: data})
	}
	file := assemble(s.header(sections, e.depth, e.pieces), sections)
	if _, err := e.With(file); err != nil {
		return err
	}
	_, err := out.Write(file)
	return err
}
