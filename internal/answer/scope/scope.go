// Package scope tells whether a sentence speaks of the countries, movements and years that a
// question names, or of others of their kind.
//
// A near miss is a sentence about the right event in the wrong place: asked for the French
// minister of defence, the search finds the American one. Similarity and a reader are easily
// taken in by it; that the sentence names another country is plain to see.
//
// # Scope
//
// Countries and movements are those of the glossary in package bilingual, in any of its
// languages, with their adjectives and capitals. Which of them takes which part in an event is
// for package told.
package scope

import (
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/bilingual"
	"isnad/internal/chunk"
	"isnad/internal/question"
)

// A Scope is what a question names. It does not change.
type Scope struct {
	text    string
	words   []analysis.Word
	english bool
	named   []bilingual.Name // countries and movements
	counted []bilingual.Name // those of named whose people or things are counted: «كم جنديا فرنسيا»
	years   []string
	months  []int
	days    []int // of the week
}

// Of reads a question.
func Of(q *question.Question) *Scope {
	s := &Scope{text: q.Text(), words: q.Words(), english: q.Language() == "en"}
	if q.Kind() != question.Date { // the year that answers is another
		s.years = years(q.Text())
		s.months, s.days = numbered(monthNumbers(), q.Text()), numbered(dayNumbers(), q.Text())
	}
	for _, n := range bilingual.Names(q.Text()) {
		if n.Class != bilingual.City && n.Sure {
			s.named = append(s.named, n)
			if q.Kind() == question.Number && s.isCounted(n) {
				s.counted = append(s.counted, n)
			}
		}
	}
	return s
}

// howMany and fillers are words that ask for a number, and those between these and what is
// counted, in their search form.
var howMany, fillers = analysis.ListedUnder("asked", "how-many", "counters"), analysis.ListedUnder("asked", "fillers")

// mostCounted is how many words behind “how many” the name of whose things are counted stands:
// « combien de soldats français ».
const mostCounted = 3

// isCounted reports whether a name of the question says whose people or things are counted: it
// stands behind “how many” without a preposition such as “in”.
func (s *Scope) isCounted(n bilingual.Name) bool {
	at := slices.IndexFunc(s.words, func(w analysis.Word) bool { return w.Start >= n.Start })
	for i := at - 1; i >= max(0, at-mostCounted); i-- {
		switch w := s.words[i].Text; {
		case howMany()[w]:
			return true
		case analysis.IsStop(w) && !fillers()[w]:
			return false
		}
	}
	return false
}

// A Place is a sentence and what it leans on.
type Place struct {
	Sentence string
	Before   string // the sentence before it, if it goes on from that
	Heading  string // the article's title and the headings above, a table's caption
	Passage  string // all of the passage
}

// PlaceOf is a sentence of a passage. leans says whether it goes on from the one before.
func PlaceOf(p *chunk.Passage, place int, leans bool) Place {
	text := func(i int) string { return p.Text[p.Sentences[i].Start:p.Sentences[i].End] }
	at := p.Sentences[place]
	heading := []string{p.Title, p.Heading, p.Date, at.Context}
	for _, c := range at.Cells {
		heading = append(heading, c.Name)
	}
	all := Place{Sentence: text(place), Heading: strings.Join(heading, "\n"), Passage: p.Text}
	if leans && place > 0 {
		all.Before = text(place - 1)
	}
	return all
}

// Signs is what a place lacks of the question, each from 0 to 1.
type Signs struct {
	OtherName   float64 // 1: it names another country or movement instead of one that the question names
	NameMissing float64 // the share of the question's countries and movements that neither passage nor heading has
	OtherYear   float64 // 1: it names another year instead of that of the question; no sign where a date is asked for
	OtherTime   float64 // the same of the month or the day of the week
}

// Names reports whether the question names a country, movement, year, month or day of the week.
func (s *Scope) Names() bool { return len(s.named)+len(s.years)+len(s.months)+len(s.days) > 0 }

// Other reports whether the place plainly speaks of another country, movement or time.
func (s Signs) Other() bool { return s.OtherName == 1 || s.OtherYear == 1 || s.OtherTime == 1 }

// Refute reports whether the signs alone show that the place does not answer.
func (s Signs) Refute() bool { return s.Other() || s.NameMissing > 0 }

// Signs looks for what speaks against a sentence.
func (s *Scope) Signs(p Place) (signs Signs) {
	wide := p.Heading + "\n" + p.Before + "\n" + p.Passage
	if len(s.named) > 0 {
		signs.OtherName, signs.NameMissing = s.otherName(p, wide), s.missingNames(wide)
	}
	if len(s.years) > 0 {
		signs.OtherYear = s.otherYear(p)
	}
	if len(s.months)+len(s.days) > 0 {
		signs.OtherTime = max(otherTime(monthNumbers(), s.months, p), otherTime(dayNumbers(), s.days, p))
	}
	return signs
}

