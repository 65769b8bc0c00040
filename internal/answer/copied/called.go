package copied

import (
	"slices"

	"isnad/internal/answer/wordlist"
)

// calls reports whether a statement says in English or French what somebody with a name is, and the
// sentence has both side by side: “Luca was Massimi's nephew” of “Massimi's nephew Luca, …” and of
// “Luca, Massimi's nephew, …”. Unlike [source.identifies] it takes any noun.
func (s *source) calls(statement []token) bool {
	at := slices.IndexFunc(statement, func(t token) bool { return t.part == be })
	if at < 1 {
		return false
	}
	who, what := noSmall(statement[:at]), noSmall(statement[at+1:])
	if len(what) == 0 || len(what) > 6 || !nameOnly(who) || slices.ContainsFunc(what, func(t token) bool {
		return t.part != content && t.part != pronoun && !(t.part == relation && t.word == "of") || wordlist.Arabic(t.word) || t.date
	}) {
		return false
	}
	for i := range s.tokens {
		if n := samePhrase(s.tokens[i:], what); n > 0 && s.opensPhrase(i) {
			rest := s.tokens[i+n:]
			if len(rest) > 0 && rest[0].part == mark {
				rest = rest[1:]
			}
			if m := samePhrase(rest, who); m > 0 && (m == len(rest) || !rest[m].capital()) {
				return true
			}
		}
		if n := samePhrase(s.tokens[i:], who); n > 0 && i+n < len(s.tokens) && s.tokens[i+n].part == mark && (i == 0 || !s.tokens[i-1].capital()) {
			rest := s.tokens[i+n+1:]
			for len(rest) > 0 && rest[0].part == small {
				rest = rest[1:]
			}
			if m := samePhrase(rest, what); m > 0 && (m == len(rest) || rest[m].part == mark) {
				return true
			}
		}
	}
	return false
}

// opensPhrase reports whether a noun phrase may begin at a place: no noun stands before it to which
// it could belong, and nothing narrows it.
func (s *source) opensPhrase(i int) bool {
	if i > 0 && s.tokens[i-1].part == small {
		i--
	}
	if i == 0 {
		return true
	}
	t := s.tokens[i-1]
	return t.part == mark || t.part == relation && t.word != "of" || t.part == join || t.part == be || t.part == pronoun
}

// nameOnly reports whether a phrase is a Latin name.
func nameOnly(all []token) bool {
	return len(all) > 0 && !slices.ContainsFunc(all, func(t token) bool { return !t.capital() && !t.rank })
}
