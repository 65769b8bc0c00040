//go:build unix

package main

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"isnad/internal/analysis"
	"isnad/internal/embed"
	"isnad/internal/embed/e5"
)

// sources are the folders of our own texts that articles are made from.
var sources = []string{"corpus", "train/lots", "train/news"}

// sentences are the lines of our own texts that are a sentence or more.
func sentences() (all []string, err error) {
	for _, dir := range sources {
		err = errors.Join(err, filepath.WalkDir(dir, func(name string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() || filepath.Ext(name) != ".txt" && filepath.Ext(name) != ".md" {
				return err
			}
			data, err := os.ReadFile(name)
			for line := range strings.Lines(string(data)) {
				if line = strings.TrimSpace(line); len(line) > 80 && strings.HasSuffix(line, ".") {
					all = append(all, line)
				}
			}
			return err
		}))
	}
	if err == nil && len(all) < 100 {
		err = errors.New("run it in the project's folder: too few sentences in " + strings.Join(sources, ", "))
	}
	return all, err
}

const (
	paragraphsAnArticle = 19
	passagesAnArticle   = 26 // some paragraphs are cut in two
	wordsAParagraph     = 75
)

var digits = regexp.MustCompile(`[0-9٠-٩]+`)

// makeCorpus writes articles that make about so many passages. Numbers are drawn
// anew and each line has a made-up name, so that no two lines are the same and the
// vocabulary grows with the corpus.
func makeCorpus(dir string, passages int) error {
	lines, err := sentences()
	if err != nil {
		return err
	}
	random := rand.New(rand.NewPCG(42, uint64(passages)))
	for i := range max(1, passages/passagesAnArticle) {
		sub := filepath.Join(dir, fmt.Sprintf("%03d", i/100))
		if err := os.MkdirAll(sub, 0o755); err != nil {
			return err
		}
		name := filepath.Join(sub, fmt.Sprintf("article-%06d.md", i))
		if err := os.WriteFile(name, []byte(makeArticle(random, lines, i)), 0o644); err != nil {
			return err
		}
		if err := os.Chtimes(name, longAgo, longAgo); err != nil {
			return err
		}
	}
	return nil
}

// longAgo is when the articles were written: young ones would be read again.
var longAgo = time.Date(2024, 5, 6, 7, 8, 9, 0, time.UTC)

func makeArticle(random *rand.Rand, lines []string, i int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# تقرير %s رقم %d\n", madeUpName(random), i)
	for range paragraphsAnArticle {
		b.WriteString("\n")
		for words := 0; words < wordsAParagraph; {
			line := digits.ReplaceAllStringFunc(lines[random.IntN(len(lines))], func(string) string { return fmt.Sprint(1 + random.IntN(3000)) })
			line = strings.TrimSuffix(line, ".") + " كما روى " + madeUpName(random) + "."
			words += len(strings.Fields(line))
			b.WriteString(line + " ")
		}
		b.WriteString("\n")
	}
	return b.String()
}

var letters = []rune("ابتثجحخدذرزسشصضطظعغفقكلمنهوي")

// madeUpName is a word of some letters; a few thousand of them occur often.
func madeUpName(random *rand.Rand) string {
	draw := random
	if random.IntN(3) > 0 {
		draw = rand.New(rand.NewPCG(7, uint64(random.IntN(3000))))
	}
	name := make([]rune, 4+draw.IntN(3))
	for i := range name {
		name[i] = letters[draw.IntN(len(letters))]
	}
	return string(name)
}

// randomVectors embeds a text as a random unit vector that the text alone decides,
// and says that it is the embedded model.
type randomVectors struct{ fingerprint embed.Fingerprint }

func newRandomVectors() (*randomVectors, *e5.Model, error) {
	model, err := e5.Load()
	if err != nil {
		return nil, nil, err
	}
	return &randomVectors{model.Fingerprint()}, model, nil
}

func (r *randomVectors) Fingerprint() embed.Fingerprint { return r.fingerprint }

func (r *randomVectors) Batch() int { return 1024 }

func (r *randomVectors) Embed(ctx context.Context, _ embed.Kind, texts []string) ([][]float32, error) {
	vectors := make([][]float32, len(texts))
	for i, t := range texts {
		vectors[i] = r.of(analysis.Plain(t))
	}
	return vectors, ctx.Err()
}

// of draws numbers by a fast generator: they need not be normally distributed.
func (r *randomVectors) of(text string) []float32 {
	sum := sha256.Sum256([]byte(text))
	draw := rand.New(rand.NewPCG(binary.LittleEndian.Uint64(sum[:]), binary.LittleEndian.Uint64(sum[8:])))
	vector := make([]float32, r.fingerprint.Dimension)
	var square float64
	for d := range vector {
		vector[d] = draw.Float32() - 0.5
		square += float64(vector[d]) * float64(vector[d])
	}
	for d := range vector {
		vector[d] *= float32(1 / math.Sqrt(square))
	}
	return vector
}
