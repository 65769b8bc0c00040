package answer

import (
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/scope"
	"isnad/internal/chunk"
	"isnad/internal/question"
)

// addSigns adds what the rules of packages asked and scope see in the best sentence.
func (e *evidence) addSigns(f *[gateFeatures]float64) {
	s := &e.sentences[0]
	signs, of := e.signs(s), e.scope.Signs(s.placed())
	f[eventMissing], f[eventConfused], f[causeMissing] = signs.EventMissing, signs.EventConfused, signs.CauseMissing
	f[subjectLate], f[unfit], f[fit] = signs.SubjectLate, signs.Unfit, signs.Fit
	f[eventGone], f[otherOffice], f[lacksOffice] = signs.EventGone, signs.OtherOffice, signs.LacksOffice
	f[withoutAgent], f[lacksSubject], f[lacksCounted] = signs.WithoutAgent, signs.LacksSubject, signs.LacksCounted
	f[wrongRole], f[otherRow] = signs.WrongRole, one(s.otherRow(e.question))
	f[otherName], f[nameMissing], f[otherYear] = of.OtherName, of.NameMissing, of.OtherYear
}

// signs is what the rules of package asked see in a sentence.
func (e *evidence) signs(s *sentence) asked.Signs {
	var words asked.Range
	if s.reading != nil {
		words = asked.Range{Start: s.reading.Start, End: s.reading.End}
	}
	return e.request.Signs(s.text(), s.passage.Heading+" "+s.passage.Text, words)
}

// placed is the sentence with what it leans on.
func (s *sentence) placed() scope.Place {
	p, at := s.passage, s.passage.Sentences[s.place]
	heading := []string{p.Title, p.Heading, p.Date, at.Context}
	for _, c := range at.Cells {
		heading = append(heading, c.Name)
	}
	place := scope.Place{Sentence: s.text(), Heading: strings.Join(heading, "\n"), Passage: p.Text}
	if q := quoteOf(s); s.place > 0 && q.leansBack() {
		place.Before = text(p, s.place-1, s.place-1)
	}
	return place
}

// mostPassed is how many sentences about something else a better one may stand behind.
const mostPassed = 5

// elsewhere reports whether a sentence speaks of another country, movement, year or row of its
// table than the question.
func (e *evidence) elsewhere(s *sentence) bool {
	return e.scope.Names() && e.scope.Signs(s.placed()).Other() || s.otherRow(e.question)
}

// passOthers puts the first sentence that the reader surely takes for an answer before those
// that speak of something else. Without one the order stays, and
// the gate refuses.
func (e *evidence) passOthers() {
	for i := range e.sentences[:min(len(e.sentences), mostPassed+1)] {
		s := e.sentences[i]
		if e.elsewhere(&s) {
			continue
		}
		if i > 0 && s.reading != nil && s.reading.Evidence >= sureFrom {
			e.sentences = slices.Insert(slices.Delete(e.sentences, i, i+1), 0, s)
		}
		return
	}
}

// refuted reports whether the best sentence plainly tells of something else than the question.
func (e *evidence) refuted() bool {
	s := &e.sentences[0]
	return e.scope.Signs(s.placed()).Refute() || e.signs(s).Refute() || s.otherRow(e.question)
}

// otherRow reports whether s is a row of a table and the question names another row of it.
func (s *sentence) otherRow(q *question.Question) bool {
	p := s.passage
	if p.Sentences[s.place].Cells == nil {
		return false
	}
	asked := map[string]bool{}
	for _, stem := range q.Stems() {
		asked[stem] = true
	}
	if named(p, s.place, asked) {
		return false
	}
	for place, t := range p.Sentences {
		if t.Cells != nil && !t.Heading && place != s.place && named(p, place, asked) {
			return true
		}
	}
	return false
}

// named reports whether a question has all words of the first cell of a row that has any.
func named(p *chunk.Passage, row int, asked map[string]bool) bool {
	for _, cell := range p.Sentences[row].Cells {
		words := analysis.ContentWords(p.Text[cell.Start:cell.End])
		if len(words) == 0 || len(analysis.Numbers(words[0].Text)) > 0 {
			continue
		}
		return !slices.ContainsFunc(words, func(w analysis.Word) bool { return !asked[analysis.Stem(w.Text)] })
	}
	return false
}
