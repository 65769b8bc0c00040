package retrieval

import (
	"context"
	"errors"
	"hash/fnv"
	"math"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"isnad/internal/arabic"
	"isnad/internal/embed"
)

// A wordEmbedder puts texts with the same words near each other. It counts what
// it embeds and can be told to fail.
type wordEmbedder struct {
	model string

	mu    sync.Mutex
	texts int
	left  int // texts until it fails; negative: never
}

const fakeDimension = 64

var errFake = errors.New("the embedder failed")

func newWordEmbedder() *wordEmbedder { return &wordEmbedder{model: "words", left: -1} }

func (e *wordEmbedder) Embed(ctx context.Context, kind embed.Kind, texts []string) ([][]float32, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	var vectors [][]float32
	for _, t := range texts {
		if e.left == 0 {
			return nil, errFake
		}
		e.left--
		e.texts++
		vectors = append(vectors, wordVector(t))
	}
	return vectors, ctx.Err()
}

func wordVector(text string) []float32 {
	vector := make([]float32, fakeDimension)
	vector[0] = 1
	for _, w := range arabic.ContentWords(text) {
		h := fnv.New32a()
		h.Write([]byte(arabic.Stem(w.Text)))
		vector[1+h.Sum32()%(fakeDimension-1)]++
	}
	length := math.Sqrt(dot(vector, vector))
	for i := range vector {
		vector[i] /= float32(length)
	}
	return vector
}

func (e *wordEmbedder) Fingerprint() embed.Fingerprint {
	return embed.Fingerprint{Model: e.model, Dimension: fakeDimension}
}

func (e *wordEmbedder) embedded() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.texts
}

func countWords(text string) int { return len(strings.Fields(text)) }

// nile and others are a small corpus. Its times lie in the past, so that
// unchanged files need no second look.
func articles() fstest.MapFS {
	return fstest.MapFS{
		"nile.md":   article("# نهر النيل\n\nينبع النيل الأبيض من بحيرة فكتوريا.\nيبلغ طول النهر 6650 كيلومترًا. ويصب في البحر المتوسط.\n"),
		"salt.txt":  article("تجارة الملح\n\nكانت القوافل تحمل الملح من تاودني إلى تمبكتو.\n"),
		"en/tea.md": article("# Tea\n\nTea reached Morocco in the eighteenth century.\nIt is poured from a height.\n"),
	}
}

func article(text string) *fstest.MapFile {
	return &fstest.MapFile{Data: []byte(text), ModTime: time.Date(2024, 5, 6, 7, 8, 9, 0, time.UTC), Mode: 0o644}
}

// edited is a corpus with one file replaced, or removed where text is empty.
func edited(corpus fstest.MapFS, name, text string) fstest.MapFS {
	changed := make(fstest.MapFS)
	for n, f := range corpus {
		changed[n] = f
	}
	delete(changed, name)
	if text != "" {
		changed[name] = article(text)
		changed[name].ModTime = changed[name].ModTime.Add(time.Hour)
	}
	return changed
}

func newTestStore(t *testing.T) (*Store, *wordEmbedder) {
	t.Helper()
	e := newWordEmbedder()
	return NewStore(t.TempDir(), e, countWords), e
}

func mustUpdate(t *testing.T, s *Store, corpus fstest.MapFS, opts UpdateOptions) Report {
	t.Helper()
	report, err := s.Update(t.Context(), corpus, opts)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func mustOpen(t *testing.T, s *Store) *Index {
	t.Helper()
	x, err := s.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func mustSearch(t *testing.T, x *Index, question string) []Hit {
	t.Helper()
	hits, err := x.Search(t.Context(), question, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return hits
}

// wantClean fails unless the store's live generation passes every check.
func wantClean(t *testing.T, s *Store, corpus fstest.MapFS) {
	t.Helper()
	problems, err := s.Check(t.Context(), corpus, 0)
	if err != nil || len(problems) > 0 {
		t.Fatalf("check: %v %v", problems, err)
	}
}
