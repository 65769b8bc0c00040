package asked

import (
	"maps"
	"strings"
	"sync"

	"isnad/internal/analysis"
	"isnad/internal/lang"
)

// lists are the words of the section [asked] of the languages' words.txt by their key, in
// their search form.
var lists = sync.OnceValue(func() map[string]map[string]bool {
	all := map[string]map[string]bool{}
	for key, words := range lang.WordsByKey("asked") {
		all[key] = map[string]bool{}
		for _, w := range words {
			all[key][strings.TrimSpace(analysis.Fold(w))] = true
		}
	}
	return all
})

// listed gives the words of a key.
func listed(key string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool { return lists()[key] })
}

// stems gives the stems of the words of a key.
func stems(key string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		all := map[string]bool{}
		for w := range lists()[key] {
			all[analysis.Stem(w)] = true
		}
		return all
	})
}

// Words of questions and sentences, in their search form.
var (
	who     = listed("who")
	where   = listed("where")
	why     = listed("why")
	what    = listed("what")
	yesNo   = listed("yes-no")
	howMany = listed("how-many")
	copulas = listed("copulas")

	// notWho are words behind من that make it “from”.
	notWho = listed("not-who")

	// byWords stand before the one who does something, in passive sentences.
	byWords     = listed("by-words")
	relatives   = listed("relatives")
	determiners = listed("determiners")

	// passives stand before a participle that is passive.
	passives     = listed("passives")
	prepositions = listed("prepositions")

	// objectPrepositions stand before the one to whom something is done: «رد على», «أفرج عن».
	objectPrepositions = listed("object-prepositions")

	// fillers stand between “how many” and what is counted.
	fillers = listed("fillers")

	// offices are words for what somebody is, before a name: chairman, القاضي.
	offices = sync.OnceValue(func() map[string]bool {
		all := map[string]bool{}
		for _, words := range lang.WordsByKey("offices") {
			for _, w := range words {
				bare := strings.TrimSpace(analysis.Fold(w))
				all[bare], all["ال"+bare] = true, true
			}
		}
		return all
	})

	// joinsNames are words inside a name, between two others.
	joinsNames = listed("joins-names")
	percents   = listed("percents")

	// parents stand before the name of the child that somebody is called for.
	parents = listed("parents")

	// times are words for points in time that are no dates.
	times = listed("times")

	// measures are the stems of units that measure and do not count, sizes those of words
	// that ask for a measure.
	measures = stems("measures")
	sizes    = stems("sizes")

	// newWords say that somebody is new in an office, and succession how that comes about.
	newWords   = listed("new")
	succession = listed("succession")

	// unknowns are words and phrases with which a text leaves something open.
	unknowns = listed("unknown")

	// counters are nouns behind which stands what is counted: «عدد الجسور», “number of bridges”.
	counters = listed("counters")

	// conditions are words that make what is said hold only sometimes.
	conditions = listed("conditions")

	// permissions are words for what is allowed, needed or possible.
	permissions = listed("permissions")

	// denials are words that deny what comes next.
	denials = listed("denials")

	// weakeners are words with which a sentence says less than its verb: not yet, hardly, as a
	// plan, on condition, or by hearsay.
	weakeners   = listed("weakeners")
	auxiliaries = listed("auxiliaries")
	presents    = listed("presents")
	futures     = listed("futures")
	quantifiers = listed("quantifiers")

	// beforeWho are words that may stand before من when it asks for a person.
	beforeWho = listed("before-who")

	// doers are nouns for the one who does it.
	doers  = listed("doers")
	causes = listed("causes")

	// anybody are the stems of words for people of no sort.
	anybody = stems("anybody")

	// whyPhrases ask for a cause, placePhrases for a place.
	whyPhrases   = listed("why-phrases")
	placePhrases = listed("place-phrases")

	// Nouns and phrases with which a date, number, place or person is asked for: «عدد الغرف».
	// asksNoun are the words that stand before such a noun, superlatives those between. whose are
	// words that ask for a person with a preposition, otherNames
	// ask for somebody's other name, naming are words with which one is told, occasions join an
	// event to what may be its cause, no-places
	// are nouns behind “in which” that are neither place nor time, abouts stand before a number that is not exact.
	dateNouns     = listed("date-nouns")
	datePhrases   = listed("date-phrases")
	numberNouns   = listed("number-nouns")
	numberPhrases = listed("number-phrases")
	placeNouns    = listed("place-nouns")
	nameNouns     = listed("name-nouns")
	whoPhrases    = listed("who-phrases")
	whose         = listed("whose")
	otherNames    = listed("other-names")
	naming        = listed("naming")
	occasions     = listed("occasions")
	clocks        = listed("clocks")
	inside        = listed("inside")
	noPlaces      = listed("no-places")
	fractions     = listed("fractions")
	abouts        = listed("abouts")
	asksNoun      = listed("asks-noun")
	superlatives  = listed("superlatives")

	// asks holds every word that asks.
	asks = sync.OnceValue(func() map[string]bool {
		all := map[string]bool{}
		for _, key := range []string{"who", "where", "why", "what", "yes-no", "how-many", "asks"} {
			maps.Copy(all, lists()[key])
		}
		return all
	})
)

// Families of events.
var (
	// intransitive are the families whose verbs have no object.
	intransitive = families(`die bear resign win lose arrive leave graduate join drown return begin end rise`)

	// suffered are the families whose verb without an object is passive: من قتل في الانفجار؟
	suffered = families(`kill arrest dismiss appoint release wound hit accuse save`)

	// harmful are the families of what somebody does to another.
	harmful = families(`kill arrest wound hit marry divorce hire stab exile acquit kidnap expel poison`)

	// ownWords are the families for whose event texts have hardly other words than those of the tables.
	ownWords = families("bury marry divorce")

	// personal are the families whose verbs join two people, who must not be confused.
	personal = families(`kill arrest dismiss appoint release wound hit accuse save defeat praise criticise teach visit invite help succeed marry divorce attack lead hire
		answer stab treat host blame complain exile assign betray acquit kidnap threaten expel nominate receive poison promote train push`)

	// converse gives the event that the other of two people takes part in at the same time.
	converse = map[family]family{"sell": "buy", "buy": "sell", "give": "take", "take": "give", "lend": "borrow", "borrow": "lend"}

	// confused are pairs of events with a date, place or number each that are easily taken
	// for one another.
	confused = pairs(`die bear|found demolish|build demolish|found sell|found close|found end|sell buy|open close|begin end|win lose|appoint dismiss|appoint resign
		|arrest release|raise lower|allow forbid|accept refuse|arrive leave|marry divorce|give take|borrow lend|write translate|write publish|kill wound|kill bear|build open|found open`)
)

func pairs(list string) map[[2]family]bool {
	all := map[[2]family]bool{}
	for pair := range strings.SplitSeq(list, "|") {
		if f := strings.Fields(pair); len(f) == 2 {
			all[[2]family{family(f[0]), family(f[1])}] = true
		}
	}
	return all
}

func families(list string) map[family]bool {
	all := map[family]bool{}
	for _, f := range strings.Fields(list) {
		all[family(f)] = true
	}
	return all
}
