package matching

import (
	"isnad/internal/analysis"
	"isnad/internal/question"
)

// ScriptsDiffer reports whether one of a question and a text is in Latin letters and the
// other in Arabic ones.
func ScriptsDiffer(q *question.Question, text string) bool {
	pair := q.Script() + analysis.Script(text)
	return pair == "LatinArabic" || pair == "ArabicLatin"
}
