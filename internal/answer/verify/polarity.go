package verify

import (
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/wordlist"
)

// addings take a denial back: not only.
var addings = analysis.Listed("only")

// being has the verbs behind a denial that deny what comes next: لم تكن تعلم.
var being = analysis.Listed("being")

// reach is how many words behind a denial it may be that it denies.
const reach = 3

// Whether a word is affirmed or denied somewhere in a text.
const affirmed, denied = 1, 2

// polarity says of each content word of a text, by its base, whether it is affirmed or
// denied; both are possible.
func polarity(text string) map[string]int {
	all := map[string]int{}
	left := 0
	words := analysis.Words(text)
	for i, w := range words {
		switch {
		case wordlist.Negations()[w.Text] || strings.HasSuffix(w.Text, "n't"):
			left = reach
			if i+1 < len(words) && addings()[words[i+1].Text] || wordlist.Excepts(text, words, i) {
				left = 0
			}
			continue
		case left > 0 && being()[w.Text] && i+1 < len(words) && !analysis.IsStop(words[i+1].Text):
			continue
		case analysis.IsStop(w.Text):
			left = max(0, left-1)
			continue
		case left > 0:
			all[wordlist.Base(w.Text)] |= denied
			left = 0 // the first word of content is what is denied
		default:
			all[wordlist.Base(w.Text)] |= affirmed
		}
	}
	return all
}

// denialsHold says whether no word is denied in one of two texts and affirmed in the
// other. Contradictions in other words are not seen.
func denialsHold(text, cited string) bool {
	known := polarity(cited)
	for base, p := range polarity(text) {
		if k := known[base]; k != 0 && p&k == 0 {
			return false
		}
	}
	return true
}
