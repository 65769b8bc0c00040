package question

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/lang"
)

// A bag recognises a sort of talk by its words in any order: «عن ماذا تتحدث المقالات؟», «كم مقالا
// عندك؟». There are more ways to say such things than phrases can list. A message belongs to the
// bag if it has a word of the first list, another one of these, and else function words and fillers.
type bag struct {
	talk     Talk
	of, with map[string]bool // what it is about, and what is said of that; folded words and stems
}

// The sections of talk.txt with the words of a bag are named for the sort of talk and end with
// these.
const (
	bagOf   = " of"
	bagWith = " with"
)

// bags returns the bags of all languages together, since messages mix them.
var bags = sync.OnceValue(func() []bag {
	all := make([]bag, len(Talks))
	for i, talk := range Talks {
		all[i] = bag{talk, map[string]bool{}, map[string]bool{}}
	}
	add := func(text string) {
		var into map[string]bool
		for line := range strings.Lines(text) {
			switch line = strings.TrimSpace(line); {
			case line == "" || line[0] == '#':
			case line[0] == '[':
				into = sectionOf(all, strings.Trim(line, "[]"))
			case into != nil:
				addWords(into, line)
			}
		}
	}
	add(everywhere)
	for _, l := range lang.All() {
		add(l.Talk())
	}
	return slices.DeleteFunc(all, func(b bag) bool { return len(b.of) == 0 })
})

// sectionOf returns the words of a bag that a section adds to; nil for other sections.
func sectionOf(all []bag, title string) map[string]bool {
	for i := range all {
		switch title {
		case string(all[i].talk) + bagOf:
			return all[i].of
		case string(all[i].talk) + bagWith:
			return all[i].with
		}
	}
	return nil
}

func addWords(into map[string]bool, line string) {
	for w := range strings.FieldsSeq(line) {
		into[strings.TrimSpace(analysis.Fold(w))] = true
	}
}

// loose returns the sort of a message that is no run of phrases, and its language: that of a bag, or
// in Arabic, where most courtesies have words of their own, of one among words that are said beside
// courtesies.
func (r *reading) loose() (Talk, string) {
	if talk, language := r.bagged(); talk != NoTalk || r.asks || len(r.tokens) > mostCourtesy {
		return talk, language
	}
	best, alone := len(Talks), false
	for _, t := range r.tokens {
		k := t.courtesy()
		if askWords()[t.text] || yesNo()[t.text] || analysis.Script(t.text) != "Arabic" {
			return NoTalk, ""
		}
		if alone = alone || k.alone; !k.known && !t.addsNothing() {
			return NoTalk, ""
		}
		best = min(best, k.rank)
	}
	if !alone {
		return NoTalk, ""
	}
	return Talks[best], analysis.QuestionLanguage(r.text)
}

// mostCourtesy is the longest message, in words, that is talk without being a run of phrases.
const mostCourtesy = 6

// A known is what is known of a word of courtesies.
type known struct {
	known bool // it is in some phrase
	alone bool // it is a phrase
	rank  int  // of the sort of talk of that; len(Talks) where it is none
}

// courtesy looks the token up among the words of courtesies.
func (t token) courtesy() known {
	for _, w := range []string{t.text, t.long, t.joined} {
		if k, ok := courtesyWords()[w]; ok && w != "" {
			return k
		}
	}
	return known{rank: len(Talks)}
}

// courtesyWords are the words of phrases that greet, thank, wish, praise, blame or react, and of
// fillers.
var courtesyWords = sync.OnceValue(func() map[string]known {
	all := map[string]known{}
	for _, p := range lexicon() {
		if p.topic || p.talk != filler && p.talk != Complaint && (rank(p.talk) < rank(HowAreYou) || rank(p.talk) == len(Talks)) {
			continue
		}
		for _, words := range p.words {
			for _, w := range words {
				k, ok := all[w]
				if !ok {
					k.rank = len(Talks)
				}
				if k.known = true; len(p.words) == 1 && p.talk != filler {
					k.alone, k.rank = true, min(k.rank, rank(p.talk))
				}
				all[w] = k
			}
		}
	}
	return all
})

// bagged returns the sort of talk to whose bag the message belongs, and its language.
func (r *reading) bagged() (Talk, string) {
	for _, b := range bags() {
		if b.holds(r.tokens) {
			return b.talk, analysis.QuestionLanguage(r.text)
		}
	}
	return NoTalk, ""
}

func (b *bag) holds(tokens []token) bool {
	of, with := 0, 0
	for _, t := range tokens {
		switch {
		case t.in(b.of):
			of++
		case t.in(b.with):
			with++
		case !t.addsNothing() || demonstratives()[t.text]: // “this article” is one of them
			return false
		}
	}
	return of > 0 && of+with > 1
}

// in reports whether the token is one of the words, with an Arabic article or particle before it
// or without.
func (t token) in(words map[string]bool) bool {
	for _, w := range []string{t.text, t.long, t.joined} {
		if words[w] {
			return true
		}
		for _, glued := range []string{"ال", "وال", "بال", "فال", "هال", "لل", "عال", "ب", "ف", "ل", "و"} {
			if rest, ok := strings.CutPrefix(w, glued); ok && utf8.RuneCountInString(rest) >= 4 && words[rest] {
				return true
			}
		}
	}
	return false
}

// addsNothing reports whether the token is a function word, a word that asks or a filler.
func (t token) addsNothing() bool {
	return analysis.IsStop(t.text) || relatives()[t.text] || askWords()[t.text] || yesNo()[t.text] || t.joined != "" && analysis.IsStop(t.joined) ||
		slices.ContainsFunc(lexicon(), func(p phrase) bool { return p.talk == filler && len(p.words) == 1 && p.begins([]token{t}) })
}
