package question

import (
	"slices"
	"strings"
	"sync"

	"isnad/internal/analysis"
	"isnad/internal/lang"
)

// These are lists from the words.txt of each language, in their search form.
var (
	// openers are the words that join a question to what was said before.
	openers = analysis.Listed("question openers")

	// askWords ask for something, written or spoken.
	askWords = analysis.Listed("question words", "spoken question words")

	// yesNo are the words that begin a question for yes or no.
	yesNo = analysis.Listed("yes or no")

	// helpers are verbs and particles with as little content as function words: happened,
	// took place, ديالها.
	helpers = analysis.Listed("said beside the question")

	// sides are properties that any thing may have, such as its cause.
	sides = analysis.Listed("sides")

	// counts stand between “how” and what is counted.
	counts = analysis.Listed("between how and the counted")

	determiners    = analysis.Listed("determiners")
	relatives      = analysis.Listed("relative pronouns")
	copulas        = analysis.Listed("copulas")
	demonstratives = analysis.Listed("demonstratives")

	// withPronoun are prepositions with a pronoun at their end.
	withPronoun = analysis.Listed("prepositions with a pronoun")

	// ownEndings only look as if they ended in a pronoun.
	ownEndings = analysis.Listed("no pronoun at the end")

	pronouns    = analysis.Listed("pronouns")
	possessives = analysis.Listed("possessives")

	// there are words that point at a place where they stand at the end.
	there = analysis.Listed("there")

	// beforeThat are words behind which “that” is a pronoun.
	beforeThat = analysis.Listed("before that")

	// idle are pairs in which a pronoun stands for nothing: “is it true”, “y a-t-il”.
	idle = analysis.Listed("pronouns that stand for nothing")

	// backwards are the words with which a sentence goes on from the one before.
	backwards = analysis.Listed("goes on from the sentence before")

	// ands are the words between two questions that are asked in one.
	ands = analysis.Listed("and")
)

// abouts are the phrases before another thing about which the question is repeated: “what
// about …”.
var abouts = sync.OnceValue(func() (all [][]string) {
	for _, phrase := range lang.Words("what about") {
		all = append(all, strings.Fields(analysis.Fold(phrase)))
	}
	return all
})

// askedFor has the words and phrases that ask for each thing, with a space at both ends.
var askedFor = sync.OnceValue(func() map[string][]string {
	all := map[string][]string{}
	for _, section := range []string{"question words", "spoken question words", "question phrases"} {
		for key, phrases := range lang.WordsByKey(section) {
			for _, p := range phrases {
				all[key] = append(all[key], row(p))
			}
		}
	}
	return all
})

// row returns a phrase as [analysis.InRow] writes it.
func row(phrase string) string { return analysis.InRow(analysis.Words(phrase)) }

// A kindPhrases holds the phrases that ask for a kind.
type kindPhrases struct {
	kind    Kind
	phrases []string
}

// kinds lists the phrases that ask for each kind. A number goes before a date: “how many
// drowned when it sank?” asks for a number.
func kinds() []kindPhrases {
	return []kindPhrases{{Number, askedFor()["number"]}, {Date, askedFor()["date"]}}
}

// partAskers are the words with which each part of a question may open. من and ما are not
// among them: ومن is “and from” more often than “and who”.
var partAskers = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for _, key := range []string{"number", "date", "place", "reason", "manner", "person"} {
		for _, p := range askedFor()[key] {
			all[strings.TrimSpace(p)] = true
		}
	}
	return all
})

// A formPhrases holds the phrases that ask for a form, each by its words.
type formPhrases struct {
	form    Form
	phrases [][]string
}

// ofEachText returns the words of a phrase, once for each word that may stand in the place of
// “{text}” in it: “what does the paper say about”, “what does the study say about”.
func ofEachText(phrase string) (all [][]string) {
	before, behind, ok := strings.Cut(phrase, "{text}")
	if !ok {
		return [][]string{strings.Fields(row(phrase))}
	}
	for _, text := range lang.Words("the text that is asked") {
		all = append(all, strings.Fields(row(before+text+behind)))
	}
	return all
}

// forms lists the phrases that ask for each form. The first match counts; of a form's phrases
// at one place, the longest.
var forms = sync.OnceValue(func() []formPhrases {
	listed := lang.WordsByKey("question forms")
	all := []formPhrases{{form: Timeline}, {form: Compare}, {form: About}, {form: Summary}}
	for i := range all {
		for _, p := range listed[string(all[i].form)] {
			all[i].phrases = append(all[i].phrases, ofEachText(p)...)
		}
		slices.SortStableFunc(all[i].phrases, func(p, q []string) int { return len(q) - len(p) })
	}
	return all
})
