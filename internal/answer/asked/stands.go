package asked

import (
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/bilingual"
)

func hasFamily(word string, f family) bool {
	for _, g := range familiesOf(word) {
		if g == f {
			return true
		}
	}
	return false
}

// withoutAgent reports whether the sentence tells the event, but never with somebody who does
// it: «قُتل س», «مقتل س», without “by”.
func (c *clause) withoutAgent() bool {
	told := false
	for v := range c.words {
		switch {
		case c.isVerb(v) && !c.passive(v), (c.isVerb(v) || c.isNoun(v)) && c.byBehind(v), c.isNoun(v) && doers()[c.words[v].Text]:
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
		if byAt(c.words, i) {
			return true
		}
	}
	return false
}

// agentSuffers reports whether the question asks to whom a named one did something, and the
// sentence tells only that it was done to the named one: “whom did X fire?”, “X was fired”.
func (c *clause) agentSuffers() bool {
	if c.Sort != Person || c.role != patient || !c.agentNamed || c.across != nil {
		return false
	}
	suffers := false
	for v := range c.words {
		if !c.isVerb(v) {
			continue
		}
		before := participant{&candidate{clause: *c}}.nameBefore(v)
		behind := isArabic(c.words[v].Text) && c.isName(v+1)
		if !c.passive(v) || c.byBehind(v) || !before && !behind {
			return false
		}
		suffers = true
	}
	return suffers
}

// lacksCounted reports whether the sentence has no word for what the question counts. People
// and measures are counted without a word for them: «سقط سبعة».
func (c *clause) lacksCounted() bool {
	if c.Sort != Number || !c.countable || c.counts == "" || c.uncounted || analysis.Script(c.text) != c.script {
		return false
	}
	families := familiesOf(c.counted)
	for _, w := range c.words {
		if analysis.Stem(w.Text) == c.counts || bilingual.Same(w.Text, c.counted) ||
			slices.ContainsFunc(families, func(f family) bool { return hasFamily(w.Text, f) }) {
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
func casualtyOf(all []family) casualty {
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
	if c.Sort != Number {
		return unhurt
	}
	counted, event := casualtyOf(familiesOf(c.counted)), casualtyOf([]family{c.family})
	if counted == unhurt || event == unhurt || counted == event {
		return max(counted, event)
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
		told[casualtyOf(familiesOf(w.Text))] = true
	}
	return told[hurt+dead-asked] && !told[asked]
}

// MustPlay reports whether only somebody in the role asked for answers: who did harm to
// somebody, or to whom a named one did something.
func (r *Request) MustPlay() bool {
	return r.Sort == Person && (r.role == agent && harmful[r.family] || r.role == patient && r.agentNamed)
}
