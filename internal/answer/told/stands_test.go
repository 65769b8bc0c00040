package told

import (
	"strings"
	"testing"

	"isnad/internal/answer/asked"
	"isnad/internal/question"
)

// signsOf are the signs of a sentence, of which words are what the reader marked.
func signsOf(t *testing.T, q, sentence, words string) Signs {
	t.Helper()
	at := strings.Index(sentence, words)
	if at < 0 {
		t.Fatalf("%q has no %q", sentence, words)
	}
	return SignsOf(asked.Of(question.New(q)), sentence, sentence, sentence, Range{at, at + len(words)})
}

// A table of signs has questions with sentences, and what one sign says of each.
type signRow struct {
	claim, question, sentence string
	want                      float64
}

func checkSign(t *testing.T, sign func(Signs) float64, rows []signRow) {
	t.Helper()
	for _, c := range rows {
		t.Run(c.claim, func(t *testing.T) {
			if got := sign(signsOf(t, c.question, c.sentence, "")); got != c.want {
				t.Errorf("%v, want %v", got, c.want)
			}
		})
	}
}

func TestEventsThatRefute(t *testing.T) {
	for _, c := range []struct {
		claim, question, sentence string
		refuted                   bool
	}{
		{"died, for buried", "أين دفن سامي رزق؟", "توفي سامي رزق في الكويت.", true},
		{"buried, by its place", "أين دفن سامي رزق؟", "يزور الناس ضريح سامي رزق في الزبير.", false},
		{"a birth, for a death", "متى توفي سامي رزق؟", "ولد سامي رزق عام 1920.", true},
		{"met, for married", "Whom did Ruth marry?", "Ruth met Ned in London.", true},
		{"the one who was dismissed dismissed nobody", "Whom did Ned dismiss?", "After Ned was fired, Ruth became the third to resign.", true},
		{"he did it, and it was not done to him", "من هزم سامي رزق؟", "خلفه تلميذه سامي رزق، الذي هزم منافسه علي الطويل.", true},
		{"the same in English", "Who defeated Ned Hale?", "Ned Hale defeated Max Pryce in May.", true},
		{"but it was done to him too", "Who defeated Ned Hale?", "Ned Hale defeated Max Pryce, and Ruth Fox defeated Ned Hale.", false},
		{"another did it to him", "من هزم سامي رزق؟", "هزم علي الطويل سامي رزق في أيار.", false},
		{"a salary, for a price", "كم تكلفة التأمين؟", "راتب 950 دينارا مع تأمين صحي.", true},
		{"a salary by its other name", "كم المعاش؟", "راتب 950 دينارا مع تأمين صحي.", false},
		{"a price, for a fine", "What is the fine for a lost book?", "The price of a lost book is 30 pounds.", true},
		{"a sum without a name, for a price", "بكم التذكرة؟", "التذكرة 5 دنانير.", false},
		{"he did it before it was done to him", "Whom did Ned dismiss?", "Ned fired Ruth before Ned was fired.", false},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if s := signsOf(t, c.question, c.sentence, ""); s.Refute() != c.refuted {
				t.Errorf("%+v", s)
			}
		})
	}
}

// A sentence that tells what the named one did has to whom, whatever words the reader took for it.
func TestWordsInAnotherRoleRefute(t *testing.T) {
	for _, c := range []struct {
		claim, question, sentence, words string
		want                             float64
	}{
		{"the one who did it, beside the other", "Whom did the mayor fire?", "أقال العمدة، سامي رزق، مدير السوق يزن سالم.", "العمدة، سامي رزق", 0},
		{"the one who suffered, for who did it", "من ضرب سامي رزق؟", "ضُرب سامي رزق في السوق.", "سامي رزق", 1},
		{"of another's deed", "Whom did the mayor fire?", "أقال الوزير سامي رزق.", "سامي رزق", 1},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if got := signsOf(t, c.question, c.sentence, c.words).WrongRole; got != c.want {
				t.Errorf("%v, want %v", got, c.want)
			}
		})
	}
}

// Of some events a text need not have a word for them.
func TestEventsWithManyWordsAreNotMissed(t *testing.T) {
	for q, want := range map[string]float64{"كم مجندا يملكهم التنظيم؟": 0, "كم مجندا قتلهم التنظيم؟": 1} {
		if s := signsOf(t, q, "لدى التنظيم 400 مجند.", ""); s.EventMissing != want || s.EventGone != want {
			t.Errorf("%s: %+v", q, s)
		}
	}
}

