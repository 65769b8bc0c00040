package structure

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/corpus/about"
	"isnad/internal/corpus/boilerplate"
	"isnad/internal/corpus/doc"
	"isnad/internal/corpus/phrase"
)

// The size up to which a line reads like a heading.
const (
	headingWords = 15
	headingRunes = 120
)

// A shape is what a line looks like, apart from its neighbours.
type shape struct {
	words, runes int  // counted up to headingRunes, marks apart
	list         bool // starts like a list item
	starred      bool // a list item that starts with a star or bullet
	title        bool // could be a heading if it stands alone
	stop         bool // ends a sentence
	role         role // what it is by its words, where it is short
}

// A role is what a short line is for, if that makes it no heading. It says so in
// the words of Line.Why.
type role string

const (
	roleDate    role = "a date"
	roleByline  role = "a byline"
	roleCaption role = "a caption that may carry a fact"
)

// look takes the shape of a line. It reads no more of it than a heading may
// have, except its end: a line may be the whole file.
func look(text string) shape {
	s := shape{stop: doc.EndsSentence(text)}
	letters, space := 0, true
	for _, r := range text {
		if analysis.IsMark(r) {
			continue
		}
		if s.runes++; s.runes > headingRunes {
			break
		}
		if unicode.IsSpace(r) {
			space = true
		} else if space {
			space = false
			s.words++
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	s.list, s.starred = listItem(text)
	if s.role = roleOf(text); s.role == "" {
		s.title = s.runes <= headingRunes && s.words <= headingWords && letters >= 2 && endsLikeTitle(text) && !endsOpen(text) &&
			!strings.HasPrefix(text, "|") && !strings.HasPrefix(text, ">")
	}
	return s
}

// roleOf is the role of text, which it has only if it is short.
func roleOf(text string) role {
	switch {
	case len(text) > boilerplate.MostBytes:
		return ""
	case boilerplate.CaptionWords(text) > 0:
		return roleCaption
	case len(text) > 150:
		return ""
	case about.IsDate(text):
		return roleDate
	case about.IsByline(text):
		return roleByline
	}
	return ""
}

// listItem says whether text starts like a list item, and whether with a star.
func listItem(text string) (list, starred bool) {
	r, size := utf8.DecodeRuneInString(text)
	rest := text[size:]
	switch {
	case strings.ContainsRune(doc.Bullets, r):
		return strings.HasPrefix(rest, " ") || r > unicode.MaxASCII, strings.HasPrefix(rest, " ")
	case strings.ContainsRune("-–—+", r):
		return strings.HasPrefix(rest, " "), false
	}
	// "1.", "12)", "٣-", "a)", "أ-": at most two letters or digits and a mark.
	for range 2 {
		if !unicode.IsDigit(r) && !unicode.IsLetter(r) {
			return false, false
		}
		digit := unicode.IsDigit(r)
		r, size = utf8.DecodeRuneInString(rest)
		rest = rest[size:]
		if r == ')' || r == '-' || r == '.' && digit {
			return strings.HasPrefix(rest, " "), false
		}
	}
	return ordinalItem(text), false
}

// ordinalItem says whether text starts with a word that counts: «أولا: …».
func ordinalItem(text string) bool {
	word, rest, found := strings.Cut(text[:min(len(text), 40)], " ")
	if !found || rest == "" {
		return false
	}
	bare := strings.TrimRight(word, ":-")
	return (len(bare) < len(word) || strings.HasPrefix(rest, "- ") || strings.HasPrefix(rest, ": ")) && countingWords().Has(analysis.Fold(bare))
}

// countingWords are words that number the items of a list.
var countingWords = sync.OnceValue(func() phrase.Set { return phrase.Listed("numbers of items") })

// endsLikeTitle says whether text ends as headings do: with no stop, with a
// question or exclamation mark, or trailing off in dots.
func endsLikeTitle(text string) bool {
	text = strings.TrimRightFunc(text, func(r rune) bool { return doc.Invisible(r) || strings.ContainsRune(doc.Closers, r) })
	r, _ := utf8.DecodeLastRuneInString(text)
	return strings.HasSuffix(text, "..") || !strings.ContainsRune(".۔،,؛;:", r)
}
