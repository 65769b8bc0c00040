package asked

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// arabicRole reads the role of the person that من asks for; words[at] stands behind it.
func (r *Request) arabicRole(words []analysis.Word, at int) {
	word := func(i int) string {
		if i < len(words) {
			return words[i].Text
		}
		return ""
	}
	by := at >= 2 && byWords()[word(at-2)]
	relative := false
	if copulas()[word(at)] {
		if at++; !doers()[word(at)] && !relatives()[word(at)] {
			r.Sort = Definition
			return
		}
	}
	if relatives()[word(at)] {
		relative = true
		at++
	}
	if strings.HasPrefix(word(at), "ال") || doers()[word(at)] || word(at) == "" || analysis.IsStop(word(at)) && len(verbs()[word(at)]) == 0 {
		return
	}
	r.setVerb(word(at))
	next := word(at + 1)
	loose := prepositions()[next] || next == "" || strings.HasPrefix(next, "بال")
	switch {
	case by:
		r.role = agent
	case byAt(words, at+1) || objectOn(r.verb) && (relative || next != "" && !loose):
		r.role, r.agentNamed = patient, true
	case loose && suffered[r.family] && next != "عن": // «من أفرج عن س؟»
		r.role = patient
	default:
		r.role = agent
	}
}

// byAt reports whether “by” begins at words[i]: على يد, من قبل, by, par.
func byAt(words []analysis.Word, i int) bool {
	if i >= len(words) {
		return false
	}
	w := words[i].Text
	if byWords()[w] {
		return true
	}
	if i+1 >= len(words) {
		return false
	}
	next := words[i+1].Text
	return w == "علي" && byWords()[next] || w == "من" && (next == "قبل" || next == "طرف" || next == "جانب")
}

// objectOn reports whether an Arabic verb has a pronoun for its object glued to it.
func objectOn(verb string) bool {
	if !isArabic(verb) {
		return false
	}
	for _, pronoun := range []string{"ها", "هم", "ه"} {
		if bare, ok := strings.CutSuffix(verb, pronoun); ok {
			return utf8.RuneCountInString(bare) >= 3
		}
	}
	return false
}

// latinRole reads the role of the person that who, whom or qui asks for.
func (r *Request) latinRole(words []analysis.Word, at int) {
	asker := words[min(at, len(words))-1].Text
	by := at >= 2 && byWords()[words[at-2].Text]
	auxiliary, passive := false, false
	for i := at; i < len(words); i++ {
		w := words[i].Text
		switch {
		case w == "did" || w == "does" || w == "do":
			auxiliary = true
			continue
		case passives()[w]:
			passive = true
			continue
		case w == "a" || w == "ont" || w == "has" || w == "have" || w == "had" || w == "avait" || determiners()[w]:
			continue
		}
		if !r.isVerbAt(words, i) {
			if i > at && !passive {
				continue
			}
			r.nameBeforeVerb(words, i)
			if r.verb == "" {
				r.describe(words, at)
				return
			}
			r.role = latinRoleOf(asker == "whom" || auxiliary || !passive, by)
			r.agentNamed = r.role == patient
			return
		}
		r.setVerb(w)
		switch {
		case by:
			r.role = agent
		case passive && !intransitive[r.family]:
			r.role, r.agentNamed = patient, byAny(words, i+1)
		case auxiliary || asker == "whom":
			r.role, r.agentNamed = patient, true
		default:
			r.role = agent
		}
		return
	}
	r.describe(words, at)
}

// byAny reports whether “by” stands somewhere behind words[i].
func byAny(words []analysis.Word, i int) bool {
	for ; i < len(words); i++ {
		if byWords()[words[i].Text] {
			return true
		}
	}
	return false
}

// latinRoleOf is the role where a name stands before the verb: “qui X a-t-il tué”, “by whom
// was X killed”.
func latinRoleOf(object, by bool) role {
	if object && !by {
		return patient
	}
	return agent // “who was X killed by”
}

// nameBeforeVerb looks for the verb behind a name.
func (r *Request) nameBeforeVerb(words []analysis.Word, from int) {
	for i := from; i < len(words); i++ {
		if r.isVerbAt(words, i) && !analysis.IsStop(words[i].Text) {
			r.setVerb(words[i].Text)
			return
		}
	}
}

// isVerbAt reports whether words[i] of the question is a verb of the table and no name:
// Rose is one.
func (r *Request) isVerbAt(words []analysis.Word, i int) bool {
	w := words[i]
	first, _ := utf8.DecodeRuneInString(r.text[w.Start:w.End])
	return len(in(verbs(), w.Text)) > 0 && !doers()[w.Text] && !unicode.IsUpper(first)
}

// describe decides about a question without a verb: “who is X” asks what X is, “who is the
// president of X” for a person.
func (r *Request) describe(words []analysis.Word, at int) {
	for _, w := range words[min(at, len(words)):] {
		if doers()[w.Text] || len(in(nouns(), w.Text)) > 0 {
			return
		}
	}
	if at < len(words) && copulas()[words[at].Text] && (at+1 >= len(words) || !determiners()[words[at+1].Text]) {
		r.Sort = Definition
	}
}
