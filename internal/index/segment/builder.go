package segment

import (
	"errors"
	"math"
	"path/filepath"
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/index/blocks"
)

// A Builder collects articles and makes the first file of a segment from them.
type Builder struct {
	articles []Article
	scripts  []string
	passages []byte
	records  []byte
	texts    []byte
	words    *wordBuilder
	common   commonTable
	last     entry
}

// NewBuilder is an empty Builder.
func NewBuilder() *Builder { return &Builder{words: newWordBuilder()} }

// Len is the number of passages so far.
func (b *Builder) Len() int { return len(b.passages) / passageEntry }

// Articles lists the articles so far.
func (b *Builder) Articles() []Article { return b.articles }

// Add adds an article with its passages and the texts that it may have in common
// with others. The article's counts are filled in.
func (b *Builder) Add(a Article, passages []chunk.Passage, common []corpus.TextKey) {
	a.First, a.Passages = b.Len(), len(passages)
	b.common.add(len(b.articles), common)
	for i := range passages {
		b.addPassage(&passages[i])
		if date := passages[i].Date; date != "" {
			a.Date = date
		}
	}
	b.articles = append(b.articles, a)
}

func (b *Builder) addPassage(p *chunk.Passage) {
	b.records = appendRecord(b.records, p)
	b.texts = append(b.texts, p.Text...)
	b.last = entry{
		recordEnd: len(b.records), textEnd: len(b.texts), sentenceEnd: b.last.sentenceEnd + len(p.Sentences),
		article: len(b.articles), script: b.script(analysis.TextLanguage(p.Text)), boilerplate: onlyBoilerplate(p),
	}
	b.passages = b.last.append(b.passages)
	b.words.add(wordText(p), sentencesOf(p))
}

// wordText is the text of a passage that goes into the word index.
func wordText(p *chunk.Passage) string { return p.Heading + "\n" + p.Text }

func sentencesOf(p *chunk.Passage) []string {
	texts := make([]string, len(p.Sentences))
	for i := range p.Sentences {
		texts[i] = p.SentenceText(i)
	}
	return texts
}

func onlyBoilerplate(p *chunk.Passage) bool {
	return !slices.ContainsFunc(p.Sentences, func(s chunk.Sentence) bool { return !s.Boilerplate })
}

// script is the place of a script's name, which is added where it is new.
func (b *Builder) script(name string) int {
	at := slices.Index(b.scripts, name)
	if at < 0 {
		at = len(b.scripts)
		b.scripts = append(b.scripts, name)
	}
	return at
}

// Write writes the file of a segment's texts.
func (b *Builder) Write(dir, name string) (blocks.Ref, error) {
	words, err := b.words.encode()
	if err != nil {
		return blocks.Ref{}, err
	}
	return b.write(dir, name, words)
}

var errTooLarge = errors.New("a segment over 4 GiB")

func (b *Builder) write(dir, name string, words []byte) (ref blocks.Ref, err error) {
	if max(len(b.records), len(b.texts)) > math.MaxUint32 {
		return ref, errTooLarge
	}
	w, err := blocks.Create(filepath.Join(dir, TextFile(name)))
	if err != nil {
		return ref, err
	}
	for _, section := range [][]byte{encodeArticles(b.articles, b.scripts), b.passages, b.records, b.texts, words, b.common.encode()} {
		if err := w.Section(section); err != nil {
			w.Abort()
			return ref, err
		}
	}
	return w.Close()
}
