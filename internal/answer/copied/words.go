package copied

import (
	"slices"
	"strings"

	"isnad/internal/answer/wordlist"
)

// A word is a word of content in its sentence.
type word struct {
	token
	at     int    // its token
	lead   string // the relation in front of it, "" for subjects, objects and verbs
	by     bool   // it is in a phrase that says who did it
	led    bool   // a relation stands before it with words between: it may be of that phrase or not
	clause int    // sentences have clauses, numbered from 0; what commas only set off is in the clause around
	aside  bool   // what is set off holds it
	alone  bool   // no word of its phrase stands before it
	reach  int    // what doubts or reports something does so for the words with the same number
	denied bool
	partly string // “deputy”, “some”, in front of it
	was    bool   // a form of “to be” stands before it
}

// wordsOf reads the words of content of a sentence. Words that doubt or report count as such: what
// they stand before is true only with them.
func wordsOf(all []token) (words []word) {
	w, reach := word{alone: true}, 0
	clauses, asides := clausesOf(all), asidesOf(all)
	for i, t := range all {
		switch {
		case t.part == mark, t.part == join, t.part == relative:
			if anew(all, i) {
				reach++
			}
			w = word{alone: true}
		case t.part == relation:
			w = word{alone: true, lead: t.word, by: t.word == "by", denied: w.denied}
		case t.part == denial:
			w.denied = true
		case t.part == partly:
			w.partly += t.word + " "
		case t.part == be:
			w.was, w.alone = true, true
		case t.part == content || t.part == unsure || t.part == claimed:
			w.token, w.at, w.clause, w.reach, w.aside = t, i, clauses[i], reach, asides[i]
			words = append(words, w)
			w.led = (w.led || w.lead != "") && t.part == content
			w.alone, w.lead, w.denied, w.partly, w.was = t.part != content, "", false, "", false
		case t.part == small && clauses[i] != clauses[max(0, i-1)]:
			w = word{alone: true}
		}
	}
	return words
}

// clauseOpeners begin what somebody says or wants, behind the word for that.
var clauseOpeners = map[string]bool{"ان": true, "that": true, "que": true, "qu": true}

// anew reports whether a sentence of its own begins behind a token, which what was said before does
// not reach: a comma, “and” and a verb. Behind “and that” the report goes on.
func anew(all []token, i int) bool {
	return all[i].part == join && all[i].word == "" && i > 0 && all[i-1].part == mark && i+1 < len(all) && all[i+1].part == content && !all[i+1].named()
}

// clausesOf numbers the clause of each token. What is set off and has no verb of its own, a date, a
// phrase, who somebody is, belongs to the clause around; a clause between two marks interrupts
// that and is followed by its rest.
func clausesOf(all []token) []int {
	clauses := make([]int, len(all))
	now, next, reporting := 0, 1, false
	back := map[int]int{} // of the marks behind which an interrupted clause goes on
	for i, t := range all {
		clauses[i] = now
		reporting = reporting || t.part == unsure
		opens := t.part == small && reporting && clauseOpeners[t.word]
		if outer, ok := back[i]; ok {
			now, clauses[i] = outer, outer
			continue
		}
		if !opens && !parts(all, i) {
			continue
		}
		if end := segmentEnd(all, i); t.part == mark && interrupts(all[i+1:]) && end < len(all) {
			back[end] = now
		}
		now, next, reporting = next, next+1, false
		clauses[i] = now
	}
	return clauses
}

// asidesOf says of each token whether it is set off between two marks and has no verb.
func asidesOf(all []token) []bool {
	asides := make([]bool, len(all))
	for i, t := range all {
		if end := segmentEnd(all, i); t.part == mark && end < len(all) && apart(all[:i], all[i+1:end], true) {
			for k := i + 1; k < end; k++ {
				asides[k] = true
			}
		}
	}
	return asides
}

// segmentEnd is the next mark behind a place, or the end.
func segmentEnd(all []token, i int) int {
	end := i + 1
	for end < len(all) && all[end].part != mark {
		end++
	}
	return end
}

// interrupts reports whether a clause begins that says more of a thing just named: “who …”, وهو …
func interrupts(rest []token) bool {
	return len(rest) > 1 && (rest[0].part == relative || rest[0].part == join && rest[1].part == pronoun)
}