func TestWhoIsNewInAnOffice(t *testing.T) {
	checkSign(t, func(s Signs) float64 { return s.NotNew }, []signRow{
		{"the one who was killed", "من زعيم الحركة الجديد؟", "قُتل زعيم الحركة سامي الفهد في أيار.", 1},
		{"the one who came after", "من زعيم الحركة الجديد؟", "تولى عمر الفهد زعامة الحركة.", 0},
		{"said so", "من هو المدير الجديد؟", "زارت المديرة الجديدة هدى العلي المدرسة.", 0},
		{"of a thing that is new", "من صاحب الفندق الجديد؟", "يملك الفندق سامي الفهد.", 0},
		{"in English", "Who is the new director?", "The director, Sami Fahd, resigned.", 1},
		{"appointed", "Who is the new director?", "Huda Ali was appointed director.", 0},
	})
}

func TestNumbersOfAnotherMeasure(t *testing.T) {
	checkSign(t, func(s Signs) float64 { return s.Misfits }, []signRow{
		{"kilometres for inhabitants", "كم عدد سكان سوسة؟", "تقع سوسة على بعد 140 كم من العاصمة.", 1},
		{"inhabitants by another name", "كم عدد سكان سوسة؟", "في سوسة 220 ألف نسمة.", 0},
		{"one number of several may be it", "كم عدد سكان سوسة؟", "تبعد سوسة 140 كم، وفيها 220000.", 0},
		{"minutes for a price", "كم سعر التذكرة؟", "تستغرق الرحلة 40 دقيقة.", 1},
		{"a length where “how long” asks for one", "How long is the corridor?", "The corridor runs for 90 kilometres.", 0},
		{"a duration where it asks for one", "How long does the course last?", "The course lasts 3 weeks.", 0},
		{"no number at all", "كم عدد سكان سوسة؟", "سوسة مدينة كبيرة.", 1},
	})
}

func TestWhatASentenceAboutTheEventLacks(t *testing.T) {
	for _, c := range []struct{ claim, question, sentence, want string }{
		{"who did it", "من قتل خليل النجار؟", "قُتل خليل النجار في السوق.", "person"},
		{"when", "متى قُتل خليل النجار؟", "قُتل خليل النجار في السوق.", "date"},
		{"not a day without a date", "متى قُتل خليل النجار؟", "قُتل خليل النجار مساء السبت.", ""},
		{"how many", "كم جنديا قُتل في تمبكتو؟", "قُتل جنود في تمبكتو.", "number"},
		{"why", "لماذا استقالت هدى العلي؟", "استقالت هدى العلي صباح أمس.", "reason"},
		{"why, of a verb that the rules do not know", "لماذا يغادر الشيخ حمزة مبكرا؟", "المأذون الشيخ حمزة يصل وحده ويغادر قبل العشاء.", "reason"},
		{"not where something made them do it", "لماذا اتجه التنظيم إلى الغرب؟", "دفعت الخسائر التنظيم إلى البحث عن سند في الغرب.", ""},
		{"not where a purpose is told", "لماذا ترك رامي القرية؟", "ترك رامي القرية لضيق العيش.", ""},
		{"not where it may be told", "لماذا استقالت هدى العلي؟", "خسرت هدى العلي الدعوى، فاستقالت صباح أمس.", ""},
		{"why, of what came after it", "Why was the chairman dismissed?", "After the dismissal of the chairman, the mayor felt calmer.", "reason"},
		{"“where” before the event is no cause", "لماذا قتل البغدادي؟", "تمر المجموعة بتغييرات، حيث قُتل البغدادي زعيم التنظيم في غارة.", "reason"},
		{"a number behind a preposition", "بكم صوت فازت رؤى؟", "غير آدم صوته، ففازت رؤى بثلاثة أصوات.", ""},
		{"across languages", "When was Khalil killed?", "قُتل خليل في السوق.", "date"},
		{"nothing of another event", "متى توفي خليل النجار؟", "باع خليل النجار بيته.", ""},
		{"nothing about somebody else", "متى قُتل سامي النجار؟", "قُتل خليل النجار في السوق.", ""},
		{"nothing where it is told", "متى قُتل خليل النجار؟", "قُتل خليل النجار في 3 مايو.", ""},
		{"nothing of a question without a verb", "ما عاصمة مالي؟", "قُتل خليل النجار في مالي.", ""},
	} {
		if got := Lacks(asked.Of(question.New(c.question)), c.sentence, c.sentence); got != c.want {
			t.Errorf("%s: %q, want %q", c.claim, got, c.want)
		}
	}
}

func TestAnotherNameIsGiven(t *testing.T) {
	const sentence = "أعلن أبو الوليد الصحراوي، وهو جزائري، يسمى لحبيب سيدي، بيعة جماعته للبغدادي."
	for text, want := range map[string]bool{
		"What is the real name of Abu Walid al-Sahrawi?": true, "ما الاسم الحقيقي لأبي الوليد الصحراوي؟": true,
		"Quel est le vrai nom d'Abou Walid al-Sahraoui ?": true,
		"What is the real name of Omar Mansour?":          false, "Who is Abu Walid al-Sahrawi?": false, "ما الاسم الحقيقي للبغدادي؟": false,
	} {
		if got := GivesOtherName(asked.Of(question.New(text)), sentence); got != want {
			t.Errorf("%s: %t", text, got)
		}
	}
}

