package chat

import (
	"strings"
	"unicode/utf8"

	"github.com/mattn/go-runewidth"
)

// shorten cuts s after a word, to most runes or fewer.
func shorten(s string, most int) string {
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return strings.TrimRight(firstRunes(s, most-1), " ,;:،؛") + "…"
}

// firstRunes returns the start of s up to n runes, in whole words if it has any.
func firstRunes(s string, n int) string {
	end := 0
	for i := range s {
		if n == 0 {
			end = i
			break
		}
		n--
	}
	if space := strings.LastIndexByte(s[:end], ' '); space > end/2 && s[end] != ' ' {
		end = space
	}
	return s[:end]
}

// lastRunes returns the last n runes of s, in whole words if it has any.
func lastRunes(s string, n int) string {
	start := len(s)
	for ; n > 0 && start > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:start])
		start -= size
	}
	if space := strings.IndexByte(s[start:], ' '); start > 0 && s[start-1] != ' ' && space >= 0 && space < (len(s)-start)/2 {
		start += space + 1
	}
	return s[start:]
}

// width counts the cells of a terminal that a character takes, without regard to the locale:
// Arabic vowel marks take none.
var width = runewidth.Condition{}

// cells returns how many cells of a terminal s takes.
func cells(s string) int { return width.StringWidth(s) }

// wrap cuts s between words into lines of at most most cells; with most 0 only at line ends.
// A word that is longer than a line stays whole.
func wrap(s string, most int) []string {
	var lines []string
	for _, paragraph := range strings.Split(s, "\n") {
		if most <= 0 || cells(paragraph) <= most {
			lines = append(lines, paragraph)
			continue
		}
		line, used := "", 0
		for word := range strings.FieldsSeq(paragraph) {
			n := cells(word)
			if line != "" && used+1+n > most {
				lines, line, used = append(lines, line), "", 0
			}
			if line != "" {
				line, used = line+" ", used+1
			}
			line, used = line+word, used+n
		}
		lines = append(lines, line)
	}
	return lines
}
