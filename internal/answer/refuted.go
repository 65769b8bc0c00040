package answer

import (
	"slices"

	"isnad/internal/answer/asked"
	"isnad/internal/answer/plan"
	"isnad/internal/answer/scope"
)

// addSigns adds what the rules of packages asked and scope see in the best sentence.
func (e *evidence) addSigns(f *[gateFeatures]float64) {
	s := &e.sentences[0]
	signs, of := e.signs(s), e.scope.Signs(s.placed())
	f[eventMissing], f[eventConfused], f[causeMissing] = signs.EventMissing, signs.EventConfused, signs.CauseMissing
	f[subjectLate], f[unfit], f[fit] = signs.SubjectLate, signs.Unfit, signs.Fit
	f[eventGone], f[withoutAgent] = signs.EventGone, signs.WithoutAgent
	f[lacksCounted], f[wrongRole] = signs.LacksCounted, signs.WrongRole
	f[otherName], f[nameMissing], f[otherYear] = of.OtherName, of.NameMissing, of.OtherYear
}

// signs is what the rules of package asked see in a sentence.
func (e *evidence) signs(s *sentence) asked.Signs {
	var words asked.Range
	if s.reading != nil {
		words = asked.Range{Start: s.reading.Start, End: s.reading.End}
	}
	return e.request.Signs(s.text(), s.near(), s.passage.Heading+" "+s.passage.Text, words)
}

// placed is the sentence with what it leans on.
func (s *sentence) placed() scope.Place {
	q := quoteOf(s)
	return scope.PlaceOf(s.passage, s.place, q.leansBack())
}

// mostPassed is how many sentences about something else a better one may stand behind.
const mostPassed = 5

// elsewhere reports whether a sentence speaks of another country, movement or year than the
// question.
func (e *evidence) elsewhere(s *sentence) bool {
	return e.scope.Names() && e.scope.Signs(s.placed()).Other()
}

// passOthers puts the first sentence that the reader surely takes for an answer before those
// that speak of something else. Without one the order stays, and the gate refuses.
func (e *evidence) passOthers() {
	for i := range e.sentences[:min(len(e.sentences), mostPassed+1)] {
		s := e.sentences[i]
		if e.elsewhere(&s) {
			continue
		}
		if i > 0 && s.reading != nil && s.reading.Evidence >= plan.SureFrom {
			e.sentences = slices.Insert(slices.Delete(e.sentences, i, i+1), 0, s)
		}
		return
	}
}

// refuted reports whether the best sentence plainly tells of something else than the question.
func (e *evidence) refuted() bool {
	s := &e.sentences[0]
	return e.scope.Signs(s.placed()).Refute() || e.signs(s).Refute()
}
