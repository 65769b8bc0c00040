package aligned

import (
	"slices"
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/answer/wordlist"
	"isnad/internal/bilingual"
)

// A likeness says how alike two words are.
type likeness int

const (
	opposite likeness = iota - 1 // sold and bought
	unlike
	nearby  // the word stands beside the sentence
	synonym // or a translation
	family  // a verb and the noun of its action
	same    // one word, inflected perhaps
)

// like tells how alike two words are.
func like(a, b word) likeness {
	if a.Number != "" || b.Number != "" {
		if a.Number == b.Number {
			return same
		}
		return unlike
	}
	if oneName(a, b) || oneName(b, a) || a.Capital && b.Capital && SameSpelling(a.Text, b.Text) {
		return same
	}
	level := alike(a.Text, b.Text)
	if a.Means != a.Text || b.Means != b.Text {
		if other := alike(a.Means, b.Means); other > max(level, unlike) || level == unlike {
			return min(other, synonym)
		}
	}
	return level
}

// alike tells how alike two words are that are no numbers.
func alike(a, b string) likeness {
	switch {
	case a == b || wordlist.Same(a, b) || eachWay(a, b, inflected):
		return same
	case wordlist.Opposite(a, b):
		return opposite
	case related(a, b):
		return family
	case wordlist.Alike(a, b) || eachWay(a, b, bilingual.SameConjugated):
		return synonym
	}
	return unlike
}

// eachWay tries two words with and without the particles that may be glued to them.
func eachWay(a, b string, alike func(a, b string) bool) bool {
	return slices.ContainsFunc(wordlist.Unglued(a), func(x string) bool {
		return slices.ContainsFunc(wordlist.Unglued(b), func(y string) bool { return alike(x, y) })
	})
}

func inflected(a, b string) bool { return wordlist.Inflection(a) == wordlist.Inflection(b) }

// related reports whether two words of one script are of one family.
func related(a, b string) bool {
	switch arabic := wordlist.Arabic(a); {
	case arabic != wordlist.Arabic(b):
		return false
	case arabic:
		x, y := consonants(a), consonants(b)
		n := utf8.RuneCountInString(x)
		return wordlist.SameVerb(a, b) || x == y && (n >= 3 || n == 2 && short(a) && short(b))
	}
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n >= 5 && 3*n >= 2*min(len(a), len(b))
}

// short reports whether two consonants tell an Arabic word.
func short(w string) bool { return utf8.RuneCountInString(w) <= 5 && !strings.HasPrefix(w, "ال") }

// Letters that an Arabic word may have in front of its root and behind it, the longest first.
var (
	fronts = []string{"است", "مست", "يست", "تست", "ال", "ان", "من", "م", "ت", "ي", "ن", "ا"}
	ends   = []string{"وا", "ون", "ين", "ات", "ان", "ت", "ه", "ا", "ي"}
)

// consonants guesses the root of an Arabic word.
func consonants(w string) string {
	w = analysis.Stem(w)
	for _, front := range fronts {
		if rest, ok := strings.CutPrefix(w, front); ok && utf8.RuneCountInString(rest) >= 3 {
			w = rest
			break
		}
	}
	for _, end := range ends {
		if rest, ok := strings.CutSuffix(w, end); ok && utf8.RuneCountInString(rest) >= 3 {
			w = rest
			break
		}
	}
	r := slices.DeleteFunc([]rune(w), func(c rune) bool { return strings.ContainsRune("اويىءئؤأإآ", c) })
	if len(r) == 4 && r[1] == 'ت' { // افتعل
		r = slices.Delete(r, 1, 2)
	}
	return string(r)
}

// oneName reports whether a Latin word and an Arabic one sound alike as names do.
func oneName(latin, arabic word) bool {
	return latin.Capital && wordlist.Arabic(arabic.Text) && !wordlist.Arabic(latin.Text) &&
		(bilingual.SameName(latin.Text, arabic.Text) || sameSound(latin.Text, arabic.Text))
}