// parts reports whether a clause ends at a token.
func parts(all []token, i int) bool {
	switch all[i].part {
	case relative:
		return i == 0 || all[i-1].part != mark
	case join:
		if i > 0 && all[i-1].part == mark || i+1 < len(all) && isNoun(all[i+1]) {
			return false
		}
	case mark:
		if setsOff(all, i) {
			return false
		}
	default:
		return false
	}
	return countContent(all[i+1:]) > 0
}

// isNoun reports whether an Arabic word behind “and” is surely no verb.
func isNoun(t token) bool {
	if t.part != content || !wordlist.Arabic(t.word) {
		return false
	}
	for _, ending := range []string{"ه", "ات", "ين", "ون", "يا"} {
		if strings.HasSuffix(t.word, ending) {
			return true
		}
	}
	return t.named() || t.date
}

// setsOff reports whether a mark begins or ends something without a verb of its own.
func setsOff(all []token, i int) bool {
	end := segmentEnd(all, i)
	if apart(all[:i], all[i+1:end], end < len(all)) {
		return true
	}
	start := i - 1
	for start >= 0 && all[start].part != mark {
		start--
	}
	return start >= 0 && apart(all[:start], all[start+1:i], true)
}

// apart reports whether a segment behind a mark has no verb of its own.
func apart(before, segment []token, closed bool) bool {
	if slices.ContainsFunc(segment, func(t token) bool { return t.part == relative }) {
		return false
	}
	undated := countUndated(segment)
	return undated == 0 || undated == 1 && countContent(segment) > 1 && !slices.ContainsFunc(segment, token.number) || onlyPhrase(segment) || described(segment) != nil || closed && (names(segment) || measures(segment) || called(before, segment))
}

// measures reports whether a segment tells the age or size of a thing: عمره 41 عاما.
func measures(segment []token) bool {
	n := countContent(segment)
	return n <= 4 && n > 1 && segment[0].hasPronoun() && slices.ContainsFunc(segment, token.number)
}

// called reports whether a segment is the name of somebody whose office stands in front of it.
func called(before, segment []token) bool {
	if n := countContent(segment); n == 0 || n > 4 || slices.ContainsFunc(segment, func(t token) bool { return t.part != content && t.part != small }) {
		return false
	}
	if !wordlist.Arabic(segment[0].word) {
		return capitals(segment)
	}
	return slices.ContainsFunc(before[max(0, len(before)-8):], offices)
}

// onlyPhrase reports whether a segment begins with a preposition and has at most four words.
func onlyPhrase(segment []token) bool {
	for _, t := range segment {
		if t.part == small {
			continue
		}
		return t.part == relation && countContent(segment) <= 4 && !slices.ContainsFunc(segment, func(t token) bool { return t.part == be || t.part == denial || t.part == unsure })
	}
	return false
}

// names reports whether a segment is a short noun phrase with the Arabic article, which says who
// somebody is.
func names(segment []token) bool {
	at := slices.IndexFunc(segment, func(t token) bool { return t.part != small && t.part != pronoun })
	return at >= 0 && segment[at].part == content && strings.HasPrefix(segment[at].word, "ال") && countContent(segment) <= 4
}

// skippable reports whether a word of a sentence may be left out though nothing but its own phrase
// says so: a date, an adverb, a title, an adjective with the article behind its noun.
func skippable(words []word, i int) bool {
	w := words[i]
	switch {
	case w.part != content || w.denied:
		return false
	case w.lead != "" && w.lead != "other" && w.lead != "by", w.led, w.aside, w.date, w.rank, isAdverb(w.word), naming()[w.word]:
		return true
	}
	return i > 0 && !w.alone && strings.HasPrefix(w.word, "ال") && strings.HasPrefix(words[i-1].word, "ال") && adjectival(w.word)
}

// headOf reports whether what is said of a word would be another thing without the word in front of
// it: the son of the president, the dentist's chair.
func headOf(words []word, i int) bool {
	before, w := words[i-1], words[i]
	switch {
	case w.alone || before.clause != w.clause || w.lead != "" || w.date || before.rank || before.date || naming()[before.word]:
		return false
	case !wordlist.Arabic(w.word):
		return before.capital() && w.capital() || !before.capital() && !w.capital() && !isAdverb(before.word)
	case wordlist.Arabic(w.word) && strings.HasSuffix(w.word, "ا") && len([]rune(w.word)) > 3: // an object
		return false
	case before.named() && !w.named(), strings.HasPrefix(before.word, "ال"):
		return false // they are apart, or one says what the other is
	}
	return !offices(before.token) || strings.HasPrefix(w.word, "ال")
}
