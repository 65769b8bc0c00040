package told

import (
	"testing"

	"isnad/internal/answer/asked"
	"isnad/internal/question"
)

func TestWhatCanNotAnswerForItsSort(t *testing.T) {
	for _, c := range []struct {
		name, question, sentence string
		want                     bool
	}{
		{"a number of the thing is no price of it", "كم سعر الجهاز؟", "أقصى عدد للأجهزة المتصلة في وقت واحد 32 جهازاً.", true},
		{"nor is a word for one", "كم كلفة المكيفات؟", "تبرع خالد بأربع مكيفات للصفوف.", true},
		{"a weight is no price", "كم سعر الدواء؟", "يحتوي كل قرص على 500 ملغ.", true},
		{"a sum with its currency glued to it may be one", "How much is the collection fee?", "After 60 days an additional RM10 fee is due.", false},
		{"a leader is told by an office", "من يقود الحلف؟", "سامي أمين الحلف.", false},
		{"a sum in words is one", "كم سعر التمر؟", "وصل الكيلو خمسين درهم.", false},
		{"a spoon is no number", "كم ملعقة ملح؟", "ملعقة صغيرة فلفل", true},
		{"a sum is one", "كم سعر الجهاز؟", "ثمن الجهاز 32 دينارا.", false},
		{"a number alone may be one", "كم سعر الذبيحة؟", "أجيب الذبيحة من السوق، تكلف ١٤٠٠", false},
		{"a length answers how long", "How long is the corridor?", "They were offered a corridor of 150 kilometres.", false},
		{"a sentence without a number", "كم كلفة تسييج الملعب؟", "طلبت لجنة الأهل تسييج الملعب.", true},
		{"for free is how much", "كم سعر الدورة؟", "الدورة مجانية للجميع.", false},
		{"a dual is how many", "كم كتابا كتبت؟", "تركت كتابين.", false},
		{"a thousand is a number", "كم جنديا سيرحل؟", "سيرحل ألف جندي.", false},
		{"a sentence without a time", "متى بدأت السوق الصاعدة؟", "السوق الصاعدة: فترة ترتفع فيها الأسعار 20% أو أكثر.", true},
		{"a day of the week is a time", "متى السوق؟", "يقام السوق كل يوم أربعاء.", false},
		{"a condition is a time", "متى يفسخ العقد؟", "يفسخ العقد إذا تأخر المستأجر.", false},
		{"after something is a time", "متى العزومة؟", "الجمعة بعد المغرب", false},
		{"a wedding is no birth", "متى ولد سامي؟", "تزوج سامي سنة 1947.", true},
		{"a birth is one", "متى ولد سامي؟", "ولد سامي سنة 1919.", false},
		{"to be killed is to die", "In which year did Sami die?", "Sami was killed in 2019.", false},
		{"who buys a pump has not repaired one", "من أصلح المضخة؟", "يشتري سامي مضخة جديدة.", true},
		{"who repairs one", "من أصلح المضخة؟", "تولى سامي إصلاح المضخة.", false},
		{"a building with a pronoun is one", "من بنى السوق؟", "وكان بناؤه على يد سامي.", false},
		{"the last of several is no time", "متى بدأت السوق الصاعدة؟", "ترتفع فيها الأسعار عن آخر قاع.", true},
		{"an office that nobody holds there", "من رئيس بلدية السرو؟", "تقع بلدة السرو على بعد 18 كم من حماة.", true},
		{"one of two offices", "مين صاحب فكرة الشركة ومؤسسها؟", "أسستها رولا حجازين سنة 2013.", false},
		{"an office by another word", "من رئيس البلدية؟", "سامي قائد البلدية وزعيمها.", false},
		{"somebody of an office who did something", "من الضابط الذي شبه الحرب بالسرطان؟", "قال سامي إن الحرب كالسرطان.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := SignsOf(asked.Of(question.New(c.question)), c.sentence, c.sentence, c.sentence, Range{}).Misfits == 1; got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestNothingSpeaksAgainstALineWithoutWords(t *testing.T) {
	for _, q := range []string{"كم عدد القتلى؟", "متى مات سامي؟", "من قتل سامي؟", "أين ولد سامي؟", "لماذا استقال؟", "هل مات؟", "ما السوق؟", "كيف وصل؟", "كم سعر التذكرة؟", "who fired Sami?"} {
		for _, line := range []string{"", "***", "…", "\t"} {
			r := asked.Of(question.New(q))
			if s := SignsOf(r, line, line, "مات سامي.", Range{}); s != (Signs{}) {
				t.Errorf("%s in %q: %+v", q, line, s)
			}
			if Tells(r, line) && r.Family != "" {
				t.Errorf("%s is told in %q", q, line)
			}
			LeansOnName(r, line)
			Names(r, line)
		}
	}
}
