package told

import (
	"testing"

	"isnad/internal/answer/asked"
	"isnad/internal/question"
)

func TestLabelIsForWhatTheQuestionAsks(t *testing.T) {
	for _, c := range []struct {
		name, question, label string
		want                  bool
	}{
		{"the noun of the event", "ماذا قرروا بشأن البئر؟", "القرار", true},
		{"another event", "ماذا قرروا بشأن البئر؟", "الحضور", false},
		{"a noun with the letters of the verb", "من يدرب الفريق؟", "المدرب", true},
		{"a noun with others", "من يدرب الفريق؟", "المدير", false},
		{"a place for where", "أين الدورة؟", "المكان", true},
		{"a place for when", "متى الدورة؟", "المكان", false},
		{"a day for when", "متى الدورة؟", "الموعد", true},
		{"a day for when something happened", "متى بدأت الدورة؟", "الموعد", false},
		{"a sum for how much", "بكم الدورة؟", "الرسوم", true},
		{"an English event", "What did they decide about the well?", "Decision", true},
		{"a short verb has no letters to share", "من مر؟", "المرافق", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := NamesLabel(asked.Of(question.New(c.question)), c.label); got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}
