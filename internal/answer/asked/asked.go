// Package asked says what a question asks for, and about which event: the sort of thing, the verb or
// the role that the question turns on, what is counted or measured, and the words that it names.
//
// # Scope
//
// Rules over words, their order and a table of verbs, in Arabic, English and French. There
// is no parser: what the rules can't tell stays empty. Whether a sentence tells what is asked for
// is for package told.
package asked

import (
	"slices"
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/answer/event"
	"isnad/internal/answer/measure"
	"isnad/internal/question"
)

// A Sort is the sort of thing that a question asks for.
type Sort int

const (
	Other      Sort = iota
	Person          // من, who
	Place           // أين, where
	Date            // متى, when
	Number          // كم, how many
	Reason          // لماذا, why
	Definition      // من هو, who or what is: the answer describes what the question names
	YesNo           // هل, is it
)

// HasWords reports whether a few words alone may answer: a person, place, date or number.
func (s Sort) HasWords() bool { return s == Person || s == Place || s == Date || s == Number }

// A Role is the part of the person asked for in the event.
type Role int

const (
	NoRole  Role = iota // the question has no verb: من رئيس مالي؟
	Agent               // who does it
	Patient             // to whom it is done, or who dies
)

// A Request is a question, as far as a sentence can be held against it. It does not change.
type Request struct {
	Text       string
	Sort       Sort
	Role       Role
	Verb       string          // folded; empty without one
	Family     event.Family    // of the verb
	Content    []string        // the words of names
	Names      map[string]bool // stems of what the question names: its content words without the verb
	Joined     map[string]bool // names behind a preposition that is glued to them: سامي of بسامي
	AgentNamed bool            // the question names who did it
	Percent    bool            // the question is about a share
	Counts     string          // stem of what is counted: كم قتيلا
	Counted    string          // the word itself, folded
	Countable  bool            // it looks like a noun
	Uncounted  bool            // it is counted without a word for it: people, measures
	AsksNew    bool            // the new holder of an office is asked for
	Dimension  measure.Dimension
	Script     string
}

// Of reads a question.
func Of(q *question.Question) *Request {
	words := q.Words()
	r := &Request{Text: q.Text(), Script: q.Script(), Names: map[string]bool{}, Joined: map[string]bool{}}
	at := r.readSort(q, words)
	r.readEvent(words, at)
	r.AsksNew = asksNew(words)
	for _, w := range q.ContentWords() {
		if w.Text != r.Verb && !Asks(w.Text) && !event.IsBy(w.Text) {
			r.Names[analysis.Stem(w.Text)], r.Content = true, append(r.Content, w.Text)
			if rest, glued := analysis.CutPrefix(w.Text, "ب", "ل"); glued && r.Role == Agent && utf8.RuneCountInString(rest) >= 3 {
				r.Joined[rest] = true
			}
		}
	}
	return r
}

// asksNew reports whether the words say that the holder of an office is new: “the new director”,
// «المدير الجديد». In «صاحب الفندق الجديد» the hotel may be, and in «زعيم الحركة الجديد» it
// can't, by its gender.
func asksNew(words []analysis.Word) bool {
	for i, w := range words {
		if !IsNew(strings.TrimPrefix(w.Text, "ال")) {
			continue
		}
		if !analysis.InArabic(w.Text) {
			return i+1 < len(words) && IsOffice(words[i+1].Text)
		}
		if i == 0 {
			return false
		}
		agrees := strings.HasSuffix(w.Text, "ه") == strings.HasSuffix(words[i-1].Text, "ه")
		return IsOffice(words[i-1].Text) || !agrees && i > 1 && IsOffice(words[i-2].Text)
	}
	return false
}

