package told

import "isnad/internal/analysis"

// listed gives the words under keys of the section [asked] of the languages' words.txt.
func listed(keys ...string) func() map[string]bool {
	return analysis.ListedUnder("asked", keys...)
}

// Words of sentences, in their search form.
var (
	// objectPrepositions stand before the one to whom something is done: «رد على», «أفرج عن».
	objectPrepositions = listed("object-prepositions")

	// joinsNames are words inside a name, between two others.
	joinsNames = listed("joins-names")

	// parents stand before the name of the child that somebody is called for.
	parents = listed("parents")

	// clocks stand behind a number that is a time of day.
	clocks = listed("clocks")

	// succession are words for how somebody comes to be new in an office.
	succession = listed("succession")

	// unknowns are words and phrases with which a text leaves something open.
	unknowns = listed("unknown")

	// conditions are words that make what is said hold only sometimes.
	conditions = listed("conditions")

	// permissions are words for what is allowed, needed or possible.
	permissions = listed("permissions")

	// denials are words that deny what comes next.
	denials = listed("denials")

	// lacking are words for what something is without.
	lacking = listed("lacking")

	// weakeners are words with which a sentence says less than its verb: not yet, hardly, as a
	// plan, on condition, or by hearsay.
	weakeners   = listed("weakeners")
	auxiliaries = listed("auxiliaries")
	presents    = listed("presents")
	futures     = listed("futures")
	quantifiers = listed("quantifiers")
	causes      = listed("causes")

	// occasions join an event to what may be its cause.
	occasions = listed("occasions")

	// otherNames ask for somebody's other name, naming are words with which one is told.
	otherNames = listed("other-names")
	naming     = listed("naming")

	fractions = listed("fractions")

	// abouts stand before a number that is not exact.
	abouts = listed("abouts")
)
