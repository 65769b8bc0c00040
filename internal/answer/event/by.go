package event

import (
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// byWords stand before the one who does something, in passive sentences; doers are nouns for
// the one who does it.
var (
	byWords = analysis.ListedUnder("asked", "by-words")
	doers   = analysis.ListedUnder("asked", "doers")
)

// IsBy reports whether a word alone is “by” before somebody.
func IsBy(word string) bool { return byWords()[word] }

// IsDoer reports whether a word is a noun for somebody who does something: founder, قاتل.
func IsDoer(word string) bool { return doers()[word] }

// ByAt reports whether “by” begins at words[i]: على يد, من قبل, by, par.
func ByAt(words []analysis.Word, i int) bool {
	if i >= len(words) {
		return false
	}
	w := words[i].Text
	if IsBy(w) {
		return true
	}
	if i+1 >= len(words) {
		return false
	}
	next := words[i+1].Text
	return w == "علي" && IsBy(next) || w == "من" && (next == "قبل" || next == "طرف" || next == "جانب")
}

// HasObject reports whether an Arabic verb has a pronoun for its object glued to it.
func HasObject(verb string) bool {
	if !analysis.InArabic(verb) {
		return false
	}
	for _, pronoun := range []string{"ها", "هم", "ه"} {
		if bare, ok := strings.CutSuffix(verb, pronoun); ok {
			return utf8.RuneCountInString(bare) >= 3
		}
	}
	return false
}
