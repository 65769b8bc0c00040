package asked

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/lang"
)

// A family is a set of words for one event: killed, murder, قتل, اغتيال. It is known by its
// name; "" is none.
type family string

// verbs and nouns give the families of each folded word of the languages' tables.
var verbs, nouns = familiesOfWords("event verbs"), familiesOfWords("event nouns")

// familiesOfWords reads a section of words.txt. Where a word belongs to several families,
// they stand in the order of the section.
func familiesOfWords(section string) func() map[string][]family {
	return sync.OnceValue(func() map[string][]family {
		all, words := map[string][]family{}, lang.WordsByKey(section)
		for _, name := range lang.Keys(section) {
			addWords(all, words[name], family(name))
		}
		return all
	})
}

// addWords adds words to a family. A present form stands for every person: يقتل for تقتل
// and نقتل.
func addWords(into map[string][]family, words []string, f family) {
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
func in(table map[string][]family, word string) []family {
	if all, ok := table[word]; ok {
		return all
	}
	if !isArabic(word) {
		return nil
	}
	for _, b := range before {
		rest, ok := strings.CutPrefix(word, b)
		if !ok {
			continue
		}
		for _, e := range behind {
			bare, ok := strings.CutSuffix(rest, e)
			if hamza, weak := cutAnySuffix(bare, "و", "ي"); weak && strings.HasSuffix(hamza, "ا") && e != "" {
				bare = hamza + "ء" // «بناؤه», «بنائه»
			}
			if all := table[bare]; ok && utf8.RuneCountInString(bare) >= 3 && len(all) > 0 {
				return all
			}
		}
	}
	return nil
}

func isArabic(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return 'ء' <= r && r <= 'ي'
}

// familiesOf are the families of a word, as a verb or as a noun.
func familiesOf(word string) []family {
	return append(slices.Clip(in(verbs(), word)), in(nouns(), word)...)
}
