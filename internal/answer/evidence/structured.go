package evidence

import (
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/matching"
	"isnad/internal/answer/told"
	"isnad/internal/chunk"
	"isnad/internal/question"
)

// An arrangement puts another sentence first than the score does, where rules know better.
type arrangement struct{ *Evidence }

// preferStructure puts first what the structure of the articles says that a question is
// about: the row whose cell it names, the list that is announced as what it asks for, the
// sentence that tells the good or the bad of a thing, the line with the label that it asks for. Similarity takes one row, item or
// sentence for another of its kind.
func (e arrangement) preferStructure() {
	if len(e.Sentences) == 0 {
		return
	}
	e.preferNamedRow()
	e.preferReply()
	putFirst(e.Sentences, listItem(e.Question, e.Sentences))
	putFirst(e.Sentences, sideTold(e.Question, e.Sentences))
	putFirst(e.Sentences, e.answerOfAlike())
	putFirst(e.Sentences, e.labelled())
	e.preferExtreme()
}

// mostAlike is how many sentences behind the best may answer a question more like that of the asker.
const mostAlike = 5

// answerOfAlike is the place of the first sentence that answers, in the article, a question of the
// same sort as the asker's with all its words, where the best sentence answers one of another sort:
// “how do I pay?” and not “what is payment on delivery?”. It is 0 where there is none.
func (e arrangement) answerOfAlike() int {
	best := &e.Sentences[0]
	if above := best.questionAbove(); above == "" || asked.Of(question.New(above)).Sort == e.request.Sort {
		return 0
	}
	for i := 1; i < min(len(e.Sentences), 1+mostAlike); i++ {
		s := &e.Sentences[i]
		above := s.questionAbove()
		if above != "" && s.Passage.Span.Path == best.Passage.Span.Path && asked.Of(question.New(above)).Sort == e.request.Sort &&
			matching.There(e.Question, above) == 1 {
			return i
		}
	}
	return 0
}

// questionAbove is the question of the article that a sentence answers; empty for none.
func (s *Sentence) questionAbove() string {
	if s.at().Heading {
		return ""
	}
	for place := s.Place - 1; place >= 0; place-- {
		if at := s.Passage.Sentences[place]; at.Heading {
			return asking(s.Passage.Text[at.Start:at.End])
		}
	}
	return asking(s.Passage.Heading[strings.LastIndex(s.Passage.Heading, "—")+1:])
}

// asking is the text if it asks, else nothing.
func asking(text string) string {
	if !excerpt.IsQuestion(text) {
		return ""
	}
	return text
}

// at is the sentence as the passage has it.
func (s *Sentence) at() chunk.Sentence { return s.Passage.Sentences[s.Place] }

// support is what the structure adds to the odds that the best sentence answers.
func (e *Evidence) support() float64 {
	best := &e.Sentences[0]
	switch {
	case e.extreme:
		return extremeBonus
	case e.unnamed:
		return unnamedMalus
	case told.GivesOtherName(e.request, best.Text()), e.isLabelled(best):
		return nameBonus
	case matching.IsRow(best.Passage, best.Place) && best.namedCell(e.Question) > 0 && matching.NamesColumn(e.Question, best.Passage, best.Place),
		matching.Compared(e.Question, best.Text()):
		return foundBonus
	}
	return 0
}

const (
	// unnamedMalus is for a row that has nothing in common with the question but the names of
	// its columns: to the model it looks like the row that is asked for. A third of the odds
	// stays, since the question may have another word for it.
	unnamedMalus = -1.1

	// nameBonus is for a sentence that gives the other name of somebody, which is asked for, and for a
	// line whose label is asked for. The reader finds such names seldom across languages, and labels
	// seldom at all.
	nameBonus = 1.8

	// extremeBonus is for the row with the extreme of the column that is asked about, in a table with all
	// that the question names.
	extremeBonus = 2.5

	// foundBonus is for a cell that is looked up by its row and its column, for a sentence
	// with all things that are to be compared. The reader knows rows and comparisons little.
	foundBonus = 0.9
)

// preferNamedRow puts a row with a cell that the question names in place of one without, and one
// with two such cells in place of one with one.
func (e arrangement) preferNamedRow() {
	best := &e.Sentences[0]
	if e.extreme || !matching.IsRow(best.Passage, best.Place) || e.Question.Script() != analysis.Script(best.Text()) {
		return
	}
	measure := (*Sentence).namedCell
	if best.namedCell(e.Question) > 0 {
		measure = (*Sentence).namedCells
	}
	at, most := 0, measure(best, e.Question)
	for i := range e.Sentences {
		if s := &e.Sentences[i]; matching.IsRow(s.Passage, s.Place) && s.Passage.Span.Path == best.Passage.Span.Path {
			if n := measure(s, e.Question); n > most {
				at, most = i, n
			}
		}
	}
	if at > 0 {
		putFirst(e.Sentences, at)
		return
	}
	e.unnamed = most == 0 && !matching.InTable(e.Question, best.Passage, best.Place)
}

// namedCells is what matching.NamedCells says of the sentence.
func (s *Sentence) namedCells(q *question.Question) int {
	return matching.NamedCells(q, s.Passage, s.Place)
}

// namedCell is what matching.NamedCell says of the sentence.
func (s *Sentence) namedCell(q *question.Question) int {
	return matching.NamedCell(q, s.Passage, s.Place)
}

// listItem finds the first item of a list that is announced as exactly what the question asks
// for. It goes before other sentences than the announcement, which comes with the list; 0 means that
// the best sentence stays.
func listItem(q *question.Question, all []Sentence) int {
	asks := func(s *Sentence) bool {
		at := s.at()
		return at.Item && matching.AsksForList(q, at.Context, s.Passage.Heading) &&
			matching.StemsOf(at.Context+" "+s.Passage.Heading).Missing(q) == 0
	}
	if asks(&all[0]) {
		return 0
	}
	at := 0
	for i := range all {
		if s := &all[i]; asks(s) && (at == 0 || s.Passage == all[at].Passage && s.Place < all[at].Place) {
			at = i
		}
	}
	if at > 0 && excerpt.OneLine(all[0].Text()) == all[at].at().Context {
		return 0
	}
	return at
}

// sideTold finds the sentence that tells the side of a thing that is asked for, good or bad, best.
// It goes before others below the same heading; 0 means that the best sentence stays.
func sideTold(q *question.Question, all []Sentence) int {
	side := matching.SideOf(q.Text())
	if side == matching.NoSide {
		return 0
	}
	best := &all[0]
	at, most := 0, side.In(best.Text())
	for i := range all {
		s := &all[i]
		if n := side.In(s.Text()); n > most && s.Passage.Span.Path == best.Passage.Span.Path && s.Passage.Heading == best.Passage.Heading && !s.at().Heading {
			at, most = i, n
		}
	}
	return at
}
