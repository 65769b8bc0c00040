package aligned

import (
	"math"

	"isnad/internal/answer/linear"
)

// Names are those of the features, in their order.
var Names = []string{
	"bias",
	"odds",          // log odds of the judge that the sentence says so
	"odds of known", // the same where no word is unknown
	"cosine",
	"run",           // the words stand in a row in the sentence
	"like",          // share of the words that are others there
	"around",        // a word comes from around the sentence
	"unknown",       // a word is neither there nor around
	"relation",      // such a word is a relation or an office
	"is",            // the statement says what somebody is
	"is unknown",    // and has such a word
	"follows other", // a word follows one that it does not follow in the sentence, and another word stands there
	"name lost",     // a name stands behind a word in the sentence and not in the statement
	"names turned",  // two names have changed places
	"moved",         // words have other neighbours of the statement, from 0 to 2
	"back",          // how far a word stands before the one that it follows
	"by",            // somebody does something “by” somebody
	"refused",       // a verb denies a word in one of the two
	"one clause",    // the words are of one clause of the sentence

	"unknown instead", // a word that is neither there nor around stands where another one does there
	"around instead",  // a word from around the sentence does
	"owner other",     // another word stands behind a relation or an office
	"turns",           // words that stand there before the one that they follow, 3 at most
}

// Features are those of an alignment, with what a judge says of the statement, in log odds, and the
// cosine of the two texts.
func (a *Alignment) Features(odds, cosine float64) []float64 {
	f := map[string]float64{"bias": 1, "odds": odds, "cosine": cosine, "is": linear.One(a.copula)}
	for i := range a.to {
		a.word(f, i)
	}
	f["like"] /= float64(max(1, len(a.of)))
	f["is unknown"] = f["is"] * f["unknown"]
	f["odds of known"] = odds * (1 - f["unknown"])
	a.order(f)
	a.exchanges(f)
	all := make([]float64, len(Names))
	for i, name := range Names {
		all[i] = f[name]
	}
	return all
}

// word adds what one word tells.
func (a *Alignment) word(f map[string]float64, i int) {
	w, m := a.of[i], a.to[i]
	switch m.level {
	case unlike:
		f["unknown"] = 1
		f["relation"] = max(f["relation"], linear.One(w.kin))
	case nearby:
		f["around"] = 1
		f["relation"] = max(f["relation"], linear.One(w.relative))
	case synonym, family:
		f["like"]++
	}
	if m.at < 0 {
		return
	}
	x := a.in[m.at]
	set(f, "refused", w.Denied != x.Denied && (w.refused || x.refused))
	set(f, "by", w.lead == "by" || x.lead == "by")
}

func set(f map[string]float64, name string, holds bool) {
	if holds {
		f[name] = 1
	}
}

// order adds what the order of the words tells.
func (a *Alignment) order(f map[string]float64) {
	clauses, row, back := map[int]bool{}, true, 0
	var moved [2]bool
	for i, m := range a.to {
		if m.at < 0 {
			continue
		}
		clauses[a.in[m.at].clause] = true
		for j := i + 1; j < len(a.to); j++ {
			set(f, "names turned", a.turned(i, j))
		}
		if i == 0 || a.to[i-1].at < 0 || a.of[i].clause != a.of[i-1].clause {
			continue
		}
		step := m.at - a.to[i-1].at
		row = row && 0 <= step && step <= 2
		if a.of[i].phrase || a.of[i].date {
			continue
		}
		back = max(back, -step)
		if step < 0 || step > 1 {
			behind, before := a.beside(a.to[i-1].at, 1), a.beside(m.at, -1)
			moved[0], moved[1] = moved[0] || behind == taken, moved[1] || before == taken
			set(f, "name lost", behind == lostName)
			set(f, "follows other", before == lost)
		}
	}
	f["moved"] = linear.One(moved[0]) + linear.One(moved[1])
	f["back"] = math.Log(1 + float64(back))
	set(f, "one clause", len(clauses) <= 1)
	set(f, "run", row && f["moved"]+f["name lost"]+f["follows other"]+f["unknown"] == 0)
}

// turned reports whether two names of one clause stand the other way round in the sentence.
func (a *Alignment) turned(i, j int) bool {
	v, w, k, l := a.of[i], a.of[j], a.to[i].at, a.to[j].at
	if l < 0 || k <= l || v.clause != w.clause || v.phrase || w.phrase || v.date || w.date {
		return false
	}
	named := func(w word) bool { return w.Name || w.Capital }
	return v.Name && w.Name || named(a.in[k]) && named(a.in[l])
}

// A neighbour is what stands beside a word in the sentence.
type neighbour int

const (
	nothing  neighbour = iota
	taken              // another word of the statement
	lost               // a word that the statement has not
	lostName           // and which is a name
)

// beside tells what stands behind (1) or before (-1) a word in its clause, phrases aside.
func (a *Alignment) beside(at, step int) neighbour {
	i := at + step
	if i < 0 || i >= len(a.in) || a.in[i].clause != a.in[at].clause || a.in[i].date || a.in[max(i, at)].lead != "" {
		return nothing
	}
	switch {
	case a.from[i]:
		return taken
	case a.in[i].Name:
		return lostName
	}
	return lost
}
