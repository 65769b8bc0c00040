package asked

import (
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// kindNames are the sorts that a refusal can say are missing, as the texts of the languages name
// them.
var kindNames = map[Sort]string{Person: "person", Date: "date", Number: "number", Reason: "reason"}

// Lacks says what a sentence leaves open that tells the event of the question, with all that the
// question names: "person", "date", "number" or "reason". It is empty where the sentence tells
// something else, and where the rules can't tell. Of a reason it is enough that the sentence has half
// of what the question names, in its script. near is the sentence with its neighbours, one of
// which may give the reason.
func (r *Request) Lacks(sentence, near string) string {
	c := r.in(sentence)
	if !c.lacks(near) {
		return ""
	}
	return kindNames[r.Sort]
}

func (c *clause) lacks(near string) bool {
	if c.Sort == Reason {
		around := c.in(near)
		told := c.hasNames() && c.across == nil || c.family != "" && c.tells() && c.hasAllNames()
		return told && !around.hasCause() && !around.mayTellCause()
	}
	if c.family == "" || !c.tells() || !c.hasAllNames() {
		return false
	}
	switch c.Sort {
	case Person:
		return c.role == agent && suffered[c.family] && c.withoutAgent()
	case Date:
		return !analysis.HasDate(c.text) && !c.hasTime()
	case Number:
		all := candidate{clause: *c, to: len(c.words)}
		return len(all.quantities()) == 0
	}
	return false
}

// LeftOpen reports whether the sentence says that the reason which is asked for is not known: «لم
// يتضح سبب الحريق», “the cause is unclear”.
func (r *Request) LeftOpen(sentence string) bool {
	if r.Sort != Reason {
		return false
	}
	words := analysis.Words(sentence)
	for i := range words {
		if bare, and := strings.CutPrefix(words[i].Text, "و"); and && denials()[bare] {
			words[i].Text = bare
		}
	}
	return hasPhrase(analysis.InRow(words), unknowns())
}

// mayTellCause reports whether the sentence joins the event to another, which may be its cause:
// “after …”, «فاستقال», «لضيق الوقت».
func (c *clause) mayTellCause() bool {
	for i, w := range c.words {
		rest, so := strings.CutPrefix(w.Text, "ف")
		joins := occasions()[strings.TrimPrefix(w.Text, "و")] && !c.openedBy(i)
		if joins || c.isPurpose(i) || so && c.isVerb(i) && len(in(verbs(), rest)) > 0 && len(verbs()[w.Text]) == 0 {
			return true
		}
	}
	return false
}

// openedBy reports whether the event of the question stands in the clause that words[i] opens, which
// then tells what came of it: “when he was killed”, “after the dismissal of …, ”.
func (c *clause) openedBy(i int) bool {
	for i++; i < len(c.words); i++ {
		if c.family != "" && (c.isVerb(i) || c.isNoun(i)) {
			return true
		}
		if strings.ContainsAny(analysis.Between(c.text, c.words[i-1], c.words[i]), ",،;؛:.") {
			return false
		}
	}
	return false
}

// isPurpose reports whether words[i] begins with «ل» before a noun that the question does not name.
func (c *clause) isPurpose(i int) bool {
	w := c.words[i].Text
	rest, ok := strings.CutPrefix(w, "ل")
	return ok && utf8.RuneCountInString(rest) >= 3 && !strings.HasPrefix(rest, "ل") && !c.isName(i) && !analysis.IsStop(w)
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
