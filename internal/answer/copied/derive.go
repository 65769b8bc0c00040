package copied

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/answer/wordlist"
)

// derived are sentences that a long one says as well:
//
//	General Anderson, who leads the operations, saw …   General Anderson leads the operations
//	Mark Rutte, the secretary general, said …           the secretary general Mark Rutte said …
func (s *source) derived() (all []*source) {
	for i, t := range s.tokens {
		switch {
		case t.part == relative && (i == 0 || s.tokens[i-1].word != "of"):
			all = append(all, s.lifted(i, i)...)
			all = append(all, s.without(i)...)
		case t.part == mark && i+2 < len(s.tokens) && s.tokens[i+1].part == join && s.tokens[i+2].hasPronoun(): // واسمه
			all = append(all, s.lifted(i, i+1)...)
		case t.part == mark:
			all = append(all, s.apposition(i)...)
		}
	}
	return all
}

// with is a sentence of other tokens, which names its subject.
func (s *source) with(parts ...[]token) *source {
	return &source{tokens: slices.Concat(parts...)}
}

// lifted are the relative clause behind a place with what it may be about, which ends at the head.
func (s *source) lifted(head, at int) (all []*source) {
	end := clauseEnd(s.tokens, at+1)
	if head > 0 && s.tokens[head-1].part == mark {
		head--
	}
	for from := head - 1; from >= 0 && (inPhrase(s.tokens[from]) || s.latinPhrase(from)); from-- {
		if s.mayHead(from, head) {
			all = append(all, s.with(s.tokens[from:head], s.tokens[at+1:end]))
		}
	}
	return all
}

// without is the sentence without a relative clause that ends in front of قد, with which its
// own verb begins.
func (s *source) without(at int) []*source {
	for i := at + 1; i < clauseEnd(s.tokens, at+1); i++ {
		if s.tokens[i].word == "قد" {
			return []*source{s.with(s.tokens[:at], s.tokens[i:])}
		}
	}
	return nil
}

// clauseEnd is where the next mark stands, or the end.
func clauseEnd(all []token, from int) int {
	if i := slices.IndexFunc(all[from:], func(t token) bool { return t.part == mark }); i >= 0 {
		return from + i
	}
	return len(all)
}

// inPhrase reports whether a token may be part of a noun with its adjectives.
func inPhrase(t token) bool {
	return t.part == content && !t.date || t.part == small
}

// latinPhrase reports whether a preposition joins two nouns: an attack in Niger that …
func (s *source) latinPhrase(i int) bool {
	return s.tokens[i].part == relation && i > 1 && s.tokens[i-1].part == content && !wordlist.Arabic(s.tokens[i-1].word) && s.tokens[i-2].part == small
}

// mayHead reports whether the words from a place to the head's end are a whole noun phrase, as
// far as that can be told: nothing stands before them that they could belong to. Otherwise the
// son of the president, who travelled, would make a president who travelled.
func (s *source) mayHead(from, end int) bool {
	t := s.tokens[from]
	if t.part != content {
		return false
	}
	before := token{part: mark}
	if from > 0 {
		before = s.tokens[from-1]
	}
	if before.part == partly || before.part == relation && before.word == "of" {
		return false
	}
	if wordlist.Arabic(t.word) {
		return before.part != content || before.rank || t.rank || wordlist.GivenNames()[t.word] && !kin()[before.word] && !offices(before)
	}
	if before.part == small { // an article
		return from < 2 || s.tokens[from-2].word != "of" && s.tokens[from-2].part != partly
	}
	return !before.capital() && capitals(s.tokens[from:end])
}

// capital reports whether a word is written with a capital.
func (t token) capital() bool {
	r, _ := utf8.DecodeRuneInString(t.text)
	return t.part == content && unicode.IsUpper(r)
}

// capitals reports whether all words of content have capitals, but for particles of names.
func capitals(all []token) bool {
	return !slices.ContainsFunc(all, func(t token) bool {
		return t.part == relation || t.part == content && !t.capital() && len(t.word) > 2
	})
}

// apposition puts what a name is said to be behind a mark in front of it.
func (s *source) apposition(at int) (all []*source) {
	end := clauseEnd(s.tokens, at+1)
	what := described(s.tokens[at+1 : end])
	if what == nil {
		return nil
	}
	for from := at - 1; from >= 0 && inPhrase(s.tokens[from]); from-- {
		if s.tokens[from].part == content && (from == 0 || !s.belongs(from)) {
			all = append(all, s.with(s.tokens[:from], what, s.tokens[from:at], s.tokens[end:]))
		}
	}
	return all
}

// described is what a phrase behind a name says that it is, nil for nothing: it begins with an
// office, perhaps behind “who is” or “then”.
func described(what []token) []token {
	for len(what) > 0 && (what[0].part == join || what[0].part == pronoun || what[0].part == be || what[0].part == relative) {
		what = what[1:]
	}
	for i, t := range what {
		switch {
		case t.part == small:
			continue
		case t.part != content || t.date:
			return nil
		case offices(t), i+1 < len(what) && offices(what[i+1]), i+2 < len(what) && offices(what[i+2]):
			return what
		}
		return nil
	}
	return nil
}

// offices reports whether a word names an office, with the article or without it.
func offices(t token) bool {
	return t.part == content && (officeWords()[t.word] || officeWords()[strings.TrimPrefix(t.word, "ال")])
}
