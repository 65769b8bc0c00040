package told

import (
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/event"
)

// Signs is what the rules see in the sentence that is to answer, each from 0 to 1.
type Signs struct {
	EventMissing  float64 // 1: the verb of the question is known, and neither sentence nor passage tells its event
	EventConfused float64 // 1: the sentence tells an event that is easily taken for it, and not the event
	CauseMissing  float64 // 1: a reason is asked for, and no word for one is there
	SubjectLate   float64 // of “who is X”: how late in the sentence X stands; 1 where it does not
	Unfit         float64 // 1: the rules say that the words which the reader marked are not what is asked for
	Fit           float64 // 1: the rules speak for them
	EventGone     float64 // 1: the sentence does not tell the event
	WithoutAgent  float64 // 1: who did it is asked for, and it tells only to whom
	LacksCounted  float64 // 1: it has no word for what is counted
	WrongRole     float64 // 1: the words marked have another part in the event than the person asked for
	OnlyMentioned float64 // 1: of “who is X”: X stands only beside the others, «برفقة س», and is not described
	NotTold       float64 // 1: the event is told nowhere in the passage, and has few other words or is taken for what is told
	AgentSuffers  float64 // 1: to whom somebody did it is asked for, and it was done to that somebody
	PatientActs   float64 // 1: who did it to somebody is asked for, and that somebody did it
	NotNew        float64 // 1: the new holder of an office is asked for, and nothing says that somebody is new in it
	LacksAsked    float64 // 1: it tells the event with all that the question names, and not what is asked for
	OtherCount    float64 // 1: it counts the dead instead of the wounded, or the other way round
	Misfits       float64 // 1: it can't answer for its sort: kilometres for inhabitants, no time for when
}

// Refute reports whether the signs alone show that the sentence does not answer.
func (s Signs) Refute() bool {
	return s.WithoutAgent == 1 || s.OtherCount == 1 || s.WrongRole == 1 || s.OnlyMentioned == 1 ||
		s.NotTold == 1 || s.AgentSuffers == 1 || s.PatientActs == 1 || s.NotNew == 1 || s.LacksAsked == 1 || s.Misfits == 1
}

// SignsOf looks for what speaks against a sentence of a passage; near is the sentence with its
// neighbours. words is what the reader took for the answer; the zero Range where it did not read.
// Nothing speaks against a line without words, such as “***”.
func SignsOf(r *asked.Request, sentence, near, passage string, words Range) (s Signs) {
	c := read(r, sentence)
	if len(c.words) == 0 {
		return Signs{}
	}
	known := r.Family != "" && !r.Family.HasManyWords()
	if known && !c.tells() {
		s.EventMissing = one(!toldIn(r, passage))
		s.EventConfused = one(c.tellsConfused())
	}
	s.EventGone = one(known && !c.tells())
	s.WithoutAgent = one(r.Sort == asked.Person && r.Role == asked.Agent && r.Family.Suffered() && c.withoutAgent())
	s.NotTold = one(s.EventMissing == 1 && (s.EventConfused == 1 || r.Family.HasOwnWords()) && r.Sort != asked.YesNo)
	s.AgentSuffers = one(c.agentSuffers())
	s.PatientActs = one(c.patientActs())
	s.NotNew = one(c.notNew())
	s.LacksAsked = one(Lacks(r, sentence, near) != "")
	s.OtherCount = one(c.otherCount())
	s.Misfits = one(misfit{c}.misfits(near))
	s.LacksCounted = one(c.lacksCounted())
	switch r.Sort {
	case asked.Reason:
		s.CauseMissing = one(!c.hasCause())
	case asked.Definition:
		s.SubjectLate, s.OnlyMentioned = c.lateness(), one(mention{c}.onlyMentions())
	}
	if words != (Range{}) {
		_, certain := Direct(r, sentence, words)
		s.Unfit, s.Fit = one(r.Sort.HasWords() && certain <= Unproven), one(certain == Likely)
		s.WrongRole = one(certain <= Unproven && r.MustPlay() && c.tells() && !c.agentActs())
	}
	return s
}

func one(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// Tells reports whether a sentence has a word for the event of a question.
func Tells(r *asked.Request, sentence string) bool { return r.Family != "" && toldIn(r, sentence) }

// Names reports whether a sentence has half of what a question names.
func Names(r *asked.Request, sentence string) bool {
	c := read(r, sentence)
	return c.hasNames()
}

// LeansOnName reports whether a sentence may tell the event of what a question names without its name: of a
// pronoun, «أصلحه عادل», or where the event happens to somebody once.
func LeansOnName(r *asked.Request, sentence string) bool {
	c := read(r, sentence)
	return r.Family.InLife() || slices.ContainsFunc(c.words, func(w analysis.Word) bool {
		return event.HasObject(w.Text) && slices.Contains(event.Verbs(w.Text), r.Family)
	})
}

// tells reports whether the sentence has a word for the event.
func (c *clause) tells() bool {
	for i := range c.words {
		if c.isVerb(i) || c.isNoun(i) {
			return true
		}
	}
	return false
}

// toldIn reports whether a text has a word for the event.
func toldIn(r *asked.Request, text string) bool {
	c := read(r, text)
	return c.tells()
}

func (c *clause) tellsConfused() bool {
	for _, w := range c.words {
		for _, f := range event.Of(w.Text) {
			if event.Confused(c.Family, f) {
				return true
			}
		}
	}
	return false
}

func (c *clause) hasCause() bool {
	for _, w := range c.words {
		if causes()[w.Text] || analysis.InArabic(w.Text) && len(w.Text) > 2 && causes()[w.Text[2:]] { // with و or ف in front
			return true
		}
	}
	return false
}

// lateness is where the first thing that the question names stands in the sentence, as a
// share of its words.
func (c *clause) lateness() float64 {
	if analysis.Script(c.text) != c.Script {
		return 0
	}
	for i := range c.words {
		if c.isName(i) {
			return float64(i) / float64(len(c.words))
		}
	}
	return 1
}

// notNew reports whether the question asks for the new holder of an office, «الرئيس الجديد»,
// and the sentence does not say that somebody is new or came after another.
func (c *clause) notNew() bool {
	if c.Sort != asked.Person && c.Sort != asked.Definition || analysis.Script(c.text) != c.Script || !c.AsksNew {
		return false
	}
	return !slices.ContainsFunc(c.words, func(w analysis.Word) bool {
		bare, _ := analysis.CutPrefix(w.Text, "وال", "ال", "و")
		return asked.IsNew(bare) || succession()[w.Text] || succession()[bare]
	})
}