// readSort finds the sort and returns the place of the first word behind the one that asks.
func (r *Request) readSort(q *question.Question, words []analysis.Word) (behind int) {
	row := analysis.InRow(words)
	first := firstAsker(words)
	word := func(i int) string {
		if i >= 0 && i < len(words) {
			return words[i].Text
		}
		return ""
	}
	asker, asksNothing := bareAsker(word(first)), false // من is “from” there
	switch {
	case q.Kind() == question.Number:
		r.Sort = Number
	case q.Kind() == question.Date:
		r.Sort = Date
	case why()[asker] || analysis.HasPhrase(row, whyPhrases()):
		r.Sort = Reason
	case where()[asker] || asker == "من" && where()[word(first+1)] || analysis.HasPhrase(row, placePhrases()):
		r.Sort = Place
	case asker == "من" && notWho()[word(first+1)]:
		asksNothing = Asks(word(first + 1))
	case asker == "من" && first > 0 && !beforeWho()[word(first-1)]:
		asksNothing = true
	case whose()[asker]:
		r.Sort = Person
	case asksNoun()[asker] && !(analysis.InArabic(asker) && what()[asker]) && inside()[word(first-1)] && r.sortOfPlace(word(first+1)):
	case who()[asker] || who()[word(first+1)] && event.IsBy(asker):
		r.Sort = Person
	case yesNo()[asker] && (analysis.InArabic(asker) || !opensWithQue(r.Text) && !asksForThingElse(words, first)):
		r.Sort = YesNo
	case what()[asker] && IsCopula(word(first+1)) || asker == "what's":
		r.Sort = Definition
	}
	if sort := sortOfNoun(words, first, asksNothing); sort != Other && (r.Sort == Other || r.Sort == YesNo && first > 0 || r.Sort == Definition && what()[asker] && !who()[asker]) {
		r.Sort = sort
	}
	return first + 1
}

// sortOfPlace decides about “in which” by the noun behind it: a time, a measure, or else a place.
func (r *Request) sortOfPlace(noun string) bool {
	switch {
	case noun == "" || noPlaces()[noun]:
		return false
	case IsDateNoun(noun) || IsTime(noun) || measure.Of(analysis.Stem(noun)) == "durations":
		r.Sort = Date
	case numberNouns()[noun]:
		r.Sort = Number
	default:
		r.Sort = Place
	}
	return true
}

// bareAsker is a word that asks, without “and” before it: ومتى, but وين.
func bareAsker(word string) string {
	if Asks(word) {
		return word
	}
	return strings.TrimPrefix(word, "و")
}

// sortOfNoun is the sort of what a question asks for by a noun, with a word such as “what” before
// it or without one: «عدد الغرف», “date of birth”, “how long”.
func sortOfNoun(words []analysis.Word, asker int, nothing bool) Sort {
	row := analysis.InRow(words)
	for _, n := range []struct {
		nouns, phrases map[string]bool
		sort           Sort
	}{{dateNouns(), datePhrases(), Date}, {numberNouns(), numberPhrases(), Number}, {placeNouns(), placePhrases(), Place}, {nameNouns(), whoPhrases(), Person}} {
		if analysis.HasPhrase(row, n.phrases) || n.nouns[headNoun(words, asker, nothing)] {
			return n.sort
		}
	}
	return Other
}

// headNoun is the first content word of a question that asks with a noun: behind “what” or at its
// beginning. Behind another word that asks there is none.
func headNoun(words []analysis.Word, asker int, nothing bool) string {
	from := 0
	if !nothing && asker < len(words) && Asks(bareAsker(words[asker].Text)) {
		if from = asker + 1; !asksNoun()[bareAsker(words[asker].Text)] {
			return ""
		}
	}
	for _, w := range words[min(from, len(words)):] {
		if !analysis.IsStop(w.Text) && !IsCopula(w.Text) && !superlatives()[w.Text] {
			return strings.TrimPrefix(w.Text, "ال")
		}
	}
	return ""
}

// readEvent finds the verb of the question, and in which role the person asked for is.
func (r *Request) readEvent(words []analysis.Word, at int) {
	switch {
	case r.Sort == Number:
		r.Counted, r.Countable = counted(words)
		if r.Counted != "" {
			r.Counts = analysis.Stem(r.Counted)
		}
		if analysis.InArabic(r.Counted) {
			r.Counted = strings.TrimSuffix(r.Counted, "ا")
		}
		r.Dimension = measure.Asked(words)
		r.Uncounted = anybody()[r.Counts] || measure.IsUnit(r.Counts) || measure.IsSize(r.Counts)
		r.Percent = slices.ContainsFunc(words, func(w analysis.Word) bool { return measure.IsPercent(w.Text) })
		r.findVerb(words, 0)
	case r.Sort != Person, at > 0 && at <= len(words) && whose()[bareAsker(words[at-1].Text)]:
		r.findVerb(words, at)
	case len(words) > 0 && analysis.InArabic(words[0].Text):
		r.arabicRole(words, at)
	default:
		r.latinRole(words, at)
	}
}

