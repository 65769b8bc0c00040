// Package simpler cuts a sentence into shorter ones that it says as well.
//
//	The cook, who came from Fez, hid the keys      The cook hid the keys
//	وقطع الوزير زيارته، وأعلن الحداد                 أعلن الوزير الحداد
//
// # Scope
//
// It goes by lists of words and by marks and knows no grammar, so that some of what it returns is no
// sentence at all. It never puts a name into a clause that has a subject of its own, and never leaves
// out what denies, doubts or reports.
package simpler

import (
	"regexp"
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/wordlist"
)

var (
	roles    = analysis.ListedByKey("roles")
	pronouns = analysis.Listed("pronouns")
	offices  = analysis.Listed("offices")
)

// A word is a word of a sentence as it is written.
type word struct {
	written string
	folded  string // without the و that is glued to it
	key     string // its part by the list of roles, "" for a word of content
	joined  bool   // و was glued to it, or stood before it
	mark    bool   // a comma or another mark stands before it
}

// otherName is a word in brackets, such as the other name of a month.
var otherName = regexp.MustCompile(`\s\(\S+\)\s`)

// Of returns the shorter sentences that a sentence says, without itself.
func Of(sentence string) []string {
	all := wordsOf(sentence)
	var found []string
	add := func(ws []word) {
		if text := join(ws); len(ws) > 2 && len(ws) < len(all) && !slices.Contains(found, text) {
			found = append(found, text)
		}
	}
	bare := withoutAsides(all)
	for _, ws := range [][]word{bare, withoutLead(bare)} {
		add(ws)
		for _, c := range conjuncts(ws) {
			add(c)
		}
	}
	if len(found) > most {
		return found[:most]
	}
	return found
}

// most is how many shorter sentences are made of one.
const most = 40

func wordsOf(sentence string) []word {
	sentence = otherName.ReplaceAllString(sentence, " ")
	words := analysis.Words(sentence)
	all := make([]word, len(words))
	for i, w := range words {
		x := word{written: sentence[w.Start:w.End], folded: w.Text, key: roles()[w.Text]}
		if i > 0 {
			x.mark = strings.ContainsAny(analysis.Between(sentence, words[i-1], w), ",،;؛:()—–\n!?؟")
		}
		if rest, ok := strings.CutPrefix(w.Text, "و"); ok && len(rest) > 2 && (x.key == "" || pronouns()[rest]) && glued(rest, w.Text) {
			x.folded, x.key, x.joined = rest, roles()[rest], true
		}
		all[i] = x
	}
	return all
}

// glued reports whether a word is another with و in front of it.
func glued(rest, word string) bool {
	return !strings.HasPrefix(analysis.Stem(word), "و") || pronouns()[rest] || roles()[rest] != "" || was[rest]
}

var was = map[string]bool{"كان": true, "كانت": true, "كانوا": true}

// join writes words as a sentence again.
func join(all []word) string {
	var b strings.Builder
	for i, w := range all {
		switch {
		case i > 0 && w.mark:
			b.WriteString("، ")
		case i > 0:
			b.WriteString(" ")
		}
		b.WriteString(w.written)
	}
	return b.String()
}

// withoutAsides leaves out what two marks enclose where it begins with “who”, وهو or وكان.
func withoutAsides(all []word) (out []word) {
	for i := 0; i < len(all); i++ {
		if end := asideEnd(all, i); end > 0 {
			if i = end; i < len(all) {
				w := all[i]
				w.mark = false
				out = append(out, w)
			}
			continue
		}
		out = append(out, all[i])
	}
	return out
}

// asideEnd is the word behind the aside that begins at word i, 0 if none does.
func asideEnd(all []word, i int) int {
	w := all[i]
	opens := w.key == "relative" || w.mark && w.joined && (pronouns()[w.folded] || was[w.folded])
	if i == 0 || !opens || i > 0 && all[i-1].key == "of" {
		return 0
	}
	for end := i + 1; end < len(all); end++ {
		if all[end].folded == "قد" && w.key == "relative" && !w.mark {
			return end // قد begins the predicate
		}
		if all[end].mark {
			if all[end].joined || all[end].key == "join" || all[end].key == "relative" {
				return 0 // the clause has ended, and with it what the aside was about
			}
			return end
		}
	}
	return 0
}

// withoutLead leaves out a phrase that says when or where in front of the first mark.
func withoutLead(all []word) []word {
	if len(all) == 0 || !leads[all[0].key] {
		return all
	}
	for i, w := range all {
		switch {
		case i > 0 && w.mark:
			return all[i:]
		case firm(w):
			return all
		}
	}
	return all
}

var leads = map[string]bool{"in": true, "after": true, "before": true, "near": true, "on": true, "from": true, "with": true, "through": true}

// firm reports whether a word denies, doubts, reports or narrows.
func firm(w word) bool {
	return w.key == "unsure" || w.key == "claimed" || w.key == "partly" || wordlist.Negations()[w.folded]
}

// conjuncts are the clauses behind و that have the subject of the first clause, with it.
func conjuncts(all []word) (found [][]word) {
	if len(all) == 0 || !verbal(all, 0) {
		return nil
	}
	subjects := subjectsOf(all)
	for i := 2; i < len(all); i++ {
		if !all[i].joined || !verbal(all, i) || i+1 == len(all) || owned(all, i) {
			continue
		}
		end := i + 1
		for end < len(all) && !(all[end].joined && all[end].mark) {
			end++
		}
		for _, subject := range subjects {
			verb := all[i]
			verb.written, verb.mark = strings.TrimPrefix(verb.written, "و"), false
			found = append(found, slices.Concat([]word{verb}, subject, all[i+1:end]))
		}
	}
	return found
}

// verbal reports whether an Arabic word at the beginning of a clause may be a verb.
func verbal(all []word, i int) bool {
	w := all[i]
	return wordlist.Arabic(w.folded) && (w.key == "" || w.key == "unsure") && !strings.HasPrefix(w.folded, "ال") && !offices()[w.folded] &&
		!wordlist.GivenNames()[w.folded] && !wordlist.Places()[w.folded] && !pronouns()[w.folded] && !analysis.IsStop(w.folded) && !strings.HasSuffix(w.folded, "ه")
}

// owned reports whether a subject seems to stand behind the verb at i.
func owned(all []word, i int) bool {
	w := all[i+1]
	return !w.mark && (offices()[w.folded] || w.key == "title" || wordlist.GivenNames()[w.folded] || wordlist.Places()[w.folded])
}

// subjectsOf are what may be the subject behind the verb with which a sentence begins: its noun phrase
// ends at a mark, a preposition or anywhere before.
func subjectsOf(all []word) (found [][]word) {
	end := 1
	for end < len(all) && end <= longest && !all[end].mark && (all[end].key == "" || all[end].key == "title") && !all[end].joined && !analysis.IsStop(all[end].folded) {
		end++
		found = append(found, all[1:end])
	}
	return found
}

// longest is how many words the subject of an Arabic sentence may have.
const longest = 7
