package asked

import "isnad/internal/analysis"

// A participant is a candidate for a person who takes part in the event of a question.
type participant struct{ *candidate }

// plays says whether the words that may answer have the role asked for. Where the event
// involves two people and the rules do not find the role, the words may be the other one.
func (p participant) plays() Certainty {
	switch {
	case p.role == noRole && p.described():
		return Likely
	case p.role == noRole:
		return Possible
	case p.inRole(p.role):
		return Likely
	case personal[p.family] || p.inRole(agent+patient-p.role):
		return Never
	}
	return Possible
}

// inRole reports whether the words have a role in some event of the sentence.
func (p participant) inRole(asked role) bool {
	for v := range p.words {
		if v >= p.from && v < p.to {
			continue
		}
		arabic := isArabic(p.words[v].Text)
		switch {
		case p.isVerb(v) && asked == agent && arabic:
			if p.arabicAgent(v) {
				return true
			}
		case p.isVerb(v) && asked == agent:
			if p.latinAgent(v) {
				return true
			}
		case p.isVerb(v) && arabic:
			if p.arabicPatient(v) {
				return true
			}
		case p.isVerb(v):
			if p.latinPatient(v) {
				return true
			}
		case p.isNoun(v) && p.nominal(v, asked):
			return true
		}
	}
	return false
}

// described reports whether the words stand beside all that the question names: “the
// president of X, Y”.
func (p participant) described() bool {
	found, near := map[string]bool{}, false
	for i, w := range p.words {
		if p.isName(i) {
			found[analysis.Stem(w.Text)] = true
			near = near || i >= p.from-4 && i < p.to+4
		}
	}
	return near && len(found) == len(p.names)
}

// nominal reports whether a noun gives the role: “the killing of Y”, «مؤسس الشركة ص».
func (p participant) nominal(v int, asked role) bool {
	gap := max(p.from-v, v-p.to+1)
	if doers()[p.words[v].Text] {
		return asked == agent && gap <= 5 && p.nameIn(v+1, v+5)
	}
	if asked == agent {
		return p.by(p.from) && p.nameIn(v+1, p.from)
	}
	if p.by(p.from) {
		return false
	}
	after := p.from == v+1 || !isArabic(p.words[v].Text) && p.from > v && p.from <= v+3 && !p.nameIn(v, p.from)
	return after && (p.byName() || !p.nameIn(p.to, p.to+2))
}

func (p participant) arabicAgent(v int) bool {
	if p.by(p.from) {
		return !p.byName()
	}
	if p.passive(v) {
		return false
	}
	object := !intransitive[p.family]
	pronoun := objectOn(p.words[v].Text)
	switch {
	case p.from == v+1:
		if pronoun {
			return p.nameIn(0, v)
		}
		return !object || p.nameIn(p.to, p.to+4) && !p.nameIn(max(0, v-2), v)
	case p.to <= v:
		if p.nameIn(p.to, v) || v-p.to > 3 || pronoun {
			return false
		}
		return !object || p.nameIn(v+1, v+4)
	}
	return false
}

func (p participant) arabicPatient(v int) bool {
	if p.by(p.from) {
		return false
	}
	pronoun := objectOn(p.words[v].Text)
	beside := p.from == v+1 || p.to <= v && v-p.to <= 2 && !p.nameIn(p.to, v)
	switch {
	case p.byName():
		return beside && !pronoun
	case p.passive(v):
		return beside && p.agentless()
	case pronoun: // «ص الذي قتله س»
		return p.to <= v && v-p.to <= 2 && p.isName(v+1)
	case p.agentless():
		end := p.to >= len(p.words) || prepositions()[p.words[p.to].Text]
		if p.from == v+1 {
			return end
		}
		return beside && v+1 < len(p.words) && prepositions()[p.words[v+1].Text]
	case p.isName(v + 1): // «قتل س ص»
		return p.from > v+1 && !p.gapWithoutName(v+1, p.from)
	}
	return p.from == v+1 && p.isName(v-1)
}

func (p participant) latinAgent(v int) bool {
	if p.passive(v) {
		return p.by(p.from) && p.from > v && p.nameIn(0, v)
	}
	if p.by(p.from) || p.to > v || v-p.to > 3 || p.nameIn(p.to, v) {
		return false
	}
	return intransitive[p.family] || p.nameIn(v+1, v+6)
}

func (p participant) latinPatient(v int) bool {
	if p.by(p.from) {
		return false
	}
	if p.passive(v) {
		return p.to <= v && v-p.to <= 3 && !p.nameIn(p.to, v) && (p.byName() || p.agentless())
	}
	return p.from > v && p.from <= v+3 && !p.nameIn(v+1, p.from) && p.nameIn(max(0, v-3), v)
}

// agentless reports whether the question names no one who does it, as far as that can be
// told: «من قتل في الانفجار؟».
func (p participant) agentless() bool { return suffered[p.family] && !p.agentNamed }

// gapWithoutName reports whether a word between i and j is neither a name of the question
// nor a function word.
func (p participant) gapWithoutName(i, j int) bool {
	for ; i < j; i++ {
		if !p.isName(i) && !analysis.IsStop(p.words[i].Text) {
			return true
		}
	}
	return false
}
