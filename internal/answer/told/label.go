package told

import (
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/event"
	"isnad/internal/answer/measure"
)

// NamesLabel reports whether a label before a colon, such as «القرار» or «المدرب», is for what the
// question asks: for its event, or for a thing of its sort where it has no event.
func NamesLabel(r *asked.Request, label string) bool {
	for _, w := range analysis.Words(label) {
		bare := strings.TrimPrefix(w.Text, "ال")
		switch {
		case r.Family != "" && event.Has(w.Text, r.Family), strings.Contains(w.Text, root(r)):
			return true
		case r.Verb != "":
		case r.Sort == asked.Place && asked.IsPlaceNoun(bare), r.Sort == asked.Date && asked.IsDateNoun(bare),
			r.Sort == asked.Number && r.Dimension != "" && measure.Asked([]analysis.Word{{Text: bare}}) == r.Dimension:
			return true
		}
	}
	return false
}

// noRoot stands in no word.
const noRoot = " "

// root is what the forms of the question's verb share with the nouns made of it: درب of يدرب, which
// المدرب has too.
func root(r *asked.Request) string {
	if !analysis.InArabic(r.Verb) {
		return noRoot
	}
	root, _ := analysis.CutPrefix(bareVerb(r.Verb), "ي", "ت", "ن")
	if utf8.RuneCountInString(root) < 3 {
		return noRoot
	}
	return root
}
