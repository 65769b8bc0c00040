package matching

import (
	"iter"

	"isnad/internal/analysis"
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
	least, seen := ThereIn(q, best)+ownLead, map[*chunk.Passage]bool{best: true}
	for p := range others {
		if !seen[p] && !ScriptsDiffer(q, p.Text) && ThereIn(q, p) > least {
			return true
		}
		seen[p] = true
	}
	return false
}
