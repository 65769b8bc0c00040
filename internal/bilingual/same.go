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
	if analysis.Stem(a) == analysis.Stem(b) {
		return true
	}
	most := len(glossary().entries)
	if analysis.Script(a) == analysis.Script(b) {
		most = glossary().broad
	}
	for _, x := range columnsOf(a) {
		for _, y := range columnsOf(b) {
			lines := glossary().linesOf(b, y, most)
			if slices.ContainsFunc(glossary().linesOf(a, x, most), func(n int) bool { return slices.Contains(lines, n) }) {
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
