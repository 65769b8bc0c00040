// Package phrase finds phrases that are listed as people write them.
package phrase

import (
	"strings"
	"unicode"

	"isnad/internal/analysis"
	"isnad/internal/corpus/doc"
	"isnad/internal/lang"
)

// A Set is a set of phrases, by their folded words joined by spaces.
type Set struct {
	has     map[string]bool
	longest map[string]int // words of the longest phrase that begins with a word
}

// Listed is the set of the phrases in sections of the languages' words.txt.
func Listed(sections ...string) Set { return New(lang.Words(sections...)) }

// New is a set of phrases.
func New(list []string) Set {
	p := Set{has: map[string]bool{}, longest: map[string]int{}}
	for _, phrase := range list {
		words := Folded(phrase)
		p.has[strings.Join(words, " ")] = true
		p.longest[words[0]] = max(p.longest[words[0]], len(words))
	}
	return p
}

// match is the number of words of the longest phrase that words starts with.
func (p Set) Match(words []string) int {
	for n := min(p.longest[words[0]], len(words)); n > 0; n-- {
		if p.has[strings.Join(words[:n], " ")] {
			return n
		}
	}
	return 0
}

// Starts says whether words begin with a phrase of p.
func (p Set) Starts(words []string) bool { return len(words) > 0 && p.Match(words) > 0 }

// covers says whether words are phrases of p and numbers, and nothing else.
func (p Set) Covers(words []string) bool {
	found := false
	for len(words) > 0 {
		n := p.Match(words)
		switch {
		case n > 0:
			found = true
		case doc.IsNumber(words[0]):
			n = 1
		default:
			return false
		}
		words = words[n:]
	}
	return found
}

// within says whether a phrase of p stands anywhere in words.
func (p Set) Within(words []string) bool {
	for i := range words {
		if p.Starts(words[i:]) {
			return true
		}
	}
	return false
}

// Has says whether phrase, folded words joined by spaces, is in p.
func (p Set) Has(phrase string) bool { return p.has[phrase] }

// Folded are the runs of letters and digits of text in their search form.
func Folded(text string) []string {
	return strings.FieldsFunc(analysis.Fold(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
