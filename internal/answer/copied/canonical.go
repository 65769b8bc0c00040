package copied

import "isnad/internal/answer/wordlist"

// canonical writes phrases of the list of other wordings as the word that means the same.
func canonical(all []token) (out []token) {
	for i := 0; i < len(all); i++ {
		t := all[i]
		switch {
		case t.word == "ان" && i > 0: // that, and not if
			t = token{part: small, word: t.word}
		case t.part == content && (t.word == "al" || t.word == "el"): // the article of an Arabic name
			t.part = small
		case t.part != mark && !t.date:
			if w, n := phraseIn(all[i:]); n > 0 {
				t = token{word: w, text: w}
				if known, ok := listed(w); ok && known.part == unsure {
					t = known
				}
				i += n - 1
			}
		}
		out = append(out, t)
	}
	return out
}

// phraseIn finds the longest wording at the front, and how many tokens it takes.
func phraseIn(all []token) (means string, n int) {
	for _, w := range wordlist.Wordings(all[0].word) {
		if n := phraseAtFront(w.Words, all); n > 0 {
			return w.Means, n
		}
	}
	return "", 0
}

// phraseAtFront is how many tokens a phrase takes at the front, 0 if it is not there.
func phraseAtFront(words []string, all []token) int {
	i := 0
	for _, x := range words {
		for i < len(all) && i > 0 && all[i].part == small && all[i].word != x {
			i++
		}
		if i == len(all) || all[i].date || !sameForm(all[i], x) {
			return 0
		}
		i++
	}
	return i
}

func sameForm(t token, w string) bool {
	if t.part == relation {
		key, known := roleWords()[w]
		return known && key == t.word
	}
	return t.word == w || wordlist.Base(t.word) == wordlist.Base(w) || wordlist.Base(t.bare().word) == wordlist.Base(w)
}
