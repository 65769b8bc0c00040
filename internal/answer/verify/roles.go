package verify

import (
	"slices"
	"strings"

	"isnad/internal/analysis"
)

// Most statements of models are near copies: clauses of a sentence, shortened, with a name
// in the place of a pronoun. A near copy that says something else is made of the same words,
// and neither the cosine nor a small network tells it from a true one. Rules do: a statement
// is copied from a sentence where
//
//   - its words of content are words of the sentence, in the same order; an Arabic verb may
//     stand before or behind its subject;
//   - it begins where a clause begins, or with the subject of one;
//   - nothing is left out between two of its words but a phrase with its preposition, an
//     adjective or adverb, what commas set off, or the first of two verbs of one subject;
//   - what stands between two of its words stands there in the sentence as well: by, from,
//     not, was, deputy, planned;
//   - it has another word only in the place of a pronoun, from the heading or the beginning
//     of the sentence before.
//
// The rules know no grammar. Where they can't tell, the statement is not copied.

// copied reports whether a statement is copied from sentences that it cites. A statement of
// several clauses may have them from several sentences.
func (c *Checker) copied(text string, cites []Ref) bool {
	sources := make([]*source, len(cites))
	for i, r := range cites {
		sources[i] = c.sourceOf(r)
	}
	if copiedFrom(tokenize(text), sources) {
		return true
	}
	whole := tokenize(text)
	clauses := splitClauses(whole)
	for i, clause := range clauses {
		if len(clauses) == 1 || !copiedFrom(clause, sources) && (i == 0 || !copiedFrom(withSubject(whole, clause), sources)) {
			return false
		}
	}
	return true
}

// A source is a sentence that a statement is held against.
type source struct {
	tokens  []token
	subject []token // what its pronouns may stand for
}

// subjectWords is how many words of content at the beginning of a sentence may be its subject.
const subjectWords = 4

func (c *Checker) sourceOf(r Ref) *source {
	p := c.Sources[r.Passage]
	s := &source{tokens: tokenize(p.Sentences[r.Sentence]), subject: tokenize(p.Title)}
	if r.Sentence > 0 {
		n := 0
		for _, t := range tokenize(p.Sentences[r.Sentence-1]) {
			if t.part == content {
				n++
			}
			if t.part == mark || n > subjectWords {
				break
			}
			s.subject = append(s.subject, t)
		}
	}
	return s
}

func copiedFrom(statement []token, sources []*source) bool {
	for _, order := range orders(statement) {
		if slices.ContainsFunc(sources, func(s *source) bool { return s.holds(order) }) {
			return true
		}
	}
	return false
}

// splitClauses cuts a statement at its marks and conjunctions.
func splitClauses(all []token) (clauses [][]token) {
	start := 0
	for i, t := range all {
		if t.part == mark || t.part == join {
			if countContent(all[start:i]) > 0 {
				clauses = append(clauses, all[start:i])
				start = i + 1
			}
		}
	}
	if countContent(all[start:]) > 0 {
		clauses = append(clauses, all[start:])
	}
	return clauses
}

// withSubject gives a clause that begins with its verb the first word of the statement.
func withSubject(statement, clause []token) []token {
	for i, t := range statement {
		if t.part == content {
			return append(slices.Clone(statement[:i+1]), clause...)
		}
	}
	return clause
}

func countContent(all []token) (n int) {
	for _, t := range all {
		if t.part == content {
			n++
		}
	}
	return n
}

// An alignment puts the words of a statement on those of a sentence.
type alignment struct {
	of, in  []token
	subject []token
	tried   map[[2]int]bool // pairs from which the rest can't be aligned
}

// holds reports whether a statement is copied from the sentence.
func (s *source) holds(statement []token) bool {
	a := alignment{of: statement, in: s.tokens, subject: s.subject, tried: map[[2]int]bool{}}
	if a.next(-1, -1) {
		return true
	}
	return a.withoutSubject()
}

// next aligns what is behind two words that are aligned, -1 for the beginnings.
func (a *alignment) next(i, j int) bool {
	to := nextContent(a.of, i+1)
	if to == len(a.of) {
		return j >= 0 && a.mayEnd(j)
	}
	if a.tried[[2]int{i, j}] {
		return false
	}
	a.tried[[2]int{i, j}] = true
	for k := nextContent(a.in, j+1); k < len(a.in); k = nextContent(a.in, k+1) {
		if a.of[to].same(a.in[k]) && a.step(i, to, j, k) && a.next(to, k) {
			return true
		}
	}
	return false
}

func nextContent(all []token, from int) int {
	for from < len(all) && all[from].part != content {
		from++
	}
	return from
}

// step reports whether two words may be aligned next: i and j are aligned, to and k shall be.
func (a *alignment) step(i, to, j, k int) bool {
	of, in := a.of[i+1:to], a.in[j+1:k]
	if !a.sameForce(of, in, j < 0) || !a.sameRelation(of, in, a.of[to].date) {
		return false
	}
	if j < 0 {
		return a.mayBegin(k)
	}
	return a.maySkip(of, in, j, k)
}

