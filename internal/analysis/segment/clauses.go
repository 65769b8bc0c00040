package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
)

const (
	// LongSentence is the size in bytes, marks apart, above which a sentence is cut at ؛ or ،.
	LongSentence = 600

	// MaxSentence is the size in bytes, marks apart, that no sentence exceeds.
	MaxSentence = 1200

	// minPiece is the size in bytes below which no piece of a long sentence is
	// cut off.
	minPiece = 100
)

// Clauses splits a sentence after ، ؛ : , ; and dashes, ranges trimmed of white
// space: in order, and each other character in exactly one. A mark between two
// digits (3,589, 10:30, 1990–1995) or in a URL splits nothing.
func Clauses(s string) []analysis.Range {
	var out []analysis.Range
	start, prev := 0, rune(0)
	for i, r := range s {
		if end := i + utf8.RuneLen(r); separates(s, prev, r, i) != 0 {
			out = appendRange(out, s, analysis.Range{Start: start, End: end})
			start = end
		}
		prev = r
	}
	return appendRange(out, s, analysis.Range{Start: start, End: len(s)})
}

// appendRange appends r without its white space, if anything is left.
func appendRange(out []analysis.Range, s string, r analysis.Range) []analysis.Range {
	if r = trim(s, r); r.Start < r.End {
		out = append(out, r)
	}
	return out
}

// separates grades the break after the character r at s[i]: 3 after a semicolon, 2 after a
// comma, 1 after a colon or dash, which separate less, 0 if there is none.
func separates(s string, prev, r rune, i int) int {
	if !strings.ContainsRune("،؛:,;–—", r) {
		return 0
	}
	next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
	switch {
	case unicode.IsDigit(prev) && unicode.IsDigit(next):
		return 0
	case r == ':' && (next == '/' || isWord(next) && next < utf8.RuneSelf):
		return 0
	case r == '؛', r == ';':
		return 3
	case r == '،', r == ',':
		return 2
	}
	return 1
}

// appendPieces appends the sentence r, cut where it is far too long. A text with every vowel
// is cut where it is without them.
func appendPieces(out []analysis.Range, s string, r analysis.Range) []analysis.Range {
	if r.End-r.Start <= LongSentence {
		return appendRange(out, s, r)
	}
	return appendBare(out, s, r, withoutMarks(s[r.Start:r.End]))
}

// appendBare appends the sentence r, whose text without marks is bare, cut where that is too
// long.
func appendBare(out []analysis.Range, s string, r analysis.Range, bare bareText) []analysis.Range {
	start := r.Start // in s, where the marks before a piece's first letter are part of it
	rest := analysis.Range{Start: 0, End: len(bare.text)}
	for rest.End-rest.Start > LongSentence {
		at := rest.Start + breakPoint(bare.text[rest.Start:rest.End])
		end := r.Start + bare.offset(at)
		out = appendMarked(out, s, trim(s, analysis.Range{Start: start, End: end}))
		start, rest = end, trim(bare.text, analysis.Range{Start: at, End: rest.End})
	}
	return appendMarked(out, s, trim(s, analysis.Range{Start: start, End: r.End}))
}

// appendMarked appends a piece that is short without its marks. One that is nearly all marks is
// cut with them.
func appendMarked(out []analysis.Range, s string, r analysis.Range) []analysis.Range {
	if r.End-r.Start > mostMarks*MaxSentence {
		return appendBare(out, s, r, bareText{text: s[r.Start:r.End]})
	}
	return appendRange(out, s, r)
}

// breakPoint returns where to cut the long sentence s: the end of a clause near the end of
// the first of equal parts. Without one, s is left whole up to MaxSentence, and cut at white
// space beyond.
func breakPoint(s string) int {
	parts := (len(s) + LongSentence - 1) / LongSentence
	goal := len(s) / parts
	best, grade, space := 0, 0, 0
	prev := rune(0)
	for i, r := range s[:min(len(s), MaxSentence-utf8.UTFMax)] {
		end := i + utf8.RuneLen(r)
		g := separates(s, prev, r, i)
		prev = r
		switch {
		case end < minPiece || len(s)-end < minPiece:
		case g > grade && end <= LongSentence+minPiece, g > 0 && g == grade && nearer(end, best, goal):
			best, grade = end, g
		case unicode.IsSpace(r) && nearer(end, space, goal):
			space = end
		}
	}
	switch {
	case best > 0:
		return best
	case len(s) <= MaxSentence:
		return len(s)
	case space > 0:
		return space
	}
	return runeStart(s, goal)
}

// nearer reports whether a is nearer to goal than b is.
func nearer(a, b, goal int) bool { return max(a-goal, goal-a) < max(b-goal, goal-b) }

// runeStart returns the last start of a character in s at or before i; i if there is none
// within the size of one.
func runeStart(s string, i int) int {
	for j := i; j > 0 && i-j < utf8.UTFMax; j-- {
		if utf8.RuneStart(s[j]) {
			return j
		}
	}
	return i
}
