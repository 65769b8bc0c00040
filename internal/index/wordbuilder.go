package index

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"

	"isnad/internal/analysis"
)

// A wordBuilder collects the terms of passages in their order.
type wordBuilder struct {
	lengths   []uint32
	postings  map[string]*posting
	total     int // terms of all passages
	sentences int
	inside    int // terms of all sentences
}

type posting struct {
	data      []byte
	last      int
	frequency int
}

func newWordBuilder() *wordBuilder {
	return &wordBuilder{postings: make(map[string]*posting)}
}

// add appends the next passage: its text with its heading, and its sentences.
func (b *wordBuilder) add(text string, sentences []string) {
	at := len(b.lengths)
	counts := make(map[string]int)
	terms := analysis.Terms(text)
	for _, t := range terms {
		counts[t.Text]++
	}
	b.lengths = append(b.lengths, uint32(len(terms)))
	b.total += len(terms)
	for term, n := range counts {
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
	for _, s := range sentences {
		b.sentences++
		b.inside += len(analysis.Terms(s))
	}
}

// encode writes the file described above. It fails only on more than 4 GiB of
// terms or postings.
func (b *wordBuilder) encode() ([]byte, error) {
	terms := make([]string, 0, len(b.postings))
	texts, postings := 0, 0
	for t, p := range b.postings {
		terms = append(terms, t)
		texts += len(t)
		postings += len(p.data)
	}
	if max(texts, postings) > math.MaxUint32 {
		return nil, fmt.Errorf("word index over 4 GiB (%d bytes of postings)", postings)
	}
	slices.Sort(terms)
	out := make([]byte, 0, wordHeader+4*len(b.lengths)+tableEntry*len(terms)+texts+postings)
	out = append(out, wordMagic...)
	for _, n := range []int{len(b.lengths), len(terms), texts} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	for _, m := range []float64{mean(b.total, len(b.lengths)), mean(b.inside, b.sentences)} {
		out = binary.LittleEndian.AppendUint64(out, math.Float64bits(m))
	}
	for _, n := range b.lengths {
		out = binary.LittleEndian.AppendUint32(out, n)
	}
	textEnd, postingEnd := 0, 0
	for _, t := range terms {
		p := b.postings[t]
		textEnd += len(t)
		postingEnd += len(p.data)
		for _, n := range []int{textEnd, postingEnd, p.frequency} {
			out = binary.LittleEndian.AppendUint32(out, uint32(n))
		}
	}
	for _, t := range terms {
		out = append(out, t...)
	}
	for _, t := range terms {
		out = append(out, b.postings[t].data...)
	}
	return out, nil
}

// mean of n things that sum up to total; 1 where there is nothing, since lengths
// are divided by it.
func mean(total, n int) float64 {
	if total == 0 || n == 0 {
		return 1
	}
	return float64(total) / float64(n)
}
