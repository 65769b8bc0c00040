package copied

import (
	"slices"
	"strings"
	"sync"

	"isnad/internal/analysis"
	"isnad/internal/answer/wordlist"
	"isnad/internal/lang"
)

// A wording is a phrase that means what a single word does.
type wording struct {
	words []string
	means string // the first word of its line that stands alone
}

// A thesaurus is the list of other wordings.
type thesaurus struct {
	lines   map[string][]int     // of a word, by its base
	phrases map[string][]wording // by the base of their first word, the longest first
}

var wordings = sync.OnceValue(func() thesaurus {
	t := thesaurus{map[string][]int{}, map[string][]wording{}}
	for n, line := range lang.Lines("other wordings") {
		t.add(n, line)
	}
	for _, list := range t.phrases {
		slices.SortStableFunc(list, func(a, b wording) int { return len(b.words) - len(a.words) })
	}
	return t
})

func (t thesaurus) add(n int, line string) {
	var alone string
	var phrases []wording
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
			phrases = append(phrases, wording{words: words})
		}
	}
	for _, p := range phrases {
		p.means = alone
		key := wordlist.Base(p.words[0])
		t.phrases[key] = append(t.phrases[key], p)
	}
}

// alike reports whether two words stand in one line, themselves or as the verb or the noun of the
// action.
func (t thesaurus) alike(a, b string) bool {
	var lines []int
	for _, key := range wordlist.Bases(b) {
		lines = append(lines, t.lines[key]...)
	}
	return len(lines) > 0 && slices.ContainsFunc(wordlist.Bases(a), func(key string) bool {
		return slices.ContainsFunc(t.lines[key], func(n int) bool { return slices.Contains(lines, n) })
	})
}

// families are the keys under which a word of the list stands: its base, and the forms that an Arabic
// verb and the noun of its action share.
func families(word string) []string {
	return append(wordlist.Verbal(word), wordlist.Base(word))
}

// canonical writes phrases of the list of other wordings as the word that means the same.
func canonical(all []token) (out []token) {
	for i := 0; i < len(all); i++ {
		t := all[i]
		switch {
		case t.word == "ان" && i > 0: // that, and not if
			t = token{part: small, word: t.word}
		case t.part == content && (t.word == "al" || t.word == "el"): // the article of an Arabic name
			t.part = small
		case t.part != mark && !t.date:
			if w, n := phraseIn(all[i:]); n > 0 {
				t = token{word: w, text: w}
				if known, ok := listed(w); ok && known.part == unsure {
					t = known
				}
				i += n - 1
			}
		}
		out = append(out, t)
	}
	return out
}

// phraseIn finds the longest wording at the front, and how many tokens it takes.
func phraseIn(all []token) (means string, n int) {
	for _, w := range wordings().phrases[wordlist.Base(all[0].word)] {
		if n := w.at(all); n > 0 {
			return w.means, n
		}
	}
	return "", 0
}

// at is how many tokens the phrase takes at the front, 0 if it is not there.
func (w wording) at(all []token) int {
	i := 0
	for _, x := range w.words {
		for i < len(all) && i > 0 && all[i].part == small && all[i].word != x {
			i++
		}
		if i == len(all) || all[i].date || !sameForm(all[i], x) {
			return 0
		}
		i++
	}
	return i
}

func sameForm(t token, w string) bool {
	if t.part == relation {
		key, known := roleWords()[w]
		return known && key == t.word
	}
	return t.word == w || wordlist.Base(t.word) == wordlist.Base(w) || wordlist.Base(t.bare().word) == wordlist.Base(w)
}
