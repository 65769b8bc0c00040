package matching

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/answer/event"
	"isnad/internal/answer/measure"
	"isnad/internal/bilingual"
	"isnad/internal/chunk"
	"isnad/internal/question"
)

// Unmet reports whether none of the passages names for whom, where or with what something is asked
// for: «هل الدواء آمن للحامل؟» of passages about adults and children. That is the last word of the
// question, behind a preposition.
func Unmet(q *question.Question, passages iter.Seq[*chunk.Passage]) bool {
	asked, ok := circumstance(q)
	if !ok || q.Script() != "Arabic" {
		return false
	}
	for p := range passages {
		if ScriptsDiffer(q, p.Text) || names(p.Title+" "+p.Heading+" "+p.Text, asked) {
			return false
		}
	}
	return true
}

// UnknownThing reports whether the passage has nothing of what a question asks the price, salary or other
// sum of: «كم راتب الحارس؟», where it tells that of a bookkeeper.
func UnknownThing(q *question.Question, p *chunk.Passage) bool {
	if ScriptsDiffer(q, p.Text) {
		return false
	}
	text, unknown := p.Title+" "+p.Heading+" "+p.Text, false
	for _, w := range q.ContentWords() {
		bare, _ := withoutPreposition(w.Text)
		bare = strings.TrimPrefix(bare, "ال")
		if measure.Asked([]analysis.Word{w}) != "" || measure.Of(analysis.Stem(bare)) != "" || len(event.Of(w.Text)) > 0 || len(analysis.Numbers(w.Text)) > 0 {
			continue
		}
		if unknown = true; names(text, bare) {
			return false
		}
	}
	return unknown
}

// names reports whether a text has a word, in any form that the glossary knows.
func names(text, word string) bool {
	return slices.ContainsFunc(analysis.Words(text), func(w analysis.Word) bool {
		return sharesRoot(analysis.Stem(w.Text), analysis.Stem(word)) || bilingual.Same(w.Text, word)
	})
}

// sharesRoot reports whether two stems are alike but for an ending or a letter or two before.
func sharesRoot(a, b string) bool {
	if utf8.RuneCountInString(a) < utf8.RuneCountInString(b) {
		a, b = b, a
	}
	return utf8.RuneCountInString(b) >= 3 && strings.Contains(a, b)
}

// circumstance is the last word of the question without what is glued to it, if it stands behind a
// preposition, or behind one and another noun: «لحي الملز».
func circumstance(q *question.Question) (string, bool) {
	words := q.Words()
	content := q.ContentWords()
	if len(words) < 3 || len(content) < 2 || words[len(words)-1] != content[len(content)-1] {
		return "", false
	}
	last := len(words) - 1
	if bare, ok := withoutPreposition(words[last].Text); ok {
		return bare, true
	}
	_, glued := withoutPreposition(words[last-1].Text)
	behind := prepositions()[words[last-1].Text] || last >= 2 && glued && !analysis.IsStop(words[last-1].Text) && strings.HasPrefix(words[last].Text, "ال") ||
		last >= 3 && prepositions()[words[last-2].Text] && !analysis.IsStop(words[last-1].Text) && strings.HasPrefix(words[last].Text, "ال")
	return strings.TrimPrefix(words[last].Text, "ال"), behind
}

// withoutPreposition takes «لل» or «بال» off a word.
func withoutPreposition(word string) (string, bool) {
	for _, glued := range []string{"لل", "بال"} {
		if bare, ok := strings.CutPrefix(word, glued); ok && utf8.RuneCountInString(bare) >= 3 {
			return bare, true
		}
	}
	return word, false
}

var prepositions = analysis.Listed("prepositions of circumstances")

// NamesRest reports whether a passage names all that a question does but its verb, and words such as
// «بشأن».
func NamesRest(q *question.Question, p *chunk.Passage, verb string) bool {
	text := p.Title + " " + p.Heading + " " + p.Text
	for _, w := range q.ContentWords() {
		if bare, _ := withoutPreposition(w.Text); w.Text != verb && !concerning()[w.Text] && !concerning()[bare] && !names(text, strings.TrimPrefix(bare, "ال")) {
			return false
		}
	}
	return true
}

var concerning = analysis.Listed("concerning")
