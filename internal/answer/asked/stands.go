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

// otherCount reports whether the question counts the dead or the wounded, and the sentence
// tells only of the others.
func (c *clause) otherCount() bool {
	if c.Sort != Number {
		return false
	}
	hurt := func(f family) bool { return f == "wound" }
	dead := func(f family) bool { return f == "kill" || f == "die" }
	asksHurt, asksDead := false, false
	for _, f := range append(familiesOf(c.counted), c.family) {
		asksHurt, asksDead = asksHurt || hurt(f), asksDead || dead(f)
	}
	if asksHurt == asksDead {
		return false
	}
	tellsHurt, tellsDead := false, false
	for _, w := range c.words {
		all := familiesOf(w.Text)
		tellsHurt = tellsHurt || slices.ContainsFunc(all, hurt)
		tellsDead = tellsDead || slices.ContainsFunc(all, dead)
	}
	return asksHurt && tellsDead && !tellsHurt || asksDead && tellsHurt && !tellsDead
}

// MustPlay reports whether only somebody in the role asked for answers: who did harm to
// somebody, or to whom a named one did something.
func (r *Request) MustPlay() bool {
	return r.Sort == Person && (r.role == agent && harmful[r.family] || r.role == patient && r.agentNamed)
}
