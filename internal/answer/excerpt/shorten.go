package excerpt

import (
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/analysis/segment"
)

// Longest is how many characters of one quote an answer shows, counted as [Length] does.
// The citation keeps all of it.
const Longest = 500

// Length counts the characters of a text without vowel signs and tatweel, so that a vocalised
// text is cut where the plain one is.
func Length(s string) (n int) {
	for _, r := range s {
		if !analysis.IsMark(r) {
			n++
		}
	}
	return n
}

// clauseMarks end a clause but not a sentence.
const clauseMarks = "،؛,;:–—"

// EndsOpen reports whether a sentence goes on behind s. Package segment cuts very long
// sentences at the end of a clause.
func EndsOpen(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(clauseMarks, last)
}

// Shorten cuts an over-long quote at the last clause that fits, with … in place
// of the rest. Where that leaves less than half of what may be shown, it cuts at
// a word.
func Shorten(s string) string {
	if Length(s) <= Longest {
		if open := strings.TrimRight(s, clauseMarks+" "); EndsOpen(s) && open != "" {
			return open + " …"
		}
		return s
	}
	end, runes := 0, 0
	for _, c := range segment.Clauses(s) {
		n := Length(s[:c.End])
		if n > Longest {
			break
		}
		end, runes = c.End, n
	}
	if runes < Longest/2 {
		end = lastWord(s, Longest)
	}
	shown := strings.TrimRight(s[:end], "،؛,;:–— ")
	if shown == "" { // a row of such marks
		shown = s[:end]
	}
	return shown + " …"
}

// lastWord finds the end of the last word within the first n characters.
func lastWord(s string, n int) int {
	at, runes := 0, 0
	for i, r := range s {
		if analysis.IsMark(r) {
			continue
		}
		if runes == n {
			break
		}
		if r == ' ' {
			at = i
		}
		runes++
		if at == 0 && runes == n {
			return i
		}
	}
	return at
}
