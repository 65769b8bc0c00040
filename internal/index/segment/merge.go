package segment

import (
	"context"
	"runtime"

	"isnad/internal/index/blocks"
)

// A Part is a segment of which some articles are wanted.
type Part struct {
	*Segment
	Dead func(article int) bool // articles that are left out
}

// A Merged is a segment that was made of several.
type Merged struct {
	Text, Vectors blocks.Ref
}

// Merge writes a segment with the articles of several, one behind the other. No
// text is read for it: what was made from them is copied. It is the same, byte for
// byte, as one made of these articles, but for the vectors' origin.
func Merge(ctx context.Context, dir, name string, parts []Part) (m Merged, err error) {
	b := NewBuilder()
	var sources []*wordSource
	for _, p := range parts {
		places := b.take(p)
		sources = append(sources, &wordSource{words: p.words, places: places, end: p.words.terms()})
	}
	words, err := mergeWords(ctx, sources)
	if err != nil {
		return m, err
	}
	if m.Text, err = b.write(dir, name, words); err != nil {
		return m, err
	}
	t, err := OpenText(dir, name, m.Text)
	if err != nil {
		return m, err
	}
	m.Vectors, err = WriteVectors(ctx, dir, name, t, newMergedVectors(parts))
	runtime.KeepAlive(parts)
	return m, err
}

// take adds the articles of a part, and gives the new place of each of its passages.
func (b *Builder) take(p Part) (places []int32) {
	places = make([]int32, p.Len())
	renamed := make([]int, len(p.articles))
	for i, a := range p.articles {
		renamed[i] = len(b.articles)
		if p.Dead(i) {
			for at := range a.Passages {
				places[a.First+at] = -1
			}
			continue
		}
		for at := a.First; at < a.First+a.Passages; at++ {
			places[at] = int32(b.Len())
			b.copyPassage(p.Text, at)
		}
		a.First = b.Len() - a.Passages
		b.articles = append(b.articles, a)
	}
	for i, key := range p.Common(func(i int) bool { return !p.Dead(i) }) {
		b.common.addKey(renamed[i], key)
	}
	return places
}

// copyPassage adds a passage of another segment to the article that comes next.
func (b *Builder) copyPassage(from *Text, at int) {
	before, e := from.entry(at-1), from.entry(at)
	b.records = append(b.records, from.records[before.recordEnd:e.recordEnd]...)
	b.texts = append(b.texts, from.texts[before.textEnd:e.textEnd]...)
	b.last = entry{
		recordEnd: len(b.records), textEnd: len(b.texts), sentenceEnd: b.last.sentenceEnd + e.sentenceEnd - before.sentenceEnd,
		article: len(b.articles), script: b.script(from.scripts[e.script]), boilerplate: e.boilerplate,
	}
	b.passages = b.last.append(b.passages)
}

// mergedVectors are the vectors of parts, by the place in the merged segment.
type mergedVectors []partPlace

type partPlace struct {
	segment *Segment
	at      int
}

func newMergedVectors(parts []Part) (m mergedVectors) {
	for _, p := range parts {
		for i, a := range p.articles {
			for at := a.First; at < a.First+a.Passages && !p.Dead(i); at++ {
				m = append(m, partPlace{p.Segment, at})
			}
		}
	}
	return m
}

func (m mergedVectors) Vector(at int) ([]float32, error) { return m[at].segment.row(m[at].at), nil }

func (m mergedVectors) Sentence(at, i int) ([]byte, error) {
	return m[at].segment.Sentence(m[at].at, i), nil
}
