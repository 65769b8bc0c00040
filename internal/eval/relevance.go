package eval

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

// A place is a gold line as it stands in the corpus.
type place struct {
	Gold
	from, to int    // bytes of the line that are not white space around it
	text     string // Gold.Text in plain form, may be empty
	err      error  // why nothing can be found here
}

// What is wrong with a gold line.
var (
	errNoLine = errors.New("the corpus has no such line")
	errBlank  = errors.New("the line is blank")
	errNoText = errors.New("the line does not hold the gold text")
)

// locate looks gold lines up in the corpus.
func locate(gold []Gold, line LineFunc) []place {
	places := make([]place, len(gold))
	for i, g := range gold {
		places[i] = newPlace(g, line)
	}
	return places
}

func newPlace(g Gold, line LineFunc) place {
	p := place{Gold: g, text: plain(g.Text)}
	text, ok := line(g.File, g.Line)
	left := strings.TrimLeftFunc(text, unicode.IsSpace)
	p.from = len(text) - len(left)
	p.to = p.from + len(strings.TrimRightFunc(left, unicode.IsSpace))
	switch {
	case !ok:
		p.err = errNoLine
	case p.from == p.to:
		p.err = errBlank
	case !strings.Contains(plain(text), p.text):
		p.err = errNoText
	}
	return p
}

// unknown lists the places of q that nothing can find.
func unknown(q Question, places []place) []UnknownGold {
	var all []UnknownGold
	for _, p := range places {
		if p.err != nil {
			all = append(all, UnknownGold{Place: q.place(), ID: q.ID, Gold: p.String(), Problem: p.err.Error()})
		}
	}
	return all
}

// overlap is how many of the line's bytes s covers.
func (p place) overlap(s corpus.Span) int {
	if s.Path != p.File || p.Line < s.First || p.Line > s.Last {
		return 0
	}
	from, to := p.from, p.to
	if p.Line == s.First {
		from = max(from, s.Start)
	}
	if p.Line == s.Last {
		to = min(to, s.End)
	}
	return max(0, to-from)
}

// relevant reports whether a passage answers from this line: it covers half of
// the line, or half of it lies in the line, and it holds the gold text.
func (p place) relevant(passage *chunk.Passage) bool {
	shared := p.overlap(passage.Span)
	if p.err != nil || shared == 0 || 2*shared < min(p.to-p.from, len(passage.Text)) {
		return false
	}
	return p.text == "" || strings.Contains(plain(passage.Text), p.text)
}

// cited reports whether a quote shows this line: it touches the line and holds
// the gold text or lies inside it.
func (p place) cited(s corpus.Span, quote string) bool {
	if p.err != nil || p.overlap(s) == 0 {
		return false
	}
	return p.text == "" || strings.Contains(quote, p.text) || strings.Contains(p.text, quote)
}

// plain is the form in which texts are compared.
func plain(s string) string {
	return strings.Join(strings.Fields(analysis.Fold(s)), " ")
}

// bare is a plain text without the punctuation around it: accepted answers were
// cut from texts, often with the comma that came next.
func bare(s string) string {
	inside := strings.TrimFunc(plain(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	if inside == "" {
		return plain(s)
	}
	return inside
}

// holds reports whether a quote gives one of the accepted answers. An answer
// longer than the quote is given by a quote that is at least half of it, in
// bytes of their plain forms.
func holds(quote string, answers []string) bool {
	for _, a := range answers {
		a = bare(a)
		if containsWhole(quote, a) {
			return true
		}
		if q := bare(quote); 2*len(q) >= len(a) && q != "" && strings.Contains(a, q) {
			return true
		}
	}
	return false
}

// containsWhole is strings.Contains for which a number is not found inside a
// longer number: 19 is no part of 1958. Words are: Arabic writes articles,
// conjunctions and pronouns onto them.
func containsWhole(text, part string) bool {
	for at := 0; ; {
		i := strings.Index(text[at:], part)
		if i < 0 {
			return false
		}
		start, end := at+i, at+i+len(part)
		if !sameNumber(text, start) && !sameNumber(text, end) {
			return true
		}
		_, size := utf8.DecodeRuneInString(text[start:])
		at = start + max(size, 1)
		if at > len(text) {
			return false
		}
	}
}

// sameNumber reports whether text[at] is in the middle of a run of digits.
func sameNumber(text string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at:])
	return unicode.IsDigit(before) && unicode.IsDigit(after)
}
