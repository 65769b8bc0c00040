package aligned

import "isnad/internal/answer/linear"

// exchanges adds what tells that somebody or something else has come to stand where a word of the
// sentence stands.
func (a *Alignment) exchanges(f map[string]float64) {
	for i, m := range a.to {
		set(f, "unknown instead", m.level == unlike && a.instead(i))
		set(f, "around instead", m.level == nearby && a.instead(i))
		set(f, "owner other", a.disowned(i))
	}
	f["turns"] = float64(min(mostTurns, a.turns()))
}

// instead reports whether a word that the sentence has not stands where another word stands there: beside
// the same neighbour, or in a phrase with the same relation.
func (a *Alignment) instead(i int) bool {
	if lead := a.of[i].lead; lead != "" {
		return a.leadsToOther(lead)
	}
	for _, step := range []int{1, -1} {
		k := i + step
		if k < 0 || k >= len(a.to) || a.to[k].at < 0 || a.of[k].clause != a.of[i].clause || a.of[max(i, k)].lead != "" {
			continue
		}
		if at := a.beside(a.to[k].at, -step); at == lost || at == lostName {
			return true
		}
	}
	return false
}

// leadsToOther reports whether the sentence has a phrase with a relation that the statement has not.
func (a *Alignment) leadsToOther(lead string) bool {
	for k, x := range a.in {
		if x.lead == lead && !a.from[k] && !x.date {
			return true
		}
	}
	return false
}

// disowned reports whether a relation or office belongs to a word that does not stand behind it in the
// sentence: the brother of whom.
func (a *Alignment) disowned(i int) bool {
	if !a.of[i].kin || a.to[i].at < 0 || i+1 >= len(a.to) || a.of[i+1].clause != a.of[i].clause {
		return false
	}
	lead := a.of[i+1].lead
	return (lead == "" || lead == "of") && a.to[i+1].at != a.to[i].at+1
}

// mostTurns is how many words that stand before the one they follow tell no more than fewer.
const mostTurns = 3

// turns counts the words that stand in the sentence before the one that they follow.
func (a *Alignment) turns() (n int) {
	before := -1
	for _, m := range a.to {
		if m.at >= 0 {
			n += int(linear.One(m.at < before))
			before = m.at
		}
	}
	return n
}
