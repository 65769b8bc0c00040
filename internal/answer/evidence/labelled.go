package evidence

import (
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/answer/matching"
	"isnad/internal/answer/told"
)

// longestLabel is how many words stand before the colon of a line with a label.
const longestLabel = 4

// label is what stands before the colon of a line such as «القرار: شراء مضخة»; empty without one.
func label(text string) string {
	before, after, found := strings.Cut(text, ":")
	if !found || strings.TrimSpace(after) == "" || strings.ContainsAny(before, ".؟?\n") || len(analysis.Words(before)) > longestLabel {
		return ""
	}
	if _, digits := utf8.DecodeLastRuneInString(before); digits == 1 && strings.ContainsAny(before[len(before)-1:], "0123456789") {
		return "" // a time of day
	}
	return before
}

// labelled finds the first line whose label is what the question asks for, in a passage that has all
// else that the question names; 0 means that the best sentence stays, or is one.
func (e arrangement) labelled() int {
	for i := range e.Sentences {
		if e.isLabelled(&e.Sentences[i]) {
			return i
		}
	}
	return 0
}

func (e *Evidence) isLabelled(s *Sentence) bool {
	l := label(s.Text())
	return l != "" && !s.at().About && !matching.ScriptsDiffer(e.Question, s.Text()) && told.NamesLabel(e.request, l) && matching.NamesRest(e.Question, s.Passage, e.request.Verb)
}
