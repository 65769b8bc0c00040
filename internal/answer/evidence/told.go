package evidence

import (
	"cmp"
	"slices"
	"strings"

	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/matching"
	"isnad/internal/chunk"
	"isnad/internal/corpus/structure"
)

// aboutElse is how far a sentence's cosine lies below that of a heading when it is about
// something else than the heading names. Sentences below a heading lie 0.05 to 0.1 below it.
const aboutElse = 0.15

// preferTold replaces citations that only name a thing by those that tell it: where a heading or
// an announcement of contents is best, the question is about what stands below, and an
// answer that quotes the heading would say nothing. Of the sentences below it, that with the
// most words of the question is first. Without such a sentence the order stays.
//
// The gate has judged the question by the heading before: that is what the question names.
func (e arrangement) preferTold() {
	if len(e.Sentences) == 0 || !e.Sentences[0].onlyNames() {
		return
	}
	name := e.Sentences[0]
	best, found := -1, order{}
	for i := range e.Sentences {
		s := &e.Sentences[i]
		if s.onlyNames() || !excerpt.States(s.Text(), s.at()) || excerpt.IsQuestion(s.Text()) || s.evidence.Cosine < name.evidence.Cosine-aboutElse {
			continue
		}
		here := order{name.distance(s), matching.StemsOf(s.Text()).Missing(e.Question)}
		if best < 0 || here.before(found) {
			best, found = i, here
		}
	}
	if best < 0 {
		return
	}
	putFirst(e.Sentences, best)
	e.Sentences = slices.DeleteFunc(e.Sentences, func(s Sentence) bool { return s.onlyNames() })
}

// order is what decides between the sentences below a heading, the least first; of equal
// ones the better sentence is first.
type order struct {
	distance int     // from the heading
	missing  float64 // share of the question's words
}

func (o order) before(p order) bool {
	return cmp.Or(cmp.Compare(o.distance, p.distance), cmp.Compare(o.missing, p.missing)) < 0
}

// onlyNames reports whether s names or announces what other sentences tell.
func (s *Sentence) onlyNames() bool {
	at, text := s.at(), s.Text()
	return at.Heading && !structure.TellsFact(text) || at.Boilerplate && chunk.AnnouncesContents(text)
}

// distance tells how far t is from the heading s: 0 below it, 1 elsewhere in its article, 2
// in another article.
func (s *Sentence) distance(t *Sentence) int {
	switch {
	case t.Passage.Span.Path != s.Passage.Span.Path:
		return 2
	case t.Passage == s.Passage && t.Place > s.Place, strings.Contains(t.Passage.Heading, excerpt.OneLine(s.Text())):
		return 0
	}
	return 1
}
