package bilingual

import (
	"slices"
	"strings"

	"isnad/internal/analysis"
)

// Missing is the share of the things that a question speaks of which a text has in no word:
// neither the question's own nor another that the glossary has for it, in the language of
// either; names also as they sound.
func Missing(question, language, text string) float64 {
	v, to := vocabularyOf(text), analysis.Language(text)
	concepts := conceptsIn(question, language, to, v)
	if len(concepts) == 0 {
		return 0
	}
	lacks := 0
	for _, calls := range concepts {
		if !slices.ContainsFunc(calls, v.hasAll) {
			lacks++
		}
	}
	return float64(lacks) / float64(len(concepts))
}

// conceptsIn is [Concepts] with the glossary's words of one language for each other as well.
func conceptsIn(question, from, to string, v Vocabulary) [][][]string {
	if from != to {
		return Concepts(question, from, to, v)
	}
	words := analysis.Words(question)
	var all [][][]string
	for i := 0; i < len(words); {
		calls, n := concept(question, words[i:], from, to, v)
		if _, known := columns[from]; known && len(calls) > 0 {
			more, _ := glossary().find(words[i:i+1], from, from)
			calls = append(calls, more...)
		}
		i += n
		if len(calls) > 0 {
			all = append(all, calls)
		}
	}
	return all
}

// hasAll reports whether the text has each of some stems.
func (v textWords) hasAll(stems []string) bool {
	for _, s := range stems {
		if _, found := slices.BinarySearch(v, s); !found {
			return false
		}
	}
	return true
}

// textWords are the stems of a text, sorted.
type textWords []string

func vocabularyOf(text string) textWords {
	var v textWords
	for _, w := range analysis.Words(text) {
		v = append(v, analysis.Stem(w.Text))
	}
	slices.Sort(v)
	return slices.Compact(v)
}

// Prefixed makes textWords a [Vocabulary].
func (v textWords) Prefixed(prefix string, each func(word string)) {
	i, _ := slices.BinarySearch(v, prefix)
	for ; i < len(v) && strings.HasPrefix(v[i], prefix); i++ {
		each(v[i])
	}
}

// Same reports whether two words, of one language or of two, have one stem or stand in one
// line of the glossary: جندي, جنود and soldier.
func Same(a, b string) bool {
	if analysis.Stem(a) == analysis.Stem(b) {
		return true
	}
	for _, x := range columnsOf(a) {
		for _, y := range columnsOf(b) {
			lines := glossary().linesOf(b, y)
			if slices.ContainsFunc(glossary().linesOf(a, x), func(n int) bool { return slices.Contains(lines, n) }) {
				return true
			}
		}
	}
	return false
}

// columnsOf are those in which a word may stand.
func columnsOf(word string) []int {
	if analysis.Script(word) == "Arabic" {
		return []int{columns["ar"]}
	}
	return []int{columns["en"], columns["fr"]}
}

// linesOf are the lines that have a word.
func (b *book) linesOf(word string, column int) []int {
	if lines := b.at[column][analysis.Stem(word)+" "]; len(lines) > 0 {
		return lines
	}
	return b.loose[column][root(word, column)]
}
