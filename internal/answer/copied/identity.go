package copied

import (
	"slices"

	"isnad/internal/answer/wordlist"
)

// identifies reports whether a statement says what somebody is, and the sentence names both
// side by side: “Mark Rutte is the secretary general” of “Mark Rutte, the secretary general, said”
// and of “the secretary general Mark Rutte said”.
func (s *source) identifies(statement []token) bool {
	at := slices.IndexFunc(statement, func(t token) bool { return t.part == be || t.part == pronoun || t.part == small && copulas()[t.word] })
	if at < 1 || countContent(statement) != countContent(statement[:at])+countContent(statement[at+1:]) {
		return false
	}
	who, what := statement[:at], statement[at+1:]
	if described(what) == nil {
		who, what = what, who
	}
	if described(what) == nil || !slices.ContainsFunc(who, func(t token) bool { return t.part == content }) || hasRelation(who) {
		return false
	}
	who, what = noSmall(who), noSmall(what)
	for i := range s.tokens {
		if s.nameThen(i, who, what) || s.officeThen(i, what, who) {
			return true
		}
	}
	return false
}

// noSmall is a phrase without its articles.
func noSmall(all []token) []token {
	return slices.DeleteFunc(slices.Clone(all), func(t token) bool { return t.part == small })
}

// nameThen reports whether a name stands at a place, then a mark and what it is.
func (s *source) nameThen(i int, who, what []token) bool {
	n := samePhrase(s.tokens[i:], who)
	if n == 0 || i+n >= len(s.tokens) || s.tokens[i+n].part != mark || i > 0 && s.belongs(i) {
		return false
	}
	at := i + n + 1
	is := described(s.tokens[at:clauseEnd(s.tokens, at)])
	if is == nil {
		return false
	}
	m := samePhrase(noSmall(is), what)
	return m > 0 && endsPhrase(noSmall(is)[m:])
}

// officeThen reports whether an office stands at a place and its holder's name behind it.
func (s *source) officeThen(i int, what, who []token) bool {
	n := samePhrase(s.tokens[i:], what)
	if n == 0 || i > 0 && s.belongs(i) {
		return false
	}
	m := samePhrase(s.tokens[i+n:], who)
	return m > 0 && endsPhrase(s.tokens[i+n+m:])
}

// belongs reports whether what stands before a place may belong to what begins there: the
// deputy of it, the son of it.
func (s *source) belongs(i int) bool {
	t := s.tokens[i-1]
	switch {
	case t.part == partly, t.part == relation && t.word == "of":
		return true
	case wordlist.Arabic(s.tokens[i].word):
		return offices(t) && !t.rank || kin()[t.word]
	case kin()[t.word]:
		return true
	}
	return t.capital() && s.tokens[i].capital() || t.part == small && i > 1 && s.tokens[i-2].word == "of"
}

// endsPhrase reports whether a phrase may end in front of what follows.
func endsPhrase(rest []token) bool {
	return len(rest) == 0 || rest[0].part != content || rest[0].date
}
