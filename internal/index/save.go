package index

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"time"

	"isnad/internal/chunk"
	"isnad/internal/embed"
)

// A batch is everything that a new generation will hold.
type batch struct {
	articles  []articleEntry
	passages  []chunk.Passage
	vectors   [][]float32 // of passages
	sentences [][][]byte  // packed vectors of each passage's sentences
	words     *wordBuilder
}

// save writes a generation and makes it the live one. On an error it removes the
// files it wrote, and the live generation is as before.
func (b *batch) save(ctx context.Context, dir string, fingerprint embed.Fingerprint) (generation string, err error) {
	generation, err = nextGeneration(dir)
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, generation)
	defer func() {
		if err != nil {
			err = errors.Join(&FolderError{"write", err}, os.RemoveAll(path))
		}
	}()
	if err := os.Mkdir(path, 0o755); err != nil {
		return "", err
	}
	m := b.manifest(generation, fingerprint)
	if err := b.write(ctx, path, &m); err != nil {
		return "", err
	}
	data, err := json.MarshalIndent(m, "", "\t")
	if err != nil {
		return "", err
	}
	if err := writeSynced(filepath.Join(path, manifestFile), data); err != nil {
		return "", err
	}
	if err := errors.Join(syncDir(path), syncDir(dir), ctx.Err()); err != nil {
		return "", err
	}
	return generation, replaceSynced(filepath.Join(dir, currentFile), []byte(generation+" "+sum(data)+"\n"))
}

func (b *batch) manifest(generation string, fingerprint embed.Fingerprint) manifest {
	m := manifest{
		Format: formatVersion, Generation: generation, Created: time.Now().UTC(),
		Embedder: fingerprint, Chunker: chunk.Version, Articles: b.articles,
		Counts:    Counts{Articles: len(b.articles), Passages: len(b.passages)},
		Checksums: make(map[string]string),
	}
	for _, p := range b.passages {
		m.Counts.Sentences += len(p.Sentences)
	}
	return m
}

// write writes the generation's files and notes their checksums.
func (b *batch) write(ctx context.Context, path string, m *manifest) error {
	scripts, script := scriptsOf(b.passages, b.vectors)
	passages, err := encodePassages(b.passages, scripts, script)
	if err != nil {
		return err
	}
	words, err := b.words.encode()
	if err != nil {
		return err
	}
	vectors, err := exportChromem(ctx, b.passages, script, b.vectors)
	if err != nil {
		return err
	}
	sentences := encodeSentences(m.Embedder.Dimension, b.sentences)
	for i, data := range [][]byte{vectors, passages, encodeTexts(b.passages), words, sentences} {
		m.Checksums[generationFiles[i]] = sum(data)
		if err := writeSynced(filepath.Join(path, generationFiles[i]), data); err != nil {
			return err
		}
	}
	return nil
}
