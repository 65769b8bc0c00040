package segment

import (
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// A bareText is a text without its marks.
type bareText struct {
	text    string
	offsets []int // of each byte of text, and of its end, in the text with marks; nil where it has none
}

// offset is where byte i of the text without marks stands in the text with them.
func (b bareText) offset(i int) int {
	if b.offsets == nil {
		return i
	}
	return b.offsets[i]
}

// daggerAlef is a mark where other print has an alef, of the same size.
const daggerAlef = 'ٰ'

// withoutMarks returns s without its marks. The dagger alef becomes an alef, so that a text is as
// long as in usual print.
func withoutMarks(s string) bareText {
	if !strings.ContainsFunc(s, analysis.IsMark) {
		return bareText{text: s}
	}
	var b strings.Builder
	offsets := make([]int, 0, len(s)+1)
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		letter := s[i : i+size]
		if r == daggerAlef && !strings.HasSuffix(b.String(), "ى") && !strings.HasSuffix(b.String(), "و") {
			r, letter = 'ا', "ا"
		}
		if !analysis.IsMark(r) {
			b.WriteString(letter)
			for k := range size {
				offsets = append(offsets, i+k)
			}
		}
		i += size
	}
	return bareText{b.String(), append(offsets, len(s))}
}

// bareSize is the size of s in bytes, marks apart.
func bareSize(s string) int {
	n := len(s)
	for _, r := range s {
		if analysis.IsMark(r) {
			n -= utf8.RuneLen(r)
		}
	}
	return n
}

// mostMarks is how many times its size without marks a text with them has at most. Of what
// has more, the marks count.
const mostMarks = 3
