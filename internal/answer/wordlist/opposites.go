package wordlist

import (
	"slices"
	"strings"
	"sync"

	"isnad/internal/analysis"
	"isnad/internal/lang"
)

// opposites has the pairs of each word, by its families.
var opposites = sync.OnceValue(func() map[string][]int {
	all := map[string][]int{}
	for n, pair := range Pairs() {
		for side, word := range pair {
			for _, key := range append(families(word), latinStems(word)...) {
				all[key] = append(all[key], 2*n+side)
			}
		}
	}
	return all
})

// Pairs are the words that say the opposite of one another.
var Pairs = sync.OnceValue(func() (all [][2]string) {
	for _, line := range lang.Lines("opposites") {
		if words := analysis.Words(line); len(words) == 2 {
			all = append(all, [2]string{words[0].Text, words[1].Text})
		}
	}
	return all
})

// Opposite reports whether two words say the opposite of one another, themselves or as the verb or
// the noun of the action.
func Opposite(a, b string) bool {
	known := opposites()
	var against []int
	for _, key := range append(Bases(b), latinStems(b)...) {
		for _, n := range known[key] {
			against = append(against, n^1)
		}
	}
	return len(against) > 0 && slices.ContainsFunc(append(Bases(a), latinStems(a)...), func(key string) bool {
		return slices.ContainsFunc(known[key], func(n int) bool { return slices.Contains(against, n) })
	})
}

// verbEndings are those of French verbs, without accents.
var verbEndings = strings.Fields("er ir re e ee es ees ent ait aient a erent i ie is it u ue us ant")

// latinStems are what a French verb may be without its ending.
func latinStems(word string) (all []string) {
	if Arabic(word) {
		return nil
	}
	for _, ending := range verbEndings {
		if rest, ok := strings.CutSuffix(word, ending); ok && len(rest) >= 4 {
			all = append(all, rest)
		}
	}
	return all
}
