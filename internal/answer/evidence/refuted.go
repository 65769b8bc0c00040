package evidence

import (
	"isnad/internal/answer/asked"
	"isnad/internal/answer/matching"
	"isnad/internal/answer/plan"
	"isnad/internal/answer/scope"
)

// addSigns adds what the rules of packages asked and scope see in the best sentence.
func (e *Evidence) addSigns(f *[gateFeatures]float64) {
	s := &e.Sentences[0]
	signs, of := e.signs(s), e.scope.Signs(s.placed())
	f[eventMissing], f[eventConfused], f[causeMissing] = signs.EventMissing, signs.EventConfused, signs.CauseMissing
	f[subjectLate], f[unfit], f[fit] = signs.SubjectLate, signs.Unfit, signs.Fit
	f[eventGone], f[withoutAgent] = signs.EventGone, signs.WithoutAgent
	f[lacksCounted], f[wrongRole] = signs.LacksCounted, signs.WrongRole
	f[otherName], f[nameMissing], f[otherYear] = of.OtherName, of.NameMissing, of.OtherYear
}

// signs is what the rules of package asked see in a sentence.
func (e *Evidence) signs(s *Sentence) asked.Signs {
	var words asked.Range
	if s.reading != nil {
		words = asked.Range{Start: s.reading.Start, End: s.reading.End}
	}
	return e.request.Signs(s.Text(), s.near(), s.Passage.Heading+" "+s.Passage.Text, words)
}

// placed is the sentence with what it leans on.
func (s *Sentence) placed() scope.Place {
	q := s.Quote()
	return scope.PlaceOf(s.Passage, s.Place, q.LeansBack())
}

// mostPassed is how many sentences about something else a better one may stand behind.
const mostPassed = 5

// elsewhere reports whether a sentence speaks of another country, movement or year than the
// question.
func (e *Evidence) elsewhere(s *Sentence) bool {
	return e.scope.Names() && e.scope.Signs(s.placed()).Other()
}

// passOthers puts the first sentence that the reader surely takes for an answer before those
// that speak of something else, and one that it takes for an answer at all before those that say
// that the reason is not known. Without one the order stays, and the gate refuses the former.
func (e *Evidence) passOthers() {
	least := focusFrom
	open := len(e.Sentences) > 0 && e.request.LeftOpen(e.Sentences[0].Text())
	for i := range e.Sentences[:min(len(e.Sentences), mostPassed+1)] {
		s := &e.Sentences[i]
		if e.elsewhere(s) {
			least = plan.SureFrom
			continue
		}
		if i > 0 && s.reading != nil && s.reading.Evidence >= least && !e.request.LeftOpen(s.Text()) {
			putFirst(e.Sentences, i)
			return
		}
		if !open {
			return
		}
	}
}

// refuted reports whether the best sentence plainly tells of something else than the question.
func (e *Evidence) refuted() bool {
	s := &e.Sentences[0]
	all := passagesOf(e.Sentences)
	return e.scope.Signs(s.placed()).Refute() || e.signs(s).Refute() || matching.OwnIsNearer(e.Question, s.Passage, all) ||
		matching.NamedElsewhere(e.Question, s.Passage, all) || matching.Unmet(e.Question, all)
}
