package copied

import (
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/wordlist"
)

// IsFragment reports whether a statement is a name or a date of what it cites and says nothing
// about it: it answers by being what it is. isName says which words are names of what is cited.
func IsFragment(text, cited string, isName func(word string) bool) bool {
	all, dates := tokenize(text), 0
	if isPhrase(text, cited, all) {
		return true
	}
	for i, t := range all {
		switch {
		case t.part != content && t.part != mark && t.part != small:
			return false
		case t.part != content:
		case t.date, t.number():
			dates++
		case isName(t.word):
		case wordlist.Arabic(t.word) && (t.named() || i > 0 && all[i-1].named()), i > 0 && (all[i-1].date || all[i-1].number()):
		default:
			return false
		}
	}
	return dates == countContent(all) || countContent(all) <= mostNamed &&
		strings.Contains(analysis.InRow(analysis.Words(cited)), analysis.InRow(analysis.Words(text)))
}

// isPhrase reports whether a text is a name between quotation marks of what it cites, or a place
// or time that stands there word for word: an Arabic phrase that begins with في, with no other
// word than those that name things.
func isPhrase(text, cited string, all []token) bool {
	words := strings.Trim(strings.Join(strings.Fields(text), " "), ".،, \"«»“”")
	if len(all) < 2 || len(all) > mostNamed+1 || !strings.Contains(cited, words) {
		return false
	}
	for _, t := range all {
		if t.part != content && t.part != small && t.part != relation {
			return quoted(cited, words)
		}
	}
	return strings.HasPrefix(words, "في ") || quoted(cited, words)
}

// quoted reports whether a text stands between quotation marks in another one.
func quoted(in, words string) bool {
	for _, marks := range [][2]string{{`"`, `"`}, {"«", "»"}, {"“", "”"}} {
		if strings.Contains(in, marks[0]+words+marks[1]) {
			return true
		}
	}
	return false
}

// mostNamed is how many words a name or a counted thing may have.
const mostNamed = 4

// number reports whether a word is a number.
func (t token) number() bool { return t.word != "" && '0' <= t.word[0] && t.word[0] <= '9' }
