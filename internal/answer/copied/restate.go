package copied

import (
	"slices"
	"strings"

	"isnad/internal/answer/wordlist"
	"isnad/internal/bilingual"
)

// A statement in other words is held against a sentence word by word. Each of its words must be a
// word of one clause of the sentence, or one that means the same, in a phrase with the same
// relation to the rest; subjects, objects and verbs keep their order, but for the ways in which
// an order may change and say the same.

// restates reports whether a statement says in other words what the sentence says.
func (s *source) restates(statement []token) bool {
	all := wordsOf(canonical(s.tokens))
	if len(all) == 0 || len(all) > mostWords {
		return false
	}
	for _, order := range append([][]token{statement}, voices(statement)...) {
		of := wordsOf(canonical(order))
		if len(of) < leastWords || len(of) > mostWords {
			continue
		}
		f := fit{of: of, in: all, subject: s.subject, named: namesSubject(all, s.tokens), to: make([]int, len(of))}
		if f.next(0) {
			return true
		}
	}
	return false
}

// clauseRestates reports whether a statement says in other words what a clause of the sentence says of
// the thing that it stands behind: “who …”, وهو …
func (s *source) clauseRestates(statement []token) bool {
	for i, t := range s.tokens {
		at := -1
		switch {
		case t.part == relative && (i == 0 || s.tokens[i-1].word != "of"):
			at = i
		case t.part == mark && i+2 < len(s.tokens) && s.tokens[i+1].part == join && s.tokens[i+2].part == pronoun:
			at = i + 2
		}
		if at >= 0 && slices.ContainsFunc(s.lifted(i, at), func(d *source) bool { return d.restates(statement) }) {
			return true
		}
	}
	return false
}

const (
	leastWords = 2
	mostWords  = 80
	mostTries  = 4000
)

// A fit puts the words of a statement on those of a sentence.
type fit struct {
	of, in  []word
	subject []token
	named   bool  // the sentence names its subject itself
	to      []int // of each word of the statement the word of the sentence, -1 for none
	tries   int
	loose   bool // one word stands in another relation to the rest
}

// next fits the words from the i-th on.
func (f *fit) next(i int) bool {
	if f.tries++; f.tries > mostTries {
		return false
	}
	if i == len(f.of) {
		return f.holds()
	}
	w := f.of[i]
	for k, v := range f.in {
		if !w.means(v) || slices.Contains(f.to[:i], k) {
			continue
		}
		loose := !f.related(i, k)
		if loose && (f.loose || !looselyRelated(w, v)) {
			continue
		}
		before := f.loose
		f.to[i], f.loose = k, f.loose || loose
		if f.next(i + 1) {
			return true
		}
		f.loose = before
	}
	f.to[i] = -1
	return f.may(i) && f.next(i+1)
}

// may reports whether a word of the statement needs none of the sentence: it only says that
// something happened or is, or names what a pronoun of the sentence stands for.
func (f *fit) may(i int) bool {
	w := f.of[i]
	if w.part != content {
		return false
	}
	return happening()[w.word] || w.lead == "" && !f.named && slices.ContainsFunc(f.subject, func(t token) bool { return t.part == content && t.same(w.token) })
}

// namesSubject reports whether the sentence names the subject of its first clause itself. In Arabic
// the first verb has none where a phrase, a date or nothing stands behind it.
func namesSubject(in []word, tokens []token) bool {
	first := slices.IndexFunc(tokens, func(t token) bool { return t.part == content })
	if slices.ContainsFunc(tokens[:max(0, first)], func(t token) bool { return t.part == pronoun }) {
		return false
	}
	at := slices.IndexFunc(in, func(w word) bool { return w.lead == "" && !w.date })
	if at < 0 || !wordlist.Arabic(in[at].word) || in[at].named() {
		return true
	}
	return at+1 < len(in) && in[at+1].clause == in[at].clause && in[at+1].lead == "" && !in[at+1].date
}

