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

// mostNamed is how many words a name or a counted thing may have.
const mostNamed = 4

// number reports whether a word is a number.
func (t token) number() bool { return t.word != "" && '0' <= t.word[0] && t.word[0] <= '9' }