// findVerb takes the first word that is a verb of the table.
func (r *Request) findVerb(words []analysis.Word, from int) {
	for i := from; i < len(words); i++ {
		w := words[i]
		if all := event.Verbs(w.Text); len(all) > 0 && !analysis.IsStop(w.Text) && !event.IsNounForm(words, i) {
			r.Verb, r.Family = w.Text, all[0]
			return
		}
	}
}

// setVerb makes a word the verb.
func (r *Request) setVerb(word string) {
	r.Verb = word
	if all := event.Of(word); len(all) > 0 {
		r.Family = all[0]
	}
}

// counted is what كم or “how many” counts, and whether it looks like a noun: قتيلا and عائلة
// do, قبض does not.
func counted(words []analysis.Word) (word string, countable bool) {
	for i, w := range words {
		if !howMany()[w.Text] && !counters()[w.Text] {
			continue
		}
		if bareOf := strings.TrimPrefix(w.Text, "ب"); bareOf != w.Text && howMany()[bareOf] {
			return "", false // «بكم» asks for a price
		}
		for _, next := range words[i+1:] {
			if counters()[next.Text] {
				break // «كم عدد الجسور»: what is counted stands behind that
			}
			if !analysis.InArabic(next.Text) && (yesNo()[next.Text] || w.Text == "combien" && !fillers()[words[i+1].Text]) {
				return "", false // “how much did it cost”, « combien coûte »
			}
			if len(event.Verbs(next.Text)) > 0 {
				return "", false // كم ينقص الوزن؟
			}
			if !fillers()[next.Text] && !analysis.IsStop(next.Text) {
				return next.Text, counters()[w.Text] || !analysis.InArabic(next.Text) && w.Text != "much" || looksCounted(next.Text)
			}
		}
	}
	return "", false
}

// looksCounted reports whether an Arabic word behind كم looks like a noun that is counted: not like
// a verb («استردوا») or the name of a measure («كم الزيادة», «كم زيادة الأجر»).
func looksCounted(word string) bool {
	noun := strings.HasSuffix(word, "ا") && !strings.HasSuffix(word, "وا") || strings.HasSuffix(word, "ه") && len(event.Nouns(word)) == 0
	return noun && !strings.HasPrefix(word, "ال")
}

// firstAsker is the place of the first word that asks; what stands before it is “tell me”,
// يا ترى or a preposition.
func firstAsker(words []analysis.Word) int {
	for i, w := range words {
		if yesNo()[w.Text] && !analysis.InArabic(w.Text) && asksForThingElse(words, i) {
			continue
		}
		bare := strings.TrimPrefix(w.Text, "و")
		if w.Text == "a" {
			continue // « à » is no verb; « a-t-il » does not ask first
		}
		if Asks(w.Text) || Asks(bare) && len(bare) > 2 {
			return i
		}
	}
	return 0
}

// opensWithQue reports whether a text opens with « qu' », which is no word of its own: « qu'est-ce
// que » asks for a thing.
func opensWithQue(text string) bool {
	rest, ok := strings.CutPrefix(strings.ToLower(strings.TrimSpace(text)), "qu")
	return ok && (strings.HasPrefix(rest, "'") || strings.HasPrefix(rest, "’"))
}

// asksForThingElse reports whether another word than words[i] asks, for a thing: directly behind it
// at the beginning (« à quoi sert-il ? »), or anywhere else (“X is named after who?”).
func asksForThingElse(words []analysis.Word, i int) bool {
	if i > 0 {
		return slices.ContainsFunc(words, asksForThing)
	}
	return len(words) > 1 && asksForThing(words[1])
}

// asksForThing reports whether a word asks for a person, place, date or number wherever it stands.
func asksForThing(w analysis.Word) bool {
	return who()[w.Text] || whose()[w.Text] || where()[w.Text] || howMany()[w.Text] || asksNoun()[w.Text] || w.Text == "when" || w.Text == "quand"
}
