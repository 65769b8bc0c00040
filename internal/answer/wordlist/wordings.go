package wordlist

import (
	"slices"
	"strings"
	"sync"

	"isnad/internal/analysis"
	"isnad/internal/lang"
)

// A Wording is a phrase that means what a single word does.
type Wording struct {
	Words []string
	Means string // the first word of its line that stands alone
}

// A thesaurus is the list of other wordings.
type thesaurus struct {
	lines   map[string][]int     // of a word, by its base
	phrases map[string][]Wording // by the base of their first word, the longest first
}

// Wordings are the phrases that begin with a word, the longest first.
func Wordings(word string) []Wording { return wordings().phrases[Base(word)] }

var wordings = sync.OnceValue(func() thesaurus {
	t := thesaurus{map[string][]int{}, map[string][]Wording{}}
	for n, line := range lang.Lines("other wordings") {
		t.add(n, line)
	}
	for _, list := range t.phrases {
		slices.SortStableFunc(list, func(a, b Wording) int { return len(b.Words) - len(a.Words) })
	}
	return t
})

func (t thesaurus) add(n int, line string) {
	var alone string
	var phrases []Wording
	for _, phrase := range strings.FieldsFunc(line, func(r rune) bool { return r == ',' || r == '،' }) {
		var words []string
		for _, w := range analysis.Words(phrase) {
			words = append(words, w.Text)
		}
		switch len(words) {
		case 0:
		case 1:
			for _, key := range families(words[0]) {
				t.lines[key] = append(t.lines[key], n)
			}
			if alone == "" {
				alone = words[0]
			}
		default:
			phrases = append(phrases, Wording{Words: words})
		}
	}
	for _, p := range phrases {
		p.Means = alone
		key := Base(p.Words[0])
		t.phrases[key] = append(t.phrases[key], p)
	}
}

// Alike reports whether two words stand in one line, themselves or as the verb or the noun of the
// action.
func Alike(a, b string) bool {
	t := wordings()
	var lines []int
	for _, key := range Bases(b) {
		lines = append(lines, t.lines[key]...)
	}
	return len(lines) > 0 && slices.ContainsFunc(Bases(a), func(key string) bool {
		return slices.ContainsFunc(t.lines[key], func(n int) bool { return slices.Contains(lines, n) })
	})
}

// families are the keys under which a word of the list stands: its base, and the forms that an Arabic
// verb and the noun of its action share.
func families(word string) []string {
	return append(Verbal(word), Base(word))
}
