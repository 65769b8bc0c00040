// Package bilingual translates the words of a question, to search with: common words by a
// glossary, names by their sound.
//
// # Scope
//
// It gives several translations where it is not sure. They are for searching, where a wrong
// one costs little, and never for showing. It knows Arabic, English and French, and no
// grammar.
package bilingual

import (
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// A Vocabulary lists the known words that begin with a prefix, in the form of
// [analysis.Stem]. An index is one.
type Vocabulary interface {
	Prefixed(prefix string, each func(word string))
}

// Concepts divides a question in the language from into the things that it names, and lists
// the translations of each into the language to: "ar", "en" or "fr". A translation is one
// stem or several; a text has it only if it has all of them. Function words are left out.
// Names are looked for in the vocabulary of the texts. A word in the other script is taken to
// be of a language of that script, so that to may equal from if a question has such words.
func Concepts(question, from, to string, v Vocabulary) [][][]string {
	words := analysis.Words(question)
	var all [][][]string
	for i := 0; i < len(words); {
		translations, n := concept(question, words[i:], from, to, v)
		i += n
		if len(translations) > 0 {
			all = append(all, translations)
		}
	}
	return all
}

// concept returns the translations of the first words, and how many words they translate.
func concept(question string, words []analysis.Word, from, to string, v Vocabulary) ([][]string, int) {
	w := words[0]
	from = languageOf(w.Text, from)
	var known [][]string
	if from != to {
		translations, n, sure := glossary().find(words, from, to)
		known = glossary().inflected(translations, columns[to], v)
		if sure || n > 0 && len(known) == 0 { // a filler has no translation
			return known, n
		}
	}
	number := '0' <= w.Text[0] && w.Text[0] <= '9'
	if analysis.IsStop(w.Text) || utf8.RuneCountInString(w.Text) < 2 && !number {
		return nil, 1
	}
	if len(known) == 0 {
		known = [][]string{{analysis.Stem(w.Text)}}
	}
	if (from == "ar") != (to == "ar") && !number {
		capital, _ := utf8.DecodeRuneInString(question[w.Start:])
		for _, name := range alike(w.Text, to, unicode.IsUpper(capital), v) {
			known = append(known, []string{name})
		}
	}
	return known, 1
}

// languageOf returns the language of one word of a question, going by its script.
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
