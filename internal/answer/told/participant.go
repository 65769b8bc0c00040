package told

import (
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/event"
)

// A participant is a candidate for a person who takes part in the event of a question.
type participant struct{ *candidate }

// plays says whether the words that may answer have the role asked for. Where the event
// involves two people and the rules do not find the role, the words may be the other one.
func (p participant) plays() Certainty {
	switch {
	case p.Role == asked.NoRole && p.described():
		return Likely
	case p.Role == asked.NoRole:
		return Possible
	case p.Role == asked.Agent && (p.namesAgent() || p.suffers() || p.playsConverse() || p.isTitle()):
		return Never
	case p.inRole(p.Role):
		return Likely
	case p.inRole(asked.Agent + asked.Patient - p.Role):
		return Never
	case p.Role == asked.Agent && p.actsOnPronoun(), p.Role == asked.Patient && p.AgentNamed && p.behindAgent():
		return Possible
	case p.Family.Personal() || p.across == nil && !p.tells():
		return Unproven
	}
	return Possible
}

// mostTitles is how many words of an office may stand between a verb and the name of its subject.
const mostTitles = 3

// namesAgent reports whether the sentence tells that somebody whom the question names did it, so
// that the words can't be the one who did: «أشاد س بص» does not say who praised س, nor does «طعن
// س زميله ص» say who stabbed him.
func (p participant) namesAgent() bool {
	if p.by(p.from) {
		return false
	}
	if p.byName() {
		return true
	}
	for v := range p.words {
		if p.isVerb(v) && !p.passive(v) && p.takesObject() && p.subjectOf(v) {
			return true
		}
	}
	return false
}

// takesObject reports whether the verb of the question may have an object.
func (p participant) takesObject() bool {
	all := event.Verbs(p.Verb)
	return len(all) == 0 || slices.ContainsFunc(all, func(f event.Family) bool { return !f.Intransitive() })
}

// subjectOf reports whether a name of the question is the subject of the active verb words[v], and
// the words stand where its object does.
func (p participant) subjectOf(v int) bool {
	arabic := analysis.InArabic(p.words[v].Text)
	if arabic && event.HasObject(p.words[v].Text) { // «ص ... فحمله س»
		return p.to <= v && p.nameIn(v+1, v+6)
	}
	if p.from > v && p.nameBefore(v) { // «س ضرب ص»
		return true
	}
	return arabic && p.nameBehind(v)
}

// nameBefore reports whether a name of the question stands before the verb, with nothing but
// function words between them.
func (p participant) nameBefore(v int) bool {
	for i := v - 1; i >= 0 && i >= v-4; i-- {
		switch w := p.words[i].Text; {
		case p.isName(i):
			return !p.by(i)
		case !analysis.IsStop(w) && !auxiliaries()[w] && !asked.IsRelative(w):
			return false
		}
	}
	return false
}

// nameBehind reports whether a name of the question stands as the subject behind an Arabic verb,
// before the words or, where its preposition is gone, anywhere.
func (p participant) nameBehind(v int) bool {
	for i := v + 1; i < len(p.words) && i <= v+1+mostTitles && !p.isObject(i); i++ {
		if !p.isName(i) || strings.HasPrefix(p.words[i].Text, "ال") {
			continue
		}
		if before := p.to <= v; p.lostPreposition(i) || !before && p.from > i {
			return true
		}
	}
	return false
}

// suffers reports whether the words stand directly behind a verb that is passive beyond doubt.
func (p participant) suffers() bool {
	v := p.from - 1
	for v > 0 && v > p.from-1-mostTitles && strings.HasPrefix(p.words[v].Text, "ال") {
		v--
	}
	return v >= 0 && p.isVerb(v) && analysis.InArabic(p.words[v].Text) && passiveForm(p.text[p.words[v].Start:p.words[v].End])
}

// playsConverse reports whether the words are the subject of the converse event: who sold did not buy.
func (p participant) playsConverse() bool {
	other := p.Family.Converse()
	for v := range p.words {
		if other == "" || len(event.Verbs(p.words[v].Text)) == 0 || !event.Has(p.words[v].Text, other) {
			continue
		}
		between := p.words[min(p.to, v):v]
		if p.from > v {
			between = p.words[v+1 : p.from]
		}
		joined := func(w analysis.Word) bool { return asked.IsPreposition(w.Text) || event.IsBy(w.Text) }
		if (p.to <= v || analysis.InArabic(p.words[v].Text)) && len(between) <= mostTitles && !slices.ContainsFunc(between, joined) {
			return true
		}
	}
	return false
}

// isObject reports whether words[i] begins what a preposition joins to the verb: «على», «بالحارس».
func (p participant) isObject(i int) bool {
	_, glued := analysis.CutPrefix(p.words[i].Text, "بال", "لل")
	return glued || asked.IsPreposition(p.words[i].Text)
}

// lostPreposition reports whether the question has a preposition before words[i], which a name in
// the sentence is, and the sentence has none: «من أشاد بسامي؟», «أشاد سامي …».
func (p participant) lostPreposition(i int) bool {
	name, words := p.words[i].Text, analysis.Words(p.Request.Text)
	for k, w := range words {
		rest, glued := analysis.CutPrefix(w.Text, "ب", "ل")
		if glued && rest == name {
			return true
		}
		if w.Text == name && k > 1 && objectPrepositions()[words[k-1].Text] {
			return true
		}
	}
	return false
}

