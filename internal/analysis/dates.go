package analysis

import (
	"strconv"
	"strings"
)

// HasDate reports whether s names a point in time: a month, a year from 1000 to
// 2199, a year with its era (750م, 132 هـ, 44 BC) or after عام, سنة, year, an. Months
// that are also common words or names (May, mars, آب, رمضان) count beside a
// number only.
func HasDate(s string) bool {
	words := Words(s)
	for i, w := range words {
		if has(months().sure, w.Text) || isYear(s, words, i) {
			return true
		}
		if has(months().unsure, w.Text) && numberBeside(words, i) && !isFather(s, w) {
			return true
		}
	}
	return false
}

// isYear reports whether words[i] of s is a number used as a year.
func isYear(s string, words []Word, i int) bool {
	w := words[i]
	number, err := strconv.Atoi(w.Text)
	switch {
	case err != nil || strings.ContainsAny(s[w.Start:w.End], ",.٬٫، %٪"):
		return false
	case number >= 1000 && number < 2200:
		return true
	case i+1 < len(words) && eras()[words[i+1].Text]:
		return true
	}
	return i > 0 && number > 31 && has(beforeYear(), words[i-1].Text)
}

// has reports whether m contains word, with or without a glued و.
func has(m map[string]bool, word string) bool {
	return m[word] || m[strings.TrimPrefix(word, "و")]
}

func numberBeside(words []Word, i int) bool {
	return i > 0 && isDigit(words[i-1].Text[0]) || i+1 < len(words) && isDigit(words[i+1].Text[0])
}

// isFather reports whether w is أب (father) and not the month آب. Folding makes them equal.
func isFather(s string, w Word) bool {
	return strings.TrimPrefix(w.Text, "و") == "اب" && !strings.ContainsAny(s[w.Start:w.End], "آ\u0653")
}

var (
	eras       = Listed("eras")
	beforeYear = Listed("before a year")
)
