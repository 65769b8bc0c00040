package main

import (
	_ "embed"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
)

//go:embed exchanges.txt
var exchangesFile string

// classes are the classes of words of exchanges.txt, and where each word stands in them.
var classes, classOf = readClasses(exchangesFile)

func readClasses(file string) (all [][]string, of map[string][]int) {
	of = map[string][]int{}
	for line := range strings.Lines(file) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		words := strings.Split(line, " | ")
		for _, w := range words {
			of[w] = append(of[w], len(all))
		}
		all = append(all, words)
	}
	return all, of
}

// What may stand before and behind a word of a class within an Arabic word.
var (
	before = []string{"", "ال", "و", "ب", "ل", "ف", "ك", "وال", "بال", "فال", "كال", "لل"}
	behind = []string{"", "ة", "ه", "ين", "ون", "ا", "ات"}
)

// A place is a word of a class in a question.
type place struct{ from, to, class int }

// exchange puts another word in the place of one that the question has in common with
// the passage: one of the same class that the passage does not have. What answered
// the question then answers no more.
func exchange(chance *rand.Rand, question string, p passage) (string, bool) {
	text := analysis.Fold(p.Heading + " " + strings.Join(p.Sentences, " "))
	has := func(word string) bool { return strings.Contains(text, analysis.Fold(word)) }
	var places []place
	for from, to := range words(question) {
		for _, at := range cores(question, from, to) {
			if has(question[at.from:at.to]) {
				places = append(places, at)
			}
		}
	}
	if len(places) == 0 {
		return "", false
	}
	at := places[chance.IntN(len(places))]
	others := slices.DeleteFunc(slices.Clone(classes[at.class]), has)
	if len(others) == 0 {
		return "", false
	}
	return question[:at.from] + others[chance.IntN(len(others))] + question[at.to:], true
}

// cores finds words of classes in the word text[from:to].
func cores(text string, from, to int) (all []place) {
	for _, pre := range before {
		for _, post := range behind {
			word, starts := strings.CutPrefix(text[from:to], pre)
			word, ends := strings.CutSuffix(word, post)
			if !starts || !ends {
				continue
			}
			for _, c := range classOf[word] {
				all = append(all, place{from + len(pre), to - len(post), c})
			}
		}
	}
	return all
}

// words gives the places of a text's words, and of each two that follow one another.
func words(text string) func(yield func(from, to int) bool) {
	return func(yield func(from, to int) bool) {
		last := -1
		for from := 0; from < len(text); {
			n := strings.IndexFunc(text[from:], func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '-' })
			if n < 0 {
				n = len(text) - from
			}
			if n > 0 {
				if !yield(from, from+n) || last >= 0 && !yield(last, from+n) {
					return
				}
				last = from
			}
			if from += n; from < len(text) {
				_, size := utf8.DecodeRuneInString(text[from:])
				from += size
			}
		}
	}
}
