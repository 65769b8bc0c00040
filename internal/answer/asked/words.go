package asked

import (
	"strings"
	"sync"

	"isnad/internal/analysis"
	"isnad/internal/lang"
)

// listed gives the words under keys of the section [asked] of the languages' words.txt.
func listed(keys ...string) func() map[string]bool {
	return analysis.ListedUnder("asked", keys...)
}

// Words of questions, in their search form.
var (
	who     = listed("who")
	where   = listed("where")
	why     = listed("why")
	what    = listed("what")
	yesNo   = listed("yes-no")
	howMany = listed("how-many")
	copulas = listed("copulas")

	// notWho are words behind من that make it “from”, beforeWho those that may stand before it
	// when it asks for a person.
	notWho    = listed("not-who")
	beforeWho = listed("before-who")

	relatives = listed("relatives")

	// passives stand before a participle that is passive.
	passives     = listed("passives")
	prepositions = listed("prepositions")

	// fillers stand between “how many” and what is counted.
	fillers = listed("fillers")

	// counters are nouns behind which stands what is counted: «عدد الجسور», “number of bridges”.
	counters = listed("counters")

	// times are words for points in time that are no dates.
	times = listed("times")

	// newWords say that somebody is new in an office.
	newWords = listed("new")

	// anybody are the stems of words for people of no sort.
	anybody = analysis.StemsUnder("asked", "anybody")

	// whyPhrases ask for a cause, placePhrases for a place.
	whyPhrases   = listed("why-phrases")
	placePhrases = listed("place-phrases")

	// Nouns and phrases with which a date, number, place or person is asked for: «عدد الغرف».
	// asksNoun are the words that stand before such a noun, superlatives those between. whose are
	// words that ask for a person with a preposition, noPlaces are nouns behind “in which” that
	// are neither place nor time.
	dateNouns     = listed("date-nouns")
	datePhrases   = listed("date-phrases")
	numberNouns   = listed("number-nouns")
	numberPhrases = listed("number-phrases")
	placeNouns    = listed("place-nouns")
	nameNouns     = listed("name-nouns")
	whoPhrases    = listed("who-phrases")
	whose         = listed("whose")
	inside        = listed("inside")
	noPlaces      = listed("no-places")
	asksNoun      = listed("asks-noun")
	superlatives  = listed("superlatives")
)

// Words of questions and of the sentences that answer them.

// IsCopula reports whether a word joins a name to what it is: is, هو.
func IsCopula(word string) bool { return copulas()[word] }

// IsRelative reports whether a word begins a relative clause: who, الذي.
func IsRelative(word string) bool { return relatives()[word] }

// IsPassive reports whether a word stands before a participle that is passive: was, تم.
func IsPassive(word string) bool { return passives()[word] }

// IsPreposition reports whether a word is a preposition.
func IsPreposition(word string) bool { return prepositions()[word] }

// IsNew reports whether a word says that somebody is new in an office.
func IsNew(word string) bool { return newWords()[word] }

// IsTime reports whether a word is one for a point in time that is no date: today, الخميس.
func IsTime(word string) bool { return times()[word] }

// IsDateNoun and IsPlaceNoun report whether a word asks for a date or a place: deadline, address.
func IsDateNoun(word string) bool  { return dateNouns()[word] }
func IsPlaceNoun(word string) bool { return placeNouns()[word] }

// Asks reports whether a word asks.
func Asks(word string) bool { return asks()[word] }

var asks = listed("who", "where", "why", "what", "yes-no", "how-many", "asks")

// IsOffice reports whether a word is one for what somebody is, before a name: chairman, القاضي.
func IsOffice(word string) bool { return offices()[word] }

var offices = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for _, words := range lang.WordsByKey("offices") {
		for _, w := range words {
			bare := strings.TrimSpace(analysis.Fold(w))
			all[bare], all["ال"+bare] = true, true
		}
	}
	return all
})
