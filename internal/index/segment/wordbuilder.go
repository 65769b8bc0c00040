package segment

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"

	"isnad/internal/analysis"
)

// A wordBuilder collects the terms of passages in their order.
type wordBuilder struct {
	out      wordWriter
	postings map[string]*posting
	counts   map[string]int // of one passage
}

type posting struct {
	data      []byte
	last      int
	frequency int
}

func newWordBuilder() *wordBuilder {
	return &wordBuilder{postings: make(map[string]*posting), counts: make(map[string]int)}
}

// add appends the next passage: its text with its heading, and its sentences.
func (b *wordBuilder) add(text string, sentences []string) {
	at := b.out.passages()
	clear(b.counts)
	terms := analysis.Terms(text)
	for _, t := range terms {
		b.counts[t.Text]++
	}
	for term, n := range b.counts {
		p := b.postings[term]
		if p == nil {
			p = &posting{last: -1}
			b.postings[term] = p
		}
		p.data = binary.AppendUvarint(p.data, uint64(at-p.last))
		p.data = binary.AppendUvarint(p.data, uint64(n))
		p.last = at
		p.frequency++
	}
	inside := 0
	for _, s := range sentences {
		inside += len(analysis.Terms(s))
	}
	b.out.passage(len(terms), inside)
}

// encode writes the word index described in words.go.
func (b *wordBuilder) encode() ([]byte, error) {
	terms := make([]string, 0, len(b.postings))
	for t := range b.postings {
		terms = append(terms, t)
	}
	slices.Sort(terms)
	for _, t := range terms {
		b.out.postings = append(b.out.postings, b.postings[t].data...)
		b.out.term([]byte(t), b.postings[t].frequency)
	}
	return b.out.encode()
}

// A wordWriter collects the parts of a word index.
type wordWriter struct {
	lengths, inside, table, texts, postings []byte
}

func (w *wordWriter) passages() int { return len(w.lengths) / 4 }

// passage adds the lengths of the next passage.
func (w *wordWriter) passage(length, inside int) {
	w.lengths = binary.LittleEndian.AppendUint32(w.lengths, uint32(length))
	w.inside = binary.LittleEndian.AppendUint32(w.inside, uint32(inside))
}

// term adds the next term, whose postings have just been appended.
func (w *wordWriter) term(text []byte, frequency int) {
	w.texts = append(w.texts, text...)
	for _, n := range []int{len(w.texts), len(w.postings), frequency} {
		w.table = binary.LittleEndian.AppendUint32(w.table, uint32(n))
	}
}

// encode puts the parts together. It fails only on more than 4 GiB of terms or
// postings.
func (w *wordWriter) encode() ([]byte, error) {
	if max(len(w.texts), len(w.postings)) > math.MaxUint32 {
		return nil, fmt.Errorf("word index over 4 GiB (%d bytes of postings)", len(w.postings))
	}
	var out []byte
	for _, n := range []int{w.passages(), len(w.table) / tableEntry, len(w.texts)} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	return slices.Concat(out, w.lengths, w.inside, w.table, w.texts, w.postings), nil
}
