package told

import (
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/event"
)

// kindNames are the sorts that a refusal can say are missing, as the texts of the languages name
// them.
var kindNames = map[asked.Sort]string{asked.Person: "person", asked.Date: "date", asked.Number: "number", asked.Reason: "reason"}

// A partial is a clause that tells the event of a question and may leave open what is asked for.
type partial struct{ clause }

// Lacks says what a sentence leaves open that tells the event of the question, with all that the
// question names: "person", "date", "number" or "reason". It is empty where the sentence tells
// something else, and where the rules can't tell. Of a reason it is enough that the sentence has half
// of what the question names, in its script. near is the sentence with its neighbours, one of
// which may give the reason.
func Lacks(r *asked.Request, sentence, near string) string {
	c := partial{read(r, sentence)}
	if !c.lacks(near) {
		return ""
	}
	return kindNames[r.Sort]
}

func (c partial) lacks(near string) bool {
	if c.Sort == asked.Reason {
		around := partial{read(c.Request, near)}
		told := c.hasNames() && c.across == nil || c.Family != "" && c.tells() && c.hasAllNames()
		return told && !around.hasCause() && !around.mayTellCause()
	}
	if c.Family == "" || !c.tells() || !c.hasAllNames() {
		return false
	}
	switch c.Sort {
	case asked.Person:
		return c.Role == asked.Agent && c.Family.Suffered() && c.withoutAgent()
	case asked.Date:
		return !analysis.HasDate(c.text) && !c.hasTime()
	case asked.Number:
		all := candidate{clause: c.clause, to: len(c.words)}
		return len(all.quantities()) == 0
	}
	return false
}

// LeftOpen reports whether the sentence says that the reason which is asked for is not known: «لم
// يتضح سبب الحريق», “the cause is unclear”.
func LeftOpen(r *asked.Request, sentence string) bool {
	if r.Sort != asked.Reason {
		return false
	}
	words := analysis.Words(sentence)
	for i := range words {
		if bare, and := strings.CutPrefix(words[i].Text, "و"); and && denials()[bare] {
			words[i].Text = bare
		}
	}
	return analysis.HasPhrase(analysis.InRow(words), unknowns())
}

// mayTellCause reports whether the sentence joins the event to another, which may be its cause:
// “after …”, «فاستقال», «لضيق الوقت».
func (c partial) mayTellCause() bool {
	for i, w := range c.words {
		rest, so := strings.CutPrefix(w.Text, "ف")
		joins := occasions()[strings.TrimPrefix(w.Text, "و")] && !c.openedBy(i)
		if joins || c.isPurpose(i) || so && c.isVerb(i) && len(event.Verbs(rest)) > 0 && !event.IsVerb(w.Text) {
			return true
		}
	}
	return false
}

// openedBy reports whether the event of the question stands in the clause that words[i] opens, which
// then tells what came of it: “when he was killed”, “after the dismissal of …, ”.
func (c partial) openedBy(i int) bool {
	for i++; i < len(c.words); i++ {
		if c.Family != "" && (c.isVerb(i) || c.isNoun(i)) {
			return true
		}
		if strings.ContainsAny(analysis.Between(c.text, c.words[i-1], c.words[i]), ",،;؛:.") {
			return false
		}
	}
	return false
}

// isPurpose reports whether words[i] begins with «ل» before a noun that the question does not name.
func (c partial) isPurpose(i int) bool {
	w := c.words[i].Text
	rest, ok := strings.CutPrefix(w, "ل")
	return ok && utf8.RuneCountInString(rest) >= 3 && !strings.HasPrefix(rest, "ل") && !c.isName(i) && !analysis.IsStop(w)
}

func (c partial) hasTime() bool {
	for _, w := range c.words {
		if asked.IsTime(w.Text) {
			return true
		}
	}
	return false
}

// hasAllNames reports whether the sentence has all that the question names but what is counted.
func (c partial) hasAllNames() bool {
	found := map[string]bool{}
	for i, w := range c.words {
		if !c.isName(i) {
			continue
		}
		for _, name := range c.Content {
			if analysis.Stem(name) == analysis.Stem(w.Text) || sameAcross(name, w.Text) {
				found[name] = true
			}
		}
	}
	for _, name := range c.Content {
		if !found[name] && name != c.Counted && analysis.Stem(name) != c.Counts {
			return false
		}
	}
	return len(found) > 0
}
