package verify

import (
	"strings"
	"unicode"

	"isnad/internal/analysis"
)

// leaks says whether a text holds the canary, also spelt with something between its
// letters, or backwards.
func (c *Checker) leaks(text string) bool {
	canary := bare(c.Canary)
	if canary == "" {
		return false
	}
	said := bare(text)
	return strings.Contains(said, canary) || strings.Contains(said, backwards(canary))
}

// bare is the letters and digits of a text in their search form.
func bare(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, analysis.Fold(text))
}

func backwards(s string) string {
	var b strings.Builder
	for i := len(s) - 1; i >= 0; i-- {
		b.WriteByte(s[i])
	}
	return b.String()
}

// inARow is how many words in a row make a statement a repetition of the prompt.
const inARow = 6

// repeatsPrompt says whether a statement has so many words in a row of the rules.
func (c *Checker) repeatsPrompt(text string) bool {
	rules := analysis.InRow(analysis.Words(c.Prompt))
	all := analysis.Words(text)
	for i := 0; i+inARow <= len(all); i++ {
		if strings.Contains(rules, analysis.InRow(all[i:i+inARow])) {
			return true
		}
	}
	return false
}
