package copied

import (
	"slices"
	"strings"

	"isnad/internal/answer/wordlist"
)

// mostSubject is how many words the subject of an Arabic sentence may have for its verb to
// change places with it.
const mostSubject = 6

// orders are a statement, and those with its words in another order that mean the same.
func orders(statement []token) (all [][]token) {
	for _, s := range dateOrders(statement) {
		all = append(all, verbOrders(s)...)
	}
	for _, s := range voiceOrders(statement) {
		all = append(all, dateOrders(s)...)
	}
	return all
}

// voiceOrders are an active statement in the passive, and a passive one in the active: “Y
// built X” for “X was built by Y”. Any word may be the verb, since only the right one has
// “was” and “by” around it in the sentence.
func voiceOrders(statement []token) (all [][]token) {
	by := slices.IndexFunc(statement, func(t token) bool { return t == token{part: relation, word: "by"} })
	was := slices.IndexFunc(statement, func(t token) bool { return t.part == be })
	switch {
	case by > 1 && was > 0 && was < by-1:
		return [][]token{slices.Concat(statement[by+1:], statement[was+1:by], statement[:was])}
	case by >= 0 || was >= 0:
		return nil
	}
	for v := 1; v < len(statement)-1; v++ {
		if statement[v].part == content && !wordlist.Arabic(statement[v].word) {
			all = append(all, slices.Concat(statement[v+1:], []token{{part: be}, statement[v], {part: relation, word: "by"}}, statement[:v]))
		}
	}
	return all
}

// dateOrders are a statement, and what it is with its date at the beginning, at the end or
// before another phrase with a preposition.
func dateOrders(statement []token) [][]token {
	all := [][]token{statement}
	last := len(statement) - 1
	for last >= 0 && !statement[last].date {
		last--
	}
	first := last
	for first > 0 && (statement[first-1].date || statement[first-1].part == small || statement[first-1].part == relation) {
		first--
	}
	if last < 0 || countContent(statement[:first])+countContent(statement[last+1:]) == 0 {
		return all
	}
	rest := slices.Concat(statement[:first], statement[last+1:])
	for i := range len(rest) + 1 {
		if i == 0 || i == len(rest) || rest[i].part == relation {
			all = append(all, slices.Insert(slices.Clone(rest), i, statement[first:last+1]...))
		}
	}
	return all
}

// verbOrders are a statement, and what it is with its first verb before or behind its
// subject, which in Arabic means the same.
func verbOrders(statement []token) [][]token {
	all := [][]token{statement}
	first := slices.IndexFunc(statement, func(t token) bool { return t.part == content })
	if first < 0 || !wordlist.Arabic(statement[first].word) {
		return all
	}
	verb, start := statement[first], first
	for start > 0 && statement[start-1].part == denial { // it takes its denial along
		start--
	}
	moving := slices.Clone(statement[start : first+1])
	for n, i := 0, first+1; i < len(statement) && n < mostSubject && statement[i].part == content; i++ {
		n++
		if !verb.named() { // a verb first
			moved := slices.Delete(slices.Clone(statement), start, first+1)
			all = append(all, slices.Insert(moved, i+1-len(moving), moving...))
		} else if !statement[i].named() { // the subject first
			moved := slices.Delete(slices.Clone(statement), i, i+1)
			all = append(all, slices.Insert(moved, first, statement[i]))
		}
	}
	return all
}

// named reports whether an Arabic word is surely no verb: it has the article or is a name.
func (t token) named() bool {
	return strings.HasPrefix(t.word, "ال") || slices.Contains(kunyas, t.word) || wordlist.GivenNames()[t.word] || wordlist.Places()[t.word]
}

// kunyas begin names: Abu Bakr.
var kunyas = []string{"ابو", "ابا", "ابي", "بن", "ابن", "ولد"}
