package copied

import (
	"slices"
	"strings"

	"isnad/internal/answer/wordlist"
)

// mayBegin reports whether a statement may begin with a word: a clause begins with it, or
// with adjectives of it.
func (a *alignment) mayBegin(k int) bool {
	if a.behindPhrase(k) {
		return true
	}
	skipped, dated := 0, false
	for i := k - 1; i >= 0; i-- {
		switch t := a.in[i]; t.part {
		case relative:
			return false
		case mark, join:
			return skipped == 0 || !wordlist.Arabic(a.in[k].word)
		case relation, partly:
			if skipped > 0 && !dated {
				return false
			}
		case content:
			if dated = dated || t.date; dated && t.date {
				continue
			}
			if skipped++; skipped > 1 || wordlist.Arabic(a.in[k].word) && !a.in[i].rank {
				return false
			}
		}
	}
	return true
}

// behindPhrase reports whether only a phrase with its preposition stands between the beginning
// of the clause and a word, and that phrase is complete: “late last year an official said”.
func (a *alignment) behindPhrase(k int) bool {
	start := k
	for start > 0 && !endsClause(a.in[start-1]) {
		start--
	}
	phrase := a.in[start:k]
	n := countContent(phrase)
	for len(phrase) > 0 && phrase[0].part == small {
		phrase = phrase[1:]
	}
	if len(phrase) < 2 || phrase[0].part != relation || n == 0 || n > longestPhrase || len(wordsAs(phrase, denial, partly, unsure, claimed)) > 0 {
		return false
	}
	last := k - 1
	for a.in[last].part == small {
		last--
	}
	return last >= start && a.in[last].part == content && (a.in[last].date || a.in[last].named() || a.in[last].capital() && !a.in[k].capital())
}

// mayEnd reports whether a statement may end with a word: the next one does not belong to
// it, and nothing behind it says who only claims so.
func (a *alignment) mayEnd(j int) bool {
	rest := a.in[j+1:]
	for i, t := range rest {
		if t.part == claimed || t.part == unsure && slices.ContainsFunc(rest[max(0, i-3):i], func(t token) bool { return t.part == mark }) {
			return false
		}
	}
	if len(rest) == 0 || rest[0].part != content || rest[0].date {
		return true
	}
	return a.modifies(j, j+1) || isAdverb(rest[0].word)
}

// maySkip reports whether what stands between two aligned words may be left out.
func (a *alignment) maySkip(of, in []token, j, k int) bool {
	if boundaries(in) > 0 && boundaries(of) == 0 {
		return setOff(in) || a.secondVerb(in, j)
	}
	switch head, last := firstClause(in), lastClause(in); countContent(in) {
	case countContent(last):
		j, in = k-1-len(last), last
	case countContent(head):
		k, in = j+1+len(head), head
	}
	skipped := slices.DeleteFunc(slices.Clone(in), func(t token) bool { return t.date })
	switch n := countContent(skipped); {
	case n == 0:
		return true
	case boundaries(in) > 0 || n > 3:
		return false
	}
	first := nextContent(a.in, j+1)
	for first < k && a.in[first].date {
		first = nextContent(a.in, first+1)
	}
	if hasRelation(a.in[j+1 : first]) {
		return true
	}
	for i := first; i < k; i++ {
		if a.in[i].part == content && !a.in[i].date && !isAdverb(a.in[i].word) && !a.modifies(j, i) && !a.before(j, i, k) && !a.titles(i, k) {
			return false
		}
	}
	return true
}

// modifies reports whether an Arabic word is an adjective of the one before it: both have
// the article.
func (a *alignment) modifies(noun, adjective int) bool {
	x, y := a.in[noun].word, a.in[adjective].word
	return adjective == noun+1 && strings.HasPrefix(x, "ال") && strings.HasPrefix(y, "ال") && adjectival(y)
}

// adjectival reports whether an Arabic word with the article has the form of a relation:
// المالي, الأميركية.
func adjectival(word string) bool {
	return strings.HasSuffix(word, "ي") || strings.HasSuffix(word, "يه")
}

// before reports whether an English word is an adjective of the aligned one behind it: an
// article or preposition stands before it, so that it belongs to what comes.
func (a *alignment) before(j, i, k int) bool {
	return i > j+1 && i == k-1 && !wordlist.Arabic(a.in[k].word) && a.in[i-1].part != content && a.in[i-1].part != be
}

// titles reports whether a word is a title before a name.
func (a *alignment) titles(i, k int) bool {
	return i == k-1 && (a.in[i].rank || a.in[i].hasPronoun() && offices(a.in[i].bare())) && (wordlist.GivenNames()[a.in[k].word] || slices.Contains(kunyas, a.in[k].word) || !wordlist.Arabic(a.in[k].word) && a.in[k].text != a.in[k].word)
}

// bare is an Arabic word without the pronoun that is glued to it.
func (t token) bare() token {
	for _, p := range []string{"هما", "هم", "ها", "ه"} {
		if rest, ok := strings.CutSuffix(t.word, p); ok {
			return token{word: rest, text: rest}
		}
	}
	return t
}

// isAdverb reports whether a word has the ending of an adverb.
func isAdverb(word string) bool {
	return strings.HasSuffix(word, "ly") && len(word) > 5 || strings.HasSuffix(word, "ment") && len(word) > 7
}

// hasRelation reports whether a preposition is among tokens.
func hasRelation(all []token) bool {
	return slices.ContainsFunc(all, func(t token) bool { return t.part == relation })
}

func boundaries(all []token) (n int) {
	for _, t := range all {
		if t.part == mark || t.part == join || t.part == relative {
			n++
		}
	}
	return n
}

// setOff reports whether two marks enclose all that is left out, and no other is in it.
func setOff(in []token) bool {
	if len(in) < 3 || in[0].part != mark {
		return false
	}
	last := len(in) - 1
	for last > 0 && in[last].part != mark && in[last].part != content {
		last--
	}
	marks := 0
	for i, t := range in[:last+1] {
		if t.part == mark {
			marks++
		}
		if t.part == join && t.word != "then" && (i > 1 || !wordlist.Arabic(in[2].word)) { // واسمه
			return false
		}
	}
	return in[last].part == mark && marks == 2
}

// secondVerb reports whether a verb of the subject that is aligned so far is left out, up to
// the conjunction before its second one: “it burned down and was rebuilt”.
func (a *alignment) secondVerb(in []token, j int) bool {
	if slices.ContainsFunc(in, func(t token) bool {
		return t.part == relative || t.part == unsure || t.part == denial || t.part == mark
	}) {
		return false
	}
	at := slices.IndexFunc(in, func(t token) bool { return t.part == join })
	return at == len(in)-1-trailingBe(in) && boundaries(in) == 1 && countContent(in[:at]) > 0 && countContent(a.in[:j]) == countBefore(a.of, a.in[j])
}

func trailingBe(in []token) (n int) {
	for i := len(in) - 1; i >= 0 && (in[i].part == be || in[i].part == small || in[i].part == relation); i-- {
		n++
	}
	return n
}

// countBefore is how many words of content stand in a statement before a word.
func countBefore(of []token, w token) (n int) {
	for _, t := range of {
		if t.part == content {
			if t.same(w) {
				return n
			}
			n++
		}
	}
	return n
}
