package bilingual

import (
	"slices"
	"unicode/utf8"

	"isnad/internal/analysis"
)

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

// Sounds reports whether a Latin name is an Arabic word by its sound: Sahrawi and صحراوي.
func Sounds(latin, arabic string) bool {
	return len(latin) >= shortName && utf8.RuneCountInString(arabic) >= shortName && distance(latin, arabic) <= allowed(arabic, true)
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
