package asked

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// A clause is a sentence whose words are known, and the words that may answer in it.
type clause struct {
	*Request
	text  string
	words []analysis.Word
	from  int // the first word that may answer
	to    int // the word behind the last
}

// isName reports whether words[i] is something that the question names.
func (c *clause) isName(i int) bool {
	return i >= 0 && i < len(c.words) && c.names[analysis.Stem(c.words[i].Text)]
}

// nameIn reports whether the question names one of the words from i to j.
func (c *clause) nameIn(i, j int) bool {
	for ; i < min(j, len(c.words)); i++ {
		if c.isName(i) {
			return true
		}
	}
	return false
}

// by reports whether “by” stands before words[i].
func (c *clause) by(i int) bool {
	for i--; i >= 0 && determiners()[c.words[i].Text]; i-- {
	}
	if i < 0 {
		return false
	}
	w := c.words[i].Text
	if byWords()[w] {
		return true
	}
	return i > 0 && c.words[i-1].Text == "من" && (w == "قبل" || w == "طرف" || w == "جانب")
}

// byName reports whether “by” stands before something that the question names.
func (c *clause) byName() bool {
	for i := range c.words {
		if c.isName(i) && c.by(i) {
			return true
		}
	}
	return false
}

// passive reports whether the verb words[v] is passive beyond doubt.
func (c *clause) passive(v int) bool {
	w := c.words[v]
	if isArabic(w.Text) {
		return passiveForm(c.text[w.Start:w.End]) || v > 0 && passives()[c.words[v-1].Text] || byAt(c.words, v+1)
	}
	if intransitive[c.family] {
		return false
	}
	for i := v - 1; i >= max(0, v-3); i-- {
		if passives()[c.words[i].Text] {
			return true
		}
		if !analysis.IsStop(c.words[i].Text) && !strings.HasSuffix(c.words[i].Text, "ly") {
			break
		}
	}
	return false
}

// passiveForm reports whether an Arabic verb has a ḍamma behind its first letter that an
// active verb in the past would not have, or is a form that only the passive has.
func passiveForm(word string) bool {
	if strings.HasSuffix(word, "غتيل") || strings.HasSuffix(word, "غتيلت") {
		return true
	}
	letters := 0
	for _, r := range strings.TrimPrefix(word, "و") {
		switch {
		case r == '\u064f':
			return letters == 1
		case unicode.IsLetter(r):
			letters++
		}
		if letters > 1 {
			return false
		}
	}
	return false
}

// isVerb reports whether words[i] tells the event of the question as a verb.
func (c *clause) isVerb(i int) bool {
	w := c.words[i].Text
	for _, f := range in(verbs(), w) {
		if f == c.family {
			return true
		}
	}
	return c.family == "" && bareVerb(w) == bareVerb(c.verb)
}

// bareVerb is a verb without what person, tense and pronouns add to it.
func bareVerb(w string) string {
	if !isArabic(w) {
		return analysis.Stem(w)
	}
	for _, prefix := range []string{"و", "ف", "س", "ي", "ت", "ن"} {
		if rest, ok := strings.CutPrefix(w, prefix); ok && utf8.RuneCountInString(rest) >= 4 {
			w = rest
		}
	}
	for _, suffix := range []string{"وها", "وه", "تها", "ته", "تهم", "ها", "هم", "ون", "وا", "ه", "ت"} {
		if rest, ok := strings.CutSuffix(w, suffix); ok && utf8.RuneCountInString(rest) >= 3 {
			return rest
		}
	}
	return w
}

// isNoun reports whether words[i] names the event: مقتل, “the killing of”.
func (c *clause) isNoun(i int) bool {
	for _, f := range in(nouns(), c.words[i].Text) {
		if f == c.family {
			return true
		}
	}
	return false
}

// plays says whether the words that may answer have the role asked for. Where the event
// involves two people and the rules do not find the role, the words may be the other one.
func (c *clause) plays() Certainty {
	switch {
	case c.role == noRole && c.described():
		return Likely
	case c.role == noRole:
		return Possible
	case c.inRole(c.role):
		return Likely
	case personal[c.family] || c.inRole(agent+patient-c.role):
		return Never
	}
	return Possible
}

