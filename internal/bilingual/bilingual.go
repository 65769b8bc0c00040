// Package bilingual says what words of a question may be called in another language:
// common words by a glossary, names by how they sound.
//
// # Scope
//
// It gives words to search with, several for each where it is not sure, and never
// words to show: a wrong one costs a search little. It knows Arabic, English and
// French, and knows no grammar.
package bilingual

import (
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// A Vocabulary lists the known words that begin with some letters, in the form of
// [analysis.Stem]. The words of an index are one.
type Vocabulary interface {
	Prefixed(prefix string, each func(word string))
}

// Concepts takes a question in the language from apart into the things that it speaks
// of, each with what it may be called in the language to: "ar", "en" or "fr". A call is
// one stem or several; a text has it only if it has them all. Function words are
// nothing. Names are looked for in the vocabulary of the texts. A word in the other
// script is of a language that uses it; to may be from where a question has such words.
func Concepts(question, from, to string, v Vocabulary) [][][]string {
	words := analysis.Words(question)
	var all [][][]string
	for i := 0; i < len(words); {
		calls, n := concept(question, words[i:], from, to, v)
		i += n
		if len(calls) > 0 {
			all = append(all, calls)
		}
	}
	return all
}

// concept is what the first of the words may be called, and how many they are.
func concept(question string, words []analysis.Word, from, to string, v Vocabulary) ([][]string, int) {
	w := words[0]
	from = languageOf(w.Text, from)
	if from != to {
		if calls, n := glossary().find(words, from, to); n > 0 {
			return calls, n
		}
	}
	number := '0' <= w.Text[0] && w.Text[0] <= '9'
	if analysis.IsStop(w.Text) || utf8.RuneCountInString(w.Text) < 2 && !number {
		return nil, 1
	}
	calls := [][]string{{analysis.Stem(w.Text)}}
	if (from == "ar") != (to == "ar") && !number {
		capital, _ := utf8.DecodeRuneInString(question[w.Start:])
		for _, name := range alike(w.Text, to, unicode.IsUpper(capital), v) {
			calls = append(calls, []string{name})
		}
	}
	return calls, 1
}

// languageOf is the language of a word of a question in some language.
func languageOf(word, question string) string {
	switch script := analysis.Script(word); {
	case script == "Arabic":
		return "ar"
	case script == "Latin" && question == "ar":
		return "en"
	}
	return question
}

// Mixed reports whether a question has words of both scripts.
func Mixed(question string) bool {
	scripts := map[string]bool{}
	for _, w := range analysis.Words(question) {
		scripts[analysis.Script(w.Text)] = true
	}
	return scripts["Arabic"] && scripts["Latin"]
}
