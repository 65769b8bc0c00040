package question

import "testing"

// The rows are a question, the person who was its answer, the next question and what that means.
func TestAnArabicFollowUpIsCompletedAsPeopleSpeak(t *testing.T) {
	for _, c := range []struct{ claim, before, answered, next, want string }{
		{"the noun in the place of a pronoun", "من أسس جماعة المرابطون؟", "", "ومتى أسسها؟", "متى أسس جماعة المرابطون؟"},
		{"behind a preposition that is a letter", "أين وقعت المعركة الأخيرة؟", "", "ومن قتل بها؟", "من قتل بالمعركة الأخيرة؟"},
		{"with two lām", "متى بنيت القلعة؟", "", "وما سبب التسمية لها؟", "ما سبب التسمية للقلعة؟"},
		{"behind على, which is written على again", "متى فرض الحصار؟", "", "من اعترض عليه؟", "من اعترض على الحصار؟"},
		{"ت is ة again", "أين تقع بوركينا فاسو؟", "", "ما عاصمتها؟", "ما عاصمتها (تقع بوركينا فاسو)؟"},
		{"ت of a noun is ة again", "متى وقعت الهدنة؟", "", "وما مدتها؟", "ما مدة الهدنة؟"},
		{"but not of a verb", "من بنى القلعة؟", "", "ومن هدمتها؟", "من هدمت القلعة؟"},
		{"another question word for the same", "متى وقع الانقلاب في النيجر؟", "", "وأين؟", "أين وقع الانقلاب في النيجر؟"},
		{"not one for another kind of words", "كم طول نهر النيل؟", "", "ومتى؟", "متى (طول نهر النيل)؟"},
		{"the person who was the answer", "من أسس جماعة المرابطون؟", "مختار بلمختار", "وأين ولد؟", "أين ولد مختار بلمختار؟"},
		{"for a masculine pronoun", "من أسس جماعة المرابطون؟", "مختار بلمختار", "وما كنيته؟", "ما كنية مختار بلمختار؟"},
		{"not for a feminine one", "من أسس جماعة المرابطون؟", "مختار بلمختار", "ومتى أسسها؟", "متى أسس جماعة المرابطون؟"},
		{"without an answer the person is not known", "من أسس جماعة المرابطون؟", "", "وأين ولد؟", "أين ولد (أسس جماعة المرابطون)؟"},
		{"no noun agrees", "متى وقع الانقلاب في النيجر؟", "", "ومن رئيسها؟", "من رئيسها (الانقلاب في النيجر)؟"},
		{"a quotation keeps its marks", "متى نشرت «القصيدة الأخيرة»؟", "", "ومن كتبها؟", "من كتب «القصيدة الأخيرة»؟"},
		{"not in English", "When was the tower built?", "", "Who built it?", "Who built it (tower built)?"},
	} {
		t.Run(c.claim, func(t *testing.T) {
			got := New(c.next).After(New(c.before).AnsweredWith(c.answered))
			if got == nil || got.Text() != c.want {
				t.Errorf("%s, %s\n%+v, want %s", c.before, c.next, got.Text(), c.want)
			}
		})
	}
}

func TestTheAnswerStaysTheSubject(t *testing.T) {
	first := New("من أسس جماعة المرابطون؟").AnsweredWith("مختار بلمختار")
	second := New("وأين ولد؟").After(first)
	if got, want := New("ومتى توفي؟").After(second.AnsweredWith("")).Text(), "متى توفي مختار بلمختار؟"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
