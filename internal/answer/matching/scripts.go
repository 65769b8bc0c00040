package matching

import (
	"iter"
	"slices"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/bilingual"
	"isnad/internal/chunk"
	"isnad/internal/question"
)

// ScriptsDiffer reports whether one of a question and a text is in Latin letters and the
// other in Arabic ones.
func ScriptsDiffer(q *question.Question, text string) bool {
	pair := q.Script() + analysis.Script(text)
	return pair == "LatinArabic" || pair == "ArabicLatin"
}

// ownLead is by how much larger a share of the question's words a passage in the script of the
// question has than one in another script, for the other to be about something else.
const ownLead = 0.25

// OwnIsNearer reports whether best is in another script than the question, and one of the other
// passages, in the script of the question, has clearly more of its words. Words across scripts are
// known by translations and sounds, so that a question about somebody's children finds a text in
// French about other children.
func OwnIsNearer(q *question.Question, best *chunk.Passage, others iter.Seq[*chunk.Passage]) bool {
	if !ScriptsDiffer(q, best.Text) {
		return false
	}
	least := ThereIn(q, best) + ownLead
	for p := range others {
		if !ScriptsDiffer(q, p.Text) && ThereIn(q, p) > least {
			return true
		}
	}
	return false
}

// NamedElsewhere reports whether a question in Latin letters has a name that best, a passage in
// Arabic, lacks and one of the other passages has: the search knows the rest of the question from
// what happened elsewhere.
func NamedElsewhere(q *question.Question, best *chunk.Passage, others iter.Seq[*chunk.Passage]) bool {
	if !ScriptsDiffer(q, best.Text) || q.Script() != "Latin" {
		return false
	}
	var lacking []analysis.Word
	for _, w := range q.ContentWords() {
		if r, _ := utf8.DecodeRuneInString(q.Text()[w.Start:]); unicode.IsUpper(r) && w.Start > 0 && !named(w.Text, best) {
			lacking = append(lacking, w)
		}
	}
	for p := range others {
		if slices.ContainsFunc(lacking, func(w analysis.Word) bool { return named(w.Text, p) }) {
			return true
		}
	}
	return false
}

// named reports whether a passage, its title or heading has a name in Latin letters, or one in
// Arabic ones that sounds like it or is a translation.
func named(name string, p *chunk.Passage) bool {
	return slices.ContainsFunc(analysis.Words(p.Title+" "+p.Heading+" "+p.Text), func(w analysis.Word) bool {
		return bilingual.Same(name, w.Text) || bilingual.SameName(name, w.Text)
	})
}
