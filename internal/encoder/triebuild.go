package encoder

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
)

// buildTrie makes the trie of pieces and skips empty ones. The id of a piece is its index.
func buildTrie(pieces []string) (trie, error) {
	b := &trieBuilder{pieces: pieces}
	for i, p := range pieces {
		if strings.IndexByte(p, 0) >= 0 {
			return nil, fmt.Errorf("piece %d holds a zero byte: %q", i, p)
		}
		if p != "" {
			b.sorted = append(b.sorted, int32(i))
		}
	}
	slices.SortFunc(b.sorted, func(i, j int32) int { return strings.Compare(pieces[i], pieces[j]) })
	for i := 1; i < len(b.sorted); i++ {
		if pieces[b.sorted[i-1]] == pieces[b.sorted[i]] {
			return nil, fmt.Errorf("piece %q occurs twice", pieces[b.sorted[i]])
		}
	}
	b.grow(256)
	b.used[0] = true
	b.place(0, 0, 0, len(b.sorted))
	return b.bytes(), nil
}

type trieBuilder struct {
	pieces    []string
	sorted    []int32 // ids in the order of their pieces
	units     []uint32
	used      []bool // the unit holds something
	based     []bool // the number is some unit's base
	firstFree int
}

func (b *trieBuilder) grow(n int) {
	for len(b.units) < n {
		b.units = append(b.units, make([]uint32, 256)...)
		b.used = append(b.used, make([]bool, 256)...)
		b.based = append(b.based, make([]bool, 256)...)
	}
}

// place fills in the children of unit u, to which the first depth bytes of the
// pieces sorted[lo:hi] lead.
func (b *trieBuilder) place(u, depth, lo, hi int) {
	if lo == hi {
		return
	}
	ends := len(b.pieces[b.sorted[lo]]) == depth // only the first can be so short
	labels, starts := b.children(depth, lo, hi, ends)
	base := b.findBase(labels)
	b.based[base] = true
	b.units[u] |= uint32(base) << trieBase
	for _, c := range labels {
		b.used[base^int(c)] = true
		b.units[base^int(c)] = uint32(c)
		if c == 0 {
			b.units[u] |= trieEnds
			b.units[base] = uint32(b.sorted[lo]) << trieBase
		}
	}
	for i, c := range labels {
		if c != 0 {
			b.place(base^int(c), depth+1, starts[i], starts[i+1])
		}
	}
}

// children lists the bytes at depth of sorted[lo:hi], 0 for a piece that ends there, and
// where the run of each begins.
func (b *trieBuilder) children(depth, lo, hi int, ends bool) (labels []byte, starts []int) {
	if ends {
		labels, starts = append(labels, 0), append(starts, lo)
		lo++
	}
	for i := lo; i < hi; i++ {
		c := b.pieces[b.sorted[i]][depth]
		if len(labels) == 0 || labels[len(labels)-1] != c {
			labels, starts = append(labels, c), append(starts, i)
		}
	}
	return labels, append(starts, hi)
}

// findBase returns a base at which every label's unit is free. The search starts later once
// nearly everything before it is taken.
func (b *trieBuilder) findBase(labels []byte) int {
	seen := 0
	for at := b.firstFree; ; at++ {
		b.grow((at | 255) + 1)
		if b.used[at] {
			seen++
			continue
		}
		if base := at ^ int(labels[0]); b.fits(base, labels) {
			if tried := at - b.firstFree; tried > 512 && seen*20 >= tried*19 {
				b.firstFree = at
			}
			return base
		}
	}
}

func (b *trieBuilder) fits(base int, labels []byte) bool {
	if b.based[base] {
		return false
	}
	for _, c := range labels {
		if b.used[base^int(c)] {
			return false
		}
	}
	return true
}

func (b *trieBuilder) bytes() trie {
	t := make(trie, 0, 4*len(b.units))
	for _, u := range b.units {
		t = binary.LittleEndian.AppendUint32(t, u)
	}
	return t
}
