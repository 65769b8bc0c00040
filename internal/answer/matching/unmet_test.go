package matching

import (
	"slices"
	"testing"

	"isnad/internal/chunk"
	"isnad/internal/question"
)

func TestQuestionIsUnmetWhereNoPassageNamesItsCircumstance(t *testing.T) {
	for _, c := range []struct {
		name, question, text string
		want                 bool
	}{
		{"for whom", "هل الدواء آمن للحامل؟", "الدواء آمن للبالغين والأطفال.", true},
		{"for somebody who is named", "هل الدواء آمن للأطفال؟", "الدواء آمن للبالغين والأطفال.", false},
		{"in another form", "ما الجرعة للطفل؟", "جرعة الأطفال نصف قرص.", false},
		{"where", "ما لون السماء على الزهرة؟", "على المريخ السماء حمراء.", true},
		{"where, behind another noun", "متى يصل البريد إلى حي الملز؟", "يصل البريد إلى حي العليا يوم الخميس.", true},
		{"a last word behind no preposition may be said otherwise", "ما ثمن الأكلة؟", "سعر الوجبة 3 دنانير.", false},
		{"a text in another script may name it otherwise", "هل الدواء آمن للحامل؟", "Safe for adults and children.", false},
		{"questions in other languages are not judged", "Is it safe in Oran?", "It is safe in Fes.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			passages := slices.Values([]*chunk.Passage{{Text: c.text}})
			if got := Unmet(question.New(c.question), passages); got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestThingsWhoseSumIsAskedFor(t *testing.T) {
	p := &chunk.Passage{Heading: "إعلان: محاسب", Text: "راتب 950 دينارا مع تأمين للعائلة."}
	for _, c := range []struct {
		claim, question string
		want            bool
	}{
		{"of somebody else", "كم راتب الحارس؟", true},
		{"of whom the heading names", "كم راتب المحاسب؟", false},
		{"of nothing in particular", "كم الراتب؟", false},
		{"in another form of the word", "كم تأمينات العائلات؟", false},
		{"for some time", "كم الراتب في الشهر؟", false},
		{"of two things one is there", "كم راتب محاسب الشركة؟", false},
		{"across scripts no word tells", "How much is the salary of the guard?", false},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if got := UnknownThing(question.New(c.question), p); got != c.want {
				t.Error(got)
			}
		})
	}
}
