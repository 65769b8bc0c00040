// Package indextest has a small corpus and an embedder of words, for tests of an
// index and of what is found in one.
package indextest

import (
	"context"
	"errors"
	"hash/fnv"
	"math"
	"strings"
	"sync"
	"testing/fstest"
	"time"

	"isnad/internal/analysis"
	"isnad/internal/embed"
)

// An Embedder puts texts with the same words near each other. It counts what
// it embeds and can be told to fail, with [ErrFailed].
type Embedder struct {
	Model string // in its fingerprint
	Left  int    // texts until it fails; negative: never

	mu    sync.Mutex
	texts int
}

// Dimension is that of an Embedder's vectors.
const Dimension = 64

// ErrFailed is the error of an Embedder that fails.
var ErrFailed = errors.New("the embedder failed")

// NewEmbedder is an Embedder that does not fail.
func NewEmbedder() *Embedder { return &Embedder{Model: "words", Left: -1} }

// Embed implements [embed.Embedder].
func (e *Embedder) Embed(ctx context.Context, kind embed.Kind, texts []string) ([][]float32, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	var vectors [][]float32
	for _, t := range texts {
		if e.Left == 0 {
			return nil, ErrFailed
		}
		e.Left--
		e.texts++
		vectors = append(vectors, wordVector(t))
	}
	return vectors, ctx.Err()
}

func wordVector(text string) []float32 {
	vector := make([]float32, Dimension)
	vector[0] = 1
	for _, w := range analysis.ContentWords(text) {
		h := fnv.New32a()
		h.Write([]byte(analysis.Stem(w.Text)))
		vector[1+h.Sum32()%(Dimension-1)]++
	}
	length := math.Sqrt(embed.Cosine(vector, vector))
	for i := range vector {
		vector[i] /= float32(length)
	}
	return vector
}

// Fingerprint implements [embed.Embedder].
func (e *Embedder) Fingerprint() embed.Fingerprint {
	return embed.Fingerprint{Model: e.Model, Dimension: Dimension}
}

// Embedded is how many texts it was given so far.
func (e *Embedder) Embedded() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.texts
}

// CountWords measures a text in words, as a tokenizer does in tokens.
func CountWords(text string) int { return len(strings.Fields(text)) }

// Articles is a small corpus. Its times lie in the past, so that unchanged files
// need no second look.
func Articles() fstest.MapFS {
	return fstest.MapFS{
		"nile.md":   Article("# نهر النيل\n\nينبع النيل الأبيض من بحيرة فكتوريا.\nيبلغ طول النهر 6650 كيلومترًا. ويصب في البحر المتوسط.\n"),
		"salt.txt":  Article("تجارة الملح\n\nكانت القوافل تحمل الملح من تاودني إلى تمبكتو.\n"),
		"en/tea.md": Article("# Tea\n\nTea reached Morocco in the eighteenth century.\nIt is poured from a height.\n"),
	}
}

// Article is a file of a corpus.
func Article(text string) *fstest.MapFile {
	return &fstest.MapFile{Data: []byte(text), ModTime: time.Date(2024, 5, 6, 7, 8, 9, 0, time.UTC), Mode: 0o644}
}

// Edited is a corpus with one file replaced, or removed where text is empty.
func Edited(corpus fstest.MapFS, name, text string) fstest.MapFS {
	changed := make(fstest.MapFS)
	for n, f := range corpus {
		changed[n] = f
	}
	delete(changed, name)
	if text != "" {
		changed[name] = Article(text)
		changed[name].ModTime = changed[name].ModTime.Add(time.Hour)
	}
	return changed
}

// Means says that the cosines are on the scale of the embedded model: no probes are
// embedded to measure them, which a test that counts texts would see.
func (*Embedder) Means() map[string][]float32 { return nil }
