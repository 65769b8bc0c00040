package main

import (
	"slices"
	"unicode"
)

// markers are the special pieces of XLM-R's vocabulary. The first four have the lowest ids,
// which do not change.
var markers = []string{"<s>", "<pad>", "</s>", "<unk>", "<mask>"}

func isMarker(piece string) bool { return slices.Contains(markers, piece) }

// stays reports whether a text in Arabic or Latin letters can contain piece.
func stays(piece string) bool {
	for _, r := range piece {
		if !used(r) {
			return false
		}
	}
	return true
}

// used reports whether texts in Arabic or Latin letters use r: their letters and digits, and
// the punctuation, symbols and accents that all scripts share.
func used(r rune) bool {
	switch {
	case unicode.In(r, unicode.P, unicode.S):
		return true
	case unicode.Is(unicode.Nd, r):
		return r < 0x80 || 0x660 <= r && r <= 0x6f9
	case unicode.Is(unicode.N, r): // ½, ², Ⅳ, but no other script's numbers
		return r < 0x250 || 0x2070 <= r && r < 0x2190
	case unicode.Is(unicode.L, r) && unicode.Is(unicode.Latin, r):
		return true
	}
	return unicode.In(r, rest)
}

// rest holds Arabic's blocks, the combining accents, and the invisible joiners
// and direction marks.
var rest = &unicode.RangeTable{R16: []unicode.Range16{
	{Lo: 0x0300, Hi: 0x036f, Stride: 1},
	{Lo: 0x0600, Hi: 0x06ff, Stride: 1},
	{Lo: 0x0750, Hi: 0x077f, Stride: 1},
	{Lo: 0x08a0, Hi: 0x08ff, Stride: 1},
	{Lo: 0x200c, Hi: 0x200f, Stride: 1},
	{Lo: 0xfb50, Hi: 0xfdff, Stride: 1},
	{Lo: 0xfe70, Hi: 0xfeff, Stride: 1},
}}
