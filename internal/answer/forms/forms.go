// Package forms reads what a question wants compared or summed up, and finds in the articles
// the sentences for that, without a language model.
//
// # Scope
//
// It chooses sentences and articles. Searching, quoting and saying it is for package answer.
package forms

import (
	"slices"
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/answer/matching"
	"isnad/internal/answer/wordlist"
	"isnad/internal/bilingual"
	"isnad/internal/question"
)

// A Subject is something that a question wants told: its words, and what narrows them.
type Subject struct {
	Name    string // as the question has it: “al-Qaeda”
	Context string // “in the Sahel”; may be empty

	concepts map[string][][][]string // by the language of a sentence: what names each of its words
	names    []analysis.Word         // words of content
	language string
}

// newSubject makes a subject of words of the question; false if none of them means anything.
func newSubject(q *question.Question, words []analysis.Word, context string) (Subject, bool) {
	words = trim(words)
	s := Subject{Context: context, language: q.Language(), concepts: map[string][][][]string{}}
	for _, w := range words {
		if !analysis.IsStop(w.Text) {
			s.names = append(s.names, w)
		}
	}
	if len(s.names) == 0 {
		return s, false
	}
	s.Name = strings.Trim(q.Text()[words[0].Start:words[len(words)-1].End], "«»“”\"'؟? ")
	return s, true
}

// trim takes function words off the beginning.
func trim(words []analysis.Word) []analysis.Word {
	for len(words) > 0 && analysis.IsStop(words[0].Text) {
		words = words[1:]
	}
	return words
}

// Asked is the subject as words to search with.
func (s Subject) Asked() *question.Question {
	return question.New(strings.TrimSpace(s.Name + " " + s.Context))
}

// In reports whether a text names the subject: it has all its words, in either script.
func (s Subject) In(text string) bool {
	there := matching.StemsOf(text)
	if !slices.ContainsFunc(s.names, func(w analysis.Word) bool { return !has(there, w.Text) }) {
		return true
	}
	concepts := bilingual.Concepts(s.Name, s.language, analysis.Language(text), vocabulary(there))
	return len(concepts) > 0 && !slices.ContainsFunc(concepts, func(ways [][]string) bool {
		return !slices.ContainsFunc(ways, func(stems []string) bool {
			return len(stems) > 0 && !slices.ContainsFunc(stems, func(stem string) bool { return !there.Has(stem) })
		})
	})
}

// has reports whether a text has a word, with or without a particle that is glued to either.
func has(there matching.Stems, word string) bool {
	if slices.Contains(kunyas, word) {
		return slices.ContainsFunc(kunyas, func(k string) bool { return there.Has(analysis.Stem(k)) })
	}
	return slices.ContainsFunc(wordlist.Unglued(word), func(w string) bool {
		stem := analysis.Stem(w)
		return there.Has(stem) || there["و"+stem]
	})
}

// kunyas are the cases of the word with which names such as Abu Bakr begin.
var kunyas = []string{"ابو", "ابا", "ابي"}

// A vocabulary is the stems of one text.
type vocabulary matching.Stems

// Prefixed implements [bilingual.Vocabulary].
func (v vocabulary) Prefixed(prefix string, each func(string)) {
	for stem := range v {
		if strings.HasPrefix(stem, prefix) {
			each(stem)
		}
	}
}

// Told returns what the articles are asked to be searched for: “Wagner” of “what do the
// articles say about Wagner?”.
func Told(q *question.Question) (Subject, bool) {
	return newSubject(q, question.FormSubject(q), "")
}

// Sides returns the two things that a question compares: “al-Qaeda” and “ISIS” of “compare
// al-Qaeda and ISIS in the Sahel”.
func Sides(q *question.Question) (a, b Subject, ok bool) {
	words := trim(question.FormSubject(q))
	if len(analysis.Content(q.Words()[:len(q.Words())-len(question.FormSubject(q))])) > mostAsking {
		return a, b, false // somebody else compares: “what did the general compare it to?”
	}
	at, behind := joint(words)
	if at < 0 {
		return a, b, false
	}
	second, context := words[behind:], ""
	if n := slices.IndexFunc(second, func(w analysis.Word) bool { return places()[w.Text] }); n > 0 {
		context, second = q.Text()[second[n].Start:second[len(second)-1].End], second[:n]
	}
	if at == behind { // the conjunction is a letter of the word
		second = slices.Clone(second)
		w := &second[0]
		w.Text = strings.TrimPrefix(w.Text, "و")
		w.Start += len("و")
	}
	a, okA := newSubject(q, words[:at], context)
	b, okB := newSubject(q, second, context)
	return a, b, okA && okB
}

// mostAsking is how many words of content a request for a comparison has in front of the two things.
const mostAsking = 2

// joint finds the word that joins two things, and the first word behind it: the same one where
// the conjunction is a letter of it, -1 where there is none.
func joint(words []analysis.Word) (at, behind int) {
	for i := 1; i < len(words); i++ {
		if joints()[words[i].Text] && i+1 < len(words) {
			return i, i + 1
		}
		rest, ok := strings.CutPrefix(words[i].Text, "و")
		if ok && utf8.RuneCountInString(rest) >= 3 && (isName(rest) || !isName(words[i].Text)) {
			return i, i
		}
	}
	return -1, -1
}

// isName reports whether a word is known as a name.
func isName(word string) bool {
	return wordlist.Places()[word] || wordlist.GivenNames()[word] || len(bilingual.Names(word)) > 0
}

// joints join two things that are compared; places begin what narrows them.
var (
	joints = analysis.Listed("joins compared things")
	places = analysis.Listed("narrows compared things")
)
