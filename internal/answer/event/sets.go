package event

import "strings"

// Sets of families.
var (
	// intransitive have verbs without an object.
	intransitive = families(`die bear resign win lose arrive leave graduate join drown return begin end rise`)

	// suffered have verbs that are passive without an object: من قتل في الانفجار؟
	suffered = families(`kill arrest dismiss appoint release wound hit accuse save convict elect`)

	// harmful are what somebody does to another.
	harmful = families(`kill arrest wound hit marry divorce hire stab exile acquit kidnap expel poison convict dismiss deceive`)

	// ownWords have hardly other words in texts than those of the tables.
	ownWords = families("bury marry divorce")

	// manyWords are told in many words beside those of the tables: who owns a house has it, or it is his.
	manyWords = families("own bring supply meet support defend elect")

	// personal join two people, who must not be confused.
	personal = families(`kill arrest dismiss appoint release wound hit accuse save defeat praise criticise teach visit invite help succeed marry divorce attack lead hire
		answer stab treat host blame complain exile assign betray acquit kidnap threaten expel nominate receive poison promote train push sue convict elect defend support adopt meet deceive own`)

	// lifeEvents happen to somebody once, and have many dates of the same person beside them.
	lifeEvents = families(`bear die marry divorce`)

	// ownDeeds are done by somebody whom no office, byline or other word for the deed tells.
	ownDeeds = families(`repair buy sell build demolish open close invent discover kidnap`)

	// converse gives the event that the other of two people takes part in at the same time.
	converse = map[Family]Family{"sell": "buy", "buy": "sell", "give": "take", "take": "give", "lend": "borrow", "borrow": "lend"}

	// confused are pairs of events with a date, place or number each that are easily taken
	// for one another.
	confused = pairs(`die bear|found demolish|build demolish|found sell|found close|found end|sell buy|open close|begin end|win lose|appoint dismiss|appoint resign
		|arrest release|raise lower|allow forbid|accept refuse|arrive leave|marry divorce|give take|borrow lend|write translate|write publish|kill wound|kill bear|build open|found open`)
)

// Intransitive reports whether the verbs of f have no object.
func (f Family) Intransitive() bool { return intransitive[f] }

// Suffered reports whether a verb of f without an object is passive: من قتل في الانفجار؟
func (f Family) Suffered() bool { return suffered[f] }

// Harmful reports whether f is something that somebody does to another.
func (f Family) Harmful() bool { return harmful[f] }

// HasOwnWords reports whether texts have hardly other words for the event than those of the tables.
func (f Family) HasOwnWords() bool { return ownWords[f] }

// HasManyWords reports whether texts tell the event in many words beside those of the tables.
func (f Family) HasManyWords() bool { return manyWords[f] }

// Personal reports whether f joins two people, who must not be confused.
func (f Family) Personal() bool { return personal[f] }

// InLife reports whether f happens to somebody once.
func (f Family) InLife() bool { return lifeEvents[f] }

// OwnDeed reports whether who did it is told by no office, byline or other word.
func (f Family) OwnDeed() bool { return ownDeeds[f] }

// Converse returns the event that the other of two people takes part in at the same time: who
// sells to who buys. It is "" where there is none.
func (f Family) Converse() Family { return converse[f] }

// Confused reports whether one event is easily taken for another.
func Confused(a, b Family) bool { return confused[[2]Family{a, b}] || confused[[2]Family{b, a}] }

func pairs(list string) map[[2]Family]bool {
	all := map[[2]Family]bool{}
	for pair := range strings.SplitSeq(list, "|") {
		if f := strings.Fields(pair); len(f) == 2 {
			all[[2]Family{Family(f[0]), Family(f[1])}] = true
		}
	}
	return all
}

func families(list string) map[Family]bool {
	all := map[Family]bool{}
	for _, f := range strings.Fields(list) {
		all[Family(f)] = true
	}
	return all
}