// sameForce reports whether what stands between two words denies, doubts or narrows as much
// in one text as in the other. What an earlier clause denies is its own.
func (a *alignment) sameForce(of, in []token, leading bool) bool {
	if !slices.Equal(wordsAs(of, unsure, claimed), wordsAs(in, unsure, claimed)) {
		return false
	}
	last := lastClause(in)
	if leading {
		in = last
	}
	return slices.Equal(wordsAs(of, denial, partly), wordsAs(in, denial, partly)) &&
		(len(wordsAs(of, be)) == 0) == (len(wordsAs(last, be)) == 0)
}

// wordsAs are the words of some parts.
func wordsAs(all []token, parts ...part) (words []string) {
	for _, t := range all {
		if slices.Contains(parts, t.part) {
			words = append(words, t.word)
		}
	}
	return words
}

// firstClause is what is before the first mark or conjunction.
func firstClause(all []token) []token {
	if at := slices.IndexFunc(all, func(t token) bool { return t.part == mark || t.part == join }); at >= 0 {
		return all[:at]
	}
	return all
}

// lastClause is what is behind the last mark or conjunction.
func lastClause(all []token) []token {
	for i := len(all) - 1; i >= 0; i-- {
		if all[i].part == mark || all[i].part == join {
			return all[i+1:]
		}
	}
	return all
}

// sameRelation reports whether the same prepositions stand before two words. A date may have
// another one, or none.
func (a *alignment) sameRelation(of, in []token, date bool) bool {
	x, y := relationsBefore(of), relationsBefore(in)
	if date {
		return len(x) == 0 || len(y) == 0 || slices.Equal(x, y)
	}
	return slices.Equal(x, y)
}

// relationsBefore are the prepositions behind the last word of content.
func relationsBefore(all []token) (keys []string) {
	for i := len(all) - 1; i >= 0 && all[i].part != content && all[i].part != mark && all[i].part != join; i-- {
		if all[i].part == relation {
			keys = append(keys, all[i].word)
		}
	}
	return keys
}

// mayBegin reports whether a statement may begin with a word: a clause begins with it, or
// with adjectives of it.
func (a *alignment) mayBegin(k int) bool {
	skipped, dated := 0, false
	for i := k - 1; i >= 0; i-- {
		switch t := a.in[i]; t.part {
		case relative:
			return false
		case mark, join:
			return skipped == 0 || !arabic(a.in[k].word)
		case relation, partly:
			if skipped > 0 && !dated {
				return false
			}
		case content:
			if dated = dated || t.date; dated && t.date {
				continue
			}
			if skipped++; skipped > 1 || arabic(a.in[k].word) && !a.in[i].rank {
				return false
			}
		}
	}
	return true
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
	return i > j+1 && i == k-1 && !arabic(a.in[k].word) && a.in[i-1].part != content && a.in[i-1].part != be
}

// titles reports whether a word is a title before a name.
func (a *alignment) titles(i, k int) bool {
	return i == k-1 && a.in[i].rank && (givenNames()[a.in[k].word] || !arabic(a.in[k].word) && a.in[k].text != a.in[k].word)
}

func isAdverb(word string) bool {
	return strings.HasSuffix(word, "ly") && len(word) > 5 || strings.HasSuffix(word, "ment") && len(word) > 7
}

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
	for i, t := range in {
		if t.part == mark {
			marks++
		}
		if t.part == join && (i > 1 || !arabic(in[2].word)) { // واسمه
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

// withoutSubject aligns a statement that names what the sentence has a pronoun for: without
// its subject it is aligned as the sentence is.
func (a *alignment) withoutSubject() bool {
	for from := nextContent(a.of, 0); from < len(a.of); from = nextContent(a.of, from+1) {
		to := from
		for to < len(a.of) && (a.of[to].part == small || a.of[to].part == relation && to > from || a.of[to].part == content && a.isSubject(a.of[to])) {
			to++
		}
		for to > from && a.of[to-1].part != content {
			to--
		}
		if to > from && a.standsFor(from) {
			rest := slices.Concat(a.of[:from], []token{{part: pronoun}}, a.of[to:])
			b := alignment{of: rest, in: a.in, tried: map[[2]int]bool{}}
			if countContent(rest) > 0 && b.next(-1, -1) {
				return true
			}
		}
		if from > 0 && countContent(a.of[:from]) > 1 {
			break
		}
	}
	return false
}

func (a *alignment) isSubject(w token) bool {
	return slices.ContainsFunc(a.subject, func(s token) bool { return s.part == content && s.same(w) })
}

// standsFor reports whether the sentence has a pronoun, or in Arabic a word with one, where
// a subject at this place of the statement would stand.
func (a *alignment) standsFor(from int) bool {
	first := slices.IndexFunc(a.in, func(t token) bool { return t.part == content || t.part == pronoun })
	if first >= 0 && a.in[first].part == pronoun && countContent(a.of[:from]) == 0 {
		return true
	}
	if from == 0 || a.of[from-1].part != content || !arabic(a.of[from].word) {
		return false
	}
	for i, t := range a.in {
		if t.part == content && t.same(a.of[from-1]) {
			return t.hasPronoun() || i == first && i+1 < len(a.in) && (a.in[i+1].part == relation || a.in[i+1].date)
		}
	}
	return false
}

// nearCopy reports whether most words of a statement are words of what it cites, so that
// the rules decide about it and not the judge.
func nearCopy(text, cited string) bool {
	return analysis.Script(text) == analysis.Script(cited) && shared(text, wordsOf(cited)) >= mostlyShared
}

// mostlyShared is the share of its words from which a statement is a near copy.
const mostlyShared = 0.5
