package corpus

import (
	"fmt"
	"unicode"

	"isnad/internal/analysis"
	"isnad/internal/corpus/about"
	"isnad/internal/corpus/doc"
	"isnad/internal/corpus/structure"
)

// repeatLetters is the number of letters and digits from which on a line is
// worth keeping once only. Shorter ones ("Yes.", "TT", a name in a list) mean
// something new in each place, and cost nothing.
const repeatLetters = 12

// mostFolded is how long a paragraph may be to be compared as search sees it. Longer ones
// have the same text only where they are equal.
const mostFolded = 1 << 20

// A place is where a text stood first.
type place struct {
	path   string
	line   int // from 0
	bodies int // paragraphs before it in its article
}

// A marker marks the repeats of one article after the other, in path order.
type marker struct {
	first   map[TextKey]place      // of those marked so far
	earlier func(key TextKey) bool // whether an article before all of these has a text; nil for none
}

// MarkRepeats marks each line whose text an earlier line of these articles has,
// so that it is kept once. The articles come in path order. Lines that differ
// only in what search ignores anyway (case, diacritics, letter variants) have
// the same text; lines of under 12 letters and digits keep their kind. Lines
// that run on are compared as one paragraph: a part of a sentence is no repeat.
//
// A heading names what is below it. It is a repeat only of a heading of its own
// article with no sentence between the two, as where a page prints its headline
// twice: so each article keeps its title, a copy of another article too, and a
// section "Sources" stays a section in each.
//
// A title that several pages share is their site's name: each gets the title that
// it has beside.
//
// Marking marked articles again changes nothing.
func MarkRepeats(articles []*Article) {
	unshareTitles(articles)
	m := marker{first: map[TextKey]place{}}
	for _, a := range articles {
		m.mark(a)
	}
}

func (m marker) mark(a *Article) {
	bodies := 0
	for n := 0; n < len(a.Lines); {
		end := doc.ParagraphEnd(a.Lines, n)
		body := a.Lines[n].Kind == Prose && doc.EndsSentence(a.line(end-1))
		if why := m.repeated(a, n, end, bodies); why != "" {
			a.repeat(n, end, why)
		} else if body {
			bodies++
		}
		n = end
	}
}

// unshareTitles gives pages with one title in common their other one.
func unshareTitles(articles []*Article) {
	pages := map[string]int{}
	for _, a := range articles {
		if a.otherTitle != "" {
			pages[a.Title]++
		}
	}
	for _, a := range articles {
		if a.otherTitle != "" && pages[a.Title] > 1 {
			a.retitle(a.otherTitle)
		}
	}
}

// retitle gives a another title, which its statements about itself name.
func (a *Article) retitle(title string) {
	for i := range a.Units {
		if u := &a.Units[i]; u.Kind == About {
			u.Context = title
		}
	}
	a.Title, a.otherTitle = title, ""
}

func (a *Article) repeat(start, end int, why string) {
	for n := start; n < end; n++ {
		l := &a.Lines[n]
		l.Kind, l.Level, l.Why = Repeat, 0, why
	}
}

// repeated returns the reason if lines start to end are a repeat, else "". It remembers lines
// that are new.
func (m marker) repeated(a *Article, start, end, bodies int) string {
	key, ok := a.paragraphKey(start, end)
	if !ok {
		return ""
	}
	heading := a.Lines[start].Kind == Heading
	p, seen := m.first[key]
	switch {
	case seen && (!heading || p.bodies == bodies):
		return fmt.Sprintf("as %s:%d", p.path, p.line+1)
	case !heading && m.earlier != nil && m.earlier(key):
		return "as an article before it"
	}
	m.first[key] = place{a.Path, start, bodies}
	return ""
}

// paragraphKey identifies the text of lines start to end, where it is one that is
// kept once.
func (a *Article) paragraphKey(start, end int) (key TextKey, ok bool) {
	kind := a.Lines[start].Kind
	text := a.Text[a.Lines[start].Start:a.Lines[end-1].End]
	switch kind {
	case Heading:
		text = doc.HeadingText(text)
	case Prose, Boilerplate:
		if why := a.Lines[start].Why; why == structure.WhyRow || why == structure.WhyColumns || why == about.Why {
			return key, false // it means something else in each place
		}
	default:
		return key, false
	}
	if len(text) <= mostFolded {
		text = analysis.Fold(text)
	}
	if !worthKeepingOnce(text) {
		return key, false
	}
	if kind == Heading {
		return keyOf("heading of "+a.Path, text), true
	}
	return keyOf("", text), true
}

func worthKeepingOnce(text string) bool {
	letters := 0
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			if letters++; letters == repeatLetters {
				return true
			}
		}
	}
	return false
}
