package answer

import (
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/matching"
	"isnad/internal/chunk"
)

// preferStructure puts first what the structure of the articles says that a question is
// about: the row whose cell it names, the list that is announced as what it asks for, the
// sentence that tells the good or the bad of a thing. Similarity takes one row, item or
// sentence for another of its kind.
func (e *evidence) preferStructure() {
	if len(e.sentences) == 0 {
		return
	}
	e.preferNamedRow()
	e.preferList()
	e.preferSide()
}

// first makes the sentence at place i the best.
func (e *evidence) first(i int) {
	s := e.sentences[i]
	e.sentences = slices.Insert(slices.Delete(e.sentences, i, i+1), 0, s)
}

// at is the sentence as the passage has it.
func (s *sentence) at() chunk.Sentence { return s.passage.Sentences[s.place] }

// support is what the structure adds to the odds that the best sentence answers.
func (e *evidence) support() float64 {
	best := &e.sentences[0]
	switch {
	case e.unnamed:
		return unnamedMalus
	case e.request.GivesOtherName(best.text()):
		return nameBonus
	case matching.IsRow(best.passage, best.place) && e.namedCell(best) > 0 && matching.NamesColumn(e.question, best.passage, best.place),
		matching.Compared(e.question, best.text()):
		return foundBonus
	}
	return 0
}

const (
	// unnamedMalus is for a row that has nothing in common with the question but the names of
	// its columns: to the model it looks like the row that is asked for. A third of the odds
	// stays, since the question may have another word for it.
	unnamedMalus = -1.1

	// nameBonus is for a sentence that gives the other name of somebody, which is asked for. Across
	// languages the reader finds such names seldom.
	nameBonus = 1.8

	// foundBonus is for a cell that is looked up by its row and its column, and for a sentence
	// with all things that are to be compared. The reader knows rows and comparisons little.
	foundBonus = 0.9
)

// preferNamedRow puts a row with a cell that the question names in place of one without.
func (e *evidence) preferNamedRow() {
	best := &e.sentences[0]
	if !matching.IsRow(best.passage, best.place) || e.question.Script() != analysis.Script(best.text()) || e.namedCell(best) > 0 {
		return
	}
	at, most := 0, 0
	for i := range e.sentences {
		if s := &e.sentences[i]; matching.IsRow(s.passage, s.place) && s.passage.Span.Path == best.passage.Span.Path {
			if n := e.namedCell(s); n > most {
				at, most = i, n
			}
		}
	}
	if at > 0 {
		e.first(at)
		return
	}
	e.unnamed = !matching.InTable(e.question, best.passage, best.place)
}

func (e *evidence) namedCell(s *sentence) int {
	return matching.NamedCell(e.question, s.passage, s.place)
}

// preferList puts the first item of a list that is announced as exactly what the question asks
// for before other sentences than the announcement, which comes with the list.
func (e *evidence) preferList() {
	asks := func(s *sentence) bool {
		at := s.at()
		return at.Item && matching.AsksForList(e.question, at.Context, s.passage.Heading) &&
			matching.StemsOf(at.Context+" "+s.passage.Heading).Missing(e.question) == 0
	}
	if asks(&e.sentences[0]) {
		return
	}
	at := -1
	for i := range e.sentences {
		if s := &e.sentences[i]; asks(s) && (at < 0 || s.passage == e.sentences[at].passage && s.place < e.sentences[at].place) {
			at = i
		}
	}
	if at > 0 && excerpt.OneLine(e.sentences[0].text()) != e.sentences[at].at().Context {
		e.first(at)
	}
}

// preferSide puts the sentence that tells the side of a thing that is asked for, good or bad,
// before others below the same heading.
func (e *evidence) preferSide() {
	side := matching.SideOf(e.question.Text())
	if side == matching.NoSide {
		return
	}
	best := &e.sentences[0]
	at, most := 0, side.In(best.text())
	for i := range e.sentences {
		s := &e.sentences[i]
		if n := side.In(s.text()); n > most && s.passage.Span.Path == best.passage.Span.Path && s.passage.Heading == best.passage.Heading && !s.at().Heading {
			at, most = i, n
		}
	}
	if at > 0 {
		e.first(at)
	}
}
