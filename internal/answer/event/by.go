package event

import (
	"slices"
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// byWords stand before the one who does something, in passive sentences; doers are nouns for
// the one who does it.
var (
	byWords = analysis.ListedUnder("asked", "by-words")
	doers   = analysis.ListedUnder("asked", "doers")

	// nounForms are verbs that are mostly nouns or adjectives: fire, own. helpers stand before a verb
	// of such a form.
	nounForms   = analysis.ListedUnder("asked", "noun-forms")
	helpers     = analysis.ListedUnder("asked", "auxiliaries", "futures")
	determiners = analysis.ListedUnder("asked", "determiners")
)

// IsDeterminer reports whether a word is an article or a possessive before a noun: the, his.
func IsDeterminer(word string) bool { return determiners()[word] }

// IsNounForm reports whether words[i] looks like a verb of the tables and is none, since it has no
// helping verb before it or has an article: “the fire”, “his own house”, but “whom did she fire?”.
func IsNounForm(words []analysis.Word, i int) bool {
	if !nounForms()[words[i].Text] {
		return false
	}
	helped := slices.ContainsFunc(words[:i], func(w analysis.Word) bool { return helpers()[w.Text] })
	return !helped || IsDeterminer(words[i-1].Text)
}

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