// inRole reports whether the words have a role in some event of the sentence.
func (p participant) inRole(role asked.Role) bool {
	for v := range p.words {
		if v >= p.from && v < p.to {
			continue
		}
		arabic := analysis.InArabic(p.words[v].Text)
		switch {
		case p.isVerb(v) && role == asked.Agent && arabic:
			if p.arabicAgent(v) {
				return true
			}
		case p.isVerb(v) && role == asked.Agent:
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
		}
		if p.isNoun(v) && (!p.isVerb(v) || event.IsNoun(p.words[v].Text)) && p.nominal(v, role) { // «إقالة» is a noun, and no verb with a pronoun
			return true
		}
	}
	return false
}

// actsOnPronoun reports whether the words are the subject of an Arabic verb whose object is a pronoun,
// in a sentence that has nothing of what the question names: «اعتقلته السلطات» goes on about somebody
// of whom the sentences before tell.
func (p participant) actsOnPronoun() bool {
	v := p.from - 1
	return v >= 0 && p.isVerb(v) && event.HasObject(p.words[v].Text) && !p.nameIn(0, len(p.words))
}

// mostToObject is how many words may stand between a verb and its object, such as the subject with its
// office and other names.
const mostToObject = 12

// behindAgent reports whether the words stand behind an active verb whose subject the question names,
// with no other verb between them: «أقال عمدة البلدة، سامي رزق، مدير السوق يزن علي».
func (p participant) behindAgent() bool {
	for v := p.from - 1; v >= max(0, p.from-mostToObject); v-- {
		switch {
		case p.isVerb(v):
			return !p.passive(v) && (p.nameBefore(v) || analysis.InArabic(p.words[v].Text) && p.isName(v+1) && p.from > v+1)
		case len(event.Verbs(p.words[v].Text)) > 0 && !analysis.IsStop(p.words[v].Text):
			return false
		}
	}
	return false
}

// isTitle reports whether the words may be what the one is whom the question names, since whoever it
// was done to may stand behind the name: «صدم سائق الأجرة س عازف العود ص».
func (p participant) isTitle() bool {
	i := p.to
	for i < len(p.words) && p.isName(i) && p.beside(i-1) {
		i++
	}
	if p.from == 0 || !p.isVerb(p.from-1) || i == p.to || i+2 >= len(p.words) || !p.beside(i-1) || !p.beside(i) {
		return false
	}
	w := p.words[i].Text
	return !analysis.IsStop(w) && !asked.IsPreposition(w) && !asked.IsTime(w) && strings.HasPrefix(p.words[i+1].Text, "ال")
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
	return near && len(found) == len(p.Names)
}

// nominal reports whether a noun gives the role: “the killing of Y”, «مؤسس الشركة ص».
func (p participant) nominal(v int, role asked.Role) bool {
	gap := max(p.from-v, v-p.to+1)
	if event.IsDoer(p.words[v].Text) {
		return role == asked.Agent && gap <= 5 && p.nameIn(v+1, v+5)
	}
	if role == asked.Agent {
		return p.by(p.from) && p.nameIn(v+1, p.from)
	}
	if p.by(p.from) {
		return false
	}
	after := p.behindTitles(v) || !analysis.InArabic(p.words[v].Text) && p.from > v && p.from <= v+3 && !p.nameIn(v, p.from)
	return after && (p.byName() || !p.nameIn(p.to, p.to+2))
}

func (p participant) arabicAgent(v int) bool {
	if p.by(p.from) {
		return !p.byName()
	}
	if p.passive(v) {
		return false
	}
	object := !p.Family.Intransitive()
	pronoun := event.HasObject(p.words[v].Text)
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
	pronoun := event.HasObject(p.words[v].Text)
	beside := p.from == v+1 || p.to <= v && v-p.to <= 2 && !p.nameIn(p.to, v)
	switch {
	case p.byName():
		return beside && !pronoun
	case p.passive(v):
		return beside && p.agentless()
	case pronoun: // «ص الذي قتله س»
		return p.to <= v && v-p.to <= 2 && p.isName(v+1)
	case p.agentless():
		end := p.to >= len(p.words) || asked.IsPreposition(p.words[p.to].Text)
		if p.from == v+1 {
			return end
		}
		return beside && v+1 < len(p.words) && asked.IsPreposition(p.words[v+1].Text)
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
	return p.Family.Intransitive() || p.nameIn(v+1, v+6)
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

// behindTitles reports whether the words stand directly behind words[v], or behind words with an article
// that say what they are: «إقالة المدير سامي رزق».
func (p participant) behindTitles(v int) bool {
	i := p.from - 1
	for i > v && i >= p.from-mostTitles && strings.HasPrefix(p.words[i].Text, "ال") {
		i--
	}
	return i == v
}

// agentless reports whether the question names no one who does it, as far as that can be
// told: «من قتل في الانفجار؟».
func (p participant) agentless() bool { return p.Family.Suffered() && !p.AgentNamed }

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
