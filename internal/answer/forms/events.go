package forms

import (
	"cmp"
	"slices"

	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/verify"
	"isnad/internal/chunk"
)

// A Sentence is one of a passage, and how near it is to what was searched for.
type Sentence struct {
	Passage *chunk.Passage
	Place   int
	Cosine  float64
}

// Text is the sentence as it stands in the article.
func (s Sentence) Text() string {
	at := s.Passage.Sentences[s.Place]
	return s.Passage.Text[at.Start:at.End]
}

// States reports whether the sentence tells something itself.
func (s Sentence) States() bool {
	at, text := s.Passage.Sentences[s.Place], s.Text()
	return !at.About && excerpt.States(text, at) && !excerpt.IsQuestion(text)
}

// same reports whether two are one sentence of an article: passages share sentences.
func (s Sentence) same(t Sentence) bool {
	return s.Passage.Place(s.Place, s.Place) == t.Passage.Place(t.Place, t.Place)
}

const (
	mostEvents  = 8 // of a timeline
	leastEvents = 2 // below that there is nothing to order
	mostTold    = 5 // sentences about one thing
	mostOfSide  = 2 // about one of two things

	// besideTheSubject is how far the cosine of a sentence lies below that of the best when it
	// tells of something else.
	besideTheSubject = 0.06
)

// Events chooses the sentences of a timeline, of lists with the best sentences first: those
// with a date, the oldest first, and those whose year is not known last. It returns none where
// there are fewer than two.
func Events(lists [][]Sentence) (all []Sentence) {
	dates := map[Sentence][3]int{}
	for _, list := range lists {
		for _, s := range list {
			date, ok := s.date()
			if ok && list[0].Cosine-s.Cosine <= besideTheSubject && len(all) < mostEvents && !slices.ContainsFunc(all, s.same) {
				all, dates[s] = append(all, s), date
			}
		}
	}
	if len(all) < leastEvents {
		return nil
	}
	slices.SortStableFunc(all, func(s, t Sentence) int { return verify.CompareDates(dates[s], dates[t]) })
	return all
}

// date reads the date of a sentence that states something. Where it names no year, that of its
// article counts.
func (s Sentence) date() ([3]int, bool) {
	date := verify.DateOf(s.Text())
	if date == [3]int{} || !s.States() {
		return date, false
	}
	date[0] = cmp.Or(date[0], verify.DateOf(s.Passage.Date)[0])
	return date, true
}

// About chooses the sentences that name a subject, of a list with the best first.
func About(list []Sentence, subject Subject) []Sentence {
	return choose(list, mostTold, subject.In)
}

// Compared chooses the sentences that name both of two things, or one of them. ok is false
// where one of the two is named by no sentence.
func Compared(ofA, ofB []Sentence, a, b Subject) (both, onlyA, onlyB []Sentence, ok bool) {
	both = choose(slices.Concat(ofA, ofB), mostOfSide, func(text string) bool { return a.In(text) && b.In(text) })
	onlyA = choose(ofA, mostOfSide, func(text string) bool { return a.In(text) && !b.In(text) })
	onlyB = choose(ofB, mostOfSide, func(text string) bool { return b.In(text) && !a.In(text) })
	return both, onlyA, onlyB, len(both) > 0 || len(onlyA) > 0 && len(onlyB) > 0
}

// inOrder puts the sentences of one article in order.
func inOrder(list []Sentence) {
	slices.SortStableFunc(list, func(s, t Sentence) int {
		p, q := s.Passage.Place(s.Place, s.Place), t.Passage.Place(t.Place, t.Place)
		return cmp.Or(cmp.Compare(p.First, q.First), cmp.Compare(p.Start, q.Start))
	})
}

// choose takes the first sentences that tell something, no two of them the same.
func choose(list []Sentence, most int, wanted func(text string) bool) (all []Sentence) {
	for _, s := range list {
		if len(all) < most && s.States() && wanted(s.Text()) && !slices.ContainsFunc(all, s.same) {
			all = append(all, s)
		}
	}
	return all
}
