// Package copied tells whether a statement is a near copy of a sentence that says the same, or says
// the same in other words.
//
// Most statements of models are near copies: clauses of a sentence, shortened, with a name
// in the place of a pronoun. A near copy that says something else is made of the same words,
// and neither a cosine nor a small network tells it from a true one. Rules do: a statement
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
// A statement in other words is held against a sentence word by word ([source.restates]): each of
// its words must be one of a clause of the sentence, or mean the same by the lists of package
// bilingual and of words.txt, in the same relation to the rest, and the order of subjects, verbs and
// objects must be that of the sentence but for what changes with the voice.
//
// # Scope
//
// The rules know no grammar. Where they can't tell, the statement is not copied. Numbers, dates
// and quotations are for package verify.
package copied

import (
	"slices"

	"isnad/internal/answer/wordlist"
)

// A Sentence is what a statement is held against.
type Sentence struct {
	Text   string
	Before string // the sentence before it, whose beginning its pronouns may stand for
	Title  string // of its article, likewise
}

// From reports whether a statement is copied from sentences. A statement of several clauses
// may have them from several sentences.
func From(statement string, sentences []Sentence) bool {
	if len(statement) > longest {
		return false
	}
	sources := make([]*source, len(sentences))
	for i, s := range sentences {
		sources[i] = newSource(s)
	}
	whole := tokenize(statement)
	if copiedFrom(whole, sources) {
		return true
	}
	clauses := splitClauses(whole)
	for i, clause := range clauses {
		if len(clauses) == 1 || !copiedFrom(clause, sources) && (i == 0 || !copiedFrom(withSubject(whole, clause), sources)) {
			return false
		}
	}
	return true
}

// longest is the size in bytes beyond which a statement is no near copy: sentences of
// articles are cut before, and the time that the rules take grows with it.
const longest = 1200

// A source is a sentence as the rules see it.
type source struct {
	tokens  []token
	subject []token // what its pronouns may stand for
}

// subjectWords is how many words of content at the beginning of a sentence may be its subject.
const subjectWords = 4

func newSource(from Sentence) *source {
	s := &source{tokens: tokenize(from.Text), subject: tokenize(from.Title)}
	n := 0
	for _, t := range tokenize(from.Before) {
		if t.part == content {
			n++
		}
		if t.part == mark || n > subjectWords {
			break
		}
		s.subject = append(s.subject, t)
	}
	return s
}

func copiedFrom(statement []token, sources []*source) bool {
	for _, order := range orders(statement) {
		if slices.ContainsFunc(sources, func(s *source) bool { return s.holds(order) }) {
			return true
		}
	}
	return slices.ContainsFunc(sources, func(s *source) bool {
		return s.tells(statement) || s.endsWith(statement) || s.restates(statement) || s.clauseRestates(statement) || s.calls(statement)
	})
}

// tells reports whether a statement says what is a part of the sentence: what somebody is, a
// relative clause, or a clause with its phrases in another order.
func (s *source) tells(statement []token) bool {
	if s.identifies(statement) || s.holdsPhrases(statement) || s.placed().holdsPhrases(statement) {
		return true
	}
	return slices.ContainsFunc(s.derived(), func(d *source) bool {
		return hasAll(d.tokens, nil, statement) && (d.holdsPhrases(statement) ||
			slices.ContainsFunc(orders(statement), d.holds))
	})
}

// splitClauses cuts a statement at its marks and conjunctions.
func splitClauses(all []token) (clauses [][]token) {
	start := 0
	for i, t := range all {
		if t.part == mark || t.part == join {
			if countUndated(all[start:i]) > 0 { // a date belongs to what comes
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

// countUndated counts the words of content that are of no date.
func countUndated(all []token) (n int) {
	for _, t := range all {
		if t.part == content && !t.date {
			n++
		}
	}
	return n
}

// countContent counts the words of content.
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
	first := slices.IndexFunc(a.in, func(t token) bool { return t.part == content && !t.date || t.part == pronoun })
	if first >= 0 && a.in[first].part == pronoun && countUndated(a.of[:from]) == 0 {
		return true
	}
	if from == 0 || a.of[from-1].part != content || !wordlist.Arabic(a.of[from].word) {
		return false
	}
	for i, t := range a.in {
		if t.part == content && t.same(a.of[from-1]) {
			return t.hasPronoun() || (i == first || i > 0 && endsClause(a.in[i-1])) && i+1 < len(a.in) && (a.in[i+1].part != content || a.in[i+1].date)
		}
	}
	return false
}
