package scope

import (
	"testing"

	"isnad/internal/question"
)

// A pair is a sentence, a question that it answers and one that is a near miss of it.
type pair struct {
	claim, sentence, twin, miss string
}

var pairs = []pair{
	{"another country", "وقع الانقلاب في تشاد في 3 مايو.", "متى وقع الانقلاب في تشاد؟", "متى وقع الانقلاب في غينيا؟"},
	{"the country's adjective", "قُتل أربعة جنود فرنسيين في الكمين.", "كم جنديا من فرنسا قُتل؟", "كم جنديا تركيا قُتل؟"},
	{"the capital for the country", "أعلنت باريس خفض المساعدات.", "ماذا أعلنت فرنسا؟", "ماذا أعلنت ألمانيا؟"},
	{"the minister of another country", "التقى وزير الدفاع الأميركي نظيره الفرنسي أمس.", "من التقى وزير الدفاع الأميركي؟", "من التقى وزير الدفاع الفرنسي؟"},
	{"both countries, the noun with one", "وقع الانقلاب في النيجر، فاتفقت الجماعتان على وسط مالي.", "متى وقع الانقلاب في النيجر؟", "متى وقع الانقلاب في مالي؟"},
	{"the people of another country, in the place asked for", "فقدت القوات المحلية 100 جندي في مالي.", "كم جنديا فقدت القوات في مالي؟", "كم جنديا أميركيا قُتل في مالي؟"},
	{"the same in French", "L'armée locale a perdu 100 soldats au Mali.", "Combien de soldats tués au Mali ?", "Combien de soldats français tués au Mali ?"},
	{"another movement", "أعلنت حركة طالبان الهدنة.", "متى أعلنت طالبان الهدنة؟", "متى أعلنت حماس الهدنة؟"},
	{"English over Arabic", "وقع الانقلاب في النيجر في 26 يوليو.", "When was the coup in Niger?", "When was the coup in Mali?"},
	{"French over English", "The Egyptian minister of culture resigned.", "Qui est le ministre égyptien ?", "Qui est le ministre tunisien ?"},
	{"another year", "قُتل سبعة جنود في عام 2017.", "كم جنديا قُتل عام 2017؟", "كم جنديا قُتل عام 2019؟"},
	{"another month", "وصلنا في سبتمبر سبع بطاريات.", "كم بطارية وصلت في سبتمبر؟", "كم بطارية وصلت في أغسطس؟"},
	{"the month by its other name", "سقط عشرة قتلى في 26 يوليو/تموز.", "كم قتيلا سقط في تموز؟", "كم قتيلا سقط في آذار؟"},
	{"another day of the week", "Five people died on Thursday.", "How many died on Thursday?", "How many died on Saturday?"},
	{"a country named nowhere", "طُرد الجنود من القاعدة بعد الانقلاب.", "من أين طُرد الجنود؟", "لماذا طُرد الجنود الأردنيون؟"},
}

func TestASentenceAboutAnotherIsRefuted(t *testing.T) {
	for _, c := range pairs {
		t.Run(c.claim, func(t *testing.T) {
			place := Place{Sentence: c.sentence, Passage: c.sentence}
			if s := Of(question.New(c.twin)).Signs(place); s.Refute() {
				t.Errorf("%q: %+v", c.twin, s)
			}
			if s := Of(question.New(c.miss)).Signs(place); !s.Refute() {
				t.Errorf("%q: %+v", c.miss, s)
			}
		})
	}
}

func TestWhatASentenceLeansOnNamesItsCountry(t *testing.T) {
	const sentence = "استقبل الرئيس وفدا من النيجر في 3 مايو."
	q := Of(question.New("متى استقبل رئيس مالي الوفد؟"))
	for claim, place := range map[string]Place{
		"the heading":         {Sentence: sentence, Heading: "مالي: أخبار الرئاسة", Passage: sentence},
		"the sentence before": {Sentence: sentence, Before: "عاد الرئيس إلى مالي.", Passage: sentence},
	} {
		if s := q.Signs(place); s.Refute() {
			t.Errorf("%s: %+v", claim, s)
		}
	}
	if s := q.Signs(Place{Sentence: sentence, Passage: sentence + " ثم سافر إلى مالي."}); s.OtherName != 0.5 {
		t.Errorf("the passage names it elsewhere: %+v", s)
	}
}

func TestWhoseSoldiersAreCountedStandsInTheSentence(t *testing.T) {
	q := Of(question.New("كم جنديا أميركيا قُتل في مالي؟"))
	for sentence, refuted := range map[string]bool{"فقدت مالي 100 جندي.": true, "قُتل أربعة جنود.": false} {
		place := Place{Sentence: sentence, Heading: "قلق أميركي في مالي", Passage: sentence}
		if s := q.Signs(place); s.Refute() != refuted {
			t.Errorf("%s: %+v", sentence, s)
		}
	}
}

func TestWhatAPlaceLacksIsNamed(t *testing.T) {
	q := Of(question.New("متى وقع الانقلاب في السودان؟"))
	for text, want := range map[string]string{"وقع الانقلاب في النيجر.": "السودان", "وقع انقلاب الخرطوم في الربيع.": ""} {
		if got := q.Lacking(Place{Sentence: text, Passage: text}); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestWhyMayBeToldOfAnotherMonth(t *testing.T) {
	place := Place{Sentence: "Ships sail from September to May.", Passage: "Ships sail from September to May."}
	s := Of(question.New("Why does nothing sail in July?"))
	if !s.Signs(place).Refute() {
		t.Error("another month is none")
	}
	if s.AtAnyTime(); s.Signs(place).Refute() {
		t.Error("refuted at any time")
	}
}

func TestADateMayBeInAnotherYear(t *testing.T) {
	place := Place{Sentence: "وأُغلق المصنع عام 1950.", Passage: "أُنشئ المصنع عام 1900. وأُغلق المصنع عام 1950."}
	if s := Of(question.New("متى أُغلق المصنع الذي أنشئ عام 1900؟")).Signs(place); s.Refute() {
		t.Errorf("%+v", s)
	}
}
