package told

import (
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/event"
	"isnad/internal/bilingual"
)

// withoutAgent reports whether the sentence tells the event, but never with somebody who does
// it: «قُتل س», «مقتل س», without “by”.
func (c *clause) withoutAgent() bool {
	told := false
	for v := range c.words {
		switch {
		case c.isVerb(v) && !c.passive(v), (c.isVerb(v) || c.isNoun(v)) && c.byBehind(v), c.isNoun(v) && event.IsDoer(c.words[v].Text):
			return false
		case c.isVerb(v) || c.isNoun(v):
			told = true
		}
	}
	return told
}

// byBehind reports whether “by” stands behind words[v].
func (c *clause) byBehind(v int) bool {
	for i := v + 1; i < len(c.words); i++ {
		if event.ByAt(c.words, i) {
			return true
		}
	}
	return false
}

// agentSuffers reports whether the question asks to whom a named one did something, and the
// sentence tells only that it was done to the named one: “whom did X fire?”, “X was fired”.
func (c *clause) agentSuffers() bool {
	if c.Sort != asked.Person || c.Role != asked.Patient || !c.AgentNamed || c.across != nil {
		return false
	}
	suffers := false
	for v := range c.words {
		if !c.isVerb(v) {
			continue
		}
		before := participant{&candidate{clause: *c}}.nameBefore(v)
		behind := analysis.InArabic(c.words[v].Text) && c.isName(v+1)
		if !c.passive(v) || c.byBehind(v) || !before && !behind {
			return false
		}
		suffers = true
	}
	return suffers
}

// agentActs reports whether the question asks to whom a named one did something, and the sentence tells
// that the named one did it: to whom is in it then, whatever words the reader took.
func (c *clause) agentActs() bool {
	if c.Sort != asked.Person || c.Role != asked.Patient || !c.AgentNamed {
		return false
	}
	for v := range c.words {
		if c.isVerb(v) && !c.passive(v) && !c.byBehind(v) && !event.HasObject(c.words[v].Text) {
			behind := analysis.InArabic(c.words[v].Text) && c.isName(v+1)
			if behind || (participant{&candidate{clause: *c}}).nameBefore(v) {
				return true
			}
		}
	}
	return false
}

// patientActs reports whether the question asks who did something to a named one, and the sentence
// tells only that the named one did it: “who defeated X?”, “X, who defeated Y”.
func (c *clause) patientActs() bool {
	if c.Sort != asked.Person || c.Role != asked.Agent || !c.Family.Personal() || c.Family.Intransitive() || c.across != nil {
		return false
	}
	acts := false
	for v := range c.words {
		if c.isNoun(v) && !c.isVerb(v) {
			return false
		}
		if !c.isVerb(v) {
			continue
		}
		if c.passive(v) || c.byBehind(v) || event.HasObject(c.words[v].Text) || !(participant{&candidate{clause: *c}}).nameBefore(v) {
			return false
		}
		acts = true
	}
	return acts
}

// lacksCounted reports whether the sentence has no word for what the question counts. People
// and measures are counted without a word for them: «سقط سبعة».
func (c *clause) lacksCounted() bool {
	if c.Sort != asked.Number || !c.Countable || c.Counts == "" || c.Uncounted || analysis.Script(c.text) != c.Script {
		return false
	}
	families := event.Of(c.Counted)
	for _, w := range c.words {
		if analysis.Stem(w.Text) == c.Counts || bilingual.Same(w.Text, c.Counted) ||
			slices.ContainsFunc(families, func(f event.Family) bool { return event.Has(w.Text, f) }) {
			return false
		}
	}
	return true
}

// A casualty is what befell the people whom a question counts.
type casualty int

const (
	unhurt casualty = iota
	hurt
	dead
)

// casualtyOf is what a word of some families tells of.
func casualtyOf(all []event.Family) casualty {
	for _, f := range all {
		switch f {
		case "wound":
			return hurt
		case "kill", "die":
			return dead
		}
	}
	return unhurt
}

// casualtyAsked is what the question counts; unhurt where it counts neither or both.
func (c *clause) casualtyAsked() casualty {
	if c.Sort != asked.Number {
		return unhurt
	}
	counted, befell := casualtyOf(event.Of(c.Counted)), casualtyOf([]event.Family{c.Family})
	if counted == unhurt || befell == unhurt || counted == befell {
		return max(counted, befell)
	}
	return unhurt
}

// otherCount reports whether the question counts the dead or the wounded, and the sentence
// tells only of the others.
func (c *clause) otherCount() bool {
	asked := c.casualtyAsked()
	if asked == unhurt {
		return false
	}
	told := map[casualty]bool{}
	for _, w := range c.words {
		told[casualtyOf(event.Of(w.Text))] = true
	}
	return told[hurt+dead-asked] && !told[asked]
}
