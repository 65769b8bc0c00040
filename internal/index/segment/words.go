package segment

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math"
	"runtime"
	"sort"

	"isnad/internal/analysis"
)

// The section "words" is a word index. It is searched in place: opening it parses
// nothing. Numbers are little-endian.
//
//	passages   uint32    number of passages
//	terms      uint32    number of distinct terms
//	texts      uint32    bytes of all terms together
//	lengths    uint32    of each passage, in terms
//	inside     uint32    of each passage, terms of its sentences together
//	table      uint32 ×3 of each term, sorted by its bytes: end of its text,
//	                     end of its postings, number of passages that have it
//	texts      the terms' bytes, one behind the other
//	postings   of each term: for each passage that has it, in order, the distance
//	           to the one before (from -1) and the count, both unsigned varints
//
// Terms are those of package analysis.
const (
	wordHeader = 3 * 4
	tableEntry = 12
)

type words struct {
	passages int
	lengths  []byte
	inside   []byte
	table    []byte
	texts    []byte
	postings []byte
}

var errWords = errors.New("its word index can't be read")

// openWords takes over a word index. It checks that lookups will read inside it.
func openWords(data []byte) (w words, err error) {
	if len(data) < wordHeader {
		return w, errWords
	}
	u32 := func(at int) uint64 { return uint64(binary.LittleEndian.Uint32(data[at:])) }
	passages, terms, texts := u32(0), u32(4), u32(8)
	rest := data[wordHeader:]
	if uint64(len(rest)) < 8*passages+tableEntry*terms+texts {
		return w, errWords
	}
	take := func(n uint64) (part []byte) {
		part, rest = rest[:n], rest[n:]
		return part
	}
	w.passages = int(passages)
	w.lengths, w.inside = take(4*passages), take(4*passages)
	w.table, w.texts, w.postings = take(tableEntry*terms), take(texts), rest
	return w, w.sound()
}

// sound checks that the table's ends rise to where the parts end.
func (w words) sound() error {
	texts, postings := 0, 0
	for i := range w.terms() {
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

// terms is the number of distinct terms.
func (w words) terms() int { return len(w.table) / tableEntry }

// length of the passage at a place in terms.
func (w words) length(at int) int { return int(binary.LittleEndian.Uint32(w.lengths[4*at:])) }

// insideOf is the number of terms of the passage's sentences.
func (w words) insideOf(at int) int { return int(binary.LittleEndian.Uint32(w.inside[4*at:])) }

// entry i of the table; entry -1 stands before the first.
func (w words) entry(i int) (text, postings, frequency int) {
	if i < 0 {
		return 0, 0, 0
	}
	e := w.table[tableEntry*i:][:tableEntry]
	return int(binary.LittleEndian.Uint32(e)), int(binary.LittleEndian.Uint32(e[4:])), int(binary.LittleEndian.Uint32(e[8:]))
}

// term i and its postings.
func (w words) term(i int) (text, postings []byte) {
	fromText, from, _ := w.entry(i - 1)
	toText, to, _ := w.entry(i)
	return w.texts[fromText:toText], w.postings[from:to]
}

// place of a term in the table.
func (w words) place(term string) (i int, found bool) {
	key := []byte(term)
	return sort.Find(w.terms(), func(i int) int {
		text, _ := w.term(i)
		return bytes.Compare(key, text)
	})
}

// find gives the postings of a term, nil where no passage has it.
func (w words) find(term string) []byte {
	i, found := w.place(term)
	if !found {
		return nil
	}
	_, postings := w.term(i)
	return postings
}

// next reads a posting behind that of the passage at a place, and gives what is
// left of them; nil behind the last and where they can't be read.
func (w words) next(postings []byte, before int) (at, count int, rest []byte) {
	gap, n := uvarint(postings)
	c, m := uvarint(postings[n:])
	if n == 0 || m == 0 || gap == 0 || gap > uint64(w.passages-1-before) || c > math.MaxInt32 {
		return 0, 0, nil
	}
	return before + int(gap), int(c), postings[n+m:]
}

// uvarint reads a number; its size is 0 where there is none.
func uvarint(data []byte) (n uint64, size int) {
	if len(data) > 0 && data[0] < 0x80 { // most are
		return uint64(data[0]), 1
	}
	n, size = binary.Uvarint(data)
	return n, max(size, 0)
}

// A Posting is a passage that has a term.
type Posting struct {
	At    int32 // place of the passage
	Count int32 // how often it has the term
}

// AppendPostings appends a posting for each passage that has a term. places maps
// the segment's places to those that are wanted; passages that it maps below 0 are
// left out.
func (t *Text) AppendPostings(to []Posting, term string, places []int32) []Posting {
	defer runtime.KeepAlive(t)
	at, count := -1, 0
	for rest := t.words.find(term); len(rest) > 0; {
		if len(rest) > 1 && rest[0]|rest[1] < 0x80 && rest[0] > 0 && at+int(rest[0]) < len(places) { // most are
			at, count, rest = at+int(rest[0]), int(rest[1]), rest[2:]
		} else if at, count, rest = t.words.next(rest, at); rest == nil {
			break
		}
		if p := places[at]; p >= 0 {
			to = append(to, Posting{p, int32(count)})
		}
	}
	return to
}

// Length is the length of the passage at a place in terms.
func (t *Text) Length(at int) int {
	defer runtime.KeepAlive(t)
	return t.words.length(at)
}

// Frequency is the number of passages that have a term.
func (t *Text) Frequency(term string) int {
	defer runtime.KeepAlive(t)
	i, found := t.words.place(term)
	if !found {
		return 0
	}
	_, _, n := t.words.entry(i)
	return n
}

// Terms are those of the passage at a place, as often as it has each.
func (t *Text) Terms(at int) []analysis.Term {
	p := t.Passage(at)
	return analysis.Terms(wordText(&p))
}