// related reports whether two words stand in the same relation to the rest.
func (f *fit) related(i, k int) bool {
	w, v := f.of[i], f.in[k]
	if w.date && v.date {
		return true
	}
	if !wordlist.Arabic(w.word) && !wordlist.Arabic(v.word) && v.was && !w.was {
		return false
	}
	if w.by != v.by || w.denied != v.denied || !samePartly(w.partly, v.partly) {
		return false
	}
	switch {
	case w.lead == v.lead, near(w.lead) && near(v.lead), w.lead == "of" && v.lead == "in", w.lead == "in" && v.lead == "of":
		return true
	case w.lead == "of" && v.lead == "" && !v.alone, w.lead == "" && !w.alone && v.lead == "of": // the genitive needs no preposition
		return i > 0 && k > 0 && f.to[i-1] == k-1
	}
	return false
}

// looselyRelated reports whether two words that are no names have different prepositions and nothing else that
// differs: the prepositions change with the verb.
func looselyRelated(w, v word) bool {
	if w.named() || w.capital() || w.by != v.by || w.denied != v.denied || !samePartly(w.partly, v.partly) {
		return false
	}
	bare := w.lead == "" || v.lead == ""
	return w.lead != v.lead && !(firmLeads[w.lead] && firmLeads[v.lead]) && !(bare && (partitive[w.lead] || partitive[v.lead]))
}

// firmLeads are the relations none of which stands for another, partitive those that make another thing of a
// word which has none: one of the leaders is not the leader, and who is to come has not come.
var (
	firmLeads = map[string]bool{"other": true, "with": true, "against": true, "before": true, "after": true, "by": true, "from": true, "to": true, "under": true, "over": true}
	partitive = map[string]bool{"from": true, "to": true, "other": true}
)

// near are the relations that say where or when, which languages tell with different words.
func near(lead string) bool { return lead == "in" || lead == "near" || lead == "on" }

func samePartly(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	return len(x) == len(y) && slices.EqualFunc(x, y, func(v, w string) bool { return v == w || wordlist.Same(v, w) || bilingual.Same(v, w) })
}

// means reports whether two words are one, or mean the same.
func (w word) means(v word) bool {
	if w.same(v.token) || !w.date && !v.date && wordlist.Base(w.word) == wordlist.Base(v.word) {
		return true
	}
	if w.date || v.date || w.capital() && v.capital() || w.part != v.part {
		return false
	}
	if wordlist.Alike(w.word, v.word) {
		return true
	}
	if wordlist.Arabic(w.word) == wordlist.Arabic(v.word) && (offices(w.token) || offices(v.token) || w.rank || v.rank) {
		return false // an office has one name in a language
	}
	if wordlist.Arabic(w.word) && wordlist.Arabic(v.word) && wordlist.SameVerb(w.word, v.word) {
		return true
	}
	if soundsLike(w, v) || soundsLike(v, w) {
		return true
	}
	return bilingual.Same(w.word, v.word) || bilingual.Same(wordlist.Inflection(w.word), wordlist.Inflection(v.word))
}

// soundsLike reports whether a Latin name is an Arabic word by its sound.
func soundsLike(latin, arabic word) bool {
	return latin.capital() && !wordlist.Arabic(latin.word) && wordlist.Arabic(arabic.word) && bilingual.SameName(latin.word, arabic.word)
}

// holds reports whether the words, all put, say the same.
func (f *fit) holds() bool {
	n := 0
	for _, k := range f.to {
		if k >= 0 {
			n++
		}
	}
	return n >= leastWords && f.oneClause() && f.whole() && f.ordered() && f.genitives() && f.reported()
}

// oneClause reports whether what the words of one clause of the statement stand on is one clause
// of the sentence. Its subject may be that of the clause in front.
func (f *fit) oneClause() bool {
	clauses := map[int]int{}
	for i, k := range f.to {
		if k < 0 {
			continue
		}
		in, seen := clauses[f.of[i].clause]
		if seen && in != f.in[k].clause && !f.goesOn(i) {
			return false
		}
		clauses[f.of[i].clause] = f.in[k].clause
	}
	return true
}

