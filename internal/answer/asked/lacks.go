package asked

import (
	"strings"

	"isnad/internal/analysis"
)

// kindNames are the sorts that a refusal can say are missing, as the texts of the languages name
// them.
var kindNames = map[Sort]string{Person: "person", Date: "date", Number: "number", Reason: "reason"}

// Lacks says what a sentence leaves open that tells the event of the question, with all that the
// question names: "person", "date", "number" or "reason". It is empty where the sentence tells
// something else, and where the rules can't tell.
func (r *Request) Lacks(sentence string) string {
	c := r.in(sentence)
	if r.family == "" || !c.tells() || !c.hasAllNames() {
		return ""
	}
	lacks := false
	switch r.Sort {
	case Person:
		lacks = r.role == agent && suffered[r.family] && c.withoutAgent()
	case Date:
		lacks = !analysis.HasDate(sentence) && !c.hasTime()
	case Number:
		all := candidate{clause: c, to: len(c.words)}
		lacks = len(all.quantities()) == 0
	case Reason:
		lacks = !c.hasCause() && !c.mayTellCause()
	}
	if !lacks {
		return ""
	}
	return kindNames[r.Sort]
}

// mayTellCause reports whether the sentence joins the event to another, which may be its cause:
// “after …”, «فاستقال».
func (c *clause) mayTellCause() bool {
	for i, w := range c.words {
		rest, so := strings.CutPrefix(w.Text, "ف")
		joins := occasions()[strings.TrimPrefix(w.Text, "و")] && (i+1 >= len(c.words) || !c.isVerb(i+1)) // not “when he was killed”
		if joins || so && c.isVerb(i) && len(in(verbs(), rest)) > 0 && len(verbs()[w.Text]) == 0 {
			return true
		}
	}
	return false
}

func (c *clause) hasTime() bool {
	for _, w := range c.words {
		if times()[w.Text] {
			return true
		}
	}
	return false
}

// hasAllNames reports whether the sentence has all that the question names but what is counted.
func (c *clause) hasAllNames() bool {
	found := map[string]bool{}
	for i, w := range c.words {
		if !c.isName(i) {
			continue
		}
		for _, name := range c.content {
			if analysis.Stem(name) == analysis.Stem(w.Text) || sameAcross(name, w.Text) {
				found[name] = true
			}
		}
	}
	for _, name := range c.content {
		if !found[name] && name != c.counted && analysis.Stem(name) != c.counts {
			return false
		}
	}
	return len(found) > 0
}
