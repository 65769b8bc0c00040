package bilingual

import (
	"slices"
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// The glossary has a word in one form or two, and the stems of an index keep most endings of
// verbs: a text has “opened” or يفتتح where the glossary has “open” and افتتح. So a
// translation also stands for its inflected forms in the vocabulary of the texts.

// shortRoot is the length in letters of the shortest word whose forms are looked for. Too many
// other words begin like a shorter one.
const shortRoot = 3

// inflected adds to translations the stems of the vocabulary that are other forms of them.
func (b *book) inflected(translations [][]string, column int, v Vocabulary) [][]string {
	all := slices.Clip(translations)
	for _, t := range translations {
		if len(t) != 1 {
			continue
		}
		lines := b.at[column][t[0]]
		inflections(t[0], column, v, func(stem string) {
			others := b.at[column][stem]
			means := len(others) == 0 || slices.ContainsFunc(others, func(n int) bool { return slices.Contains(lines, n) })
			if means && !slices.ContainsFunc(all, func(t []string) bool { return len(t) == 1 && t[0] == stem }) {
				all = append(all, []string{stem})
			}
		})
	}
	return all
}

// inflections gives the stems of the vocabulary that are forms of a stem.
func inflections(stem string, column int, v Vocabulary, each func(string)) {
	if column == columns["ar"] {
		arabicForms(stem, v, each)
		return
	}
	base := root(stem, column)
	if len(base) < shortRoot {
		return
	}
	v.Prefixed(base, func(other string) {
		same := root(other, column) == base || slices.ContainsFunc(masculine(other, column), func(m string) bool { return root(m, column) == base })
		if other != stem && same && !analysis.IsStop(other) {
			each(other)
		}
	})
}

// before may stand in front of an Arabic word: particles, and the persons of verbs in the
// imperfect, which drop an alif at the front: يستخدم of استخدم.
var before = []struct {
	letters string
	person  bool
	least   int // letters that the word must have
}{
	{"", false, 3}, {"و", false, 3}, {"ف", false, 3}, {"ب", false, 4}, {"ل", false, 4},
	{"ي", true, 3}, {"ت", true, 3}, {"وي", true, 3}, {"وت", true, 3}, {"سي", true, 3}, {"ست", true, 3},
}

// after are endings of Arabic verbs and pronouns that a stem keeps.
var after = strings.Fields("ت وا نا تم ا هم هما هن")

func arabicForms(stem string, v Vocabulary, each func(string)) {
	n := utf8.RuneCountInString(stem)
	for _, p := range before {
		word := stem
		if p.person {
			word = strings.TrimPrefix(stem, "ا")
		}
		if n < p.least || word != stem && n <= shortRoot {
			continue
		}
		v.Prefixed(p.letters+word, func(other string) {
			if rest := other[len(p.letters)+len(word):]; other != stem && (rest == "" || slices.Contains(after, rest)) {
				each(other)
			}
		})
	}
}
