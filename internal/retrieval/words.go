package retrieval

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"math"
	"slices"
	"sort"

	"isnad/internal/arabic"
)

// The word index is one file, read whole and searched in place: start-up parses
// nothing, whatever the corpus's size. Numbers are little-endian.
//
//	magic      8 bytes   "isnadwi1"
//	passages   uint32    number of passages
//	terms      uint32    number of distinct terms
//	texts      uint32    bytes of all terms together
//	mean       float64   mean length of a passage, in terms
//	sentence   float64   mean length of a sentence, in terms
//	lengths    uint32    of each passage, in terms
//	table      uint32 ×3 of each term, sorted by its bytes: end of its text,
//	                     end of its postings, number of passages that have it
//	texts      the terms' bytes, one behind the other
//	postings   of each term: for each passage that has it, in order, the distance
//	           to the one before (from -1) and the count, both unsigned varints
const (
	wordMagic  = "isnadwi1"
	wordHeader = 8 + 3*4 + 2*8
	tableEntry = 12
)

// A wordIndex finds the passages that hold a term.
type wordIndex struct {
	passages     int
	meanLength   float64
	meanSentence float64
	lengths      []byte
	table        []byte
	texts        []byte
	postings     []byte

	out  []bool // passages that are left out, see without; nil where none are
	left int    // how many they are
}

var errWords = errors.New("not a word index of this version, or cut short")

// openWords takes over a word index; what lookup reads of it later lies inside.
func openWords(data []byte) (*wordIndex, error) {
	if len(data) < wordHeader || string(data[:8]) != wordMagic {
		return nil, errWords
	}
	u32 := func(at int) int { return int(binary.LittleEndian.Uint32(data[at:])) }
	f64 := func(at int) float64 { return math.Float64frombits(binary.LittleEndian.Uint64(data[at:])) }
	passages, terms, texts := u32(8), u32(12), u32(16)
	w := &wordIndex{passages: passages, meanLength: f64(20), meanSentence: f64(28)}
	rest := data[wordHeader:]
	if len(rest) < 4*passages+tableEntry*terms+texts {
		return nil, errWords
	}
	w.lengths, rest = rest[:4*passages], rest[4*passages:]
	w.table, rest = rest[:tableEntry*terms], rest[tableEntry*terms:]
	w.texts, w.postings = rest[:texts], rest[texts:]
	return w, w.sound()
}

// sound checks that the table's ends rise to where the parts end.
func (w *wordIndex) sound() error {
	texts, postings := 0, 0
	for i := range len(w.table) / tableEntry {
		t, p, _ := w.entry(i)
		if t < texts || p < postings {
			return errWords
		}
		texts, postings = t, p
	}
	if texts != len(w.texts) || postings != len(w.postings) {
		return errWords
	}
	return nil
}

// length of a passage in terms.
func (w *wordIndex) length(at int) int {
	return int(binary.LittleEndian.Uint32(w.lengths[4*at:]))
}

// entry i of the table; entry -1 stands before the first.
func (w *wordIndex) entry(i int) (text, postings, frequency int) {
	if i < 0 {
		return 0, 0, 0
	}
	e := w.table[tableEntry*i:]
	return int(binary.LittleEndian.Uint32(e)), int(binary.LittleEndian.Uint32(e[4:])), int(binary.LittleEndian.Uint32(e[8:]))
}

// lookup gives the passages that hold a term with its count in each, and how
// many they are.
func (w *wordIndex) lookup(term string) (iter.Seq2[int, int], int) {
	key := []byte(term)
	i, found := sort.Find(len(w.table)/tableEntry, func(i int) int {
		from, _, _ := w.entry(i - 1)
		to, _, _ := w.entry(i)
		return bytes.Compare(key, w.texts[from:to])
	})
	if !found {
		return func(func(int, int) bool) {}, 0
	}
	_, from, _ := w.entry(i - 1)
	_, to, frequency := w.entry(i)
	return w.walk(w.postings[from:to]), frequency
}

// walk decodes postings, as often as it is asked to.
func (w *wordIndex) walk(postings []byte) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		data, at := postings, -1
		for len(data) > 0 {
			gap, n := binary.Uvarint(data)
			count, m := binary.Uvarint(data[max(n, 0):])
			if n <= 0 || m <= 0 || gap == 0 || gap > uint64(w.passages-1-at) {
				return // not what encode writes
			}
			at += int(gap)
			data = data[n+m:]
			if !yield(at, int(count)) {
				return
			}
		}
	}
}

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
	terms := arabic.Terms(text)
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
		b.inside += len(arabic.Terms(s))
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
