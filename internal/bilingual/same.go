package bilingual

import (
	"slices"
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// Same reports whether two words, of one language or of two, have one stem or stand in one
// line of the glossary: جندي, جنود and soldier. Between words of one script the broad lines do
// not count.
func Same(a, b string) bool {
	return analysis.Stem(a) == analysis.Stem(b) || glossary().inOneLine(a, b, (*book).linesOf)
}

// SameConjugated reports the same of words that may be conjugated, which mistakes some for others:
// يسكنون and live.
func SameConjugated(a, b string) bool {
	return analysis.Stem(a) == analysis.Stem(b) || glossary().inOneLine(a, b, (*book).anyLinesOf)
}

// inOneLine reports whether two words stand in one line.
func (b *book) inOneLine(v, w string, linesOf func(b *book, word string, column, most int) []int) bool {
	most := len(b.entries)
	if analysis.Script(v) == analysis.Script(w) {
		most = b.broad
	}
	for _, x := range columnsOf(v) {
		for _, y := range columnsOf(w) {
			lines := linesOf(b, w, y, most)
			if slices.ContainsFunc(linesOf(b, v, x, most), func(n int) bool { return slices.Contains(lines, n) }) {
				return true
			}
		}
	}
	return false
}

// SameName reports whether two words, one in Latin and one in Arabic letters, sound alike as names
// do: Sahrawi and الصحراوي. latin is folded; so is arabic, which may have particles before it.
func SameName(latin, arabic string) bool {
	if len(latin) < shortName {
		return false
	}
	for _, particle := range glued {
		name, ok := strings.CutPrefix(arabic, particle)
		if n := utf8.RuneCountInString(name); !ok || n < shortName || n == shortName && particle != "" && particle != "ال" {
			continue
		}
		if distance(latin, name) <= allowed(name, false) {
			return true
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

// linesOf are the lines that have a word, among the first most.
func (b *book) linesOf(word string, column, most int) []int {
	if lines := first(b.at[column][analysis.Stem(word)], most); len(lines) > 0 {
		return lines
	}
	return first(b.looseLines(word, column), most)
}

// first are the lines before line most. Lines are in order.
func first(lines []int, most int) []int {
	n, _ := slices.BinarySearch(lines, most)
	return lines[:n]
}

// anyLinesOf are the lines that have a word in any form, among the first most.
func (b *book) anyLinesOf(word string, column, most int) []int {
	if lines := first(b.at[column][analysis.Stem(word)], most); len(lines) > 0 {
		return lines
	}
	return slices.DeleteFunc(slices.Clone(b.inflectedLines(word, column)), func(n int) bool { return n >= most })
}

// Known reports whether the glossary has a word of a language, in some form.
func Known(word, language string) bool {
	column := columns[language]
	return glossary().has(word, column) || len(glossary().inflectedLines(word, column)) > 0
}
