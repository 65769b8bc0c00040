package copied

import (
	"slices"

	"isnad/internal/answer/wordlist"
)

// Within a clause a phrase with its preposition, or a date, may stand anywhere: “In 2017 four
// soldiers were killed in Niger” and “Four soldiers were killed in Niger in 2017”. So they are
// taken out of both, where the clause has them word for word, and what is left is aligned.

// holdsPhrases reports whether a statement is copied from one clause of the sentence, with its
// phrases in another order.
func (s *source) holdsPhrases(statement []token) bool {
	for _, c := range s.clauses() {
		if !hasAll(s.tokens[c.start:c.end], s.subject, statement) {
			continue
		}
		forced := wordsAs(statement, unsure, claimed)
		if !slices.Equal(forced, wordsAs(s.tokens[:c.end], unsure, claimed)) {
			continue
		}
		m := matching{subject: s.subject, rest: s.tokens[c.end:]}
		if c.start > 0 && s.tokens[c.start-1].part == relative {
			m.subject = nil // it is the word in front
		}
		if m.match(nil, statement, s.tokens[c.start:c.end], 0) {
			return true
		}
	}
	return false
}

// hasAll reports whether a clause, or the subject of its pronouns, has all words of a statement
// but those that only say that something happened.
func hasAll(clause, subject, statement []token) bool {
	return !slices.ContainsFunc(statement, func(t token) bool {
		is := func(c token) bool { return c.part == content && c.same(t) }
		return t.part == content && !happening()[t.word] && !slices.ContainsFunc(clause, is) && !slices.ContainsFunc(subject, is)
	})
}

// A stretch is a run of tokens.
type stretch struct{ start, end int }

// clauses are the stretches between marks, conjunctions and relative pronouns.
func (s *source) clauses() (all []stretch) {
	start := 0
	for i, t := range s.tokens {
		if t.part == mark || t.part == join || t.part == relative {
			all = append(all, stretch{start, i})
			start = i + 1
		}
	}
	return append(all, stretch{start, len(s.tokens)})
}

// A matching takes phrases out of a statement and a clause.
type matching struct {
	subject []token
	rest    []token // of the sentence, behind the clause
	steps   int
}

// match takes the phrases of left out of clause, as long as there are some; core is what is no
// phrase so far.
func (m *matching) match(core, left, clause []token, taken int) bool {
	if m.steps++; m.steps > mostSteps {
		return false
	}
	at := firstPhrase(left)
	if at < 0 {
		return taken > 0 && m.aligned(slices.Concat(core, left), clause)
	}
	core = slices.Concat(core, left[:at])
	left = left[at:]
	for _, n := range phraseLengths(left) {
		for i := range clause {
			if size := phraseAt(clause[i:], left[:n]); size > 0 {
				without := cutOut(clause, i, i+size)
				if taken < mostPhrases && isComplete(clause, i+size) && m.match(core, left[n:], without, taken+1) {
					return true
				}
			}
		}
	}
	return m.match(append(slices.Clone(core), left[0]), left[1:], clause, taken)
}

// firstPhrase is where the first phrase that may move begins, -1 for none.
func firstPhrase(all []token) int {
	for i, t := range all {
		if t.part == relation && t.word != "of" && t.word != "by" || isDate(all, i) {
			return i
		}
	}
	return -1
}

// isDate reports whether a date begins at a place: a run of numbers and names of months, with a
// month or a year in it.
func isDate(all []token, i int) bool {
	if i > 0 && all[i-1].date {
		return false
	}
	for ; i < len(all) && all[i].date; i++ {
		if w := all[i].word; len(w) == 4 || w[0] < '0' || w[0] > '9' {
			return true
		}
	}
	return false
}

// cutOut is a clause without a phrase, and without the rest of a date that the phrase is a part
// of: the parts of a date do not part.
func cutOut(clause []token, start, end int) []token {
	if clause[end-1].date {
		for end < len(clause) && clause[end].date {
			end++
		}
		for start > 0 && clause[start].date && clause[start-1].date {
			start--
		}
	}
	return slices.Concat(clause[:start], clause[end:])
}

