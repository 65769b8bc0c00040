package question

import (
	"slices"
	"strings"

	"isnad/internal/analysis"
)

// Parts splits a question that asks several things (“when was it, and where, and why?”) into
// questions that stand alone; of any other it returns the question itself. A part that names
// nothing itself takes over the subject of the first.
func (q *Question) Parts() []*Question { return q.parts.get(q.split) }

func (q *Question) split() []*Question {
	words := q.Words()
	first := slices.IndexFunc(words, opensPart)
	if first < 0 {
		return []*Question{q}
	}
	for i := first + 1; i < len(words); i++ {
		asker, ok := secondAsker(words, i)
		if !ok {
			continue
		}
		head := strings.TrimRight(q.text[:words[i].Start], " ،,;؛")
		tail := strings.TrimPrefix(q.text[words[asker].Start:], "و")
		if i == first+1 && asker+1 < len(words) { // “when and where was it?”: the first part is its asker alone
			return append([]*Question{New(strings.TrimSpace(head + q.text[words[asker].End:]))}, New(tail).split()...)
		}
		before := New(head)
		all := []*Question{before}
		for _, part := range New(tail).split() {
			all = append(all, part.withSubjectOf(before))
		}
		return all
	}
	return []*Question{q}
}

// opensPart reports whether each part of a question may open with w.
func opensPart(w analysis.Word) bool { return partAskers()[w.Text] }

// secondAsker reports whether words[i] begins a second question, and which word asks it: ومتى
// is one word, “and when” are two.
func secondAsker(words []analysis.Word, i int) (asker int, ok bool) {
	w := words[i].Text
	if bare, found := strings.CutPrefix(w, "و"); found && partAskers()[bare] && w != bare {
		return i, true
	}
	if ands()[w] && i+1 < len(words) && opensPart(words[i+1]) {
		return i + 1, true
	}
	return 0, false
}

// withSubjectOf returns the second part of a question with the subject of the first.
func (q *Question) withSubjectOf(first *Question) *Question {
	asks := strings.TrimRight(q.text, "؟? ")
	own := ownStems(q)
	if len(own) == 0 {
		// The part is only its asker: ask the first question again with it.
		words := first.Words()
		about := slices.IndexFunc(words, func(w analysis.Word) bool { return !opensPart(w) })
		if about < 0 {
			return q
		}
		return New(asks + " " + first.text[words[about].Start:])
	}
	var subject []string
	for i, w := range first.ContentWords() {
		if !opensPart(w) && !slices.Contains(own, first.Stems()[i]) {
			subject = append(subject, first.text[w.Start:w.End])
		}
	}
	return New(asks + " (" + strings.Join(subject, " ") + ")")
}

// ownStems returns the stems of the words about the subject of a part.
func ownStems(q *Question) (own []string) {
	for i, w := range q.ContentWords() {
		if !analysis.IsStop(w.Text) && !opensPart(w) {
			own = append(own, q.Stems()[i])
		}
	}
	return own
}
