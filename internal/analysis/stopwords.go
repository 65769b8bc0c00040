package analysis

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"isnad/internal/lang"
)

// Listed returns a function that gives the words and phrases of sections of the languages'
// words.txt, in their search form and with one space between words. They are read when they
// are first asked for.
func Listed(sections ...string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool { return folded(lang.Words(sections...)) })
}

// ListedByKey is [Listed] for a section whose lines begin with a key: it gives the key for
// each word.
func ListedByKey(section string) func() map[string]string {
	return sync.OnceValue(func() map[string]string {
		all := map[string]string{}
		byKey := lang.WordsByKey(section)
		for _, key := range slices.Sorted(maps.Keys(byKey)) {
			for w := range folded(byKey[key]) {
				all[w] = key
			}
		}
		return all
	})
}

// ListedUnder is [Listed] for the words under some keys of a section whose lines begin with a key.
func ListedUnder(section string, keys ...string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		var all []string
		byKey := lang.WordsByKey(section)
		for _, key := range keys {
			all = append(all, byKey[key]...)
		}
		return folded(all)
	})
}

// StemsUnder is [ListedUnder] for the stems of the words.
func StemsUnder(section string, keys ...string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		all := map[string]bool{}
		for w := range ListedUnder(section, keys...)() {
			all[Stem(w)] = true
		}
		return all
	})
}

// folded makes a set of words in their search form.
func folded(words []string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[strings.Join(strings.Fields(Fold(w)), " ")] = true
	}
	return m
}

// IsStop reports whether a folded word is a function word of one of the languages: question
// words, pronouns, prepositions, auxiliaries. They belong to the form of a question and not
// to its subject.
func IsStop(word string) bool { return stopWords()[word] }

var stopWords = Listed("question words", "function words")

// ContentWords returns the words of s that are not function words, or all words if there are
// no others.
func ContentWords(s string) []Word { return Content(Words(s)) }

// Content returns those of words that are not function words, or all if there are no others.
func Content(words []Word) []Word {
	var content []Word
	for _, w := range words {
		if !IsStop(w.Text) {
			content = append(content, w)
		}
	}
	if len(content) == 0 {
		return words
	}
	return content
}
