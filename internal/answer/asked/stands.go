package asked

import (
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/bilingual"
)

// An office is what a question without a verb asks the holder of: «من رئيس مالي؟».
type office struct {
	stem   string
	family family
	of     string // stem of the word behind it; empty where that is none of its
}

// readOffice finds the office in a question for a person that has no verb.
func (r *Request) readOffice(words []analysis.Word, from int) {
	for i := min(from, len(words)); i < len(words); i++ {
		w := words[i].Text
		if !doers()[w] && !doers()[strings.TrimPrefix(w, "ال")] && !offices()[analysis.Stem(w)] {
			continue
		}
		r.office.stem = analysis.Stem(w)
		if all := in(nouns(), w); len(all) > 0 {
			r.office.family = all[0]
		}
		r.office.of = complement(words, i)
		return
	}
}

// complement is the stem of the word that says of what words[i] is the office; empty where
// something else stands behind it.
func complement(words []analysis.Word, i int) string {
	for j := i + 1; j < len(words) && j <= i+3; j++ {
		w := words[j].Text
		if determiners()[w] || w == "of" || w == "de" || w == "du" || w == "des" || w == "d" || w == "l" || w == "la" || w == "le" || w == "les" {
			continue
		}
		if analysis.IsStop(w) || copulas()[w] {
			return ""
		}
		return analysis.Stem(w)
	}
	return ""
}

// otherOffice reports whether the sentence tells of an office, but of none that the question
// asks for: the leader of another thing. Sentences in another language are not judged.
func (c *clause) otherOffice() bool {
	if c.office.stem == "" || analysis.Script(c.text) != c.script {
		return false
	}
	told := false
	for i, w := range c.words {
		stem := analysis.Stem(w.Text)
		same := stem == c.office.stem || c.office.family != "" && hasFamily(w.Text, c.office.family)
		if !same {
			continue
		}
		of := complement(c.words, i)
		if c.office.of == "" || of == "" || of == c.office.of || c.names[of] || sameCountry(of, c.office.of) {
			return false
		}
		told = true
	}
	return told
}

// lacksOffice reports whether the sentence has no word for the office.
func (c *clause) lacksOffice() bool {
	if c.office.stem == "" || analysis.Script(c.text) != c.script {
		return false
	}
	for _, w := range c.words {
		if analysis.Stem(w.Text) == c.office.stem || c.office.family != "" && hasFamily(w.Text, c.office.family) {
			return false
		}
	}
	return true
}

func hasFamily(word string, f family) bool {
	for _, g := range familiesOf(word) {
		if g == f {
			return true
		}
	}
	return false
}

// sameCountry reports whether two stems name one country.
func sameCountry(a, b string) bool {
	for _, n := range bilingual.Names(a) {
		for _, m := range bilingual.Names(b) {
			if n.ID == m.ID {
				return true
			}
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

// subjects are the words of the question that take part in its event: those that stand behind
// an Arabic verb or noun for it, and the names before a Latin verb.
func (r *Request) subjects(words []analysis.Word) (stems []string) {
	at := -1
	for i, w := range words {
		if w.Text == r.verb || len(in(nouns(), w.Text)) > 0 && in(nouns(), w.Text)[0] == r.family {
			at = i
		}
	}
	if at < 0 {
		return nil
	}
	from, to := at+1, len(words)
	if !isArabic(words[at].Text) {
		from, to = 0, at
	}
	for _, w := range words[from:to] {
		if prepositions()[w.Text] || byWords()[w.Text] {
			if isArabic(w.Text) {
				break
			}
			continue
		}
		if !analysis.IsStop(w.Text) && !asks()[w.Text] && !analysis.CountsSections(w.Text) && !bilingual.Same(w.Text, "اب") && !bilingual.Same(w.Text, "ابن") {
			stems = append(stems, analysis.Stem(w.Text))
		}
	}
	return stems
}

// lacksSubject reports whether the sentence tells the event and has none of the words that
// take part in it in the question.
func (c *clause) lacksSubject() bool {
	if len(c.subject) == 0 || !fates[c.family] || analysis.Script(c.text) != c.script || !c.tells() {
		return false
	}
	for _, w := range c.words {
		for _, s := range c.subject {
			if analysis.Stem(w.Text) == s {
				return false
			}
		}
	}
	return true
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

// mustPlay reports whether only somebody in the role asked for answers: who did harm to
// somebody, or to whom a named one did something.
func (r *Request) mustPlay() bool {
	return r.Sort == Person && (r.role == agent && harmful[r.family] || r.role == patient && r.agentNamed)
}