func TestWhoSomebodyIsMustBeTold(t *testing.T) {
	for _, c := range []struct {
		claim, question, sentence string
		mentions                  bool
	}{
		{"beside the founder", "من هو مختار بلمختار؟", "أعلن الصحراوي برفقة مختار بلمختار المكنى بأبي العباس تأسيس التنظيم.", true},
		{"against him", "Who is Tom Lane?", "She went to war against Tom Lane in May.", true},
		{"with his office behind a comma", "من هو مختار بلمختار؟", "جاء مع مختار بلمختار، زعيم الجماعة.", false},
		{"with his office before him", "من هو مختار بلمختار؟", "التقى زعيم الجماعة مختار بلمختار.", false},
		{"as the subject elsewhere", "من هو مختار بلمختار؟", "تفاوض مع مختار بلمختار، ثم أسس مختار بلمختار جماعة.", false},
		{"with who he is", "Who is Tom Lane?", "She spoke with Tom Lane who leads the union.", false},
		{"not where another thing is asked", "متى جاء مختار بلمختار؟", "جاء مع مختار بلمختار في مايو.", false},
	} {
		s := SignsOf(asked.Of(question.New(c.question)), c.sentence, c.sentence, c.sentence, Range{})
		if got := s.OnlyMentioned == 1; got != c.mentions {
			t.Errorf("%s: %v", c.claim, got)
		}
	}
}

func TestASentenceThatTellsSomethingElseIsRefuted(t *testing.T) {
	for _, c := range []struct {
		claim, question, sentence, words string
		refuted                          bool
	}{
		{"who killed, and only the victim is told", "من قتل النجار؟", "ووصف مقتل خليل النجار بأنه نقطة تحول.", "خليل النجار", true},
		{"who killed, with the killer", "من قتل النجار؟", "قُتل خليل النجار على يد سالم الحداد.", "سالم الحداد", false},
		{"whom he killed, and he is the victim", "من قتله سالم الحداد؟", "قتل خليل النجار سالم الحداد في السوق.", "خليل النجار", true},
		{"whom he killed", "من قتله سالم الحداد؟", "قتل سالم الحداد خليل النجار في السوق.", "خليل النجار", false},
		{"the wounded, and the dead are counted", "كم جريحا سقط في الانفجار؟", "قُتل سبعة في الانفجار.", "سبعة", true},
		{"the wounded beside the dead", "كم جريحا سقط في الانفجار؟", "قُتل سبعة وأصيب ستة في الانفجار.", "ستة", false},
		{"the same in English", "How many people were wounded in the attack?", "The attack killed 143 people.", "143", true},
		{"the dead in other words", "كم شخصا قُتل في الهجوم؟", "أودى الهجوم بحياة 143 شخصا.", "143", false},
		{"who did it, in a clause that may tell it", "من يقود القوات الخاصة؟", "يتولى سامر قيادة القوات الخاصة.", "سامر", false},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if s := signsOf(t, c.question, c.sentence, c.words); s.Refute() != c.refuted {
				t.Errorf("%+v", s)
			}
		})
	}
}

func TestWhatASentenceLacks(t *testing.T) {
	for _, c := range []struct {
		claim, question, sentence string
		seen                      func(Signs) float64
		want                      float64
	}{
		{"nothing that is counted", "كم راكبا كان على السفينة؟", "أبحرت السفينة في 12 مايو.", func(s Signs) float64 { return s.LacksCounted }, 1},
		{"its broken plural", "كم جنديا كان على السفينة؟", "حملت السفينة 12 من الجنود.", func(s Signs) float64 { return s.LacksCounted }, 0},
		{"people need no word", "كم شخصا كان على السفينة؟", "حملت السفينة 12.", func(s Signs) float64 { return s.LacksCounted }, 0},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if got := c.seen(signsOf(t, c.question, c.sentence, "")); got != c.want {
				t.Errorf("%v", got)
			}
		})
	}
}

func TestAReasonThatIsLeftOpen(t *testing.T) {
	for sentence, want := range map[string]bool{
		"ولم يوضح البيان سبب اندلاع الحريق.":          true,
		"كان الحريق نتيجة ماس كهربائي.":               false,
		"The cause of the fire is still unknown.":     true,
		"La cause de l'incendie n'est pas connue.":    true,
		"The fire was caused by a lamp left burning.": false,
	} {
		for _, q := range []string{"ما سبب الحريق؟", "Why did it burn?"} {
			if got := LeftOpen(asked.Of(question.New(q)), sentence); got != want {
				t.Errorf("%s %s: %v", q, sentence, got)
			}
		}
		if LeftOpen(asked.Of(question.New("متى وقع الحريق؟")), sentence) {
			t.Errorf("%s: no reason is asked for", sentence)
		}
	}
}