// isComplete reports whether a phrase may end in front of a place: no noun follows, or the
// phrase ends with a name, which nothing belongs to.
func isComplete(clause []token, end int) bool {
	if endsPhrase(clause[end:]) {
		return true
	}
	t := clause[end-1]
	return t.date || t.capital() || t.named()
}

// mostPhrases and mostSteps bound the ways in which a statement is taken apart.
const (
	mostPhrases = 5
	mostSteps   = 400
)

// longestPhrase is how many words of content a phrase may have.
const longestPhrase = 5

// phraseLengths are how many tokens the phrase at the beginning may have, the longest first.
func phraseLengths(all []token) (lengths []int) {
	words := 0
	for i, t := range all {
		switch {
		case t.part == content:
			words++
			lengths = append(lengths, i+1)
		case i > 0 && t.part != small && t.part != relation && t.part != pronoun:
			slices.Reverse(lengths)
			return lengths
		}
		if words == longestPhrase {
			break
		}
	}
	slices.Reverse(lengths)
	return lengths
}

// phraseAt is how many tokens a phrase has at the beginning of a clause, 0 if it is not there.
// Articles do not matter, nor does the preposition of a date.
func phraseAt(clause, phrase []token) int {
	if dated(phrase) {
		for len(phrase) > 0 && !phrase[0].date {
			phrase = phrase[1:]
		}
		size := 0
		for size < len(clause) && !clause[size].date && (clause[size].part == relation || clause[size].part == small) {
			size++
		}
		if size > 0 && size < len(clause) && clause[size].date {
			if n := samePhrase(clause[size:], phrase); n > 0 {
				return size + n
			}
		}
	}
	return samePhrase(clause, phrase)
}

// dated reports whether a phrase has a date and nothing else.
func dated(phrase []token) bool {
	return countContent(phrase) > 0 && countUndated(phrase) == 0
}

// samePhrase is how many tokens at the beginning of a clause are those of a phrase.
func samePhrase(clause, phrase []token) int {
	i := 0
	for _, p := range phrase {
		if p.part == small {
			continue
		}
		for i > 0 && i < len(clause) && clause[i].part == small {
			i++
		}
		if i == len(clause) || clause[i].part != p.part || p.part == relation && clause[i].word != p.word || p.part == content && !p.same(clause[i]) {
			return 0
		}
		i++
	}
	return i
}

// aligned reports whether what is left of a statement is copied from what is left of a clause.
func (m *matching) aligned(core, clause []token) bool {
	if countContent(core) == 0 {
		return false
	}
	if event, ok := happens(core); ok {
		return tellsEvent(clause, event)
	}
	in := slices.Concat(clause, m.rest)
	if len(m.rest) > 0 && !endsClause(m.rest[0]) {
		in = clause
	}
	for _, order := range orders(core) {
		a := alignment{of: order, in: in, subject: m.subject, tried: map[[2]int]bool{}}
		if a.next(-1, -1) || a.withoutSubject() {
			return true
		}
	}
	return false
}

func endsClause(t token) bool { return t.part == mark || t.part == join || t.part == relative }

// happens reports whether a statement only says that something happened, and what.
func happens(core []token) (event []token, ok bool) {
	for _, t := range core {
		if happening()[t.word] && t.part == content {
			ok = true
			continue
		}
		if t.part == content {
			event = append(event, t)
		}
	}
	return event, ok && 0 < len(event) && len(event) <= 2
}

// tellsEvent reports whether a clause has the words of an event side by side and neither
// denies nor doubts it.
func tellsEvent(clause, event []token) bool {
	if len(wordsAs(clause, denial, unsure, claimed)) > 0 {
		return false
	}
	var words []token
	for _, t := range clause {
		if t.part == content {
			words = append(words, t)
		}
	}
	for i := 0; i+len(event) <= len(words); i++ {
		if slices.EqualFunc(event, words[i:i+len(event)], token.same) {
			return true
		}
	}
	return false
}

// placed is the sentence with “Niger saw” written as “in Niger”.
func (s *source) placed() *source {
	all := slices.Clone(s.tokens)
	for i, t := range all {
		if t.part == content && seeing()[t.word] && i+1 < len(all) && all[i+1].part == content && wordlist.Arabic(t.word) {
			all[i] = token{part: relation, word: "in"}
		}
	}
	return s.with(all)
}
