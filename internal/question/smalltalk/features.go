package smalltalk

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// The n-grams are of 2 to 5 letters. The edges of a word count as letters.
const (
	shortestGram = 2
	longestGram  = 5
)

// Features returns the features of a message: n-grams of each word, words, pairs of words, how
// many words there are, and a few signs.
func Features(text string) []uint32 {
	var all []uint32
	last, words := "^", Words(text)
	for _, w := range words {
		all = appendGrams(all, []rune("<"+w+">"))
		all = append(all, hash('w', w), hash('p', last+" "+w))
		last = w
	}
	all = append(all, hash('p', last+" $"), hash('n', strconv.Itoa(min(len(words), 9))))
	for name, in := range map[string]func(string) bool{"asks": asks, "digit": hasDigit, "emoji": hasEmoji, "capital": HasCapital} {
		if in(text) {
			all = append(all, hash('s', name))
		}
	}
	slices.Sort(all) // sums of floats depend on their order
	return all
}

// Words returns the folded words of a message, a letter that is drawn out twice at most.
func Words(text string) []string {
	words := strings.FieldsFunc(analysis.Fold(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for i, w := range words {
		words[i] = squeeze(w)
	}
	return words
}

func squeeze(word string) string {
	var out []rune
	for _, r := range word {
		if n := len(out); n < 2 || out[n-1] != r || out[n-2] != r {
			out = append(out, r)
		}
	}
	return string(out)
}

func appendGrams(all []uint32, word []rune) []uint32 {
	for n := shortestGram; n <= longestGram; n++ {
		for i := 0; i+n <= len(word); i++ {
			all = append(all, hash('g', string(word[i:i+n])))
		}
	}
	return all
}

func asks(text string) bool     { return strings.ContainsAny(text, "?؟") }
func hasDigit(text string) bool { return strings.ContainsFunc(text, unicode.IsDigit) }
func hasEmoji(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return r >= 0x2190 && unicode.In(r, unicode.So, unicode.Sk) })
}

// HasCapital reports whether a word behind the first begins with a capital, as in names and titles.
func HasCapital(text string) bool {
	for i, w := range strings.Fields(text) {
		if r, _ := utf8.DecodeRuneInString(w); i > 0 && unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

// hash maps a feature to its bucket: FNV-1a, its high bits mixed into the low ones.
func hash(kind byte, s string) uint32 {
	h := (uint32(2166136261) ^ uint32(kind)) * 16777619
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	h ^= h >> 15
	h *= 0x2c1b3c6d
	h ^= h >> 12
	return h % buckets
}
