// Package event knows words for events: families of verbs and nouns that tell the same event, which
// of these go together or apart, and the words beside a verb that show who takes part.
//
// # Scope
//
// It knows words and not sentences: whether a sentence tells the event of a question is for
// package told.
package event

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/lang"
)

// A Family is a set of words for one event: killed, murder, قتل, اغتيال. It is known by its
// name; "" is none.
type Family string

// verbs and nouns give the families of each folded word of the languages' tables.
var verbs, nouns = familiesOfWords("event verbs"), familiesOfWords("event nouns")

// familiesOfWords reads a section of words.txt. Where a word belongs to several families,
// they stand in the order of the section.
func familiesOfWords(section string) func() map[string][]Family {
	return sync.OnceValue(func() map[string][]Family {
		all, words := map[string][]Family{}, lang.WordsByKey(section)
		for _, name := range lang.Keys(section) {
			addWords(all, words[name], Family(name))
		}
		return all
	})
}

// addWords adds words to a family. A present form stands for every person: يقتل for تقتل
// and نقتل.
func addWords(into map[string][]Family, words []string, f Family) {
	for _, w := range words {
		w = strings.TrimSpace(analysis.Fold(w))
		forms := []string{w}
		if rest, ok := strings.CutPrefix(w, "ي"); ok && utf8.RuneCountInString(w) > 3 {
			forms = append(forms, "ت"+rest, "ن"+rest)
		}
		for _, form := range forms {
			if !slices.Contains(into[form], f) {
				into[form] = append(into[form], f)
			}
		}
	}
}

// What may be glued to an Arabic word before and behind it, folded.
var (
	before = []string{"", "و", "ف", "س", "وس", "فس", "ب", "ل", "ال", "وال", "بال", "لل", "فال"}
	behind = []string{"", "ه", "ها", "هم", "هما", "هن", "ت", "ته", "تها", "تهم", "وا", "وه", "وها", "ا", "تا", "ان", "ون", "ين", "ات", "ي", "نا"}
)

// in looks a folded word up in a table, without what may be glued to it.
func in(table map[string][]Family, word string) []Family {
	if all, ok := table[word]; ok {
		return all
	}
	if !analysis.InArabic(word) {
		return nil
	}
	for _, b := range before {
		rest, ok := strings.CutPrefix(word, b)
		if !ok {
			continue
		}
		for _, e := range behind {
			bare, ok := strings.CutSuffix(rest, e)
			if hamza, weak := analysis.CutSuffix(bare, "و", "ي"); weak && strings.HasSuffix(hamza, "ا") && e != "" {
				bare = hamza + "ء" // «بناؤه», «بنائه»
			}
			if all := table[bare]; ok && utf8.RuneCountInString(bare) >= 3 && len(all) > 0 {
				return all
			}
		}
	}
	return nil
}

// Verbs returns the families of a folded word as a verb.
func Verbs(word string) []Family { return in(verbs(), word) }

// Nouns returns the families of a folded word as a noun.
func Nouns(word string) []Family { return in(nouns(), word) }

// Of returns the families of a folded word, as a verb or as a noun.
func Of(word string) []Family { return append(slices.Clip(Verbs(word)), Nouns(word)...) }

// Has reports whether a word is of a family.
func Has(word string, f Family) bool { return slices.Contains(Of(word), f) }

// IsNoun reports whether a word, with nothing glued to it, is a noun of a family.
func IsNoun(word string) bool { return len(nouns()[word]) > 0 }

// IsVerb reports whether a word, with nothing glued to it, is a verb of a family.
func IsVerb(word string) bool { return len(verbs()[word]) > 0 }