// inRole reports whether the words have a role in some event of the sentence.
func (c *clause) inRole(asked role) bool {
	for v := range c.words {
		if v >= c.from && v < c.to {
			continue
		}
		arabic := isArabic(c.words[v].Text)
		switch {
		case c.isVerb(v) && asked == agent && arabic:
			if c.arabicAgent(v) {
				return true
			}
		case c.isVerb(v) && asked == agent:
			if c.latinAgent(v) {
				return true
			}
		case c.isVerb(v) && arabic:
			if c.arabicPatient(v) {
				return true
			}
		case c.isVerb(v):
			if c.latinPatient(v) {
				return true
			}
		case c.isNoun(v) && c.nominal(v, asked):
			return true
		}
	}
	return false
}

// described reports whether the words stand beside all that the question names: “the
// president of X, Y”.
func (c *clause) described() bool {
	found, near := map[string]bool{}, false
	for i, w := range c.words {
		if c.isName(i) {
			found[analysis.Stem(w.Text)] = true
			near = near || i >= c.from-4 && i < c.to+4
		}
	}
	return near && len(found) == len(c.names)
}

// nominal reports whether a noun gives the role: “the killing of Y”, «مؤسس الشركة ص».
func (c *clause) nominal(v int, asked role) bool {
	gap := max(c.from-v, v-c.to+1)
	if doers()[c.words[v].Text] {
		return asked == agent && gap <= 5 && c.nameIn(v+1, v+5)
	}
	if asked == agent {
		return c.by(c.from) && c.nameIn(v+1, c.from)
	}
	if c.by(c.from) {
		return false
	}
	after := c.from == v+1 || !isArabic(c.words[v].Text) && c.from > v && c.from <= v+3 && !c.nameIn(v, c.from)
	return after && (c.byName() || !c.nameIn(c.to, c.to+2))
}

func (c *clause) arabicAgent(v int) bool {
	if c.by(c.from) {
		return !c.byName()
	}
	if c.passive(v) {
		return false
	}
	object := !intransitive[c.family]
	pronoun := objectOn(c.words[v].Text)
	switch {
	case c.from == v+1:
		if pronoun {
			return c.nameIn(0, v)
		}
		return !object || c.nameIn(c.to, c.to+4) && !c.nameIn(max(0, v-2), v)
	case c.to <= v:
		if c.nameIn(c.to, v) || v-c.to > 3 || pronoun {
			return false
		}
		return !object || c.nameIn(v+1, v+4)
	}
	return false
}

func (c *clause) arabicPatient(v int) bool {
	if c.by(c.from) {
		return false
	}
	pronoun := objectOn(c.words[v].Text)
	beside := c.from == v+1 || c.to <= v && v-c.to <= 2 && !c.nameIn(c.to, v)
	switch {
	case c.byName():
		return beside && !pronoun
	case c.passive(v):
		return beside && c.agentless()
	case pronoun: // «ص الذي قتله س»
		return c.to <= v && v-c.to <= 2 && c.isName(v+1)
	case c.agentless():
		end := c.to >= len(c.words) || prepositions()[c.words[c.to].Text]
		if c.from == v+1 {
			return end
		}
		return beside && v+1 < len(c.words) && prepositions()[c.words[v+1].Text]
	case c.isName(v + 1): // «قتل س ص»
		return c.from > v+1 && !c.gapWithoutName(v+1, c.from)
	}
	return c.from == v+1 && c.isName(v-1)
}

// agentless reports whether the question names no one who does it, as far as that can be
// told: «من قتل في الانفجار؟».
func (c *clause) agentless() bool { return suffered[c.family] && !c.agentNamed }

// gapWithoutName reports whether a word between i and j is neither a name of the question
// nor a function word.
func (c *clause) gapWithoutName(i, j int) bool {
	for ; i < j; i++ {
		if !c.isName(i) && !analysis.IsStop(c.words[i].Text) {
			return true
		}
	}
	return false
}

func (c *clause) latinAgent(v int) bool {
	if c.passive(v) {
		return c.by(c.from) && c.from > v && c.nameIn(0, v)
	}
	if c.by(c.from) || c.to > v || v-c.to > 3 || c.nameIn(c.to, v) {
		return false
	}
	return intransitive[c.family] || c.nameIn(v+1, v+6)
}

func (c *clause) latinPatient(v int) bool {
	if c.by(c.from) {
		return false
	}
	if c.passive(v) {
		return c.to <= v && v-c.to <= 3 && !c.nameIn(c.to, v) && (c.byName() || c.agentless())
	}
	return c.from > v && c.from <= v+3 && !c.nameIn(v+1, c.from) && c.nameIn(max(0, v-3), v)
}
