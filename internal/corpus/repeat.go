package corpus

import (
	"crypto/sha256"
	"fmt"
	"io"
	"strings"
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
	article, line int // from 0
	bodies        int // paragraphs before it in its article
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
	first := map[[16]byte]place{}
	for i, a := range articles {
		bodies := 0
		for n := 0; n < len(a.Lines); {
			end := doc.ParagraphEnd(a.Lines, n)
			here := place{i, n, bodies}
			body := a.Lines[n].Kind == Prose && doc.EndsSentence(a.line(end-1))
			if p, repeated := firstPlace(first, a, here, end); repeated {
				a.repeat(n, end, fmt.Sprintf("as %s:%d", articles[p.article].Path, p.line+1))
			} else if body {
				bodies++
			}
			n = end
		}
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

// firstPlace says where the text of lines here.line to end stood before. What is
// new is remembered.
func firstPlace(first map[[16]byte]place, a *Article, here place, end int) (p place, repeated bool) {
	kind := a.Lines[here.line].Kind
	text := a.Text[a.Lines[here.line].Start:a.Lines[end-1].End]
	switch kind {
	case Heading:
		text = doc.HeadingText(text)
	case Prose, Boilerplate:
		if why := a.Lines[here.line].Why; why == structure.WhyRow || why == structure.WhyColumns || why == about.Why {
			return place{}, false // it means something else in each place
		}
	default:
		return place{}, false
	}
	if len(text) <= mostFolded {
		text = analysis.Fold(text)
	}
	if !worthKeepingOnce(text) {
		return place{}, false
	}
	key := textKey(text, kind == Heading, here.article)
	p, seen := first[key]
	if seen && (kind != Heading || p.bodies == here.bodies) {
		return p, true
	}
	first[key] = here
	return place{}, false
}

// textKey identifies a folded text. Headings are told apart by article.
func textKey(text string, heading bool, article int) [16]byte {
	h := sha256.New()
	if heading {
		fmt.Fprintf(h, "%d\n", article)
	}
	if len(text) > mostFolded {
		io.WriteString(h, text)
		return [16]byte(h.Sum(nil))
	}
	for word := range strings.FieldsSeq(text) {
		h.Write([]byte(word))
		h.Write([]byte{' '})
	}
	return [16]byte(h.Sum(nil))
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
