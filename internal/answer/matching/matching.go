// Package matching holds what a question names against a passage: its words, its numbered part,
// the cells of its rows, what its lists are announced as, the good and the bad of a thing.
//
// Similarity takes one row, item or sentence for another of its kind. These rules over words
// tell them apart.
package matching

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/wordlist"
	"isnad/internal/bilingual"
	"isnad/internal/chunk"
	"isnad/internal/question"
)

// Stems holds the stems of a text's words.
type Stems map[string]bool

// StemsOf returns the stems of a text's words.
func StemsOf(text string) Stems {
	stems := make(Stems)
	for _, w := range analysis.Words(text) {
		stems[analysis.Stem(w.Text)] = true
	}
	return stems
}

// Has reports whether a stem is among those of a text. Stemming leaves a preposition on a
// short noun: «لنادي», «لصبغ».
func (s Stems) Has(stem string) bool { return s[stem] || s["ل"+stem] || s["ب"+stem] }

// Missing returns the share of the question's content words whose stem is not among those of
// a text.
func (s Stems) Missing(q *question.Question) float64 {
	n := 0
	for _, stem := range q.Stems() {
		if !s[stem] {
			n++
		}
	}
	return float64(n) / float64(max(1, len(q.Stems())))
}

// There returns the share of the question's content words that a text has, in its language or in
// another.
func There(q *question.Question, text string) float64 {
	stems, words, n := StemsOf(text), analysis.ContentWords(text), 0
	for _, w := range q.ContentWords() {
		same := func(there analysis.Word) bool { return bilingual.Same(there.Text, w.Text) }
		if stems[analysis.Stem(w.Text)] || slices.ContainsFunc(words, same) {
			n++
		}
	}
	return float64(n) / float64(max(1, len(q.ContentWords())))
}

// ThereIn returns the share of the question's content words that a passage has, its title and
// heading included.
func ThereIn(q *question.Question, p *chunk.Passage) float64 {
	return There(q, p.Title+" "+p.Heading+" "+p.Text)
}

// AsksForPart reports whether a question has, beside the numbered parts and words for
// saying, only words of the passage's heading or of its file's name.
func AsksForPart(q *question.Question, parts []analysis.Section, p *chunk.Passage) bool {
	there := StemsOf(p.Heading + " " + p.Title + " " + p.Span.Path)
	return !slices.ContainsFunc(q.ContentWords(), func(w analysis.Word) bool {
		inPart := slices.ContainsFunc(parts, func(s analysis.Section) bool { return s.Start <= w.Start && w.End <= s.End })
		return !inPart && !saying()[w.Text] && !there.Has(analysis.Stem(w.Text))
	})
}

// saying holds the folded words with which the text of a part is asked for.
var saying = analysis.Listed("asking for a text")

// IsLabel reports whether a sentence is nothing but the number of a part: «Article 12.».
func IsLabel(text string) bool {
	parts := analysis.Sections(text)
	return len(parts) == 1 && !strings.ContainsFunc(text[:parts[0].Start]+text[parts[0].End:], unicode.IsLetter)
}

// AsksForList reports whether a question asks for what a list is announced as: the
// announcement, or the heading that it stands under, has the first thing that the question
// names («ما شروط التسجيل في المخيم؟»), and with the passage's heading nearly all of them. Of an
// announcement that asks, which the whole list answers, a third is enough.
func AsksForList(q *question.Question, announcement, heading string) bool {
	stems := q.Stems()
	if q.Kind() != question.Anything || len(stems) == 0 {
		return false
	}
	section := heading[strings.LastIndex(heading, "—")+1:]
	if !StemsOf(announcement + " " + section).Has(stems[0]) {
		return false
	}
	there, lacking := StemsOf(announcement+" "+heading), 0
	for _, stem := range stems {
		if !there.Has(stem) {
			lacking++
		}
	}
	most := len(stems)
	if excerpt.IsQuestion(announcement) {
		most *= 2
	}
	return lacking*3 <= most
}

// restrictions are words of prohibitions, exceptions and conditions.
var restrictions = analysis.Listed("restrictions")

// Restricts reports whether an announcement says when or for what the items of its list do not
// hold, or only hold: «لا تستعمل الدواء إذا كنت تعاني من:».
func Restricts(announcement string) bool {
	return strings.HasSuffix(announcement, ":") && slices.ContainsFunc(analysis.Words(announcement), func(w analysis.Word) bool {
		return restrictions()[w.Text] || wordlist.Negations()[w.Text]
	})
}

// Compared reports whether the question compares things and a sentence names all of them: all
// of the question's words but the one that says so, which is its first.
func Compared(q *question.Question, sentence string) bool {
	there, stems := StemsOf(sentence), q.Stems()
	return q.Form() == question.Compare && len(stems) > 2 &&
		!slices.ContainsFunc(stems[1:], func(stem string) bool { return !there.Has(stem) })
}

// NumbersMissing reports whether the text lacks a number of the question.
func NumbersMissing(q *question.Question, text string) bool {
	if len(q.Numbers()) == 0 {
		return false
	}
	there := analysis.Numbers(text)
	return slices.ContainsFunc(q.Numbers(), func(n string) bool { return !slices.Contains(there, n) })
}

// LooksLikeItem reports whether a sentence looks like an item of a list.
func LooksLikeItem(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("-–—•*·▪◦", r) || unicode.IsDigit(r)
}
