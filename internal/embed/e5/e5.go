// Package e5 is the embedded model: multilingual-e5-small over package encoder,
// with its prefixes and mean pooling (Wang et al., "Multilingual E5 Text
// Embeddings", 2024). The weights are linked into the program.
package e5

import (
	"context"
	_ "embed"
	"encoding/binary"
	"fmt"
	"math"
	"sync"
	"unsafe"

	"isnad/internal/analysis"
	"isnad/internal/embed"
	"isnad/internal/encoder"
)

// weights is the model; README.md says where it comes from.
//
//go:embed e5-small.q4
var weights string

// means holds the mean vectors of passages in Arabic, English and French, 384 f32 each. They
// were computed over the 1,488, 375 and 251 passages of the texts in train/lots, and belong
// to these weights.
//
//go:embed means.f32
var means string

// meanLanguages names the rows of means.
var meanLanguages = []string{"ar", "en", "fr"}

// weightsSum is the SHA-256 of e5-small.q4, written here so that the program need not read
// the whole file when it starts.
const weightsSum = "610ae6ad972e72be773f56992496baba20e51c98cc368c5bf7527bb12b1826e8"

// The model was trained with these prefixes. Changing one means re-embedding
// the corpus.
const (
	queryPrefix   = "query: "
	passagePrefix = "passage: "
)

// A Model embeds with the weights linked into the program. It is safe for
// concurrent use.
type Model struct {
	encoder *encoder.Encoder
	batches sync.Pool // of *encoder.Batch
}

// Load opens the linked weights. It takes about a millisecond and reads little of
// them: there is nothing to prepare before the first text.
func Load() (*Model, error) {
	// The encoder reads its bytes and never writes them, as a string demands.
	e, err := encoder.Open(unsafe.Slice(unsafe.StringData(weights), len(weights)))
	if err != nil {
		return nil, fmt.Errorf("e5-small: %w", err)
	}
	m := &Model{encoder: e}
	m.batches.New = func() any { return new(encoder.Batch) }
	return m, nil
}

// Verify compares the linked weights with their checksums, which reads all 43 MB.
func (m *Model) Verify() error { return m.encoder.Verify() }

// Embed returns a unit vector of 384 numbers for each text, in their order. The texts are
// distributed over the cores; a single one stays on one core. The model reads the first 512
// tokens of a text, prefix and markers included. The empty text has a vector too, that of the
// prefix alone. A vector depends on its text alone, not on the others or the number of cores.
//
// ctx is checked between texts; when it is done, its cause is the error.
func (m *Model) Embed(ctx context.Context, kind embed.Kind, texts []string) ([][]float32, error) {
	prefix := passagePrefix
	if kind == embed.Query {
		prefix = queryPrefix
	}
	b := m.batches.Get().(*encoder.Batch)
	defer m.batches.Put(b)
	b.Reset()
	for _, t := range texts {
		if ctx.Err() != nil {
			return nil, context.Cause(ctx)
		}
		m.encoder.Add(b, prefix, t)
	}
	vectors := m.vectors(len(texts))
	err := m.encoder.Encode(ctx, b, func(i int, states []float32) {
		pool(vectors[i], states)
	})
	if err != nil {
		return nil, err
	}
	return vectors, nil
}

// vectors makes n vectors that share one piece of memory.
func (m *Model) vectors(n int) [][]float32 {
	h := m.encoder.Hidden()
	numbers, vectors := make([]float32, n*h), make([][]float32, n)
	for i := range vectors {
		vectors[i] = numbers[i*h : (i+1)*h : (i+1)*h]
	}
	return vectors
}

// pool sets v to the direction of the states' mean, which is that of their sum.
func pool(v, states []float32) {
	for ; len(states) > 0; states = states[len(v):] {
		for i, x := range states[:len(v)] {
			v[i] += x
		}
	}
	var square float64
	for _, x := range v {
		square += float64(x) * float64(x)
	}
	inv := float32(1 / math.Sqrt(square))
	for i := range v {
		v[i] *= inv
	}
}

// Fingerprint identifies the model, its weights, its arithmetic and its prefixes.
func (m *Model) Fingerprint() embed.Fingerprint {
	return embed.Fingerprint{
		Model:         "e5-small",
		Weights:       weightsSum,
		Dimension:     m.encoder.Hidden(),
		QueryPrefix:   queryPrefix,
		PassagePrefix: passagePrefix,
		Quantisation:  encoder.Arithmetic,
		Spelling:      analysis.PlainVersion,
	}
}

// Means returns the mean vector of passages in each language for which it was computed.
func (m *Model) Means() map[string][]float32 {
	all := make(map[string][]float32)
	for i, language := range meanLanguages {
		mean := make([]float32, m.encoder.Hidden())
		for d := range mean {
			at := 4 * (i*len(mean) + d)
			mean[d] = math.Float32frombits(binary.LittleEndian.Uint32([]byte(means[at : at+4])))
		}
		all[language] = mean
	}
	return all
}

// Encoder returns the model's encoder, for models that were trained from it and share its
// vocabulary.
func (m *Model) Encoder() *encoder.Encoder { return m.encoder }

// Tokens counts the pieces that text becomes, without prefix and end markers.
func (m *Model) Tokens(text string) int { return m.encoder.Count(text) }

// Kernel names the kernel in use: "avx512", "avx2", "neon" or "generic". All compute the same
// vectors.
func Kernel() string { return encoder.Kernel() }

var _ embed.Embedder = (*Model)(nil)