// goesOn reports whether a word of the statement stands in a later clause of the sentence than the one in front
// of it, and no other name lies between the two: the clauses have one subject, as far as can be told.
func (f *fit) goesOn(i int) bool {
	j := i - 1
	for j >= 0 && f.to[j] < 0 {
		j--
	}
	if j < 0 || f.to[i] < f.to[j] || f.in[f.to[i]].lead != "" {
		return false
	}
	for k := f.to[j] + 1; k < f.to[i]; k++ {
		w := f.in[k]
		if w.capital() || w.named() && w.lead == "" && !w.led || w.denied || w.part != content {
			return false
		}
	}
	return true
}

// whole reports whether nothing is left out of the sentence's clauses without which the statement
// would say something else.
func (f *fit) whole() bool {
	put := map[int]bool{}
	last := map[int]int{} // of each clause, the last word that is used
	for _, k := range f.to {
		if k >= 0 {
			put[k] = true
			last[f.in[k].clause] = max(last[f.in[k].clause], k)
		}
	}
	agent, ok := f.agent(put)
	if !ok {
		return false
	}
	for k, w := range f.in {
		end, used := last[w.clause]
		switch {
		case put[k] && k > 0 && !put[k-1] && (kin()[f.in[k-1].word] || offices(f.in[k-1].token)) && (headOf(f.in, k) || w.lead == "of" && !wordlist.Arabic(w.word)):
			return false
		case put[k] || !used || agent[k]:
		case k < end && !skippable(f.in, k) && !f.trails(put, k) && !f.title(put, k) && (w.denied || w.part != content):
			return false
		case w.part == claimed:
			return false
		}
	}
	return f.complete(put)
}

// trails reports whether a word is the last of an Arabic phrase whose words in front of it are used:
// عقوبات متتالية.
func (f *fit) trails(put map[int]bool, k int) bool {
	w := f.in[k]
	if !wordlist.Arabic(w.word) || w.part != content || w.denied || w.partly != "" || w.alone || w.named() || k == 0 || !put[k-1] {
		return false
	}
	return k+1 < len(f.in) && (f.in[k+1].lead != "" || f.in[k+1].date || f.in[k+1].clause != w.clause)
}

// title reports whether a word is of an office that is told beside a name: زعيمه أبو بكر, السنوار زعيم
// الحركة.
func (f *fit) title(put map[int]bool, k int) bool {
	w := f.in[k]
	if k+1 < len(f.in) && put[k+1] && w.hasPronoun() && offices(w.bare()) && !f.in[k+1].alone {
		return true
	}
	for k > 0 && !put[k] && f.in[k].clause == w.clause && !f.in[k].denied {
		if offices(f.in[k].token) && put[k-1] && f.in[k-1].named() && !f.in[k].alone {
			return true
		}
		k--
	}
	return false
}

// complete reports whether the statement does not end inside a name or a compound.
func (f *fit) complete(put map[int]bool) bool {
	for k := range put {
		if k+1 == len(f.in) || put[k+1] {
			continue
		}
		w, v := f.in[k], f.in[k+1]
		if i := slices.Index(f.to, k); f.passiveAt(i) {
			continue
		}
		if v.alone || v.clause != w.clause || v.date || wordlist.Arabic(w.word) {
			continue
		}
		if !w.capital() && !v.capital() && !isAdverb(v.word) && v.lead == "" && !v.was {
			return false
		}
	}
	return true
}

// reported reports whether the statement has all words of the sentence that doubt or report what it
// takes from there.
func (f *fit) reported() bool {
	last := slices.Max(f.to)
	first := last
	for _, k := range f.to {
		if k >= 0 {
			first = min(first, k)
		}
	}
	for k, w := range f.in[:last+1] {
		if w.part == unsure && !slices.Contains(f.to, k) && w.reach == f.in[first].reach {
			return false
		}
	}
	return true
}
