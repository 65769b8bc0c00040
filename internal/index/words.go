package index

import (
	"bytes"
	"encoding/binary"
	"errors"
	"iter"
	"math"
	"sort"
	"strings"
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

// Words is a word index: it finds the passages that hold a term. Terms are those
// of [analysis.Terms].
type Words struct {
	passages     int
	meanLength   float64
	meanSentence float64
	lengths      []byte
	table        []byte
	texts        []byte
	postings     []byte
}

var errWords = errors.New("not a word index of this version, or cut short")

// openWords takes over a word index. It checks that Lookup will read inside it.
func openWords(data []byte) (*Words, error) {
	if len(data) < wordHeader || string(data[:8]) != wordMagic {
		return nil, errWords
	}
	u32 := func(at int) int { return int(binary.LittleEndian.Uint32(data[at:])) }
	f64 := func(at int) float64 { return math.Float64frombits(binary.LittleEndian.Uint64(data[at:])) }
	passages, terms, texts := u32(8), u32(12), u32(16)
	w := &Words{passages: passages, meanLength: f64(20), meanSentence: f64(28)}
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
func (w *Words) sound() error {
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

// Len is the number of passages.
func (w *Words) Len() int { return w.passages }

// MeanLength is the mean length of a passage in terms, never 0.
func (w *Words) MeanLength() float64 { return w.meanLength }

// MeanSentence is the mean length of a sentence in terms, never 0.
func (w *Words) MeanSentence() float64 { return w.meanSentence }

// Length is the length of the passage at a place in terms.
func (w *Words) Length(at int) int {
	return int(binary.LittleEndian.Uint32(w.lengths[4*at:]))
}

// entry i of the table; entry -1 stands before the first.
func (w *Words) entry(i int) (text, postings, frequency int) {
	if i < 0 {
		return 0, 0, 0
	}
	e := w.table[tableEntry*i:]
	return int(binary.LittleEndian.Uint32(e)), int(binary.LittleEndian.Uint32(e[4:])), int(binary.LittleEndian.Uint32(e[8:]))
}

// Lookup gives the places of the passages that hold a term, in order, with the
// term's count in each, and how many they are.
func (w *Words) Lookup(term string) (iter.Seq2[int, int], int) {
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

// Prefixed gives each term that begins with prefix, in the order of their bytes.
func (w *Words) Prefixed(prefix string, each func(term string)) {
	n := len(w.table) / tableEntry
	text := func(i int) string {
		from, _, _ := w.entry(i - 1)
		to, _, _ := w.entry(i)
		return string(w.texts[from:to])
	}
	for i := sort.Search(n, func(i int) bool { return text(i) >= prefix }); i < n && strings.HasPrefix(text(i), prefix); i++ {
		each(text(i))
	}
}

// walk decodes postings, as often as it is asked to.
func (w *Words) walk(postings []byte) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		data, at := postings, -1
		for len(data) > 0 {
			gap, n := binary.Uvarint(data)
			count, m := binary.Uvarint(data[max(n, 0):])
			if n <= 0 || m <= 0 || gap == 0 || gap > uint64(w.passages-1-at) {
				return // encode never writes this
			}
			at += int(gap)
			data = data[n+m:]
			if !yield(at, int(count)) {
				return
			}
		}
	}
}
