// Package encoder runs a text encoder of the BERT family: tokenizer, weights
// file, kernels and forward pass, in Go and a few hundred lines of assembly.
//
// An [Encoder] turns texts into token states, a vector for each token. Callers know
// which prefix a text needs and how its states become one
// vector. The model is that of multilingual-e5-small: post-norm BERT
// (Devlin et al., 2019) with GELU, over XLM-R's unigram vocabulary. Results do
// not depend on which texts are encoded together, nor on the number of cores.
//
// Weights stay in their 4-bit form. A panel of 16 outputs is unpacked when it
// is used, into a buffer that stays in the processor's nearest caches, which
// takes less time than reading 32-bit weights from memory would; so an encoder
// is ready as soon as its file's header is read.
package encoder

import "sync"

// An Encoder is a model that is ready to run. It is immutable and safe for
// concurrent use.
type Encoder struct {
	weights
	kernel    *kernel
	splitters sync.Pool // of *splitter
	runs      sync.Pool // of *run
}

// Open makes an encoder from the bytes of a weights file, which it keeps and never changes.
// The error is a [*FormatError] if data is not such a file. Only [Encoder.Verify] finds
// damage to the numbers themselves.
func Open(data []byte) (*Encoder, error) {
	w, err := readWeights(data)
	if err != nil {
		return nil, err
	}
	return newEncoder(w), nil
}

func newEncoder(w *weights) *Encoder {
	e := &Encoder{weights: *w, kernel: native}
	e.splitters.New = func() any { return new(splitter) }
	e.runs.New = func() any { return newRun(e) }
	return e
}

// Verify compares each section of the weights with its checksum. It reads the whole file.
func (e *Encoder) Verify() error { return e.verify() }

// Hidden is the length of a token's state.
func (e *Encoder) Hidden() int { return e.hidden }

// Positions is the greatest number of tokens in a text, both markers included.
func (e *Encoder) Positions() int { return e.positions }

// A Batch is a list of tokenized texts for one encoder. The zero value is empty.
type Batch struct {
	ids  []int32
	ends []int // where in ids each text ends
}

// Len is the number of texts.
func (b *Batch) Len() int { return len(b.ends) }

// Reset makes b empty and keeps its memory for the next texts.
func (b *Batch) Reset() { b.ids, b.ends = b.ids[:0], b.ends[:0] }

// text returns the ids of text i.
func (b *Batch) text(i int) []int32 {
	start := 0
	if i > 0 {
		start = b.ends[i-1]
	}
	return b.ids[start:b.ends[i]]
}

// Add adds the text made of parts, between its two markers. Of a text that is too long for
// the model only the first pieces are kept. The empty text counts as a lone space.
func (e *Encoder) Add(b *Batch, parts ...string) {
	s := e.splitters.Get().(*splitter)
	e.split(s, parts...)
	n := min(len(s.ids), e.positions-2)
	b.ids = append(b.ids, e.start)
	b.ids = append(b.ids, s.ids[:n]...)
	b.ids = append(b.ids, e.end)
	b.ends = append(b.ends, len(b.ids))
	e.splitters.Put(s)
}

// AppendPieces appends the ids of the text's pieces to ids, without markers. No piece spans a
// space, so that words one by one have the same ids as in a row.
func (e *Encoder) AppendPieces(ids []int32, text string) []int32 {
	s := e.splitters.Get().(*splitter)
	e.split(s, text)
	ids = append(ids, s.ids...)
	e.splitters.Put(s)
	return ids
}

// Mark puts the model's markers around pieces, which makes them the ids of a whole text.
func (e *Encoder) Mark(pieces []int32) []int32 {
	return e.Close(append([]int32{e.start}, pieces...))
}

// Close appends the marker that ends a text, or a part of one that has several.
func (e *Encoder) Close(ids []int32) []int32 { return append(ids, e.end) }

// AddPieces adds a text by its ids, markers included; see [Encoder.Mark].
func (b *Batch) AddPieces(ids []int32) {
	b.ids = append(b.ids, ids...)
	b.ends = append(b.ends, len(b.ids))
}

// Count returns the number of pieces of a text, without markers and not cut to the model's
// length. It allocates nothing.
func (e *Encoder) Count(text string) int {
	s := e.splitters.Get().(*splitter)
	e.split(s, text)
	n := len(s.ids)
	e.splitters.Put(s)
	return n
}

// Pieces lists the pieces of a text, with "▁" for a space. Joined they are the text in its
// normal form.
func (e *Encoder) Pieces(text string) []string {
	var s splitter
	e.split(&s, text)
	pieces := make([]string, len(s.ends))
	start := int32(0)
	for i, end := range s.ends {
		pieces[i] = string(s.text[start:end])
		start = end
	}
	return pieces
}

// Has reports whether piece is in the vocabulary, markers excluded.
func (e *Encoder) Has(piece string) bool {
	u, ok := e.trie.unit(0), true
	for i := 0; i < len(piece) && ok; i++ {
		u, ok = e.trie.step(u, piece[i])
	}
	_, ends := e.trie.piece(u)
	return ok && ends
}