// otherName is 1 where the sentence names another country or movement and lacks one of the
// question's that what it leans on lacks too; a half where the rest of the passage has it, or
// the sentence has both and gives the noun of the question to the other: the American minister
// beside the French one. It is 1 too where somebody's people or things are counted that the
// sentence does not name; what it leans on may, if the sentence names nobody else.
func (s *Scope) otherName(p Place, wide string) float64 {
	here, around := bilingual.Names(p.Sentence), bilingual.Names(p.Heading+"\n"+p.Before)
	passage := bilingual.Names(wide)
	most := 0.0
	for _, class := range []bilingual.Class{bilingual.Country, bilingual.Movement} {
		other := slices.ContainsFunc(here, func(n bilingual.Name) bool { return n.Class == class && n.Sure && !has(s.named, n) })
		namesAny := slices.ContainsFunc(here, func(n bilingual.Name) bool { return n.Class == class && n.Sure })
		if slices.ContainsFunc(s.counted, func(n bilingual.Name) bool {
			return n.Class == class && !has(here, n) && (namesAny || !has(around, n))
		}) {
			return 1
		}
		if !other {
			continue
		}
		for _, n := range s.named {
			if n.Class != class || !n.Sure {
				continue
			}
			switch {
			case s.givenToOther(n, p.Sentence, here):
				most = 1
			case has(here, n) || has(around, n):
			case has(passage, n):
				most = max(most, 0.5)
			default:
				most = 1
			}
		}
	}
	return most
}

// has reports whether one of the names is of the same thing.
func has(all []bilingual.Name, n bilingual.Name) bool {
	return slices.ContainsFunc(all, func(m bilingual.Name) bool { return m.ID == n.ID })
}

// givenToOther reports whether a noun of a name of the question stands in the sentence with the
// name of another, and never with this one.
func (s *Scope) givenToOther(n bilingual.Name, sentence string, here []bilingual.Name) bool {
	nouns := beside(s.words, n, s.english)
	words, english := analysis.Words(sentence), analysis.Language(sentence) == "en"
	other := false
	for _, m := range here {
		given := slices.ContainsFunc(beside(words, m, english), func(word string) bool {
			return slices.ContainsFunc(nouns, func(noun string) bool { return word == noun || bilingual.Same(word, noun) })
		})
		if given && m.ID == n.ID {
			return false
		}
		other = other || given && !has(s.named, m)
	}
	return other
}

// beside lists the content word before a name, and in English that behind it: what the name may
// be said of, «وزير الدفاع الفرنسي», “French soldiers”.
func beside(words []analysis.Word, n bilingual.Name, english bool) (all []string) {
	before, after := "", ""
	for _, w := range words {
		switch {
		case analysis.IsStop(w.Text):
		case w.End <= n.Start:
			before = w.Text
		case w.Start >= n.End && after == "":
			after = w.Text
		}
	}
	if before != "" {
		all = append(all, before)
	}
	if after != "" && english {
		all = append(all, after)
	}
	return all
}

// Lacking returns the first country or movement of the question, as it is written there, that a
// place lacks with all that it leans on; "" for none.
func (s *Scope) Lacking(p Place) string {
	there := bilingual.Names(p.Heading + "\n" + p.Before + "\n" + p.Passage)
	for _, n := range s.named {
		if !slices.ContainsFunc(s.named, func(m bilingual.Name) bool { return m.Start == n.Start && has(there, m) }) {
			return s.text[n.Start:n.End]
		}
	}
	return ""
}

// missingNames is the share of the question's countries and movements that a text lacks.
func (s *Scope) missingNames(text string) float64 {
	there, lacks := bilingual.Names(text), 0
	for _, n := range s.named {
		if !slices.ContainsFunc(s.named, func(m bilingual.Name) bool { return m.Start == n.Start && has(there, m) }) {
			lacks++
		}
	}
	return float64(lacks) / float64(len(s.named))
}

// otherYear is 1 where the sentence names a year and neither it nor what it leans on has one
// of the question.
func (s *Scope) otherYear(p Place) float64 {
	if len(years(p.Sentence)) == 0 {
		return 0
	}
	there := years(p.Heading + "\n" + p.Before + "\n" + p.Sentence)
	for _, y := range s.years {
		if !slices.Contains(there, y) {
			return 1
		}
	}
	return 0
}

// years are the numbers of a text that look like years.
func years(text string) (all []string) {
	for _, n := range analysis.Numbers(text) {
		if len(n) == 4 && (n[0] == '1' || n[0] == '2' && n[1] < '2') && strings.Trim(n, "0123456789") == "" {
			all = append(all, n)
		}
	}
	return all
}
