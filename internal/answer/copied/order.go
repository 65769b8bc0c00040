package copied

import (
	"slices"
	"strings"

	"isnad/internal/answer/wordlist"
)

// ordered reports whether subjects, verbs and objects stand in the order of the sentence. In Arabic
// the verb may stand before or behind its subject; who somebody is may stand before or behind the
// name.
func (f *fit) ordered() bool {
	moved := -1 // the one word that may have moved
	var pairs [][2]int
	for i := range f.to {
		for j := i + 1; j < len(f.to); j++ {
			if f.exchanged(i, j) && !f.calledSo(i, j) && !f.passiveAt(j) {
				pairs = append(pairs, [2]int{i, j})
			}
		}
	}
	if len(pairs) == 0 {
		return true
	}
	for _, v := range pairs[0] {
		if !slices.ContainsFunc(pairs, func(p [2]int) bool { return p[0] != v && p[1] != v }) && f.mayMove(v) {
			moved = v
		}
	}
	return moved >= 0 && len(pairs) <= mostSubject
}

// exchanged reports whether two words of one clause stand in another order in the sentence, and not
// because one is of a phrase or date, which may stand anywhere.
func (f *fit) exchanged(i, j int) bool {
	k, l := f.to[i], f.to[j]
	return k >= 0 && l >= 0 && k > l && f.of[i].clause == f.of[j].clause && !f.inPhrase(i) && !f.inPhrase(j)
}

// mayMove reports whether a word is an Arabic verb with which one of the texts begins its clause and
// that stands behind the whole subject in the other.
func (f *fit) mayMove(v int) bool {
	w, at := f.of[v], f.to[v]
	if !wordlist.Arabic(w.word) || w.named() || f.in[at].named() || w.part == content && w.date {
		return false
	}
	if at+1 < len(f.in) && !f.in[at+1].alone && f.in[at+1].hasPronoun() && slices.Contains(f.to[:v], at+1) {
		return true // هجوم شنه: the object stands in front of the verb that has a pronoun for it
	}
	first := func(words []word, at int) bool { return at == 0 || words[at-1].clause != words[at].clause }
	switch {
	case first(f.in, at):
		return v > 0 && !f.splits(v)
	case first(f.of, v):
		return at > 0 && (at+1 >= len(f.in) || !onePhrase(f.in, at-1, at+1))
	}
	return false
}

// splits reports whether a word of the statement stands inside what is one phrase in the sentence.
func (f *fit) splits(v int) bool {
	if v+1 >= len(f.of) || f.to[v+1] < 0 || f.to[v-1] < 0 {
		return false
	}
	return f.to[v+1] == f.to[v-1]+1 && onePhrase(f.in, f.to[v-1], f.to[v+1])
}

// onePhrase reports whether two words belong together: a title or name and a name, a noun and its
// adjective, a noun and what it belongs to.
func onePhrase(words []word, a, b int) bool {
	x, y := words[a], words[b]
	if y.lead != "" || y.clause != x.clause {
		return false
	}
	both := strings.HasPrefix(x.word, "ال") && strings.HasPrefix(y.word, "ال")
	return x.rank || offices(x.token) || wordlist.GivenNames()[x.word] || slices.Contains(kunyas, x.word) || both && adjectival(y.word) || !x.named() && y.named() && !x.date
}

// genitives reports whether what belongs to a word belongs to it in both texts: the fighters of one
// side are not those of the other.
func (f *fit) genitives() bool {
	from := map[int]int{}
	for i, k := range f.to {
		if k >= 0 {
			from[k] = i
		}
	}
	for i := 1; i < len(f.of); i++ {
		if j, k := f.to[i-1], f.to[i]; j >= 0 && k >= 0 && genitive(f.of, i) && (k <= j || !f.skips(j+1, k)) {
			return false
		}
	}
	for k := 1; k < len(f.in); k++ {
		i, okI := from[k-1]
		j, okJ := from[k]
		if okI && okJ && genitive(f.in, k) && (j <= i || j > i+2) {
			return false
		}
	}
	return true
}

// genitive reports whether a name or a word with the article may belong to the word in front of it.
func genitive(words []word, i int) bool {
	head, w := words[i-1], words[i]
	first := i == 1 || words[i-2].clause != head.clause
	return !w.alone && w.clause == head.clause && wordlist.Arabic(w.word) && w.named() && !head.named() && !head.date && !w.date && !first && head.part == content
}

// skips reports whether the words of the sentence between two places may be left out.
func (f *fit) skips(from, to int) bool {
	for k := from; k < to; k++ {
		if !slices.Contains(f.to, k) && !skippable(f.in, k) {
			return false
		}
	}
	return true
}

// inPhrase reports whether a word of the statement is of a date or of a phrase with its preposition,
// which stands in the sentence word for word: they may stand anywhere.
func (f *fit) inPhrase(i int) bool {
	for ; i >= 0; i-- {
		switch w := f.of[i]; {
		case w.lead != "" || w.date:
			return true
		case w.alone || i == 0 || f.to[i-1] < 0 || f.to[i] != f.to[i-1]+1:
			return false
		}
	}
	return false
}

// passiveAt reports whether a word is a verb that is in the passive in the statement alone.
func (f *fit) passiveAt(j int) bool {
	w, v := f.of[j], f.in[f.to[j]]
	return !wordlist.Arabic(w.word) && !wordlist.Arabic(v.word) && w.was && !v.was
}

// calledSo reports whether two exchanged words belong to a name and what its bearer is, which stand
// side by side in both texts.
func (f *fit) calledSo(i, j int) bool {
	first, last := i, j
	for first > 0 && f.to[first-1] == f.to[first]-1 && f.to[first-1] > f.to[j] {
		first--
	}
	for last+1 < len(f.to) && f.to[last+1] == f.to[last]+1 && f.to[last] < f.to[first]-1 {
		last++
	}
	if f.to[last]+1 != f.to[first] || !rotated(f.to[first:last+1]) {
		return false
	}
	low, high := f.to[last], f.to[first]
	for _, k := range f.to[first : last+1] {
		low, high = min(low, k), max(high, k)
		if f.in[k].lead != "" && f.in[k].lead != "of" && f.in[k].lead != "in" || f.in[k].clause != f.in[f.to[i]].clause {
			return false
		}
	}
	return f.tells(low, high)
}

// rotated reports whether the places of words in a sentence are two runs that have changed places.
func rotated(to []int) bool {
	drops := 0
	for i := 1; i < len(to); i++ {
		switch {
		case to[i-1] < 0 || to[i] < 0:
			return false
		case to[i] < to[i-1]:
			drops++
		case to[i] != to[i-1]+1:
			return false
		}
	}
	return drops == 1
}

// tells reports whether words have an office or a title, and a mark or a title parts it from a name.
func (f *fit) tells(low, high int) bool {
	apart, office := false, false
	for k := low; k <= high; k++ {
		i := slices.Index(f.to, k)
		apart = apart || k > low && f.in[k].alone || f.in[k].rank || i > 0 && f.of[i].alone && low <= f.to[i-1] && f.to[i-1] <= high || k == low && offices(f.in[k].token)
		office = office || offices(f.in[k].token) || f.in[k].rank || kin()[f.in[k].word]
	}
	return apart && office
}
