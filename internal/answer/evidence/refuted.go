package evidence

import (
	"isnad/internal/answer/asked"
	"isnad/internal/answer/direct"
	"isnad/internal/answer/matching"
	"isnad/internal/answer/plan"
	"isnad/internal/answer/scope"
	"isnad/internal/answer/told"
)

// signs is what the rules of packages told and scope see in a sentence.
type signs struct {
	told  told.Signs
	scope scope.Signs
}

// addSigns adds what the rules see in the best sentence.
func (e *Evidence) addSigns(f *[gateFeatures]float64) {
	all := e.signs(&e.Sentences[0])
	signs, of := all.told, all.scope
	f[eventMissing], f[eventConfused], f[causeMissing] = signs.EventMissing, signs.EventConfused, signs.CauseMissing
	f[subjectLate], f[unfit], f[fit] = signs.SubjectLate, signs.Unfit, signs.Fit
	f[eventGone], f[withoutAgent] = signs.EventGone, signs.WithoutAgent
	f[lacksCounted], f[wrongRole] = signs.LacksCounted, signs.WrongRole
	f[otherName], f[nameMissing], f[otherYear] = of.OtherName, of.NameMissing, of.OtherYear
}

// signs looks at a sentence once: the ranking, the gate and what follows it ask.
func (e *Evidence) signs(s *Sentence) signs {
	key := s.row()
	seen, ok := e.seen[key]
	if !ok {
		seen = e.look(s)
		e.seen[key] = seen
	}
	return seen
}

func (e *Evidence) look(s *Sentence) signs {
	var words told.Range
	if s.reading != nil {
		words = direct.Marked(e.request, s.Text(), s.reading)
	}
	found := told.SignsOf(e.request, s.Text(), s.near(), s.Passage.Heading+" "+s.Passage.Text, words)
	if s.at().Sender != "" && e.request.Sort == asked.Reason { // who chats gives reasons without a word for them
		found.LacksAsked, found.CauseMissing = 0, 0
	}
	return signs{found, e.scope.Signs(s.placed())}
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
	return e.scope.Names() && e.signs(s).scope.Other()
}

// passOthers puts the first sentence that the reader surely takes for an answer before those
// that speak of something else, and one that it takes for an answer at all before those that say
// that the reason is not known. Without one the order stays, and the gate refuses the former.
func (e arrangement) passOthers() {
	least := focusFrom
	open := len(e.Sentences) > 0 && told.LeftOpen(e.request, e.Sentences[0].Text())
	for i := range e.Sentences[:min(len(e.Sentences), mostPassed+1)] {
		s := &e.Sentences[i]
		if e.elsewhere(s) {
			least = plan.SureFrom
			continue
		}
		if i > 0 && s.reading != nil && s.reading.Evidence >= least && !told.LeftOpen(e.request, s.Text()) {
			putFirst(e.Sentences, i)
			return
		}
		if !open {
			return
		}
	}
}

// passRefuted puts the first sentence that tells the event of the question, of what the question names, before
// a best one that plainly does not answer: where somebody was born, for where she died. In a
// text that has the name an event may be told of a pronoun.
func (e arrangement) passRefuted() {
	if len(e.Sentences) == 0 || e.request.Family == "" {
		return
	}
	if signs := e.signs(&e.Sentences[0]).told; !signs.Refute() && signs.EventConfused == 0 {
		return
	}
	best := e.Sentences[0].Passage.Span.Path
	for i := 1; i < min(len(e.Sentences), mostPassed+1); i++ {
		s := &e.Sentences[i]
		named := told.Names(e.request, s.Text()) || told.LeansOnName(e.request, s.Text()) && matching.NamesRest(e.Question, s.Passage, e.request.Verb)
		if named && s.Passage.Span.Path == best && !s.at().Heading && !s.isMailField() && told.Tells(e.request, s.Text()) && !e.signs(s).told.Refute() && !e.elsewhere(s) {
			putFirst(e.Sentences, i)
			return
		}
	}
}

// ofUnknown reports whether a sum for something is asked for, or who did something to it, and the best
// sentence's passage has nothing of the thing.
func (e *Evidence) ofUnknown() bool {
	deed := e.request.Sort == asked.Person && e.request.Role == asked.Agent && e.request.Family != ""
	return (deed || e.request.Dimension == "money") && matching.UnknownThing(e.Question, e.Sentences[0].Passage)
}

// refuted reports whether the best sentence plainly tells of something else than the question.
func (e *Evidence) refuted() bool {
	s := &e.Sentences[0]
	all := passagesOf(e.Sentences)
	signs := e.signs(s)
	return signs.scope.Refute() || signs.told.Refute() || e.plain() || e.ofUnknown() || matching.OwnIsNearer(e.Question, s.Passage, all) ||
		matching.NamedElsewhere(e.Question, s.Passage, all) || matching.Unmet(e.Question, all)
}
