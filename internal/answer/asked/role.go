package asked

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/answer/event"
)

// arabicRole reads the role of the person that من asks for; words[at] stands behind it.
func (r *Request) arabicRole(words []analysis.Word, at int) {
	word := func(i int) string {
		if i < len(words) {
			return words[i].Text
		}
		return ""
	}
	by := at >= 2 && event.IsBy(word(at-2))
	relative := false
	if IsCopula(word(at)) {
		if at++; !event.IsDoer(word(at)) && !IsRelative(word(at)) {
			r.Sort = Definition
			return
		}
	}
	if IsRelative(word(at)) {
		relative = true
		at++
	}
	noun := len(event.Nouns(word(at))) > 0 && len(event.Verbs(word(at))) == 0 // «مين محامي الدكتور؟»
	if strings.HasPrefix(word(at), "ال") || event.IsDoer(word(at)) || noun || word(at) == "" || analysis.IsStop(word(at)) && !event.IsVerb(word(at)) {
		return
	}
	r.setVerb(word(at))
	next := word(at + 1)
	loose := IsPreposition(next) || next == "" || strings.HasPrefix(next, "بال")
	switch {
	case by:
		r.Role = Agent
	case event.ByAt(words, at+1) || event.HasObject(r.Verb) && (relative || next != "" && !loose):
		r.Role, r.AgentNamed = Patient, true
	case loose && r.Family.Suffered() && next != "عن": // «من أفرج عن س؟»
		r.Role = Patient
	default:
		r.Role = Agent
	}
}

// latinRole reads the role of the person that who, whom or qui asks for.
func (r *Request) latinRole(words []analysis.Word, at int) {
	asker := words[min(at, len(words))-1].Text
	by := at >= 2 && event.IsBy(words[at-2].Text)
	auxiliary, passive := false, false
	for i := at; i < len(words); i++ {
		w := words[i].Text
		switch {
		case w == "did" || w == "does" || w == "do":
			auxiliary = true
			continue
		case IsPassive(w):
			passive = true
			continue
		case w == "a" || w == "ont" || w == "has" || w == "have" || w == "had" || w == "avait" || event.IsDeterminer(w):
			continue
		}
		if !r.isVerbAt(words, i) {
			if i > at && !passive {
				continue
			}
			r.nameBeforeVerb(words, i)
			if r.Verb == "" {
				r.describe(words, at)
				return
			}
			r.Role = latinRoleOf(asker == "whom" || auxiliary || !passive, by)
			r.AgentNamed = r.Role == Patient
			return
		}
		r.setVerb(w)
		switch {
		case by:
			r.Role = Agent
		case passive && !r.Family.Intransitive():
			r.Role, r.AgentNamed = Patient, byAny(words, i+1)
		case auxiliary || asker == "whom":
			r.Role, r.AgentNamed = Patient, true
		default:
			r.Role = Agent
		}
		return
	}
	r.describe(words, at)
}

// byAny reports whether “by” stands somewhere behind words[i].
func byAny(words []analysis.Word, i int) bool {
	for ; i < len(words); i++ {
		if event.IsBy(words[i].Text) {
			return true
		}
	}
	return false
}

// latinRoleOf is the role where a name stands before the verb: “qui X a-t-il tué”, “by whom
// was X killed”.
func latinRoleOf(object, by bool) Role {
	if object && !by {
		return Patient
	}
	return Agent // “who was X killed by”
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
	first, _ := utf8.DecodeRuneInString(r.Text[w.Start:w.End])
	return len(event.Verbs(w.Text)) > 0 && !event.IsNounForm(words, i) && !event.IsDoer(w.Text) && !unicode.IsUpper(first)
}

// describe decides about a question without a verb: “who is X” asks what X is, “who is the
// president of X” for a person.
func (r *Request) describe(words []analysis.Word, at int) {
	for _, w := range words[min(at, len(words)):] {
		if event.IsDoer(w.Text) || len(event.Nouns(w.Text)) > 0 {
			return
		}
	}
	if at < len(words) && IsCopula(words[at].Text) && (at+1 >= len(words) || !event.IsDeterminer(words[at+1].Text)) {
		r.Sort = Definition
	}
}

// MustPlay reports whether only somebody in the role asked for answers: who did harm to
// somebody, or to whom a named one did something.
func (r *Request) MustPlay() bool {
	return r.Sort == Person && (r.Role == Agent && r.Family.Harmful() || r.Role == Patient && r.AgentNamed)
}
