package segment

import (
	"bytes"
	"encoding/binary"
	"errors"
	"iter"
	"runtime"
	"slices"
	"sort"

	"isnad/internal/corpus"
)

// The section "common" says which articles hold a text that the corpus keeps once.
// 16 bytes each, in order: 12 bytes of the text's key, then the article's place,
// uint32 big-endian so that the order of bytes is that of numbers.
const (
	commonEntry = 16
	commonKey   = 12
)

// Short is the part of a key that a segment knows, and zeros.
func Short(key corpus.TextKey) corpus.TextKey {
	clear(key[commonKey:])
	return key
}

// A commonTable is built in any order.
type commonTable struct{ entries [][commonEntry]byte }

func (c *commonTable) add(article int, keys []corpus.TextKey) {
	for _, key := range keys {
		c.addKey(article, key)
	}
}

func (c *commonTable) addKey(article int, key corpus.TextKey) {
	var e [commonEntry]byte
	copy(e[:commonKey], key[:])
	binary.BigEndian.PutUint32(e[commonKey:], uint32(article))
	c.entries = append(c.entries, e)
}

func (c *commonTable) encode() []byte {
	slices.SortFunc(c.entries, func(a, b [commonEntry]byte) int { return bytes.Compare(a[:], b[:]) })
	out := make([]byte, 0, commonEntry*len(c.entries))
	for _, e := range c.entries {
		out = append(out, e[:]...)
	}
	return out
}

var errCommon = errors.New("its table of common texts can't be read")

func soundCommon(data []byte, articles int) error {
	if len(data)%commonEntry != 0 {
		return errCommon
	}
	for e := range slices.Chunk(data, commonEntry) {
		if int(binary.BigEndian.Uint32(e[commonKey:])) >= articles {
			return errCommon
		}
	}
	return nil
}

// Holders gives the places of the articles that have a text.
func (t *Text) Holders(key corpus.TextKey) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer runtime.KeepAlive(t)
		at := sort.Search(len(t.common)/commonEntry, func(i int) bool {
			return bytes.Compare(t.common[commonEntry*i:][:commonKey], key[:commonKey]) >= 0
		})
		for rest := t.common[commonEntry*at:]; len(rest) > 0 && bytes.Equal(rest[:commonKey], key[:commonKey]); rest = rest[commonEntry:] {
			if !yield(int(binary.BigEndian.Uint32(rest[commonKey:]))) {
				return
			}
		}
	}
}

// Common gives the short keys of all texts of some articles, those that have is true
// of, with the article's place.
func (t *Text) Common(have func(article int) bool) iter.Seq2[int, corpus.TextKey] {
	return func(yield func(int, corpus.TextKey) bool) {
		defer runtime.KeepAlive(t)
		for e := range slices.Chunk(t.common, commonEntry) {
			article := int(binary.BigEndian.Uint32(e[commonKey:]))
			if !have(article) {
				continue
			}
			var key corpus.TextKey
			copy(key[:commonKey], e)
			if !yield(article, key) {
				return
			}
		}
	}
}
