package analysis

import (
	"strings"
	"unicode"
)

// Language is the language of a question: "ar", "en" or "fr". Arabic it is where
// Arabic letters dominate; French is told from English by its function words,
// accents and elisions. In doubt Latin text is English, and text of another
// script too.
func Language(s string) string {
	if Script(s) == "Arabic" {
		return "ar"
	}
	french, english := accents(s), 0
	for _, w := range Words(s) {
		if onlyFrench[w.Text] {
			french++
		}
		if onlyEnglish[w.Text] {
			english++
		}
	}
	if french > english {
		return "fr"
	}
	return "en"
}

// TextLanguage is the language of a text of the corpus: as [Language] tells it of a
// question, and "other" where most letters are neither Arabic nor Latin.
func TextLanguage(s string) string {
	if Script(s) == "other" {
		return "other"
	}
	return Language(s)
}

// accents counts what French has and English has not.
func accents(s string) int {
	n := 0
	for _, r := range strings.ToLower(s) {
		if strings.ContainsRune("àâçèéêëîïôùûœ", r) {
			n++
		}
	}
	fold := Fold(s)
	for _, elision := range []string{"l'", "d'", "qu'", "c'", "n'", "s'", "j'"} {
		if strings.HasPrefix(fold, elision) || strings.Contains(fold, " "+elision) {
			n++
		}
	}
	return min(n, 2) // café and Beyoncé are asked about in English too
}

// Function words that only one of the two languages has.
var (
	onlyFrench  = minus(set(frenchStops), set(englishStops))
	onlyEnglish = minus(set(englishStops), set(frenchStops))
)

func minus(a, b map[string]bool) map[string]bool {
	m := map[string]bool{}
	for w := range a {
		if !b[w] {
			m[w] = true
		}
	}
	return m
}

// Script is the script of most letters of s: "Arabic", "Latin" or "other". An
// equal share is Arabic, no letters at all are "other".
func Script(s string) string {
	var arabic, latin, other int
	for _, r := range s {
		switch {
		case !unicode.IsLetter(r):
		case unicode.Is(unicode.Arabic, r):
			arabic++
		case unicode.Is(unicode.Latin, r):
			latin++
		default:
			other++
		}
	}
	switch {
	case arabic > 0 && arabic >= latin && arabic >= other:
		return "Arabic"
	case latin > 0 && latin >= other:
		return "Latin"
	}
	return "other"
}
