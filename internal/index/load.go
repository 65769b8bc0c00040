package index

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"isnad/internal/embed"

	"github.com/philippgille/chromem-go"
)

// load reads the generation that m describes and checks all of it.
func load(dir string, m manifest, e embed.Embedder) (*Index, error) {
	files := make([][]byte, len(generationFiles))
	errs := make([]error, len(generationFiles))
	var readers sync.WaitGroup
	for i, name := range generationFiles {
		readers.Go(func() { files[i], errs[i] = readChecked(dir, m, name) })
	}
	readers.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	x := &Index{manifest: m, embedder: e, scaler: new(scaler)}
	if err := x.parse(dir, files); err != nil {
		return nil, err
	}
	return x, x.agree(dir)
}

// readChecked reads a file of a generation and compares its checksum.
func readChecked(dir string, m manifest, name string) ([]byte, error) {
	data, err := os.ReadFile(filepath.Join(dir, m.Generation, name))
	if err == nil && sum(data) != m.Checksums[name] {
		err = errChecksum
	}
	if err != nil {
		return nil, &DamagedError{dir, m.Generation, name, cause(err)}
	}
	return data, nil
}

// parse takes over the files' contents, in the order of generationFiles. The two
// that take longest are read side by side.
func (x *Index) parse(dir string, files [][]byte) error {
	var vectors *chromem.DB
	var vectorsErr, passagesErr error
	var reading sync.WaitGroup
	reading.Go(func() { vectors, vectorsErr = importChromem(files[0]) })
	passagesErr = x.takePassages(files[1])
	var textsErr, wordsErr, sentencesErr error
	x.texts, textsErr = openTexts(files[2])
	x.words, wordsErr = openWords(files[3])
	x.sentences, sentencesErr = openSentences(files[4])
	reading.Wait()
	for i, err := range []error{vectorsErr, passagesErr, textsErr, wordsErr, sentencesErr} {
		if err != nil {
			return &DamagedError{dir, x.manifest.Generation, generationFiles[i], err}
		}
	}
	x.vectors = newChromemVectors(vectors, x.script)
	return nil
}

// agree checks that the parts of a generation speak of the same passages.
func (x *Index) agree(dir string) error {
	n, vectors := x.manifest.Counts.Passages, 0
	for _, s := range x.scripts {
		vectors += x.vectors.Count(s.Name)
	}
	for i, got := range []int{vectors, len(x.passages), x.texts.len(), x.words.Len(), x.sentences.len()} {
		if got != n {
			return &DamagedError{dir, x.manifest.Generation, generationFiles[i], fmt.Errorf("%d passages, the manifest counts %d", got, n)}
		}
	}
	return nil
}
