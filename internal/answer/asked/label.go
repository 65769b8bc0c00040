package asked

import (
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// NamesLabel reports whether a label before a colon, such as «القرار» or «المدرب», is for what the
// question asks: for its event, or for a thing of its sort where it has no event.
func (r *Request) NamesLabel(label string) bool {
	for _, w := range analysis.Words(label) {
		bare := strings.TrimPrefix(w.Text, "ال")
		switch {
		case r.family != "" && hasFamily(w.Text, r.family), strings.Contains(w.Text, r.root()):
			return true
		case r.verb != "":
		case r.Sort == Place && placeNouns()[bare], r.Sort == Date && dateNouns()[bare],
			r.Sort == Number && r.dimension != "" && asksOf()[bare] == r.dimension:
			return true
		}
	}
	return false
}

// noRoot stands in no word.
const noRoot = " "

// root is what the forms of the question's verb share with the nouns made of it: درب of يدرب, which
// المدرب has too.
func (r *Request) root() string {
	if !isArabic(r.verb) {
		return noRoot
	}
	root, _ := cutAny(bareVerb(r.verb), "ي", "ت", "ن")
	if utf8.RuneCountInString(root) < 3 {
		return noRoot
	}
	return root
}

// Event is the verb of the question, folded; empty without one.
func (r *Request) Event() string { return r.verb }
