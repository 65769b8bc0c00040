package analysis

import "strings"

// GramWeight is the weight of an n-gram; a word's stem has 1.
const GramWeight = 0.5

// SectionWeight is the weight of a numbered part of a text: whoever names one wants no other.
const SectionWeight = 2.0

const (
	// sectionMark begins the term of a numbered part of a text.
	sectionMark = "\x03"

	// gramMark begins every n-gram. Words hold no control characters, so that no
	// n-gram equals a word.
	gramMark = "\x01"

	// edge stands before and after a word for its n-grams.
	edge = "\x02"
)

// A Term is an entry of the word index.
type Term struct {
	Text   string
	Weight float64 // 1 for a stem, GramWeight for an n-gram
}

// Terms lists the terms of a text in the word index: each word's stem, and the character 3-
// and 4-grams of the whole folded word with its edges, marked apart from words. Single
// letters and function words ([IsStop]) have no n-grams: every text would hold them, at the
// price of a third of the index.
//
// A numbered part that the text names, such as المادة الثانية, is also a term, the same
// however it is written, with weight [SectionWeight].
//
// N-grams are made of words and not of stems: they keep the affixes that stems lose, and
// short words have some too.
func Terms(s string) []Term {
	words := Words(s)
	terms := make([]Term, 0, 8*len(words))
	var grams strings.Builder // holds the text of all n-grams
	grams.Grow(7 * len(s))
	for _, w := range words {
		terms = append(terms, Term{Text: Stem(w.Text), Weight: 1})
		if !IsStop(w.Text) {
			terms = appendGrams(terms, &grams, w.Text)
		}
	}
	for _, section := range sectionsIn(s, words) {
		terms = append(terms, Term{Text: sectionMark + section.Key(), Weight: SectionWeight})
	}
	return terms
}

// appendGrams appends the n-grams of word to terms. Their text goes into b.
func appendGrams(terms []Term, b *strings.Builder, word string) []Term {
	var buf [64]int
	padded := edge + word + edge
	starts := buf[:0] // where each character begins, then the end
	for i := range padded {
		starts = append(starts, i)
	}
	starts = append(starts, len(padded))
	if len(starts) < 5 {
		return terms
	}
	for n := 3; n <= 4; n++ {
		for i := 0; i+n < len(starts); i++ {
			from := b.Len()
			b.WriteString(gramMark)
			b.WriteString(padded[starts[i]:starts[i+n]])
			terms = append(terms, Term{Text: b.String()[from:], Weight: GramWeight})
		}
	}
	return terms
}
