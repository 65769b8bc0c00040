// Package aligned holds the words of a statement against those of the sentence that it cites, and
// tells how they stand there: which of them the sentence has, itself or in other words, and whether
// they have the same neighbours there.
//
// # Scope
//
// It decides nothing: [Features] are numbers, of which package verify makes a decision together with
// what a network reads. It knows no grammar, and takes an Arabic word that no list has for a name.
package aligned

import (
	"math"
	"slices"
	"strings"

	"isnad/internal/answer/linear"
)

// An Alignment says where the words of a statement stand in a sentence.
type Alignment struct {
	of, in  []word
	to      []match
	from    map[int]bool // the words of the sentence that the statement has
	opposed bool         // a word of the statement is the opposite of one of the sentence
	copula  bool         // the statement says what somebody is
}

// A match is the likest word of the sentence.
type match struct {
	level  likeness
	at     int  // in the sentence, -1 for none
	turned bool // it is the opposite of that, and one of the two is denied
}

// Of aligns a statement with a sentence. Around are its neighbours and its headings, from which a
// word may come that stands for a pronoun.
func Of(statement, sentence, around string) *Alignment {
	a := &Alignment{of: words(statement), in: words(sentence), from: map[int]bool{}, copula: saysWhatIs(statement)}
	others, before := words(around), -1
	for _, w := range a.of {
		m := a.likest(w, before)
		if m.at >= 0 {
			a.from[m.at], before = true, m.at
		} else if likestOf(w, others) {
			m.level = nearby
		}
		a.to = append(a.to, m)
	}
	return a
}

// likest finds the word of the sentence that is most like one of the statement; one that no other
// word has, and the one next to the word before, come first.
func (a *Alignment) likest(w word, before int) match {
	best, most := match{unlike, -1, false}, math.MinInt
	opposed := false
	for i, x := range a.in {
		level := like(w, x)
		turned := level == opposite && w.Denied != x.Denied
		if turned {
			level = synonym // not sold is kept
		}
		opposed = opposed || level == opposite
		if level <= unlike {
			continue
		}
		if score := a.preference(level, i, before); score > most {
			best, most = match{level, i, turned}, score
		}
	}
	a.opposed = a.opposed || opposed && best.at < 0
	return best
}

// preference orders the words of the sentence that are like one of the statement.
func (a *Alignment) preference(level likeness, at, before int) int {
	score := 1000*int(level) - distance(at, before)
	if a.from[at] {
		score -= 500
	}
	if at < before {
		score -= 100
	}
	return score
}

func distance(a, b int) int { return max(a-b, b-a) }

func likestOf(w word, others []word) bool {
	for _, x := range others {
		if like(w, x) > unlike {
			return true
		}
	}
	return false
}

// Contradicts reports whether the statement denies a word that the sentence affirms, affirms one that
// it denies, or has the opposite of one; denies something, be it by a verb, of which a sentence without a
// denial does not speak; leaves out a verb that denies, “refused”; or has done by somebody what the
// sentence has done to him.
func (a *Alignment) Contradicts() bool {
	denies := slices.ContainsFunc(a.in, func(w word) bool { return w.Denied || denying()[w.Text] })
	for i, m := range a.to {
		if m.at < 0 {
			if !a.opposed && (a.of[i].Denied && !a.of[i].refused && !denies || denying()[a.of[i].Text] && !a.deniedThere()) {
				return true
			}
			continue
		}
		if x := a.in[m.at]; !m.turned && a.of[i].Denied != x.Denied && !a.of[i].refused && !x.refused {
			return true
		}
	}
	return a.opposed || a.losesRefusal() || a.LosesPassive()
}

// deniedThere reports whether the sentence denies a word that the statement has, or has a verb that denies.
func (a *Alignment) deniedThere() bool {
	for k, x := range a.in {
		if x.Denied && a.from[k] || denying()[x.Text] {
			return true
		}
	}
	return false
}

// losesRefusal reports whether the statement affirms what a verb of the sentence denies. Who refuses stands
// behind the verb too, in Arabic, and is not counted.
func (a *Alignment) losesRefusal() bool {
	lost := false
	for i, m := range a.to {
		if a.copula || a.of[i].Denied || denying()[a.of[i].Text] {
			return false
		}
		if m.at >= 0 {
			x := a.in[m.at]
			lost = lost || x.refused && !x.Name && !x.kin && roles()[x.Text] != "title"
		}
	}
	return lost
}

// LosesPassive reports whether a participle stands behind the same word in both texts, and behind “was”
// only in the sentence.
func (a *Alignment) LosesPassive() bool {
	for i := 1; i < len(a.of); i++ {
		w, at := a.of[i], a.to[i].at
		if at > 0 && !w.was && a.in[at].was && w.Text == a.in[at].Text && strings.HasSuffix(w.Text, "ed") &&
			a.to[i-1].at == at-1 && w.clause == a.of[i-1].clause {
			return true
		}
	}
	return false
}

// Known is the share of the statement's words that the sentence has, or what stands around it.
func (a *Alignment) Known() float64 {
	known := 0.0
	for _, m := range a.to {
		known += linear.One(m.level > unlike)
	}
	return known / float64(max(1, len(a.of)))
}
