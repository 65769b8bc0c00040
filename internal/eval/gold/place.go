package gold

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

// A Located is a place that was looked up in the corpus.
type Located struct {
	Place
	from, to int    // the line's bytes without white space around them
	text     string // Place.Text in plain form, may be empty
	Err      error  // why the place is not in the corpus
}

// These errors say why a gold line is not in the corpus.
var (
	errNoLine = errors.New("the corpus has no such line")
	errBlank  = errors.New("the line is blank")
	errNoText = errors.New("the line does not hold the gold text")
)

// Locate looks places up in the corpus.
func Locate(places []Place, line LineFunc) []Located {
	located := make([]Located, len(places))
	for i, g := range places {
		located[i] = newLocated(g, line)
	}
	return located
}

func newLocated(g Place, line LineFunc) Located {
	p := Located{Place: g, text: Plain(g.Text)}
	text, ok := line(g.File, g.Line)
	left := strings.TrimLeftFunc(text, unicode.IsSpace)
	p.from = len(text) - len(left)
	p.to = p.from + len(strings.TrimRightFunc(left, unicode.IsSpace))
	switch {
	case !ok:
		p.Err = errNoLine
	case p.from == p.to:
		p.Err = errBlank
	case !strings.Contains(Plain(text), p.text):
		p.Err = errNoText
	}
	return p
}

// overlap returns how many of the line's bytes s covers.
func (p Located) overlap(s corpus.Span) int {
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

// Relevant reports whether a passage has the answer of this line: it covers half of the line,
// or half of it lies in the line, and it contains the gold text.
func (p Located) Relevant(passage *chunk.Passage) bool {
	shared := p.overlap(passage.Span)
	if p.Err != nil || shared == 0 || 2*shared < min(p.to-p.from, len(passage.Text)) {
		return false
	}
	return p.text == "" || strings.Contains(Plain(passage.Text), p.text)
}

// Cited reports whether a quote shows this line: it touches the line and contains the gold
// text or lies inside it.
func (p Located) Cited(s corpus.Span, quote string) bool {
	if p.Err != nil || p.overlap(s) == 0 {
		return false
	}
	return p.text == "" || strings.Contains(quote, p.text) || strings.Contains(p.text, quote)
}

// Plain returns the form in which texts are compared.
func Plain(s string) string {
	return strings.Join(strings.Fields(analysis.Fold(s)), " ")
}

// bare removes the punctuation around a plain text: accepted answers were cut from texts,
// often with the comma that came next.
func bare(s string) string {
	inside := strings.TrimFunc(Plain(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	if inside == "" {
		return Plain(s)
	}
	return inside
}

// Holds reports whether a quote gives one of the accepted answers. An answer longer than the
// quote is given by a quote that is at least half of it, in bytes of their plain forms.
func Holds(quote string, answers []string) bool {
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

// containsWhole is strings.Contains, except that a number is not found inside a longer
// number: 19 is no part of 1958. Words are: Arabic writes articles, conjunctions and pronouns
// onto them.
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
